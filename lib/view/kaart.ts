import { numberOf } from "@/lib/domain/cijfer";
import type { Gebied } from "@/lib/domain/waarneming";
import { formatPercentage } from "@/lib/format";
import { gemeenteUrl } from "./adres";
import { viewBullets, type BulletView } from "./bullet";
import { viewKort } from "./kort";
import type { Standtabellen } from "./stand-van-zaken";
import type { CelView, KortView, TabelId, Uitlegverwijzing } from "./tabel";
import { verwijzingen } from "./uitleg";

/** The themes that gemeenten have an opgave of their own for. */
export const KAARTTHEMAS = ["amv-coa", "oekraine", "vergunninghouders", "amv-nidos"] as const satisfies readonly TabelId[];
export type Kaartthema = (typeof KAARTTHEMAS)[number];

/** How a gemeente stands; what was not delivered is a class of its own, never the lowest. */
export type Kaartklasse = "achter" | "voor" | "gelijk" | "niet-aangeleverd";

export interface Kaarttegel {
  readonly code: string;
  readonly naam: string;
  readonly href: string;
  /** `46%`, or in words why there is none */
  readonly deel: string;
  readonly klasse: Kaartklasse;
  readonly verschil: CelView;
  readonly bullet: BulletView | null;
  readonly deelInWoorden: string;
  /** row and column of the map, from 1 */
  readonly plek: readonly [rij: number, kolom: number] | null;
}

export interface KaartView {
  readonly thema: Kaartthema;
  readonly stelling: string;
  readonly onderschrift: string;
  /** on a map, or from high to low where the province has none */
  readonly vorm: "kaart" | "lijst";
  readonly tegels: readonly Kaarttegel[];
  readonly bronregel: string;
  readonly uitleg: readonly Uitlegverwijzing[];
}

/** Where the gemeenten of a province lie, roughly: row and column. A province without such a map gets a list. */
const PLEKKEN: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  PV24: { GM0184: [1, 1], GM0171: [1, 2], GM0995: [2, 1], GM0303: [2, 2], GM0034: [3, 1], GM0050: [3, 2] },
};

const UITLEG: Readonly<Record<Kaartthema, readonly Uitlegverwijzing[]>> = {
  "amv-coa": verwijzingen("amvCoa", "realisatie", "opgave", "verschil"),
  oekraine: verwijzingen("oekraine", "plaatsen", "opgave", "verschil"),
  vergunninghouders: verwijzingen("vergunninghouders", "gerealiseerdTotNu", "totaalTeRealiseren", "opSchema"),
  "amv-nidos": verwijzingen("amvNidos", "totaal", "opgave", "verschil"),
};

function tegel(g: Gebied, k: KortView, plek: Kaarttegel["plek"]): Kaarttegel {
  const niet = k.deel === null && k.verschil.oordeel === undefined;
  return {
    code: g.code, naam: g.naam, href: gemeenteUrl(g.naam),
    deel: k.deel === null ? (niet ? "niet aangeleverd" : "voldaan") : formatPercentage(k.deel),
    klasse: k.verschil.oordeel?.richting ?? "niet-aangeleverd",
    verschil: k.verschil,
    bullet: viewBullets([k])[0] ?? null,
    deelInWoorden: k.deelInWoorden,
    plek,
  };
}

function stelling(tegels: readonly Kaarttegel[], delen: ReadonlyMap<string, number>, waarvan: string): string {
  const known = tegels.filter((t) => delen.has(t.code)).sort((a, b) => delen.get(b.code)! - delen.get(a.code)!);
  const [hoogste, laagste] = [known[0], known.at(-1)];
  if (hoogste === undefined || laagste === undefined) return "Van geen enkele gemeente is een deel te berekenen.";
  if (hoogste === laagste) return `${hoogste.naam} heeft ${hoogste.deel} ${waarvan}.`;
  return `Van hoog naar laag: ${hoogste.naam} heeft ${hoogste.deel} ${waarvan}, ${laagste.naam} ${laagste.deel}.`;
}

/** Where the places are: every gemeente with its part of the opgave, as it lies on the map, else from high to low. */
export function viewKaart(s: Standtabellen, gemeenten: readonly Gebied[], provincie: string, thema: Kaartthema): KaartView {
  const plekken = PLEKKEN[provincie];
  const mapped = plekken !== undefined && gemeenten.every((g) => Object.hasOwn(plekken, g.code));
  const lines = gemeenten.map((g) => [g, viewKort(s.stand, s.zonder, s.tabellen, g.code).find((k) => k.id === thema)!] as const);
  const delen = new Map(lines.flatMap(([g, k]) => (k.deel === null ? [] : [[g.code, k.deel] as const])));
  const tegels = lines.map(([g, k]) => tegel(g, k, mapped ? plekken[g.code]! : null));
  const waarvan = thema === "vergunninghouders" ? "van het totaal gehuisvest" : "van de opgave";
  const rank = (t: Kaarttegel) => delen.get(t.code) ?? -Infinity;
  return {
    thema,
    stelling: stelling(tegels, delen, waarvan),
    onderschrift: `${thema === "vergunninghouders" ? "Gehuisvest als deel van het totaal te realiseren" : "Plaatsen als deel van de opgave"}.${mapped ? " Schematische kaart." : ""}`,
    vorm: mapped ? "kaart" : "lijst",
    // an equal part keeps the fixed order
    tegels: mapped ? tegels : [...tegels].sort((a, b) => rank(b) - rank(a)),
    bronregel: `${lines.some(([, k]) => numberOf(k.opgave.cijfer) !== null) ? "De dikke streep in de balk is de opgave. " : ""}${s.tabellen[thema].bronregel}`,
    uitleg: UITLEG[thema],
  };
}
