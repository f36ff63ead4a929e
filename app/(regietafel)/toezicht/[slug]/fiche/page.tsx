import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { Fiche } from "@/components/toezicht/Fiche";
import { Scenario } from "@/components/toezicht/Scenario";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { klokvelden, standUrl, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { dossierUrl } from "@/lib/view/adres";
import { viewFiche } from "@/lib/view/fiche";
import { leesStand } from "../../../lees-stand";
import { leesDossier, requireDossier } from "../lees-dossier";
import { leesScenario } from "../scenario/lees-scenario";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gebied } = await requireDossier((await params).slug, "toezicht.lezen");
  return { title: `Gespreksfiche ${gebied.naam}` };
}

/** The sheet for the talk with one gemeente, as it will be printed; below it a scenario can be asked, that goes along on the sheet. */
export default async function FichePagina({ params, searchParams }: Props) {
  const { slug } = await params;
  const { actor, gebied } = await requireDossier(slug, "toezicht.lezen");
  const zoek = await searchParams;
  const stand = await leesStand(actor, zoek);
  const dossier = dossierUrl(gebied.naam);
  const pad = `${dossier}/fiche`;
  // the CBS code opens the page too, under its own name
  if (dossier !== `/toezicht/${slug}`) redirect(standUrl(pad, stand.keuze ?? {}));
  const kruimels = (
    <Kruimelpad
      boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Toezicht", pad: standUrl("/toezicht", stand.keuze ?? {}) }, { naam: `Dossier ${gebied.naam}`, pad: standUrl(dossier, stand.keuze ?? {}) }]}
      pagina="Gespreksfiche"
    />
  );
  if (stand.soort !== "stand") {
    return (
      <>
        {kruimels}
        <PageHead titel={`Gespreksfiche ${gebied.naam}`} lead={leadZonderStand(stand)} />
        <GeenStand pad={pad} keuze={stand.keuze} reden={stand} />
      </>
    );
  }
  const { keuze, peildatum, invoer } = stand;
  const { gevraagd } = leesScenario(stand, gebied, zoek);
  const fouten = gevraagd.goed ? [] : gevraagd.fouten;
  const fiche = viewFiche(await leesDossier(actor, stand, gebied), { invoer, peildatum, bekendOp: keuze.bekendOp }, gevraagd.goed ? gevraagd.scenario : null);
  return (
    <div data-afdruk="fiche" className="grid gap-6 print:block">
      <div className="print:hidden">
        {kruimels}
        <div className="flex flex-wrap items-center gap-3">
          <PrintButton />
          <ButtonLink href={standUrl(dossier, keuze)} look="secondary">{`Dossier ${gebied.naam}`}</ButtonLink>
          <ButtonLink href={standUrl("/toezicht/fiches", keuze)} look="quiet">Alle gespreksfiches</ButtonLink>
        </div>
        {fouten.length > 0 ? (
          <div className="mt-4">
            <Notice soort="warning" titel="Uw scenario is nog niet goed.">
              <p>De gespreksfiche staat er zonder scenario. <a href="#wat-als">Verbeter het scenario</a></p>
            </Notice>
          </div>
        ) : null}
      </div>
      <div>
        <Fiche fiche={fiche} niveau={1} />
      </div>
      <div className="mx-auto w-full max-w-notes print:hidden">
        <Scenario actie={pad} mee={klokvelden(keuze)} view={fiche.scenario} getypt={gevraagd.getypt} fouten={fouten} />
      </div>
    </div>
  );
}
