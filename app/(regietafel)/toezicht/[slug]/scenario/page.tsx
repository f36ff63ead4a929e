import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Grafiek } from "@/components/grafiek/Grafiek";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { Scenario } from "@/components/toezicht/Scenario";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { mag } from "@/lib/access/rechten";
import { formatDatum } from "@/lib/format";
import { scenariovelden } from "@/lib/schemas/scenario-keuze";
import { klokvelden, standUrl, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { dossierUrl } from "@/lib/view/adres";
import { stellingHalfjaar } from "@/lib/view/halfjaargrafiek";
import { leesStand } from "../../../lees-stand";
import { requireDossier } from "../lees-dossier";
import { leesScenario } from "./lees-scenario";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gebied } = await requireDossier((await params).slug, "dossier.lezen");
  return { title: `Scenario ${gebied.naam}` };
}

/** What if, for whoever may read the dossier: a wethouder can work out what another pace brings. Nothing is stored. */
export default async function ScenarioPagina({ params, searchParams }: Props) {
  const { slug } = await params;
  const { actor, gebied } = await requireDossier(slug, "dossier.lezen");
  const zoek = await searchParams;
  const stand = await leesStand(actor, zoek);
  const dossier = dossierUrl(gebied.naam);
  const pad = `${dossier}/scenario`;
  // the CBS code opens the page too, under its own name
  if (dossier !== `/toezicht/${slug}`) redirect(standUrl(pad, stand.keuze ?? {}));
  const titel = `Wat als: ${gebied.naam}`;
  const kruimels = <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: `Dossier ${gebied.naam}`, pad: standUrl(dossier, stand.keuze ?? {}) }]} pagina="Scenario" />;
  if (stand.soort !== "stand") {
    return (
      <>
        {kruimels}
        <PageHead titel={titel} lead={leadZonderStand(stand)} />
        <GeenStand pad={pad} keuze={stand.keuze} reden={stand} />
      </>
    );
  }
  const { keuze, peildatum } = stand;
  const { gevraagd, verloop, view, grafiek } = leesScenario(stand, gebied, zoek);
  const fouten = gevraagd.goed ? [] : gevraagd.fouten;
  const scenario = gevraagd.goed ? gevraagd.scenario : null;
  const opFiche = `${dossier}/fiche?${new URLSearchParams({ ...klokvelden(keuze), ...(scenario && scenariovelden(scenario)) })}`;
  return (
    <div className="grid gap-6 print:block">
      <div>
        {kruimels}
        <PageHead
          titel={titel}
          lead={stellingHalfjaar(verloop, gebied.naam)}
          meta={`Stand op ${formatDatum(peildatum)}, ${keuze.bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(keuze.bekendOp)}`}`}
        />
        <div className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
          <ButtonLink href={standUrl(dossier, keuze)} look="secondary">{`Dossier ${gebied.naam}`}</ButtonLink>
          {mag(actor, "toezicht.lezen", { provincie: actor.provincie }) ? <ButtonLink href={opFiche} look="quiet">{scenario === null ? "Gespreksfiche" : "Zet op de gespreksfiche"}</ButtonLink> : null}
          <PrintButton />
        </div>
      </div>
      <Scenario actie={pad} mee={klokvelden(keuze)} view={view} getypt={gevraagd.getypt} fouten={fouten} />
      <Grafiek grafiek={grafiek} />
    </div>
  );
}
