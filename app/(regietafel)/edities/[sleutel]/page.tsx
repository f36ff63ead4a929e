import type { Metadata } from "next";
import { Document } from "@/components/editie/Document";
import { Downloads } from "@/components/editie/Downloads";
import { Gedaan } from "@/components/editie/Gedaan";
import { Publicatie } from "@/components/editie/Publicatie";
import { Punten } from "@/components/editie/Punten";
import { Stapformulier } from "@/components/editie/Stapformulier";
import { Status } from "@/components/editie/Status";
import { Verloop } from "@/components/editie/Verloop";
import { VrijeTeksten } from "@/components/editie/VrijeTeksten";
import { Sectie } from "@/components/overzicht/Sectie";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { NaVaststelling } from "@/components/vergelijking/NaVaststelling";
import { mag, waarVan } from "@/lib/access/rechten";
import { readEdities } from "@/lib/data/editie";
import { gezien } from "@/lib/exchange/editieresultaat";
import { amsterdamToday, formatDatum } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { vergelijkUrl } from "@/lib/schemas/vergelijk-keuze";
import { viewBesluiten } from "@/lib/view/aandachtspunten";
import { editieUrl } from "@/lib/view/adres";
import { editielead, editienaam, GEDAAN, metPunt, viewVerloop, VOLGENDE } from "@/lib/view/editie";
import { openbaarUrl } from "@/lib/view/openbaar";
import { metWijzigingen } from "@/lib/view/na-vaststelling";
import { viewVrijeTeksten } from "@/lib/view/vrijeteksten";
import { aanvaardPunt, eindigPublicatie, neemAkkoordTerug, publiceer, stelPublicatieVoor, stelVast, trekIn } from "../actions";
import { leesEditie } from "../lees-editie";
import { leesGewijzigd } from "../lees-gewijzigd";

interface Props {
  readonly params: Promise<{ readonly sleutel: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: editienaam((await leesEditie((await params).sleutel)).editie) };
}

/**
 * One edition. What readers want to know first: the secretariaat, what stands in the way of fixing it; a wethouder, whether these figures
 * are final; the gedeputeerde, whether a publication waits.
 */
