import type { StandInvoer, StandKeuze } from "@/lib/domain/stand";
import type { Spuk } from "@/lib/domain/spuk";
import { laatsteVersies } from "@/lib/domain/versie";
import type { Verslagversie } from "@/lib/domain/verslag";
import { formatDatumKort } from "@/lib/format";
import { celnaam } from "@/lib/schemas/opgaveveld";
import { formatKeuze, spukwaarde, type Verslaggetypt } from "@/lib/schemas/verslag";
import { KEUZENAAM } from "@/lib/texts/verslag";
import { referenceDate } from "./asiel";
import { aantal } from "./cel";
import { formatCelinvoer } from "./celinvoer";
import { viewTabellen } from "./stand-van-zaken";
import { alsZin, GEEN, viewVersies, type Gebiedsnaam, type Versieregel, type Versieveld } from "./versies";

/** The form as it opens: what was last recorded of each gemeente. A figure that nobody reported is left empty. */
export function beginVerslag(gemeenten: readonly string[], versies: readonly Verslagversie[], vandaag: string): Verslaggetypt {
  const last = new Map(laatsteVersies(versies, null).map((v) => [v.gebied, v]));
  const regels = gemeenten.flatMap((g): [string, string][] => {
    const v = last.get(g);
    const shown = (cijfer: Verslagversie["regulier"] | undefined) => (cijfer === undefined || cijfer.staat === "onbekend" ? "" : formatCelinvoer(cijfer));
    return [
      [celnaam("regulier", g), shown(v?.regulier)],
      [celnaam("amv", g), shown(v?.amv)],
      [celnaam("spuk", g), shown(v?.spukPlaatsen)],
      [celnaam("keuze", g), formatKeuze(v?.keuze ?? { soort: "onbekend" })],
      [celnaam("opmerking", g), v?.toelichting ?? ""],
    ];
  });
  return {
    velden: { peildatum: vandaag, bron: "", reden: "" },
    regels: Object.fromEntries(regels),
    basis: Object.fromEntries(gemeenten.map((g) => [g, last.get(g)?.versie ?? 0])),
  };
}

/** What can be chosen: the SPUKs that hold, those that lapsed only where one was chosen, and the answers that name none. */
export function spukkeuzes(spuks: readonly Spuk[], versies: readonly Verslagversie[]): readonly { readonly waarde: string; readonly naam: string }[] {
  const chosen = new Set(laatsteVersies(versies, null).flatMap(({ keuze }) => (keuze.soort === "gekozen" ? [keuze.sleutel] : [])));
  const named = laatsteVersies(spuks, null).filter((s) => !s.vervallen || chosen.has(s.sleutel));
  return [
    { waarde: "onbekend", naam: "Niet bekend" },
    ...named.map((s) => ({ waarde: spukwaarde(s.sleutel), naam: s.vervallen ? `${s.naam} (vervallen)` : s.naam })),
    { waarde: "geen", naam: alsZin(KEUZENAAM.geen) },
    { waarde: "nvt", naam: alsZin(KEUZENAAM.nvt) },
  ];
}

/** What the stand shows of a gemeente, beside the fields in which another number can be reported. */
export interface Standregel {
  /** `stand op 1-1-2026: 1.400` */
  readonly regulier: string;
  readonly amv: string;
}

/** By CBS code. */
export function standregels(invoer: StandInvoer, keuze: StandKeuze): ReadonlyMap<string, Standregel> {
  const { asiel } = viewTabellen(invoer, keuze).stand;
  const datum = referenceDate(asiel);
  return new Map(asiel.gemeenten.map(({ gebied, cellen }) => {
    const [regulier, amv] = [aantal(cellen.regulier.get(datum)!.cijfer), aantal(cellen.amv.cijfer)];
    return [gebied.code, { regulier: `Stand op ${formatDatumKort(datum)}: ${regulier.inWoorden ?? regulier.tekst}`, amv: `Stand: ${amv.inWoorden ?? amv.tekst}` }];
  }));
}

/** Everything that was recorded for the verslag of a year, newest first. */
export function viewVerslaggeschiedenis(versies: readonly Verslagversie[], naam: Gebiedsnaam, spuks: readonly Spuk[]): readonly Versieregel[] {
  const names = new Map(laatsteVersies(spuks, null).map((s) => [s.sleutel, s.naam]));
  const figure = (cijfer: Verslagversie["regulier"]) => (cijfer.staat === "onbekend" ? GEEN : formatCelinvoer(cijfer));
  const velden: readonly Versieveld<Verslagversie>[] = [
    { wat: "reguliere plaatsen gemeld", van: (v) => figure(v.regulier) },
    { wat: "amv gemeld", van: (v) => figure(v.amv) },
    { wat: "plaatsen voor de SPUK", van: (v) => (v.spukPlaatsen.staat === "onbekend" ? "onbekend" : formatCelinvoer(v.spukPlaatsen)) },
    { wat: "keuze SPUK", van: ({ keuze }) => (keuze.soort === "gekozen" ? (names.get(keuze.sleutel) ?? keuze.sleutel) : KEUZENAAM[keuze.soort]) },
    { wat: "opmerking", van: (v) => v.toelichting || GEEN },
  ];
  return viewVersies(versies, velden, (v) => naam(v.gebied), (v) => v.sleutel);
}
