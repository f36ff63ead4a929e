import { z } from "zod";
import { parseCelinvoer } from "@/lib/domain/celinvoer";
import type { Cijfer, Staat } from "@/lib/domain/cijfer";
import type { IndicatorCode } from "@/lib/domain/indicatoren";
import type { Opgavevorm } from "@/lib/domain/opgavevorm";
import { isHalfjaar } from "@/lib/domain/periode";
import { describeCelfout } from "@/lib/texts/celfouten";
import { VORMTEKST } from "@/lib/texts/opgaven";
import { parseDatum, parseDeeldatum } from "./deeldatum";
import type { Veldfout } from "./fase-formulier";
import { celnaam } from "./opgaveveld";
import { rijnummer } from "./rijnummer";
import { tekst } from "./veld";

const veldenSchema = z.object({ periode: tekst, peildatum: tekst, uiterlijk: tekst, regime: tekst, bron: tekst, toelichting: tekst, reden: tekst });

/** What stands in the fields beside the table. */
export type Opgavevelden = z.output<typeof veldenSchema>;

/** What stands in the form, right or wrong: the fields, and per cell its text and what it was made from. */
export interface Opgavegetypt {
  readonly velden: Opgavevelden;
  readonly cellen: Readonly<Record<string, string>>;
  readonly basis: Readonly<Record<string, number>>;
}

export interface GelezenOpgaven {
  readonly periode: string;
  readonly peildatum: string;
  readonly uiterlijk: string | null;
  readonly regime: string | null;
  readonly bron: string;
  readonly toelichting: string;
  readonly reden: string | null;
  readonly cellen: readonly { readonly indicator: IndicatorCode; readonly gebied: string; readonly cijfer: Cijfer; readonly basis: number }[];
}

type Uitkomst = { readonly goed: true; readonly waarde: GelezenOpgaven } | { readonly goed: false; readonly fouten: readonly Veldfout[] };

const basisSchema = rijnummer.catch(0);

export function parseOpgavegetypt(form: FormData, vorm: Pick<Opgavevorm, "indicatoren">, gebieden: readonly string[]): Opgavegetypt {
  const names = vorm.indicatoren.flatMap((indicator) => gebieden.map((gebied) => celnaam(indicator, gebied)));
  return {
    velden: veldenSchema.parse(Object.fromEntries(form)),
    cellen: Object.fromEntries(names.map((naam) => [naam, tekst.parse(form.get(naam))])),
    basis: Object.fromEntries(names.map((naam) => [naam, basisSchema.parse(form.get(`basis-${naam}`) ?? 0)])),
  };
}

/** A period as someone types it: a date or month in any of the usual ways, a year, or a half-year. */
function parsePeriode(text: string): string | null {
  const half = text.toUpperCase();
  return isHalfjaar(half) ? half : parseDeeldatum(text);
}

const STATEN: readonly Staat[] = ["waarde", "pm", "onbekend", "nvt"];
const LONGEST = 500;

/**
 * Reads the form. A cell that is and was empty is left out; one that was emptied is onbekend.
 * @param vandaag a peildatum is never later
 */
export function parseOpgaven(vorm: Opgavevorm, gebieden: readonly string[], { velden, cellen, basis }: Opgavegetypt, vandaag: string): Uitkomst {
  const fouten: Veldfout[] = [];
  const { titel, voorbeeld } = VORMTEKST[vorm.code];
  const periode = parsePeriode(velden.periode);
  if (periode === null || !vorm.isPeriode(periode)) fouten.push({ veld: "periode", tekst: `Dit past niet bij de opgave ${titel}. ${voorbeeld}` });
  const read = vorm.indicatoren.flatMap((indicator) =>
    gebieden.flatMap((gebied) => {
      const naam = celnaam(indicator, gebied);
      const text = cellen[naam] ?? "";
      const gelezen = parseCelinvoer(text, { magNegatief: false, staten: STATEN });
      if (gelezen.soort === "fout") fouten.push({ veld: naam, tekst: describeCelfout(gelezen.fout, text, STATEN) });
      if (gelezen.soort === "fout" || (gelezen.soort === "leeg" && basis[naam] === 0)) return [];
      const cijfer: Cijfer = gelezen.soort === "leeg" ? { staat: "onbekend" } : gelezen.cijfer;
      return [{ indicator, gebied, cijfer, basis: basis[naam] ?? 0 }];
    }),
  );
  if (fouten.length === 0 && read.length === 0) fouten.push({ veld: celnaam(vorm.indicatoren[0]!, gebieden[0] ?? ""), tekst: "Vul minstens één opgave in" });
  const peildatum = parseDatum(velden.peildatum);
  if (peildatum === null) fouten.push({ veld: "peildatum", tekst: "Vul een peildatum in, bijvoorbeeld 11-9-2024" });
  else if (peildatum > vandaag) fouten.push({ veld: "peildatum", tekst: "De peildatum ligt in de toekomst. Kies vandaag of eerder" });
  const uiterlijk = velden.uiterlijk === "" ? null : parseDatum(velden.uiterlijk);
  if (velden.uiterlijk !== "" && uiterlijk === null) fouten.push({ veld: "uiterlijk", tekst: "Dit is geen datum. Typ bijvoorbeeld 31-12-2025, of laat leeg" });
  if (velden.bron === "") fouten.push({ veld: "bron", tekst: "Vul in waar de opgave staat, bijvoorbeeld: brief ministerie, 12-4-2023" });
  for (const veld of ["regime", "bron", "toelichting", "reden"] as const) {
    if (velden[veld].length > LONGEST) fouten.push({ veld, tekst: `Dit is langer dan ${LONGEST} tekens. Maak het korter` });
  }
  if (fouten.length > 0 || periode === null || peildatum === null) return { goed: false, fouten };
  const orNull = (text: string) => (text === "" ? null : text);
  return { goed: true, waarde: { periode, peildatum, uiterlijk, regime: orNull(velden.regime), bron: velden.bron, toelichting: velden.toelichting, reden: orNull(velden.reden), cellen: read } };
}