export default async function EditiePagina({ params, searchParams }: Props) {
  const { sleutel } = await params;
  const gelezen = await leesEditie(sleutel);
  const { actor, editie, status, resultaat, punten, echt } = gelezen;
  const gewijzigd = await leesGewijzigd(gelezen);
  const { gedaan } = await searchParams;
  const schrijft = mag(actor, "editie.schrijven", waarVan(actor));
  const bericht = typeof gedaan === "string" ? GEDAAN[gedaan] : undefined;
  const open = punten.filter((p) => p.akkoord === null).length;
  const concept = editie.status === "concept";
  const pad = editieUrl(sleutel);
  const vrijeTeksten = resultaat === null ? [] : viewVrijeTeksten(resultaat.document);
  const melding = bericht === undefined ? null : <Gedaan key={editie.nummer} tekst={bericht} />;
  // told where the work goes on: at the next point, or at the vaststelling when there is none left
  const overPunt = concept && (gedaan === "aanvaard" || gedaan === "teruggenomen") ? melding : null;
  const edities = await readEdities(actor, actor.provincie);
  const [vervanger, ingetrokken] = [edities.find((e) => e.prtDatum === editie.prtDatum && e.status !== "ingetrokken"), edities.find((e) => e.prtDatum === editie.prtDatum && e.status === "ingetrokken")];
  // words of one that was taken back, as long as nobody changed them
  const overgenomen = concept && schrijft && editie.inhoudstap === 1 ? ingetrokken?.intrekking : undefined;
  const vorige = edities.find((e) => e.prtDatum < editie.prtDatum && e.status === "vastgesteld");
  return (
    <>
      <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Edities", pad: "/edities" }]} pagina={editienaam(editie)} />
      <PageHead titel={editienaam(editie)} lead={editielead(editie, resultaat === null ? null : punten)} meta={<><Status soort={status.soort} /> <span>{status.tekst}</span></>} />
      <div className="mt-4 grid gap-3">
        {overPunt === null ? melding : null}
        {viewBesluiten(mag(actor, "editie.publiceren", waarVan(actor)) ? [editie] : []).map(({ tekst }) => (
          <Notice key={tekst} titel={tekst}>
            <p><a href="#publicatie" className="inline-flex min-h-target items-center">Neem een besluit</a></p>
          </Notice>
        ))}
        {concept && editie.inhoud.peildatum > amsterdamToday() ? <Notice titel={`De peildatum ${formatDatum(editie.inhoud.peildatum)} moet nog komen: de editie neemt de cijfers die nu bekend zijn.`} /> : null}
        {overgenomen ? (
          <Notice soort="warning" titel={`Dit concept begint met de oplegger en de opmerkingen van de editie die is ingetrokken: ${metPunt(overgenomen.reden)}`}>
            <VrijeTeksten raad="Lees ze na: staat er nog in wat weg moest?" teksten={vrijeTeksten} />
            <p><a href={`${pad}/wijzigen`} className="inline-flex min-h-target items-center">Wijzig oplegger, opmerkingen en volgorde</a></p>
          </Notice>
        ) : null}
        {editie.status === "ingetrokken" && vervanger !== undefined ? (
          <Notice titel="Voor dit overleg is er een nieuwe editie."><p><a href={editieUrl(vervanger.sleutel)} className="inline-flex min-h-target items-center">Ga naar {editienaam(vervanger)}</a></p></Notice>
        ) : null}
        {editie.status === "ingetrokken" && vervanger === undefined && schrijft ? (
          <p><ButtonLink href={`/edities/nieuw?overleg=${editie.prtDatum}&peildatum=${editie.inhoud.peildatum}`}>Maak een nieuwe editie voor dit overleg</ButtonLink></p>
        ) : null}
        <NaVaststelling gewijzigd={gewijzigd} />
        {echt ? null : (
          <Notice soort="warning" titel="Deze editie is niet meer zoals zij is vastgesteld.">
            <p>Iemand heeft de bewaarde uitkomst buiten dit programma om veranderd. Gebruik deze cijfers niet en vraag de beheerder om een reservekopie.</p>
          </Notice>
        )}
      </div>
      {/* on paper an edition says what its files say */}
      {concept ? (
        <div className="print:hidden">
          <Sectie id="punten" titel="Vóór het vaststellen" lead="Los elk punt op waar het cijfer wordt ingevoerd, of aanvaard het met een reden. Een aanvaard punt blijft zichtbaar bij de tabel.">
            {punten.length === 0 ? <p>{resultaat === null ? "Zonder cijfers is er niets om vast te stellen." : "Er zijn geen punten."}</p> : <Punten punten={punten} actie={schrijft ? { sleutel, pad, aanvaard: aanvaardPunt, neemTerug: neemAkkoordTerug } : null} gedaan={overPunt} />}
            {schrijft && resultaat !== null ? (
              <div id={open === 0 ? VOLGENDE : undefined} className="mt-6 grid scroll-mt-4 gap-3">
                {open === 0 ? overPunt : null}
                <h3>Vaststellen</h3>
                <p className="max-w-measure text-md">
                  {open > 0 ? `Dat kan nog niet: ${open === 1 ? "1 punt is" : `${open} punten zijn`} open.` : "Na het vaststellen verandert geen cijfer en geen woord meer. Dat is niet ongedaan te maken."}
                </p>
                {open > 0 ? null : <VrijeTeksten raad="Haal namen en andere persoonsgegevens nu uit wat mensen zelf typten: wordt de editie openbaar, dan kan iedereen dat lezen." teksten={vrijeTeksten} />}
                <div className="flex flex-wrap items-start gap-3">
                  {open > 0 ? null : <Stapformulier action={stelVast} anker="vaststellen" pad={pad} vast={{ sleutel, basis: String(editie.nummer), gezien: gezien(resultaat) }} knop="Stel vast" />}
                  <ButtonLink href={`${pad}/wijzigen`} look="secondary">Wijzig oplegger, opmerkingen en volgorde</ButtonLink>
                </div>
              </div>
            ) : null}
          </Sectie>
        </div>
      ) : null}
      {resultaat === null || !echt ? null : <Downloads pad={pad} concept={concept} />}
      {resultaat === null || vorige === undefined || !mag(actor, "cijfers.lezen", waarVan(actor)) ? null : (
        <p className="mt-2 print:hidden">
          <a href={vergelijkUrl("/stand-van-zaken/vergelijken", { van: { soort: "editie", sleutel: vorige.sleutel }, naar: { soort: "editie", sleutel } })} className="inline-flex min-h-target items-center">
            Wat is er veranderd sinds {editienaam(vorige)}?
          </a>
        </p>
      )}
      {resultaat === null && editie.vaststelling !== null ? (
        <div className="mt-6"><Notice titel="Wat in deze editie stond, lezen alleen het secretariaat en de gedeputeerde nog." /></div>
      ) : resultaat === null ? (
        <div className="mt-6">
          <Notice titel={`Er zijn geen cijfers op ${formatDatum(editie.inhoud.peildatum)}.`}>{schrijft ? <p><a href={`${pad}/wijzigen`} className="inline-flex min-h-target items-center">Kies een andere peildatum</a></p> : null}</Notice>
        </div>
      ) : (
        <Document document={gewijzigd === null ? resultaat.document : { ...resultaat.document, tabellen: metWijzigingen(resultaat.document.tabellen, gewijzigd) }} eigen={actor.gemeente} />
      )}
      <div className="print:hidden">
        <Publicatie editie={editie} pad={pad} openbaar={resultaat === null ? "/openbaar" : openbaarUrl(resultaat.document.provincie.naam, sleutel)} magVoorstellen={schrijft} magPubliceren={mag(actor, "editie.publiceren", waarVan(actor))} vrijeTeksten={vrijeTeksten} acties={{ stelPublicatieVoor, publiceer, eindigPublicatie }} />
        <Sectie id="verloop" titel="Verloop">
          <Verloop regels={viewVerloop(editie)} />
          {schrijft && editie.status !== "ingetrokken" ? (
            <div className="mt-4">
              <Stapformulier
                action={trekIn} anker="intrekken" pad={pad} vast={{ sleutel }} knop="Trek in" look="secondary" uitklap="Trek deze editie in"
                uitleg="Daarna lezen alleen het secretariaat en de gedeputeerde de editie nog. Uw reden ziet iedereen die zich aanmeldt: noem geen namen. Voor dit overleg kunt u een nieuwe editie maken, met dezelfde oplegger en opmerkingen." reden={{ label: "Waarom trekt u de editie in?" }}
              />
            </div>
          ) : null}
        </Sectie>
      </div>
    </>
  );
}
