import type { AsielTabel } from "./asiel";
import { derive, isGelijk, numberOf, NVT, ONBEKEND, subtract, sum, waarde, type Cijfer } from "./cijfer";
import { geldende, laatsteVersies, type Versie } from "./versie";
import type { Spuk } from "./spuk";
import { columnTotal } from "./tabel";
import type { Gebied } from "./waarneming";

/** Whether a gemeente chose a SPUK: `gekozen` names it, `onbekend` is asked for and not answered. */
export type Spukkeuze = { readonly soort: "gekozen"; readonly sleutel: string } | { readonly soort: "geen" | "onbekend" | "nvt" };

/** What a gemeente reports for the provinciaal verslag of a year. */
export interface Verslaggegevens {
  /** reguliere places; onbekend = nothing was reported, then the stand counts */
  readonly regulier: Cijfer;
  /** "waarvan" amv places; onbekend as above */
  readonly amv: Cijfer;
  /** places that qualify for a SPUK */
  readonly spukPlaatsen: Cijfer;
  readonly keuze: Spukkeuze;
}

/** One recorded version of it. Known by gemeente and jaar, so its sleutel is both; it never lapses. */
export interface Verslagversie extends Verslaggegevens, Versie {
  /** CBS code of the gemeente */
  readonly gebied: string;
  readonly jaar: number;
}

/** The day before which the commissaris van de Koning sends the verslag of a year to the minister. */
export const inleverdatum = (jaar: number) => `${jaar}-11-01`;

/** A figure of which there are two: what the stand shows, and what the gemeente reports. */
export interface Gemeldcijfer {
  readonly stand: Cijfer;
  /** onbekend = nothing was reported */
  readonly gemeld: Cijfer;
  /** what the verslag says: what was reported, else the stand */
  readonly verslag: Cijfer;
  /** true when a gemeente reports something else than the stand shows: both are kept, and it is flagged */
  readonly anders: boolean;
}

/** What the verslag says of a figure: the gemeente's own word, and without one what the stand shows. */
export function neemOver(stand: Cijfer, gemeld: Cijfer): Gemeldcijfer {
  if (gemeld.staat === "onbekend") return { stand, gemeld, verslag: stand, anders: false };
  // a sum that leaves something out says another thing than the same number that is whole
  return { stand, gemeld, verslag: gemeld, anders: !isGelijk(stand, gemeld) || (stand.staat === "waarde" && stand.onvolledig !== undefined) };
}

/** What is doubtful in a row beside a figure that differs; kept and flagged, never corrected. */
export type Verslagtwijfel = "amv-boven-regulier" | "spuk-boven-regulier";

export interface Verslagrij {
  readonly gebied: Gebied;
  /** the version that counts; null = nothing was recorded */
  readonly melding: Verslagversie | null;
  readonly regulier: Gemeldcijfer;
  readonly amv: Gemeldcijfer;
  readonly spukPlaatsen: Cijfer;
  readonly keuze: Spukkeuze;
  /** apart: no part of any total of reguliere places */
  readonly noodopvang: Cijfer;
  readonly twijfels: readonly Verslagtwijfel[];
}

/** Whether a part is larger than the whole; a figure that is missing is larger than nothing. */
function above(part: Cijfer, whole: Cijfer): boolean {
  const [a, b] = [numberOf(part), numberOf(whole)];
  return a !== null && b !== null && a > b;
}

function findTwijfels({ regulier, amv, spukPlaatsen }: Pick<Verslagrij, "regulier" | "amv" | "spukPlaatsen">): readonly Verslagtwijfel[] {
  const reported = regulier.gemeld.staat !== "onbekend" || amv.gemeld.staat !== "onbekend";
  return [
    // the stand's own columns count at different dates: only what somebody reported is held against the other
    ...(reported && above(amv.verslag, regulier.verslag) ? (["amv-boven-regulier"] as const) : []),
    ...(above(spukPlaatsen, regulier.verslag) ? (["spuk-boven-regulier"] as const) : []),
  ];
}

/** The gemeenten that made the same choice. */
export interface Spukgroep {
  readonly keuze: Spukkeuze;
  /** the chosen SPUK; null when none is, or when it is no longer known */
  readonly spuk: Spuk | null;
  readonly gebieden: readonly Gebied[];
  readonly plaatsen: Cijfer;
  /** euro per place */
  readonly bedrag: Cijfer;
  /** euro: places × amount */
  readonly totaal: Cijfer;
}

