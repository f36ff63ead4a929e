import type { Metadata } from "next";
import type { ReactNode } from "react";
import { nietGevonden } from "@/app/niet-gevonden";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { KeuzeFormulier } from "@/components/stand/KeuzeFormulier";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { Verslagdocument } from "@/components/verslag/Verslagdocument";
import { Verslagjaren } from "@/components/verslag/Verslagjaren";
import { mag, waarVan } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { readVerslagjaren } from "@/lib/data/verslag";
import { amsterdamToday, formatDatum } from "@/lib/format";
import { parseStandKeuze, standUrl, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { VERSLAGVORMEN } from "@/lib/schemas/verslag";
import { laterGemeld, viewVerslag } from "@/lib/view/verslag";
import { jaarVan, leesVerslag, leesVerslagstand } from "../lees-verslag";

interface Props {
  readonly params: Promise<{ readonly jaar: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

const titelVan = (jaar: string | number) => `Provinciaal verslag ${jaar}`;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const titel = titelVan((await params).jaar);
  return { title: parseStandKeuze(await searchParams).goed ? titel : `Fout in uw keuze: ${titel}` };
}

/**
 * The provinciaal verslag and plan of a year. What readers want to know first: the secretariaat, what is still missing from whom; a wethouder,
 * the row of the own gemeente; the ministry, the totals of the province.
 */
export default async function VerslagVanJaar({ params, searchParams }: Props) {
  const actor = await requireActor("cijfers.lezen");
  const jaar = jaarVan((await params).jaar);
  if (jaar === null) nietGevonden();
  const pad = `/verslag/${jaar}`;
  const zoek = await searchParams;
  const [stand, bekend] = await Promise.all([leesVerslagstand(actor, jaar, zoek), readVerslagjaren(actor, actor.provincie)]);
  const jaren = [...new Set([...bekend, jaar, Number(amsterdamToday().slice(0, 4))])].sort();
  const formulier = (peildatum: string) => (
    <KeuzeFormulier actie={pad} getypt={{ ...stand.getypt, peildatum }} fouten={stand.soort === "fout" ? stand.fouten : []} plaatsenOp="leeg is zoals in de stand van zaken" />
  );
  if (stand.soort !== "stand") {
    return (
      <Kader titel={titelVan(jaar)} lead={leadZonderStand(stand)}>
        <Verslagjaren jaren={jaren} jaar={jaar} />
        <GeenStand pad={pad} keuze={stand.keuze} reden={stand} />
        {stand.soort === "geen-cijfers" ? null : formulier("peildatum" in stand ? stand.peildatum : stand.getypt.peildatum)}
      </Kader>
    );
  }
  const invoer = await leesVerslag(actor, jaar, stand);
  const [document, later] = [viewVerslag(invoer), laterGemeld(invoer)];
  return (
    <Kader titel={document.titel} lead={document.tabellen[0]?.stelling} meta={document.ondertitel}>
      {zoek["vastgelegd"] === undefined ? null : (
        <div className="mt-4 print:hidden">
          <Notice soort="ok" titel={zoek["vastgelegd"] === "ongewijzigd" ? "Dit was al vastgelegd." : "Vastgelegd."} live />
        </div>
      )}
      {later === null ? null : (
        <div className="mt-4 print:hidden">
          <Notice titel={`Wat gemeenten na ${formatDatum(stand.peildatum)} meldden, staat hier niet.`}>
            <p><a href={standUrl(pad, { ...stand.keuze, peildatum: later })} className="inline-flex min-h-target items-center">Bekijk het verslag op {formatDatum(later)}</a></p>
          </Notice>
        </div>
      )}
      <Verslagjaren jaren={jaren} jaar={jaar} />
      <p className="mt-4 flex flex-wrap gap-3 print:hidden">
        {mag(actor, "cijfers.schrijven", waarVan(actor)) ? (
          <>
            <ButtonLink href={`/invoer${pad}`}>Vul in wat gemeenten melden</ButtonLink>
            <ButtonLink href="/invoer/verslag/spuk" look="secondary">SPUK</ButtonLink>
          </>
        ) : null}
        {VERSLAGVORMEN.map((vorm) => (
          <ButtonLink key={vorm} href={standUrl(`${pad}/bestand/${vorm}`, stand.keuze)} look="secondary" download>
            Download {vorm.toUpperCase()}
          </ButtonLink>
        ))}
      </p>
      {formulier(stand.peildatum)}
      <Verslagdocument document={document} eigen={actor.gemeente} />
    </Kader>
  );
}

function Kader({ titel, lead, meta, children }: { readonly titel: string; readonly lead: string | undefined; readonly meta?: string; readonly children?: ReactNode }) {
  return (
    <>
      <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Stand van zaken", pad: "/stand-van-zaken" }]} pagina="Provinciaal verslag" />
      <PageHead titel={titel} lead={lead} meta={meta} />
      {children}
    </>
  );
}
