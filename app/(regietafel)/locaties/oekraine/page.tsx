import type { Metadata } from "next";
import { Vooruitzichtlijst } from "@/components/oekraine/Vooruitzichtlijst";
import { Versiegeschiedenis } from "@/components/versies/Versiegeschiedenis";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { mag } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { readLocaties } from "@/lib/data/locaties";
import { readVooruitzichten } from "@/lib/data/vooruitzicht";
import { vooruitzichtenOp } from "@/lib/domain/vooruitzicht";
import { amsterdamToday, formatDatum } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { viewVooruitzicht, viewVooruitzichtgeschiedenis } from "@/lib/view/vooruitzicht";

export const metadata: Metadata = { title: "Vooruitzicht Oekraïne" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

/** The locations and plans for Oekraïne: an outlook beside the table, with everything that was recorded of it. */
export default async function VooruitzichtPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.lezen");
  const { vastgelegd } = await searchParams;
  const vandaag = amsterdamToday();
  const versies = await readVooruitzichten(actor, actor.provincie, null);
  const { gemeenten } = await readLocaties(actor, actor.provincie);
  const naam = (code: string) => gemeenten.find((g) => g.code === code)?.naam ?? code;
  const items = vooruitzichtenOp(versies, vandaag).map((v) => viewVooruitzicht(v, naam(v.gebied)));
  const magSchrijven = mag(actor, "cijfers.schrijven", { provincie: actor.provincie });
  return (
    <div className="grid gap-8 print:gap-4">
      <div className="grid gap-4">
        <div>
          <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Locaties", pad: "/locaties" }]} pagina="Vooruitzicht Oekraïne" />
          <PageHead titel="Vooruitzicht Oekraïne" lead="Wat gemeenten van plan zijn voor de opvang van ontheemden uit Oekraïne. Deze plaatsen tellen niet mee in de tabel: die laat alleen zien wat er is." meta={`Zoals bekend op ${formatDatum(vandaag)}`} />
        </div>
        {vastgelegd === undefined ? null : <Notice soort="ok" titel={vastgelegd === "al" ? "Dit was al vastgelegd." : "Vastgelegd."} live />}
      </div>
      <section aria-labelledby="plannen" className="grid gap-3">
        <h2 id="plannen">Locaties en plannen</h2>
        {items.length === 0 ? <p>Er zijn geen locaties of plannen bekend.</p> : <Vooruitzichtlijst items={items} {...(magSchrijven && { wijzig: (id: number) => `/locaties/oekraine/wijzigen?regel=${id}` })} />}
        {magSchrijven ? (
          <p>
            <ButtonLink href="/locaties/oekraine/nieuw" look="secondary">
              Nieuwe locatie of nieuw plan
            </ButtonLink>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="geschiedenis" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="geschiedenis">Geschiedenis</h2>
        {versies.length === 0 ? <p>Er is nog niets vastgelegd.</p> : <Versiegeschiedenis regels={viewVooruitzichtgeschiedenis(versies)} />}
      </section>
    </div>
  );
}
