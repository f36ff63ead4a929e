import type { Metadata } from "next";
import { Aandachtlijst } from "@/components/locaties/Aandachtlijst";
import { Locatietabel } from "@/components/locaties/Locatietabel";
import { Vooruitzichtlijst } from "@/components/oekraine/Vooruitzichtlijst";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { readWie } from "@/app/schil";
import { mag } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { readLocaties } from "@/lib/data/locaties";
import { readVooruitzichten } from "@/lib/data/vooruitzicht";
import { vooruitzichtenOp } from "@/lib/domain/vooruitzicht";
import { amsterdamToday, formatDatum } from "@/lib/format";
import { viewAandacht } from "@/lib/view/aandacht";
import { describeLijst, viewLocatielijst } from "@/lib/view/locaties";
import { viewVooruitzicht } from "@/lib/view/vooruitzicht";

export const metadata: Metadata = { title: "Locaties" };

/**
 * All locations of the province. What readers want to know first: what is not right or not known, and whom to ask; then what
 * there is, per gemeente, as the sources give it.
 */
export default async function LocatiesPagina() {
  const actor = await requireActor("cijfers.lezen");
  const { provincie } = await readWie();
  const vandaag = amsterdamToday();
  const { gemeenten, locaties } = await readLocaties(actor, actor.provincie);
  const plannen = vooruitzichtenOp(await readVooruitzichten(actor, actor.provincie, null), vandaag).map((v) => viewVooruitzicht(v, gemeenten.find((g) => g.code === v.gebied)?.naam ?? v.gebied));
  const lijst = viewLocatielijst(gemeenten, locaties, vandaag);
  const aandacht = viewAandacht(locaties, vandaag);
  const magSchrijven = mag(actor, "cijfers.schrijven", { provincie: actor.provincie });
  return (
    <div className="grid gap-10 print:gap-4">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina="Locaties" />
        <PageHead titel="Locaties" lead={describeLijst(lijst, provincie, aandacht.length)} meta={`Zoals bekend op ${formatDatum(vandaag)}`} />
        <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
          {magSchrijven ? <ButtonLink href="/locaties/nieuw">Nieuwe locatie</ButtonLink> : null}
          <ButtonLink href="/locaties/tijdlijn" look="secondary">Capaciteit in de tijd</ButtonLink>
          <PrintButton />
        </div>
      </div>
      <section aria-labelledby="aandacht" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="aandacht">Vraagt aandacht</h2>
        {aandacht.length === 0 ? <p>Er is niets dat aandacht vraagt.</p> : <Aandachtlijst punten={aandacht} metLocatie />}
      </section>
      <section aria-labelledby="lijst" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="lijst">Alle locaties</h2>
        <p className="max-w-notes text-md text-ink-soft">
          Datums staan er zoals de bron ze geeft. Wat twijfel oproept, blijft staan met een vlag, tot het secretariaat het na een antwoord vastlegt. Plaatsen voor amv’ers
          zijn een deel van de plaatsen van hun locatie.
        </p>
        <Locatietabel gemeenten={lijst} />
      </section>
      <section aria-labelledby="oekraine" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="oekraine">Vooruitzicht Oekraïne</h2>
        <p className="max-w-notes text-md text-ink-soft">Wat gemeenten van plan zijn voor ontheemden uit Oekraïne. Deze plaatsen tellen niet mee in de tabel.</p>
        {plannen.length === 0 ? <p>Er zijn geen locaties of plannen bekend.</p> : <Vooruitzichtlijst items={plannen} />}
        <p>
          <ButtonLink href="/locaties/oekraine" look="secondary">
            {magSchrijven ? "Bijhouden en geschiedenis" : "Geschiedenis"}
          </ButtonLink>
        </p>
      </section>
    </div>
  );
}
