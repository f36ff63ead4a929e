import { derive, numberOf, ratio, ratioOfTotals, subtract, type Cijfer } from "./cijfer";
import { applicableOpgave, opgaveFor, type GeldendeOpgave } from "./opgave";
import { columnTotal } from "./tabel";
import { computed, newestPeildatum, readFigures, type Cel, type Gebied, type Waarneming } from "./waarneming";

/** The columns of the table "Oekraïne", places; both ratios are unrounded fractions. */
export const OEKRAINE_KOLOMMEN = [
  "opgave", "plaatsen", "bezet", "beschikbaar", "particulier", "verschil", "snijverlies", "bezettingsgraad", "benutting",
] as const;
export type OekraineKolom = (typeof OEKRAINE_KOLOMMEN)[number];

type Cellen = Readonly<Record<OekraineKolom, Cel>>;

export interface OekraineRij {
  readonly gebied: Gebied;
  readonly cellen: Cellen;
}

export interface OekraineTabel {
  readonly peildatum: string | null;
  readonly opgave: GeldendeOpgave | null;
  readonly rijen: readonly OekraineRij[];
  readonly totaal: { readonly cellen: Cellen };
}

/** `plaatsen − bezet − beschikbaar`: places that are empty and yet cannot be used. Negative is doubtful. */
export function computeSnijverlies(plaatsen: Cijfer, bezet: Cijfer, beschikbaar: Cijfer): Cijfer {
  return derive([plaatsen, bezet, beschikbaar], (p, b, v) => p - b - v);
}

/** `bezet / plaatsen`: how full the places are. Above 1 is doubtful, not impossible. */
export function computeBezettingsgraad(bezet: Cijfer, plaatsen: Cijfer): Cijfer {
  return ratio(bezet, plaatsen);
}

/**
 * `1 − beschikbaar / plaatsen`: which part of the places cannot be given out now. Not the bezettingsgraad.
 * @param deelBeschikbaar beschikbaar / plaatsen, of a gemeente or of the totals
 */
export function computeBenutting(deelBeschikbaar: Cijfer): Cijfer {
  return derive([deelBeschikbaar], (r) => 1 - r);
}

/** What is doubtful in a row; kept and flagged, never corrected. */
export type OekraineTwijfel = "bezet-boven-plaatsen" | "beschikbaar-boven-vrij";

export function findOekraineTwijfel(cellen: Cellen): readonly OekraineTwijfel[] {
  const [plaatsen, bezet, snijverlies] = [cellen.plaatsen, cellen.bezet, cellen.snijverlies].map((c) => numberOf(c.cijfer));
  if (plaatsen != null && bezet != null && bezet > plaatsen) return ["bezet-boven-plaatsen"];
  return snijverlies != null && snijverlies < 0 ? ["beschikbaar-boven-vrij"] : [];
}

/**
 * The table for a stand at `peildatum`: rows in the order of `gemeenten`, figures in any order. The opgave is chosen once
 * for the table; a gemeente without one for that date has onbekend there, and its verschil too.
 */
export function computeOekraine(gemeenten: readonly Gebied[], waarnemingen: readonly Waarneming[], peildatum: string): OekraineTabel {
  const figures = readFigures("oekraine", waarnemingen, peildatum);
  const codes = new Set(gemeenten.map((g) => g.code));
  const opgaven = figures.all("opgave").filter((w) => codes.has(w.gebied));
  const geldend = applicableOpgave(opgaven, peildatum);

  const rijen = gemeenten.map((gebied): OekraineRij => {
    const opgave = figures.at("opgave", gebied.code, opgaveFor(opgaven, gebied.code, geldend)?.periode ?? "");
    const [plaatsen, bezet, beschikbaar, particulier] = [
      figures.stock("plaatsen", gebied.code), figures.stock("bezet", gebied.code), figures.stock("beschikbaar", gebied.code), figures.stock("particulier", gebied.code),
    ];
    return {
      gebied,
      cellen: {
        opgave, plaatsen, bezet, beschikbaar, particulier,
        verschil: computed(subtract(plaatsen.cijfer, opgave.cijfer)),
        snijverlies: computed(computeSnijverlies(plaatsen.cijfer, bezet.cijfer, beschikbaar.cijfer)),
        bezettingsgraad: computed(computeBezettingsgraad(bezet.cijfer, plaatsen.cijfer)),
        benutting: computed(computeBenutting(ratio(beschikbaar.cijfer, plaatsen.cijfer))),
      },
    };
  });

  const column = (kolom: OekraineKolom) => rijen.map((r) => r.cellen[kolom].cijfer);
  const total = (kolom: OekraineKolom) => computed(columnTotal(column(kolom)));
  const pairs = (teller: OekraineKolom) => rijen.map((r) => [r.cellen[teller].cijfer, r.cellen.plaatsen.cijfer] as const);
  return {
    peildatum: newestPeildatum(rijen.flatMap(({ cellen: c }) => [c.plaatsen, c.bezet, c.beschikbaar, c.particulier])),
    opgave: geldend,
    rijen,
    totaal: {
      cellen: {
        opgave: total("opgave"), plaatsen: total("plaatsen"), bezet: total("bezet"), beschikbaar: total("beschikbaar"), particulier: total("particulier"),
        verschil: total("verschil"), snijverlies: total("snijverlies"),
        bezettingsgraad: computed(ratioOfTotals(pairs("bezet"))),
        benutting: computed(computeBenutting(ratioOfTotals(pairs("beschikbaar")))),
      },
    },
  };
}
