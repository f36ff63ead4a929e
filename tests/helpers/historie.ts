import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NVT, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { IndicatorCode, ThemaCode } from "@/lib/domain/indicatoren";
import type { Fase, Locatie } from "@/lib/domain/locatie";
import { addMonths, firstDay, lastDay, monthsOf, nextHalfjaar } from "@/lib/domain/periode";
import type { StandInvoer } from "@/lib/domain/stand";
import type { Gebied, Waarneming } from "@/lib/domain/waarneming";
import { BESTANDEN, DELEN, type Deel } from "@/lib/exchange/bestanden";
import { writeCsv } from "@/lib/exchange/uitvoer";

/**
 * A made-up province with two years of figures in every theme and every kind of trouble: months that were not delivered, pm,
 * onbekend, n.v.t., a negative month, a gemeente that is ahead, half-years that do not join, revised figures, and corrections.
 * The same every time.
 */

export const HISTORIE_PROVINCIE: Gebied = { code: "PV97", naam: "Proefpolder", afkorting: "PP" };
const NAMEN = ["Aalwijk", "Bernedam", "Cornhorst", "Duinrade", "Elsmeer", "Fluitstad"] as const;
export const HISTORIE_GEMEENTEN: readonly Gebied[] = NAMEN.map((naam, i) => ({ code: `GM970${i + 1}`, naam, afkorting: null }));
/** January 2023 up to and including December 2024. */
export const HISTORIE_MAANDEN: readonly string[] = Array.from({ length: 24 }, (_, n) => addMonths("2023-01", n));
export const HISTORIE_HALFJAREN = ["2023-I", "2023-II", "2024-I", "2024-II"] as const;
/** The last peildatum of the history. */
export const HISTORIE_EINDE = "2024-12-31";
/** Why a stand begin differs from the closing before it; one difference has no reason. */
export const HISTORIE_REDENEN: readonly { readonly gebied: string; readonly halfjaar: string; readonly reden: string }[] = [
  { gebied: "GM9701", halfjaar: "2023-II", reden: "na-ijlende registratie van twee mensen" },
  { gebied: "GM9701", halfjaar: "2024-II", reden: "twee mensen telden dubbel" },
  { gebied: "GM9704", halfjaar: "2024-I", reden: "een gezin is later geteld" },
];

const BRON = "proefreeks";
const figure = (thema: ThemaCode, indicator: IndicatorCode, gebied: string, periode: string, peildatum: string, cijfer: Cijfer | number, rest: Partial<Waarneming> = {}): Waarneming => ({
  thema, indicator, gebied, periode, peildatum, cijfer: typeof cijfer === "number" ? waarde(cijfer) : cijfer,
  versie: 1, uiterlijk: null, regime: null, bron: BRON, toelichting: "", ...rest,
});

/** What is delivered of gemeente `i` in the `n`th month: mostly the number, now and then pm, a blank, or nothing (null). */
function delivered(i: number, n: number, salt: number, number: number): Cijfer | null {
  const turn = (i * 7 + n * 5 + salt) % 29;
  if (turn === 3) return null;
  if (turn === 11) return PM;
  return turn === 17 ? ONBEKEND : waarde(number);
}

