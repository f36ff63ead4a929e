import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Grafiek } from "@/components/grafiek/Grafiek";
import { Overgangenlijst } from "@/components/locaties/Overgangenlijst";
import { Ruimtetabel } from "@/components/locaties/Ruimtetabel";
import { Scenarioformulier } from "@/components/locaties/Scenarioformulier";
import { Sluitingentabel } from "@/components/locaties/Sluitingentabel";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { ButtonLink } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { Tekst } from "@/components/ui/Tekst";
import { Verwijzingen } from "@/components/uitleg/Verwijzingen";
import { requireActor } from "@/lib/access/sessie";
import { GEEN_SCENARIO } from "@/lib/domain/tijdlijn";
import { formatDatum } from "@/lib/format";
import { parseStandKeuze, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { parseTelling, tijdlijnZoek } from "@/lib/schemas/tijdlijn-keuze";
import { viewCapaciteit } from "@/lib/view/capaciteit";
import { viewRuimte, viewSluitingen } from "@/lib/view/ruimte";
import { viewScenariokeuze } from "@/lib/view/scenariokeuze";
import { leesTijdlijn } from "./lees-tijdlijn";

const PAD = "/locaties/tijdlijn";
const TITEL = "Asielopvang: capaciteit in de tijd";

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const zoek = await searchParams;
  return { title: parseTelling(zoek).goed && parseStandKeuze({ ...zoek, opties: undefined }).goed ? TITEL : `Fout in uw keuze: ${TITEL}` };
}

/**
 * The reguliere places through time. What readers want to know first: is there room, what ends when unless somebody decides,
 * and what remains if a location closes. A scenario is asked in the address and changes nothing.
 */
export default async function TijdlijnPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.lezen");
  const uitkomst = await leesTijdlijn(actor, await searchParams);
  const { getypt } = uitkomst;

  if (uitkomst.soort === "geen") {
    return (
      <Kader lead={leadZonderStand(uitkomst.reden)}>
        <GeenStand pad={PAD} keuze={uitkomst.reden.keuze} reden={uitkomst.reden} />
      </Kader>
    );
  }
  if (uitkomst.soort === "fout") {
    return (
      <Kader lead="Uw keuze is nog niet goed. Verbeter de velden hieronder, dan ziet u de plaatsen door de tijd.">
        <div className="grid max-w-form gap-6">
          <ErrorSummary fouten={uitkomst.fouten} />
          <Scenarioformulier actie={PAD} getypt={getypt} fouten={uitkomst.fouten} keuzes={viewScenariokeuze(uitkomst.stand?.invoer ?? null)} />
        </div>
      </Kader>
    );
  }

  const { invoer, keuze, stand } = uitkomst;
  const view = viewCapaciteit(invoer, keuze);
  const ruimte = viewRuimte(invoer, keuze);
  const sluitingen = viewSluitingen(invoer, keuze);
  const bron = view.grafiek.bronregel.slice(view.grafiek.bronregel.lastIndexOf("Peildatum"));
  const sluitUrl = (id: number, op: string) => `${PAD}?${tijdlijnZoek(stand.keuze, { ...keuze.telling, scenario: { ...keuze.telling.scenario, sluit: { id, op } } })}`;
  return (
    <Kader
      lead={view.samenvatting}
      meta={`Stand op ${formatDatum(keuze.peildatum)}, ${stand.keuze.bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(stand.keuze.bekendOp)}`}`}
    >
      {view.scenario === null ? null : (
        // on paper the first sentence and the chart say so
        <div className="print:hidden">
          <Notice titel="Dit is een scenario">
            <p>
              {view.scenario.charAt(0).toUpperCase() + view.scenario.slice(1)}. Er is niets aan de cijfers veranderd. <a href={`${PAD}?${tijdlijnZoek(stand.keuze, { ...keuze.telling, scenario: GEEN_SCENARIO })}`}>Terug zonder scenario</a>
            </p>
          </Notice>
        </div>
      )}
      <section aria-labelledby="door-de-tijd" className="grid gap-6 border-t-2 border-ink pt-4 print:block print:pt-1">
        <h2 id="door-de-tijd">Plaatsen door de tijd</h2>
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] print:block">
          <div className="grid content-start gap-8 print:block">
            <Grafiek grafiek={view.grafiek} />
            {view.noodopvang === null ? null : <Grafiek grafiek={view.noodopvang} />}
          </div>
          <Scenarioformulier actie={PAD} getypt={{ ...getypt, peildatum: keuze.peildatum }} fouten={[]} keuzes={viewScenariokeuze(stand.invoer, invoer.afspraken)} />
        </div>
      </section>
      <section aria-labelledby="komt" className="grid gap-3 border-t-2 border-ink pt-4 print:mt-3 print:break-inside-avoid">
        <h2 id="komt">Wat eraan komt</h2>
        {view.komt.length === 0 ? <p>Er is niets bekend dat het aantal reguliere plaatsen verandert.</p> : <Overgangenlijst dagen={view.komt} />}
        {view.komt.length === 0 ? null : <p className="text-xs text-ink-soft">Dagen gerekend vanaf de peildatum, {formatDatum(keuze.peildatum)}. <Tekst>{bron}</Tekst></p>}
      </section>
      <section aria-labelledby="ruimte" className="grid gap-4 border-t-2 border-ink pt-4 print:mt-3 print:break-inside-avoid">
        <h2 id="ruimte">Hoeveel ruimte is er</h2>
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] print:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] print:gap-x-6">
          <Ruimtetabel ruimte={ruimte} />
          {sluitingen === null ? null : <Sluitingentabel sluitingen={sluitingen} url={sluitUrl} />}
        </div>
        <p className="text-xs text-ink-soft">
          <Tekst>{bron}</Tekst>
          <Verwijzingen naar={view.grafiek.uitleg} />
        </p>
      </section>
    </Kader>
  );
}

function Kader({ lead, meta, children }: { readonly lead: string; readonly meta?: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-8 print:block">
      <div>
        <Kruimelpad boven={[{ naam: "Regietafel", pad: "/" }, { naam: "Locaties", pad: "/locaties" }]} pagina="Capaciteit in de tijd" />
        <PageHead titel={TITEL} lead={lead} meta={meta} />
        <div className="mt-3 flex flex-wrap items-center gap-x-6 text-md print:hidden">
          <ButtonLink href="/locaties" look="secondary">Alle locaties, met wat aandacht vraagt</ButtonLink>
          <PrintButton />
        </div>
      </div>
      {children}
    </div>
  );
}
