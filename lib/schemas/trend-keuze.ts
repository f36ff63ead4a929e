import { z } from "zod";
import { isMaand } from "@/lib/domain/periode";
import { findReeksindicator, MATEN, REEKSEN, type Maat, type Reeksindicator } from "@/lib/domain/reeksindicatoren";
import { MAATNAAM, TRENDVORMEN, type Trendvorm } from "@/lib/texts/trends";
import { parseStandKeuze, type KeuzeFout, type Zoekparameters } from "./stand-keuze";

/** What a reader chose to see; null = not chosen. */
export interface Trendkeuze {
  readonly indicator: Reeksindicator;
  /** names in an address, or CBS codes; empty = not chosen */
  readonly gebieden: readonly string[];
  readonly van: string | null;
  readonly tot: string | null;
  readonly maat: Maat;
  readonly vorm: Trendvorm;
  readonly bekendOp: string | null;
}

/** What stands in the fields, right or wrong. */
export interface GetypteTrendkeuze {
  readonly indicator: string;
  readonly gebieden: readonly string[];
  readonly van: string;
  readonly tot: string;
  readonly maat: string;
  readonly weergave: string;
  readonly bekendOp: string;
}

export type Trendkeuzeuitkomst =
  | { readonly goed: true; readonly keuze: Trendkeuze; readonly getypt: GetypteTrendkeuze }
  | { readonly goed: false; readonly fouten: readonly KeuzeFout[]; readonly getypt: GetypteTrendkeuze };

/** Years that one view shows at most. */
export const MEESTE_JAREN = 10;

const toon = (text: string) => `‘${text.slice(0, 40)}’`;

const maand = (naam: string) =>
  z.string().transform((text, ctx) => {
    if (text === "") return null;
    if (isMaand(text) && text >= "2000-01" && text < "2100-01") return text;
    ctx.addIssue({ code: "custom", message: `${naam}: ${toon(text)} is geen maand. Kies een maand uit de lijst` });
    return z.NEVER;
  });

const schema = z.object({
  indicator: z.string().transform((code, ctx) => {
    const found = code === "" ? REEKSEN[0] : findReeksindicator(code);
    if (found) return found;
    ctx.addIssue({ code: "custom", message: `Indicator: ${toon(code)} kennen wij niet. Kies er een uit de lijst` });
    return z.NEVER;
  }),
  gebieden: z.array(z.string()),
  van: maand("Van"),
  tot: maand("Tot en met"),
  maat: z.enum(["", ...MATEN], { error: "Kies aantal, deel van de opgave of per 1.000 inwoners" }),
  weergave: z.enum(["", ...TRENDVORMEN], { error: "Kies kleine grafieken of één grafiek" }).transform((v): Trendvorm => (v === "" ? "klein" : v)),
});

/** What is left to do says most as a part of what there was. */
const maatVan = ({ indicator, maat }: z.output<typeof schema>): Maat => (maat !== "" ? maat : indicator.bron.kolom === "nogTeRealiseren" ? "opgave" : "aantal");

/** Rules about several fields. */
function rulesOf(keuze: z.output<typeof schema>): KeuzeFout[] {
  const { indicator, van, tot } = keuze;
  const maat = maatVan(keuze);
  return [
    ...(van !== null && tot !== null && van > tot ? [{ veld: "tot", tekst: "Tot en met: deze maand ligt voor de eerste maand. Kies een latere" }] : []),
    ...(van !== null && tot !== null && Number(tot.slice(0, 4)) - Number(van.slice(0, 4)) >= MEESTE_JAREN ? [{ veld: "tot", tekst: `Tot en met: kies hoogstens ${MEESTE_JAREN} jaar` }] : []),
    ...(indicator.maten.includes(maat) ? [] : [{ veld: "maat", tekst: `Maat: ‘${MAATNAAM[maat]}’ kan niet bij ${indicator.label}. Kies aantal` }]),
  ];
}

/** Reads the choice from the address. Never throws: what cannot be read comes back as an error at its field, with what was typed. */
export function parseTrendKeuze(params: Zoekparameters): Trendkeuzeuitkomst {
  const list = (name: string) => { const v = params[name]; return (typeof v === "string" ? [v] : (v ?? [])).map((t) => t.trim()).filter((t) => t !== ""); };
  const first = (name: string) => list(name)[0] ?? "";
  const getypt: GetypteTrendkeuze = {
    indicator: first("indicator"), gebieden: [...new Set(list("gemeente"))], van: first("van"), tot: first("tot"), maat: first("maat"), weergave: first("weergave"), bekendOp: first("bekendOp"),
  };
  const result = schema.safeParse(getypt);
  const clock = parseStandKeuze({ bekendOp: getypt.bekendOp });
  const fouten = [
    ...(result.success ? rulesOf(result.data) : result.error.issues.map(({ path, message }) => ({ veld: path.join("-"), tekst: message }))),
    ...(clock.goed ? [] : clock.fouten),
  ];
  if (!result.success || !clock.goed || fouten.length > 0) return { goed: false, fouten, getypt };
  const { indicator, gebieden, van, tot, weergave: vorm } = result.data;
  return { goed: true, keuze: { indicator, gebieden, van, tot, maat: maatVan(result.data), vorm, bekendOp: clock.keuze.bekendOp }, getypt };
}

/** The address of a choice: all of it, so that it shows the same to whom it is sent. */
export function trendUrl(pad: string, keuze: Omit<Trendkeuze, "indicator"> & { readonly indicator: Pick<Reeksindicator, "code"> }): string {
  const query = new URLSearchParams({ indicator: keuze.indicator.code });
  for (const gebied of keuze.gebieden) query.append("gemeente", gebied);
  if (keuze.van !== null) query.set("van", keuze.van);
  if (keuze.tot !== null) query.set("tot", keuze.tot);
  query.set("maat", keuze.maat);
  query.set("weergave", keuze.vorm);
  if (keuze.bekendOp !== null) query.set("bekendOp", keuze.bekendOp);
  return `${pad}?${query}`;
}
