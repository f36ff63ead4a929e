import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readWie } from "@/app/schil";
import { Grafiek } from "@/components/grafiek/Grafiek";
import { Aandachtspunten } from "@/components/overzicht/Aandachtspunten";
import { Agenda } from "@/components/overzicht/Agenda";
import { Halfjaar } from "@/components/overzicht/Halfjaar";
import { Kaart } from "@/components/overzicht/Kaart";
import { Kaartkeuze } from "@/components/overzicht/Kaartkeuze";
import { Matrix } from "@/components/overzicht/Matrix";
import { Sectie } from "@/components/overzicht/Sectie";
import { Tegels } from "@/components/overzicht/Tegels";
import { Veranderd } from "@/components/overzicht/Veranderd";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { Tekens } from "@/components/stand/Tekens";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { mag } from "@/lib/access/rechten";
import { startpagina } from "@/lib/access/startpagina";
import { readEdities } from "@/lib/data/editie";
import { formatDatum } from "@/lib/format";
import { standUrl, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { viewBesluiten } from "@/lib/view/aandachtspunten";
import { KAARTTHEMAS, type Kaartthema } from "@/lib/view/kaart";
import { leesOverzicht } from "./lees-overzicht";
import { leesStand } from "./lees-stand";

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

export const metadata: Metadata = { title: "Overzicht" };

/** A theme that does not exist shows the one of most places. */
const kaartthema = (waarde: Zoekparameters[string]): Kaartthema => KAARTTHEMAS.find((t) => t === waarde) ?? "oekraine";

/**
 * The province on one page. What a gedeputeerde wants to know in ten seconds: where do we stand on each opgave, is it getting better,
 * which gemeente falls behind, and what needs attention now.
 */
export default async function OverzichtPagina({ searchParams }: Props) {
  const { actor, provincie } = await readWie();
  if (!mag(actor, "cijfers.lezen", { provincie: actor.provincie })) redirect(startpagina(actor));
  const zoek = await searchParams;
  const stand = await leesStand(actor, zoek);
  const titel = `${provincie}: opgave en realisatie`;
  if (stand.soort !== "stand") {
    return (
      <>
        <PageHead titel={titel} lead={leadZonderStand(stand)} />
        <GeenStand pad="/" keuze={stand.keuze} reden={stand} />
      </>
    );
  }
  const { keuze, peildatum } = stand;
  const besluiten = mag(actor, "editie.publiceren", { provincie: actor.provincie }) ? viewBesluiten(await readEdities(actor, actor.provincie)) : [];
  const view = await leesOverzicht(actor, stand, kaartthema(zoek["kaart"]));
  return (
    <>
      <PageHead
        titel={titel}
        lead={view.lead}
        meta={`Stand op ${formatDatum(peildatum)}, ${keuze.bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(keuze.bekendOp)}`}`}
      />
      <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
        <ButtonLink href={standUrl("/stand-van-zaken", keuze)} look="secondary">Bekijk de vijf tabellen</ButtonLink>
        <PrintButton />
      </div>
      <Sectie id="themas" titel="Vijf thema’s">
        <Tegels tegels={view.tegels} keuze={keuze}>
          <section aria-labelledby="aandacht-kop" className="grid content-start gap-2 border-t-2 border-ink pt-3 print:gap-0.5 print:border-t print:pt-1">
            <h3 id="aandacht-kop" className="flex min-h-target items-center text-base print:min-h-0">Vraagt aandacht</h3>
            <Aandachtspunten punten={[...besluiten, ...view.aandacht]} />
          </section>
        </Tegels>
      </Sectie>
      <Sectie id="gemeenten" titel="Per gemeente" lead="Het verschil tussen realisatie en opgave. Bij vergunninghouders: het verschil met het schema. Asiel heeft een opgave per provincie.">
        <Matrix matrix={view.matrix} eigen={actor.gemeente} />
        <Tekens kort />
      </Sectie>
      <Sectie id="kaart" titel="Waar liggen de plaatsen" keuze={<Kaartkeuze thema={view.kaart.thema} keuze={keuze} />}>
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] print:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] print:gap-x-6">
          <Grafiek grafiek={view.capaciteit.grafiek} />
          <Kaart kaart={view.kaart} />
        </div>
      </Sectie>
      <Halfjaar grafiek={view.halfjaar} nodig={view.nodig} />
      <Sectie id="veranderd" titel="Sinds het vorige overleg">
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] print:grid-cols-2 print:gap-x-6">
          <div><Veranderd veranderd={view.veranderd} /></div>
          <section aria-labelledby="agenda-kop">
            <h3 id="agenda-kop" className="mb-2">Wat eraan komt</h3>
            <Agenda id="agenda" punten={view.agenda} />
          </section>
        </div>
      </Sectie>
    </>
  );
}
