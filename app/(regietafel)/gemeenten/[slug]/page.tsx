import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { nietGevonden } from "@/app/niet-gevonden";
import { Grafiek } from "@/components/grafiek/Grafiek";
import { Gemeentelocaties } from "@/components/locaties/Gemeentelocaties";
import { Agenda } from "@/components/overzicht/Agenda";
import { Halfjaar } from "@/components/overzicht/Halfjaar";
import { Sectie } from "@/components/overzicht/Sectie";
import { Tegels } from "@/components/overzicht/Tegels";
import { Gemeentetrends } from "@/components/trends/Gemeentetrends";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { mag } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { formatDatum } from "@/lib/format";
import { dossieradres } from "@/lib/schemas/dossier-keuze";
import { standUrl, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { dossierUrl, gemeenteUrl } from "@/lib/view/adres";
import { leesStand } from "../../lees-stand";
import { leesGebied, leesGemeente } from "./lees-gemeente";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await leesGebied((await params).slug))?.naam ?? "Gemeente" };
}

/**
 * One gemeente. What a wethouder wants to know in ten seconds, on a phone: are we on schedule with housing, where do we fall short and by
 * how much, what does each month ask of us, and what ends or is due when.
 */
export default async function GemeentePagina({ params, searchParams }: Props) {
  const actor = await requireActor("cijfers.lezen");
  const { slug } = await params;
  const gebied = await leesGebied(slug);
  if (!gebied) nietGevonden();
  const stand = await leesStand(actor, await searchParams);
  const pad = gemeenteUrl(gebied.naam);
  // the CBS code opens the page too, under its own name
  if (pad !== `/gemeenten/${slug}`) redirect(standUrl(pad, stand.keuze ?? {}));
  if (stand.soort !== "stand") {
    return (
      <Kader naam={gebied.naam} lead={leadZonderStand(stand)}>
        <GeenStand pad={pad} keuze={stand.keuze} reden={stand} />
      </Kader>
    );
  }
  const view = await leesGemeente(actor, stand, gebied);
  const { keuze, peildatum } = stand;
  const hier = { provincie: actor.provincie, gemeente: gebied.code };
  return (
    <Kader
      naam={view.naam}
      lead={view.lead}
      meta={`Stand op ${formatDatum(peildatum)}, ${keuze.bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(keuze.bekendOp)}`}`}
      acties={
        <>
          <ButtonLink href={standUrl("/stand-van-zaken", keuze)} look="secondary">Bekijk de vijf tabellen</ButtonLink>
          {mag(actor, "dossier.lezen", hier) ? <ButtonLink href={dossieradres(dossierUrl(gebied.naam), keuze, false)} look="secondary">Dossier toezicht</ButtonLink> : null}
          <PrintButton />
        </>
      }
    >
      <Sectie
        id="themas"
        titel="Vijf thema’s"
        lead={
          mag(actor, "cijfers.reageren", hier) ? (
            <>
              Klopt een cijfer niet? Open het in <a href={standUrl("/stand-van-zaken", keuze)}>de vijf tabellen</a> en schrijf er een reactie bij.
            </>
          ) : null
        }
      >
        <Tegels tegels={view.tegels} keuze={keuze}>
          <section aria-labelledby="agenda-kop" className="grid content-start gap-2 border-t-2 border-ink pt-3 print:gap-0.5 print:border-t print:pt-1">
            <h3 id="agenda-kop" className="text-base">Wat eraan komt</h3>
            <Agenda id="agenda" punten={view.agenda} />
          </section>
        </Tegels>
      </Sectie>
      <Halfjaar grafiek={view.halfjaar} nodig={view.nodig} />
      <Sectie id="opvang" titel="Opvang">
        {/* on paper the list of locations stands under the first chart, in place of the noodopvang that it lists too */}
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2 print:grid-cols-2 print:grid-rows-[auto_1fr] print:gap-x-6 print:gap-y-2">
          <div className="grid content-start gap-8">
            <Grafiek grafiek={view.oekraine} />
            {view.capaciteit.noodopvang ? <div className="print:hidden"><Grafiek grafiek={view.capaciteit.noodopvang} /></div> : null}
          </div>
          <div className="print:row-span-2"><Grafiek grafiek={view.capaciteit.grafiek} /></div>
          <div className="lg:col-span-2 print:col-span-1"><Gemeentelocaties locaties={view.locaties} /></div>
        </div>
      </Sectie>
      <Sectie id="trends" titel={`${view.naam} naast ${stand.invoer.provincie.naam}`} lead="Hoogstens een jaar terug. Asiel in plaatsen, de andere thema’s als deel van de opgave. Kies een thema om verder te kijken in Trends.">
        <Gemeentetrends trends={view.trends} />
      </Sectie>
    </Kader>
  );
}

interface KaderProps {
  readonly naam: string;
  readonly lead: string;
  readonly meta?: string;
  readonly acties?: ReactNode;
  readonly children?: ReactNode;
}

function Kader({ naam, lead, meta, acties, children }: KaderProps) {
  return (
    <div data-afdruk="staand">
      <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina={naam} />
      <PageHead titel={naam} lead={lead} meta={meta} />
      {acties ? <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">{acties}</div> : null}
      {children}
    </div>
  );
}
