import type { Gebied } from "@/lib/domain/waarneming";
import { formatOpsomming } from "@/lib/format";
import { gemeenteUrl } from "./adres";
import { whichGemeenten } from "./cel";
import { viewKort } from "./kort";
import type { Standtabellen } from "./stand-van-zaken";
import type { CelView, KortView, TabelId } from "./tabel";

/** One theme of one gebied: the verdict, or without an opgave the figure itself, and what it is made of. */
export interface Matrixcel {
  readonly hoofd: CelView;
  /** `194 van 425` */
  readonly sub: string;
  readonly richting: "achter" | "voor" | "gelijk" | null;
}

export interface Matrixrij {
  readonly id: string;
  readonly naam: string;
  /** null for the province */
  readonly href: string | null;
  readonly cellen: readonly Matrixcel[];
}

export interface MatrixView {
  /** what stands out, in one sentence */
  readonly stelling: string;
  readonly kolommen: readonly { readonly id: TabelId; readonly titel: string; readonly peildatum: string; readonly uitleg: string }[];
  readonly rijen: readonly Matrixrij[];
  readonly totaal: Matrixrij;
}

const zeg = (cel: CelView) => cel.inWoorden ?? cel.tekst;

function cel(k: KortView): Matrixcel {
  const { realisatie, opgave, verschil } = k;
  if (verschil.oordeel) return { hoofd: verschil, sub: `${zeg(realisatie)} van ${zeg(opgave)}`, richting: verschil.oordeel.richting };
  if (opgave.cijfer.staat === "nvt") return { hoofd: realisatie, sub: realisatie.cijfer.staat === "nvt" ? "geen locatie" : "plaatsen", richting: null };
  return { hoofd: verschil, sub: `${zeg(realisatie)} van ${zeg(opgave)}`, richting: null };
}

const klein = (titel: string) => titel.replace(/^Amv/, "amv");

/** The themes in which most gemeenten fall short, by name. */
function stelling(gemeenten: readonly Gebied[], rijen: readonly Matrixrij[], kort: readonly KortView[]): string {
  const perThema = kort.map((k, i) => ({ titel: klein(k.titel), namen: rijen.filter((r) => r.cellen[i]!.richting === "achter").map((r) => r.naam) }));
  const most = Math.max(...perThema.map((t) => t.namen.length));
  if (most === 0) return "Geen gemeente komt tekort of ligt achter op schema.";
  const themas = perThema.filter((t) => t.namen.length === most);
  const who = whichGemeenten(themas[0]!.namen, gemeenten.length, formatOpsomming);
  const zelfde = themas.filter((t) => t.namen.join() === themas[0]!.namen.join()).map((t) => t.titel);
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${most === 1 ? "blijft" : "blijven"} achter bij ${formatOpsomming(zelfde)}.`;
}

/** Every gemeente against every theme: the cells of the tables, in the fixed order, the province last. */
export function viewMatrix(s: Standtabellen, gemeenten: readonly Gebied[], provincie: Gebied): MatrixView {
  const kort = (gebied: string | null) => viewKort(s.stand, s.zonder, s.tabellen, gebied);
  const rijen = gemeenten.map((g): Matrixrij => ({ id: g.code, naam: g.naam, href: gemeenteUrl(g.naam), cellen: kort(g.code).map(cel) }));
  const totaal = kort(null);
  return {
    stelling: stelling(gemeenten, rijen, totaal),
    kolommen: totaal.map(({ id, titel, peildatum, uitleg }) => ({ id, titel, uitleg, peildatum: id === "vergunninghouders" ? `t.o.v. schema, ${peildatum}` : peildatum })),
    rijen,
    totaal: { id: "totaal", naam: provincie.naam, href: null, cellen: totaal.map(cel) },
  };
}
