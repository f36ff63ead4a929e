import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { KeuzeFormulier } from "@/components/stand/KeuzeFormulier";
import { StandTabellen } from "@/components/stand/StandTabellen";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readVooruitzichten } from "@/lib/data/vooruitzicht";
import { vooruitzichtenOp } from "@/lib/domain/vooruitzicht";
import { formatDatum } from "@/lib/format";
import { parseStandKeuze, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { vergelijkUrl } from "@/lib/schemas/vergelijk-keuze";
import { viewStand } from "@/lib/view/stand-van-zaken";
import { viewVooruitzicht } from "@/lib/view/vooruitzicht";
import { leesStand } from "../lees-stand";

const PAD = "/stand-van-zaken";
const VERSLAG = "/verslag";
const TITEL = "Stand van zaken";

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: parseStandKeuze(await searchParams).goed ? TITEL : `Fout in uw keuze: ${TITEL}` };
}

/**
 * The five tables of the province. What readers want to know first: a gedeputeerde, where it falls short and by how much;
 * a wethouder, the row of the own gemeente; the secretariaat, what is missing or doubtful; a lezer, of when and by whom.
 */
export default async function StandVanZaken({ searchParams }: Props) {
  const actor = await requireActor("cijfers.lezen");
  const stand = await leesStand(actor, await searchParams);
  const formulier = (peildatum: string) => (
    <KeuzeFormulier actie={PAD} getypt={{ ...stand.getypt, peildatum }} fouten={stand.soort === "fout" ? stand.fouten : []} />
  );
  if (stand.soort !== "stand") {
    return (
      <Kader lead={leadZonderStand(stand)}>
        <GeenStand pad={PAD} keuze={stand.keuze} reden={stand} />
        {stand.soort === "geen-cijfers" ? null : formulier("peildatum" in stand ? stand.peildatum : stand.getypt.peildatum)}
      </Kader>
    );
  }

  const { invoer, keuze, peildatum, bekendOp } = stand;
  const naam = (code: string) => invoer.gemeenten.find((g) => g.code === code)?.naam ?? code;
  const vooruitzicht = vooruitzichtenOp(await readVooruitzichten(actor, actor.provincie, bekendOp), peildatum).map((v) => viewVooruitzicht(v, naam(v.gebied)));
  const view = viewStand(invoer, { peildatum, opties: keuze.opties, capaciteitsdata: keuze.capaciteitsdata }, keuze.bekendOp);
  return (
    <Kader
      lead={view.samenvatting}
      meta={
        <>
          <span>Stand op {view.peildatumTekst}, {keuze.bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(keuze.bekendOp)}`}</span>
          <a href={vergelijkUrl(`${PAD}/vergelijken`, { naar: { soort: "moment", peildatum, bekendOp: keuze.bekendOp } })} className="inline-flex min-h-target items-center print:hidden">Wat is er veranderd?</a>
        </>
      }
    >
      {formulier(peildatum)}
      <p className="mt-3 text-md print:hidden">
        <a href={VERSLAG} className="inline-flex min-h-target items-center">Provinciaal verslag en plan (Spreidingswet)</a>
      </p>
      <StandTabellen pad={PAD} view={view} keuze={keuze} eigen={actor.gemeente} vooruitzicht={vooruitzicht} />
    </Kader>
  );
}

function Kader({ lead, meta, children }: { readonly lead: string; readonly meta?: ReactNode; readonly children?: ReactNode }) {
  return (
    <>
      <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina={TITEL} />
      <PageHead titel={TITEL} lead={lead} meta={meta} />
      {children}
    </>
  );
}