function oekraine(): Waarneming[] {
  const opgaven = HISTORIE_GEMEENTEN.flatMap(({ code }, i) => [
    figure("oekraine", "opgave", code, "2023-07-01", "2023-01-01", 200 + 40 * i),
    // one gemeente has none for this date
    ...(i === 4 ? [] : [figure("oekraine", "opgave", code, "2024-07-01", "2023-07-15", 240 + 50 * i)]),
    figure("oekraine", "opgave", code, "2025-01-01", "2024-08-21", 300 + 55 * i),
  ]);
  const maanden = HISTORIE_MAANDEN.flatMap((maand, n) =>
    HISTORIE_GEMEENTEN.flatMap(({ code }, i) => {
      const plaatsen = 120 + 45 * i + 6 * n + ((i + n) % 4);
      const bezet = plaatsen - 12 + ((i * 3 + n) % 15);
      const peildatum = n % 2 === 0 ? lastDay(maand) : `${maand}-28`;
      const row = (indicator: IndicatorCode, cijfer: Cijfer | null) => (cijfer === null ? [] : [figure("oekraine", indicator, code, maand, peildatum, cijfer)]);
      return [
        ...row("plaatsen", delivered(i, n, 0, plaatsen)),
        ...row("bezet", delivered(i, n, 0, bezet)),
        ...row("beschikbaar", delivered(i, n, 9, Math.max(plaatsen - bezet - 3, 0))),
        ...row("particulier", i === 5 ? NVT : i < 3 ? null : waarde(10 + n)),
      ];
    }),
  );
  return [...opgaven, ...maanden];
}

function vergunninghouders(): Waarneming[] {
  return HISTORIE_GEMEENTEN.flatMap(({ code }, i) => {
    // the gemeente that is ahead by more than it has to do
    let stand = i === 5 ? -90 : 20 + 5 * i;
    return HISTORIE_HALFJAREN.flatMap((halfjaar, h) => {
      const begin = firstDay(halfjaar);
      const taak = 60 + 12 * i + 6 * h;
      const maanden = monthsOf(halfjaar).map((maand, m) => ({ maand, cijfer: i === 2 && m === 4 ? waarde(-1) : delivered(i, h * 6 + m, 14, 8 + 2 * i + ((m * 3 + h) % 6)) }));
      const correcties = h === 1 && i === 0 ? [3, -1] : h === 2 && i === 3 ? [-4] : [];
      const rows = [
        // one gemeente's stand was never published
        ...(h === 3 && i === 4 ? [] : [figure("vergunninghouders", "standBegin", code, halfjaar, begin, stand)]),
        figure("vergunninghouders", "taakstelling", code, halfjaar, begin, taak),
        // revised within the half-year, with a peildatum of its own
        ...(h === 2 && i === 1 ? [figure("vergunninghouders", "taakstelling", code, halfjaar, "2024-03-15", taak + 2)] : []),
        ...correcties.map((n, at) => figure("vergunninghouders", "correcties", code, halfjaar, `${monthsOf(halfjaar)[at + 1]!}-10`, n, { toelichting: "een gezin telde in een andere gemeente" })),
        ...maanden.flatMap(({ maand, cijfer }) => (cijfer === null ? [] : [figure("vergunninghouders", "gerealiseerd", code, maand, lastDay(maand), cijfer)])),
      ];
      const housed = maanden.reduce((a, { cijfer }) => a + (cijfer?.staat === "waarde" ? cijfer.waarde : 0), 0);
      // the published stand of the next half-year: our closing, but for a difference now and then
      stand = stand + taak + correcties.reduce((a, b) => a + b, 0) - housed + [2, 0, 0, 3, -2, 0][(i + h) % 6]!;
      return rows;
    });
  });
}

function amv(): Waarneming[] {
  const nidos = HISTORIE_HALFJAREN.flatMap((halfjaar, h) =>
    HISTORIE_GEMEENTEN.flatMap(({ code }, i) => [
      figure("amvNidos", "opgave", code, halfjaar, firstDay(halfjaar), 10 + 2 * i + h),
      // delivered after the half-year, as Nidos does
      ...(h === 1 && i === 3 ? [] : [figure("amvNidos", "realisatie", code, halfjaar, firstDay(nextHalfjaar(halfjaar)), 4 + i + 2 * h)]),
      figure("amvNidos", "verwacht", code, halfjaar, firstDay(nextHalfjaar(halfjaar)), (i + h) % 5 === 2 ? PM : (i + h) % 5 === 4 ? ONBEKEND : 2),
    ]),
  );
  const coa = ["2023", "2024"].flatMap((jaar, j) => HISTORIE_GEMEENTEN.map(({ code }, i) => figure("amvCoa", "opgave", code, jaar, `${jaar}-01-01`, 15 + 4 * i + 5 * j)));
  return [...nidos, ...coa];
}

