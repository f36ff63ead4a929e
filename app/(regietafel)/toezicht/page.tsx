import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Grafiek } from "@/components/grafiek/Grafiek";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { KeuzeFormulier } from "@/components/stand/KeuzeFormulier";
import { Tekens } from "@/components/stand/Tekens";
import { Dossiertabel } from "@/components/toezicht/Dossiertabel";
import { Signalen } from "@/components/toezicht/Signalen";
import { Toezichttabel } from "@/components/toezicht/Toezichttabel";
import { Toonkeuze } from "@/components/toezicht/Toonkeuze";
import { ButtonLink } from "@/components/ui/Button";
import { Icon } from "@/components/ui/Icon";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { mag } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { formatDatum } from "@/lib/format";
import { parseStandKeuze, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { parseToezichtKeuze, toezichtUrl, toezichtvelden } from "@/lib/schemas/toezicht-keuze";
import { leesStand } from "../lees-stand";
import { leesToezicht } from "./lees-toezicht";

const PAD = "/toezicht";
const TITEL = "Toezicht op de huisvesting van vergunninghouders";

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: parseStandKeuze(await searchParams).goed ? "Toezicht" : "Fout in uw keuze: Toezicht" };
}

/**
 * Before the talks of interbestuurlijk toezicht. What the gedeputeerde wants to know in ten seconds: who will be short at the half-year's
 * end and by how much, how far behind they are now, what they need a month against what they do, and for how long they have been behind.
 */
export default async function ToezichtPagina({ searchParams }: Props) {
  const actor = await requireActor("dossier.lezen");
  const zoek = await searchParams;
  // who is ranked does not see the ranking, and has one dossier
  if (!mag(actor, "toezicht.lezen", { provincie: actor.provincie })) redirect(`${PAD}/${actor.gemeente}`);
  const keuze = parseToezichtKeuze(zoek);
  const stand = await leesStand(actor, zoek);
  const formulier = (peildatum: string) => (
    <KeuzeFormulier actie={PAD} getypt={{ ...stand.getypt, peildatum }} fouten={stand.soort === "fout" ? stand.fouten : []} mee={toezichtvelden(keuze)} />
  );
  if (stand.soort !== "stand") {
    return (
      <Kader lead={leadZonderStand(stand)}>
        <GeenStand pad={PAD} keuze={stand.keuze} reden={stand} />
        {stand.soort === "geen-cijfers" ? null : formulier("peildatum" in stand ? stand.peildatum : stand.getypt.peildatum)}
      </Kader>
    );
  }
  const { keuze: klokken, peildatum } = stand;
  const { view, dossiers, prognose } = await leesToezicht(actor, stand, keuze);
  return (
    <Kader
      lead={view.lead}
      meta={
        <>
          <span>{`Stand op ${formatDatum(peildatum)}, ${klokken.bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(klokken.bekendOp)}`}`}</span>
          {view.voortgang === "" ? null : <span>{`Halfjaar ${view.voortgang}`}</span>}
        </>
      }
    >
      {formulier(peildatum)}
      <section aria-labelledby="gemeenten-kop" className="mt-8 border-t-2 border-ink pt-4 print:mt-2 print:border-0 print:pt-0">
        <div className="mb-3 flex flex-wrap items-start justify-between gap-x-5 gap-y-2 print:mb-1">
          <h2 id="gemeenten-kop">Per gemeente</h2>
          <Toonkeuze pad={PAD} klokken={klokken} keuze={keuze} />
        </div>
        <Toezichttabel pad={PAD} view={view} klokken={klokken} keuze={keuze} />
        {view.toelichting === "" ? null : <p className="mt-3 max-w-notes text-sm leading-snug print:mt-1">{view.toelichting}</p>}
        <p className="mt-2 text-xs leading-snug text-ink-soft print:mt-1">{view.bronregel}</p>
        <Tekens kort />
        <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
          <ButtonLink href={toezichtUrl(`${PAD}/export`, klokken, keuze)} look="secondary" download>
            <Icon name="download" /> Download als CSV
          </ButtonLink>
          <ButtonLink href={toezichtUrl(`${PAD}/fiches`, klokken, { ...keuze, toon: "alle" })} look="secondary">Gespreksfiches, één A4 per gemeente</ButtonLink>
          <PrintButton />
        </div>
      </section>
      <Deel id="prognoses" titel="Prognose naast elkaar" nieuwBlad>
        <Grafiek grafiek={prognose} />
      </Deel>
      <Deel id="dossiers" titel="Dossiers">
        <p className="mb-3 max-w-notes text-md leading-snug print:mb-1">{dossiers.lead}</p>
        <Dossiertabel view={dossiers} leeg={view.leeg} />
        <p className="mt-2 text-xs leading-snug text-ink-soft print:mt-1">{dossiers.bronregel}</p>
      </Deel>
      <Deel id="signalen" titel="Signalen">
        <Signalen view={dossiers.signalen} kader={`${PAD}/kader`} />
      </Deel>
      {dossiers.mededelingen.length === 0 ? null : (
        <Deel id="stukken" titel="Wat de stukken over de hele provincie zeggen">
          <ul className="text-md">
            {dossiers.mededelingen.map(({ sleutel, op, tekst, bron }) => (
              <li key={sleutel} className="grid gap-x-4 gap-y-0.5 border-t border-rule py-2 print:break-inside-avoid sm:grid-cols-[11rem_minmax(0,1fr)]">
                <p>{op}</p>
                <p className="max-w-notes">{tekst}<small className="block text-sm text-ink-soft">{bron}</small></p>
              </li>
            ))}
          </ul>
        </Deel>
      )}
    </Kader>
  );
}

/** A part of the page. @param nieuwBlad on paper it begins a sheet */
function Deel({ id, titel, nieuwBlad = false, children }: { readonly id: string; readonly titel: string; readonly nieuwBlad?: boolean; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-kop`} className={`mt-8 border-t-2 border-ink pt-4 print:mt-3 print:pt-2 ${nieuwBlad ? "print:break-before-page" : ""}`.trim()}>
      <h2 id={`${id}-kop`} className="mb-3 print:mb-1">{titel}</h2>
      {children}
    </section>
  );
}

function Kader({ lead, meta, children }: { readonly lead: string; readonly meta?: ReactNode; readonly children?: ReactNode }) {
  return (
    <>
      <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina="Toezicht" />
      <PageHead titel={TITEL} lead={lead} meta={meta} />
      {children}
    </>
  );
}
