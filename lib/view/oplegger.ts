import type { StandInvoer, StandKeuze } from "@/lib/domain/stand";
import { formatDatum } from "@/lib/format";
import type { Tekstblok } from "./document";
import { kolomnaam } from "./kolomnaam";
import { viewStand } from "./stand-van-zaken";
import type { CelView, TabelView } from "./tabel";
import { slugOf } from "./slug";

/** Something that can stand between braces. */
export interface Invulling {
  /** `oekraine.plaatsen.urk` */
  readonly naam: string;
  readonly tekst: string;
  readonly uitleg: string;
}

/** The figure with what belongs to it: its verdict, and what is missing. */
function zeg({ tekst, inWoorden, oordeel, onvolledig }: CelView): string {
  const figure = [oordeel?.woord, inWoorden ?? tekst].filter(Boolean).join(" ");
  return onvolledig === undefined ? figure : `${figure} (${onvolledig})`;
}

function cijfersVan(tabel: TabelView): Invulling[] {
  const gemeenten = tabel.groepen.flatMap((g) => {
    const last = g.rijen.at(-1);
    // of a gemeente with locations its subtotal stands for all
    return g.kop !== undefined && last ? [[g.kop, last] as const] : g.rijen.map((r) => [r.kop, r] as const);
  });
  const rijen = [...tabel.voet.map((r) => [r.kop, r.soort === "totaal" ? "" : `.${r.id}`, r] as const), ...gemeenten.map(([naam, r]) => [naam, `.${slugOf(naam)}`, r] as const)];
  return rijen.flatMap(([naam, achter, r]) =>
    tabel.kolommen.map((kolom, i) => ({ naam: `${tabel.id}.${kolom.id}${achter}`, tekst: zeg(r.cellen[i]!), uitleg: `${tabel.titel}, ${kolomnaam(kolom).toLowerCase()}: ${naam}` })),
  );
}

/** All that a template can name, with what it says now. */
export function viewInvullingen(invoer: StandInvoer, keuze: StandKeuze, overleg: string): readonly Invulling[] {
  const view = viewStand(invoer, keuze, null);
  return [
    { naam: "overleg", tekst: overleg, uitleg: "Het overleg" },
    { naam: "provincie", tekst: view.provincie, uitleg: "De provincie" },
    { naam: "peildatum", tekst: formatDatum(keuze.peildatum), uitleg: "De peildatum" },
    { naam: "samenvatting", tekst: view.samenvatting, uitleg: "Alle tabellen in twee of drie zinnen" },
    ...view.tabellen.map((t) => ({ naam: t.id, tekst: t.stelling, uitleg: `${t.titel} in een zin` })),
    ...view.tabellen.flatMap(cijfersVan),
  ];
}

const NAAM = /\{([^{}\n]*)\}/g;

/** The names between braces that nothing stands for, each once. */
export function onbekendeNamen(sjabloon: string, invullingen: readonly Pick<Invulling, "naam">[]): readonly string[] {
  const known = new Set(invullingen.map((i) => i.naam));
  return [...new Set([...sjabloon.matchAll(NAAM)].map(([, naam = ""]) => naam.trim()))].filter((naam) => !known.has(naam));
}

/** The page in front: the template with its names filled in, in blocks. A name that nothing stands for stays as it was typed. */
export function viewOplegger(sjabloon: string, invullingen: readonly Invulling[]): readonly Tekstblok[] {
  const waarden = new Map(invullingen.map(({ naam, tekst }) => [naam, tekst]));
  const vul = (tekst: string) => tekst.replace(NAAM, (heel, naam: string) => waarden.get(naam.trim()) ?? heel);
  const blokken: Tekstblok[] = [];
  let open = false;
  for (const regel of sjabloon.split(/\r\n|\r|\n/).map((r) => r.trim())) {
    const [, teken, rest = ""] = /^(#|-) +(.*)$/.exec(regel) ?? [];
    if (regel === "") open = false;
    else if (teken !== undefined) {
      blokken.push({ soort: teken === "#" ? "kop" : "punt", tekst: vul(rest) });
      open = false;
    } else if (open) blokken.push({ soort: "alinea", tekst: `${blokken.pop()!.tekst} ${vul(regel)}` });
    else {
      blokken.push({ soort: "alinea", tekst: vul(regel) });
      open = true;
    }
  }
  return blokken;
}