function overig(): Waarneming[] {
  const opgaven = [["2024-01-01", "2023-02-01", 1500, 130], ["2025-01-01", "2024-02-01", 1800, 160]] as const;
  const inwoners = ["2022-01-01", "2023-01-01", "2024-01-01"].flatMap((datum, j) => [
    figure("algemeen", "inwoners", "NL", datum, datum, 17_600_000 + 130_000 * j),
    ...HISTORIE_GEMEENTEN.flatMap(({ code }, i) => (j === 2 && i === 3 ? [] : [figure("algemeen", "inwoners", code, datum, datum, 30_000 + 17_000 * i + 400 * j)])),
  ]);
  return [
    ...opgaven.flatMap(([datum, peildatum, n, waarvan]) => [
      figure("asiel", "opgave", HISTORIE_PROVINCIE.code, datum, peildatum, n, { regime: "Spreidingswet 2024-2026" }),
      figure("asiel", "opgaveAmv", HISTORIE_PROVINCIE.code, datum, peildatum, waarvan, { regime: "Spreidingswet 2024-2026" }),
    ]),
    ...inwoners,
  ];
}

/** The months in which the list of locations was gone through. */
const LIJSTEN = ["2023-01-31", "2023-02-28", "2023-04-30", "2023-06-30", "2023-09-30", "2023-12-31", "2024-03-31", "2024-04-30", "2024-09-30", "2024-12-31"] as const;

function locaties(): Locatie[] {
  const gewoon = { versie: 1, soort: "regulier", van: null, tot: null, optieTot: null, zekerheid: "gerealiseerd", bron: BRON, toelichting: "" } as const;
  const locatie = (gebied: string, naam: string, volgorde: number, fasen: (peildatum: string, n: number) => readonly Omit<Fase, "peildatum">[]): Locatie => ({
    gebied, naam, volgorde, fasen: LIJSTEN.flatMap((peildatum, n) => fasen(peildatum, n).map((f): Fase => ({ ...f, peildatum }))),
  });
  return [
    locatie("GM9701", "Kanaalweg", 0, (_, n) => [
      { ...gewoon, fase: "terrein", capaciteit: 600 + 20 * Math.min(n, 4) },
      { ...gewoon, fase: "amv", soort: "amv", capaciteit: n === 3 ? null : 60 },
      { ...gewoon, fase: "uitbreiding", capaciteit: 150, van: "2024-06-01", zekerheid: "gepland" },
    ]),
    locatie("GM9701", "Sporthal", 1, () => [{ ...gewoon, fase: "noodopvang", soort: "noodopvang", capaciteit: 200, van: "2023-03", tot: "2024-02" }]),
    locatie("GM9702", "Oude haven", 0, (_, n) => [{ ...gewoon, fase: "schip", capaciteit: 300, van: "2022-05-01", tot: "2024-05-01", ...(n > 4 && { optieTot: "2025-05-01" }) }]),
    locatie("GM9704", "Bosrand", 0, (_, n) => [
      { ...gewoon, fase: "gebouw", capaciteit: n === 5 ? null : 240 },
      { ...gewoon, fase: "paviljoen", capaciteit: 80, van: "2024-08", zekerheid: "optie" },
    ]),
    locatie("GM9705", "Havenhotel", 0, () => [{ ...gewoon, fase: "amv", soort: "amv", capaciteit: 45, tot: "2023-08-01", zekerheid: "onbevestigd" }]),
  ];
}

