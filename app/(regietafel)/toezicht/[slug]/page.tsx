import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Afspraaktabel } from "@/components/dossier/Afspraaktabel";
import { Belofte } from "@/components/dossier/Belofte";
import { Feiten } from "@/components/dossier/Feiten";
import { Kringlabel } from "@/components/dossier/Kringlabel";
import { Ladder } from "@/components/dossier/Ladder";
import { Notities } from "@/components/dossier/Notities";
import { Tekstlijst } from "@/components/dossier/Tekstlijst";
import { Tijdlijn, type Stukadres } from "@/components/dossier/Tijdlijn";
import { Tredebesluiten } from "@/components/dossier/Tredebesluiten";
import { Sectie } from "@/components/overzicht/Sectie";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { KeuzeFormulier } from "@/components/stand/KeuzeFormulier";
import { ButtonLink } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";
import { Icon } from "@/components/ui/Icon";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { mag } from "@/lib/access/rechten";
import { formatDatum } from "@/lib/format";
import { alsGemeente, dossieradres } from "@/lib/schemas/dossier-keuze";
import { standUrl, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { dossierUrl, gemeenteUrl } from "@/lib/view/adres";
import { viewDossier } from "@/lib/view/dossier";
import { leesGebied } from "../../gemeenten/[slug]/lees-gemeente";
import { leesStand } from "../../lees-stand";
import { requireDossier } from "./lees-dossier";
import { leesDossierpagina } from "./lees-pagina";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Dossier toezicht ${(await leesGebied((await params).slug))?.naam ?? ""}`.trim() };
}

/**
 * The IBT dossier of a gemeente. What the gedeputeerde wants to know in ten seconds: how many are housed, on which step the gemeente stands,
 * whether the plan's promises are kept, what was agreed and what of it is late. The gemeente reads the same without the province's notes.
 */
export default async function DossierPagina({ params, searchParams }: Props) {
  const { slug } = await params;
  const zoek = await searchParams;
  const { actor, gebied } = await requireDossier(slug, "dossier.lezen");
  const { provincie } = actor;
  const intern = mag(actor, "dossier.intern", { provincie });
  const als = intern && alsGemeente(zoek);
  const stand = await leesStand(actor, zoek);
  const pad = dossierUrl(gebied.naam);
  // the CBS code opens the page too, under its own name
  if (pad !== `/toezicht/${slug}`) redirect(dossieradres(pad, stand.keuze ?? {}, als));
  const formulier = (peildatum: string) => (
    <KeuzeFormulier actie={pad} getypt={{ ...stand.getypt, peildatum }} fouten={stand.soort === "fout" ? stand.fouten : []} mee={als ? { als: "gemeente" } : {}} />
  );
  const kader = { naam: gebied.naam, intern };
  if (stand.soort !== "stand") {
    return (
      <Kader {...kader} lead={leadZonderStand(stand)}>
        <GeenStand pad={pad} keuze={stand.keuze} reden={stand} />
        {stand.soort === "geen-cijfers" ? null : formulier("peildatum" in stand ? stand.peildatum : stand.getypt.peildatum)}
      </Kader>
    );
  }
  const { keuze, peildatum } = stand;
  const vraag = await leesDossierpagina(actor, stand, gebied, als);
  const view = viewDossier(vraag);
  const schrijft = !als && mag(actor, "dossier.schrijven", { provincie });
  const besluit = schrijft && mag(actor, "dossier.besluiten", { provincie });
  const wijzigadres = (sleutel: string) => `${pad}/wijzigen?sleutel=${encodeURIComponent(sleutel)}`;
  const wijzig: Stukadres = ({ sleutel, soort, gebied: van }) =>
    !schrijft || van !== gebied.code || ((soort === "trede" || soort === "planoordeel") && !besluit) ? null : wijzigadres(sleutel);
  const gesprek: Stukadres = ({ sleutel, gevoerd }) => (schrijft && gevoerd ? `${pad}/gesprek/${encodeURIComponent(sleutel)}` : null);
  const { vastgelegd } = zoek;
  return (
    <Kader
      {...kader}
      lead={view.lead}
      meta={
        <>
          <Kringlabel kring="Vertrouwelijk" />
          <span>{`Zichtbaar voor de provincie en voor de wethouder van ${view.naam}.${vraag.provinciaal ? " Interne notities ziet alleen de provincie." : ""}`}</span>
          <span>{`Cijfers op ${formatDatum(peildatum)}, dossier tot en met ${formatDatum(vraag.opDatum)}, ${keuze.bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(keuze.bekendOp)}`}`}</span>
        </>
      }
    >
      <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
        {schrijft ? <ButtonLink href={`${pad}/toevoegen`}>Voeg iets toe aan het dossier</ButtonLink> : null}
        {schrijft ? <ButtonLink href={`${pad}/gesprek`} look="secondary">Leg een gesprek vast</ButtonLink> : null}
        {besluit ? <ButtonLink href={`${pad}/toevoegen?soort=trede`} look="secondary">Besluit over de trede</ButtonLink> : null}
        <ButtonLink href={dossieradres(`${pad}/export`, keuze, als)} look="secondary" download>
          <Icon name="download" /> Download als CSV
        </ButtonLink>
        {mag(actor, "toezicht.lezen", { provincie }) && !als ? <ButtonLink href={standUrl(`${pad}/fiche`, keuze)} look="secondary">Gespreksfiche</ButtonLink> : null}
        <ButtonLink href={standUrl(`${pad}/scenario`, keuze)} look="quiet">Reken een scenario uit</ButtonLink>
        <ButtonLink href={standUrl(gemeenteUrl(view.naam), keuze)} look="quiet">{`Alle cijfers van ${view.naam}`}</ButtonLink>
        {intern && !als ? <ButtonLink href={dossieradres(pad, keuze, true)} look="quiet">Bekijk het dossier zoals de wethouder het ziet</ButtonLink> : null}
        <PrintButton />
      </div>
      {vastgelegd === undefined ? null : <div className="mt-4"><Notice soort="ok" titel={vastgelegd === "al" ? "Dit was al vastgelegd." : "Vastgelegd."} live /></div>}
      {als ? (
        <div className="mt-4">
          <Notice titel={`U ziet het dossier zoals de wethouder van ${view.naam} het ziet.`}>
            <p>Zonder interne notities en zonder de ladder. U kunt hier niets wijzigen.</p>
            <p><a href={dossieradres(pad, keuze, false)} className="inline-flex min-h-target items-center">Terug naar het hele dossier</a></p>
          </Notice>
        </div>
      ) : null}
      {formulier(peildatum)}
      <Feiten feiten={view.feiten} />
      <Sectie id="beloofd" titel="Beloofd en gehuisvest">
        <Belofte belofte={view.belofte} />
      </Sectie>
      <Sectie id="afspraken" titel="Afspraken" keuze={schrijft ? <ButtonLink href={`${pad}/toevoegen?soort=afspraak`} look="quiet">Voeg een afspraak toe</ButtonLink> : null}>
        {view.afspraken.length === 0 ? (
          <p className="text-md">Er zijn geen afspraken vastgelegd.</p>
        ) : (
          <Afspraaktabel onderschrift={`Afspraken met ${view.naam}, open afspraken eerst`} afspraken={view.afspraken} wijzig={schrijft ? wijzigadres : null} />
        )}
      </Sectie>
      <div className="mt-12 grid gap-x-12 gap-y-10 border-t-2 border-ink pt-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] print:mt-3 print:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] print:gap-x-6 print:border-t print:pt-1">
        <div className="grid content-start gap-8 print:gap-3">
          <Deel id="komt" titel="Wat nog komt">
            {view.tijdlijn.komt.length === 0 ? <p className="text-md">Er is niets vastgelegd dat nog komt.</p> : <Tijdlijn punten={view.tijdlijn.komt} komt wijzig={wijzig} gesprek={gesprek} />}
          </Deel>
          <Deel id="gebeurd" titel="Wat er gebeurde">
            {view.tijdlijn.gebeurd.length === 0 ? <p className="text-md">Er is nog niets vastgelegd.</p> : <Tijdlijn punten={view.tijdlijn.gebeurd} wijzig={wijzig} gesprek={gesprek} />}
          </Deel>
        </div>
        <div className="grid content-start gap-8 print:gap-3">
          {vraag.provinciaal ? <Notities groepen={view.notities} wijzig={wijzigadres} /> : null}
          {view.ladder === null ? null : <Deel id="ladder" titel="Trede op de ladder"><Ladder ladder={view.ladder} /></Deel>}
          <Deel id="besluiten" titel="Besluiten over de trede"><Tredebesluiten besluiten={view.tredes} wijzig={besluit ? wijzigadres : null} /></Deel>
          <Deel id="redenen" titel="Verschoonbare redenen">
            {view.redenen.length === 0 ? <p className="text-md">Er zijn geen verschoonbare redenen vastgelegd.</p> : <Tekstlijst teksten={view.redenen} wijzig={schrijft ? wijzigadres : null} />}
          </Deel>
          {schrijft && view.vervallen.length > 0 ? (
            <Disclosure titel="Wat is vervallen">
              <Tekstlijst teksten={view.vervallen} wijzig={wijzigadres} />
            </Disclosure>
          ) : null}
        </div>
      </div>
      <p className="mt-6 text-xs leading-snug text-ink-soft">{view.bronregel}</p>
    </Kader>
  );
}

/** A part of the lower half, under a head of its own. */
function Deel({ id, titel, children }: { readonly id: string; readonly titel: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid content-start gap-3 print:gap-1">
      <h2 id={id} className="text-lg">{titel}</h2>
      {children}
    </section>
  );
}

interface KaderProps {
  readonly naam: string;
  /** true for the province, which has the ranking above it */
  readonly intern: boolean;
  readonly lead: string;
  readonly meta?: ReactNode;
  readonly children?: ReactNode;
}

function Kader({ naam, intern, lead, meta, children }: KaderProps) {
  return (
    <>
      <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, ...(intern ? [{ naam: "Toezicht", pad: "/toezicht" }] : [])]} pagina={`Dossier ${naam}`} />
      <PageHead titel={`Dossier toezicht ${naam}`} lead={lead} meta={meta} />
      {children}
    </>
  );
}