export interface Verslag {
  /** the date at which the reguliere places are counted */
  readonly datum: string;
  readonly rijen: readonly Verslagrij[];
  readonly totaal: {
    readonly regulier: Cijfer;
    readonly regulierStand: Cijfer;
    readonly amv: Cijfer;
    readonly amvStand: Cijfer;
    readonly spukPlaatsen: Cijfer;
    readonly noodopvang: Cijfer;
  };
  readonly opgave: { readonly regulier: Cijfer; readonly amv: Cijfer };
  /** total of the verslag − opgave: negative is a tekort */
  readonly verschil: { readonly regulier: Cijfer; readonly amv: Cijfer };
  readonly spuk: { readonly groepen: readonly Spukgroep[]; readonly plaatsen: Cijfer; readonly totaal: Cijfer };
}

const bedragOf = (spuk: Spuk | null): Cijfer => (spuk === null || spuk.bedrag === null ? ONBEKEND : waarde(spuk.bedrag / 100));

const BEDRAG: Readonly<Record<Exclude<Spukkeuze["soort"], "gekozen">, Cijfer>> = { geen: NVT, onbekend: ONBEKEND, nvt: NVT };

/** Every SPUK that can be chosen or was, then the answers that name none. */
function groepeer(rijen: readonly Verslagrij[], spuks: readonly Spuk[]): readonly Spukgroep[] {
  const chosen = rijen.flatMap(({ keuze }) => (keuze.soort === "gekozen" ? [keuze.sleutel] : []));
  const known = laatsteVersies(spuks, null);
  const sleutels = [...new Set([...geldende(known).map((s) => s.sleutel), ...chosen])];
  const keuzes: readonly Spukkeuze[] = [...sleutels.map((sleutel) => ({ soort: "gekozen" as const, sleutel })), { soort: "geen" }, { soort: "onbekend" }, { soort: "nvt" }];
  return keuzes.flatMap((keuze): Spukgroep[] => {
    const own = rijen.filter((r) => r.keuze.soort === keuze.soort && (keuze.soort !== "gekozen" || (r.keuze.soort === "gekozen" && r.keuze.sleutel === keuze.sleutel)));
    if (own.length === 0 && keuze.soort !== "gekozen") return [];
    const spuk = keuze.soort === "gekozen" ? (known.find((s) => s.sleutel === keuze.sleutel) ?? null) : null;
    const plaatsen = own.length === 0 ? NVT : sum(own.map((r) => r.spukPlaatsen));
    const bedrag = keuze.soort === "gekozen" ? bedragOf(spuk) : BEDRAG[keuze.soort];
    return [{ keuze, spuk, gebieden: own.map((r) => r.gebied), plaatsen, bedrag, totaal: derive([plaatsen, bedrag], (n, b) => n * b) }];
  });
}

/**
 * The verslag of a year beside a stand: reguliere places and amv (waarvan) per gemeente against the opgave of the province, noodopvang
 * apart, and the places that qualify for a SPUK by the one that was chosen.
 * @param datum a date whose capacity the asiel table shows
 * @param versies of that year, oldest first, and of the SPUKs: only what was known
 */
export function computeVerslag(asiel: AsielTabel, datum: string, versies: readonly Verslagversie[], spuks: readonly Spuk[], peildatum: string): Verslag {
  const meldingen = new Map(laatsteVersies(versies, peildatum).map((v) => [v.gebied, v]));
  const rijen = asiel.gemeenten.map(({ gebied, cellen }): Verslagrij => {
    const melding = meldingen.get(gebied.code) ?? null;
    const regulier = neemOver(cellen.regulier.get(datum)!.cijfer, melding?.regulier ?? ONBEKEND);
    const amv = neemOver(cellen.amv.cijfer, melding?.amv ?? ONBEKEND);
    const spukPlaatsen = melding?.spukPlaatsen ?? ONBEKEND;
    return { gebied, melding, regulier, amv, spukPlaatsen, keuze: melding?.keuze ?? { soort: "onbekend" }, noodopvang: cellen.noodopvang.cijfer, twijfels: findTwijfels({ regulier, amv, spukPlaatsen }) };
  });
  const total = (pick: (r: Verslagrij) => Cijfer) => columnTotal(rijen.map(pick));
  const [regulier, amv] = [total((r) => r.regulier.verslag), total((r) => r.amv.verslag)];
  const opgave = { regulier: asiel.opgave.regulier.get(datum)!.cijfer, amv: asiel.opgave.amv.cijfer };
  const groepen = groepeer(rijen, spuks.filter((s) => s.peildatum <= peildatum));
  return {
    datum,
    rijen,
    totaal: {
      regulier, amv,
      regulierStand: total((r) => r.regulier.stand), amvStand: total((r) => r.amv.stand),
      spukPlaatsen: total((r) => r.spukPlaatsen), noodopvang: total((r) => r.noodopvang),
    },
    opgave,
    verschil: { regulier: subtract(regulier, opgave.regulier), amv: subtract(amv, opgave.amv) },
    spuk: { groepen, plaatsen: columnTotal(groepen.map((g) => g.plaatsen)), totaal: columnTotal(groepen.map((g) => g.totaal)) },
  };
}