/** Figures that turned out otherwise: next versions, each with why. */
function correcties(first: readonly Waarneming[]): Waarneming[] {
  const again = (thema: ThemaCode, indicator: IndicatorCode, gebied: string, periode: string, cijfer: Cijfer | number): Waarneming => {
    const earlier = first.find((w) => w.thema === thema && w.indicator === indicator && w.gebied === gebied && w.periode === periode);
    if (!earlier) throw new Error(`nothing to correct: ${thema} ${indicator} ${gebied} ${periode}`);
    return { ...earlier, cijfer: typeof cijfer === "number" ? waarde(cijfer) : cijfer, versie: 2, toelichting: "verbeterd na een controle" };
  };
  return [
    again("oekraine", "plaatsen", "GM9702", "2023-04", 190), again("oekraine", "bezet", "GM9702", "2023-04", PM),
    again("vergunninghouders", "gerealiseerd", "GM9701", "2023-05", 15), again("vergunninghouders", "gerealiseerd", "GM9704", "2024-08", 0),
    again("vergunninghouders", "standBegin", "GM9702", "2024-I", 55), again("amvNidos", "realisatie", "GM9706", "2024-I", NVT),
  ];
}

/** The history, without the corrections that came later, or with them. */
export function historie(met: "zonder-correcties" | "met-correcties" = "met-correcties"): StandInvoer {
  const first = [...oekraine(), ...vergunninghouders(), ...amv(), ...overig()];
  return {
    provincie: HISTORIE_PROVINCIE,
    gemeenten: HISTORIE_GEMEENTEN,
    waarnemingen: met === "met-correcties" ? [...first, ...correcties(first)] : first,
    locaties: locaties(),
    standen: [{ peildatum: "2023-01-01", versie: 1, capaciteitsdata: ["2023-07-01", "2025-01-01"] }],
  };
}

const text = (value: string | number | null) => (value === null ? "" : String(value));
const written = (c: Cijfer) => (c.staat === "waarde" ? String(c.waarde) : c.staat === "onbekend" ? "" : c.staat);

/**
 * Write the history below `folder` in the exchange format: a folder with the first versions, and one with the corrections.
 * @returns both folders, in the order in which they are to be loaded
 */
export async function schrijfHistorie(folder: string): Promise<readonly [eerst: string, correcties: string]> {
  const { provincie, gemeenten, waarnemingen, locaties: places, standen } = historie();
  const rows = (versie: number) =>
    waarnemingen.filter((w) => w.versie === versie).map((w) => [w.thema, w.indicator, w.gebied, w.periode, w.peildatum, written(w.cijfer), w.bron, w.toelichting, text(w.uiterlijk), text(w.regime)]);
  const first: Readonly<Record<Deel, readonly (readonly string[])[]>> = {
    gebieden: [
      [provincie.code, provincie.naam, "provincie", "", text(provincie.afkorting), "0"],
      ...gemeenten.map((g, i) => [g.code, g.naam, "gemeente", provincie.code, text(g.afkorting), String(i + 1)]),
    ],
    waarnemingen: rows(1),
    locaties: places.flatMap((l) => l.fasen.map((f) => [l.gebied, l.naam, f.fase, f.soort, text(f.capaciteit), text(f.van), text(f.tot), text(f.optieTot), f.zekerheid, f.peildatum, f.bron, f.toelichting, String(l.volgorde)])),
    standen: standen.map((s) => [provincie.code, s.peildatum, s.capaciteitsdata.join(",")]),
  };
  const write = async (naam: string, delen: Partial<typeof first>) => {
    const path = join(folder, naam);
    await mkdir(path, { recursive: true });
    for (const deel of DELEN) {
      const rijen = delen[deel];
      if (!rijen) continue;
      let csv = "";
      for await (const piece of writeCsv({ naam: deel, kolommen: [...BESTANDEN[deel].verplicht, ...BESTANDEN[deel].optioneel], rijen })) csv += piece;
      await writeFile(join(path, `${deel}.csv`), csv);
    }
    return path;
  };
  return [await write("historie", first), await write("historie-correcties", { waarnemingen: rows(2) })];
}
