import { z } from "zod";
import { NVT, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { findInvoer, INVOER, THEMAS, type IndicatorCode, type Periodesoort } from "@/lib/domain/indicatoren";
import { SOORTEN, ZEKERHEDEN } from "@/lib/domain/locatie";
import { isDatum, isHalfjaar, isJaar, isMaand } from "@/lib/domain/periode";

/**
 * The rows of the exchange format, column by column. Codes, dates, numbers and what a location is
 * known by lose the spaces around them; other names, sources and remarks are kept exactly as they stand.
 */

const oneOf = (values: readonly string[]) => `kies uit: ${values.join(", ")}`;

function choice<T extends string>(values: readonly T[]) {
  return z.string().trim().pipe(z.enum(values as readonly [T, ...T[]], { error: oneOf(values) }));
}

/** A column that may be empty: then null. */
function nullable<T extends z.ZodType<string, string>>(schema: T) {
  return z
    .string()
    .transform((t) => (t.trim() === "" ? null : t))
    .pipe(schema.nullable());
}

const datum = z.string().trim().refine(isDatum, "geen bestaande datum; schrijf jjjj-mm-dd, bijvoorbeeld 2024-09-01");
const filled = (wat: string) => z.string().refine((t) => t.trim() !== "", `${wat} ontbreekt`);
const gebiedcode = z.string().trim().regex(/^(NL|PV\d{2}|GM\d{4})$/, "geen gebiedscode; schrijf GM met vier cijfers, PV met twee cijfers, of NL");

/** A whole number of 0 or more, or null when empty. */
function count(reden: string) {
  return z
    .string()
    .optional()
    .transform((t, ctx): number | null => {
      const text = (t ?? "").trim();
      if (text === "") return null;
      if (/^\d{1,9}$/.test(text)) return Number(text);
      ctx.addIssue({ code: "custom", message: reden });
      return z.NEVER;
    });
}

const volgorde = count("geen geheel getal van 0 of meer");

const cijfer = z.string().transform((t, ctx): Cijfer => {
  const text = t.trim();
  if (text === "") return ONBEKEND;
  if (text === "pm") return PM;
  if (text === "nvt") return NVT;
  // adding 0 turns -0 into 0
  if (/^-?\d{1,9}$/.test(text)) return waarde(Number(text) + 0);
  ctx.addIssue({
    code: "custom",
    message: /^-?\d{10,}$/.test(text) ? "meer dan negen cijfers" : "geen waarde; schrijf een geheel getal zonder punten, pm, nvt, of laat leeg voor onbekend",
  });
  return z.NEVER;
});

const deelDatum = nullable(
  z.string().trim().refine((t) => isDatum(t) || isMaand(t) || isJaar(t), "geen jaar, maand of datum; schrijf 2026, 2024-10 of 2024-10-01"),
);

/** A rule about several columns, checked also when another column is wrong: every wrong value of a line is named. */
function across(kolom: string, reden: (rij: Indicatornaam) => string) {
  return { path: [kolom], when: () => true, error: (issue: { input?: unknown }) => reden(issue.input as Indicatornaam) };
}

export const gebiedRij = z
  .object({
    code: z.string().trim().regex(/^(PV\d{2}|GM\d{4})$/, "geen gebiedscode; schrijf GM met vier cijfers of PV met twee cijfers"),
    naam: filled("de naam"),
    soort: choice(["provincie", "gemeente"]),
    provincie: nullable(z.string().trim()),
    afkorting: nullable(z.string()),
    volgorde,
  })
  .refine((r) => !r.soort || !r.code || (r.soort === "provincie") === r.code.startsWith("PV"), across("soort", () => "past niet bij de code: PV is een provincie, GM een gemeente"))
  .refine((r) => r.soort !== "provincie" || !r.provincie, across("provincie", () => "een provincie hoort niet bij een provincie; laat leeg"))
  .refine((r) => r.soort !== "gemeente" || r.provincie !== null, across("provincie", () => "de code van de provincie ontbreekt"));

const PERIODES: Record<Periodesoort, { readonly is: (t: string) => boolean; readonly zo: string }> = {
  datum: { is: isDatum, zo: "een datum (2025-01-01)" },
  maand: { is: isMaand, zo: "een maand (2024-08)" },
  halfjaar: { is: isHalfjaar, zo: "een halfjaar (2024-I of 2024-II)" },
  jaar: { is: isJaar, zo: "een jaar (2024)" },
};

interface Indicatornaam {
  readonly thema: string;
  readonly indicator: string;
}

/** The kinds of periode of a row's indicator; all of them while it is not known which indicator is meant. */
function periodesOf(rij: Indicatornaam): readonly Periodesoort[] {
  return findInvoer(rij.thema, rij.indicator)?.periode ?? (Object.keys(PERIODES) as Periodesoort[]);
}

/** `uiterlijk` and `regime` are undefined when their column is absent: then a correction leaves them as they were. */
export const waarnemingRij = z
  .object({
    thema: choice(THEMAS),
    indicator: z.string().trim(),
    gebied: gebiedcode,
    periode: z.string().trim(),
    peildatum: datum,
    waarde: cijfer,
    bron: z.string(),
    toelichting: z.string(),
    uiterlijk: nullable(datum).optional(),
    regime: nullable(z.string()).optional(),
  })
  .refine((r) => !THEMAS.includes(r.thema) || findInvoer(r.thema, r.indicator) !== undefined, across("indicator", (r) => `hoort niet bij thema ${r.thema}; ${oneOf(INVOER.filter((i) => i.thema === r.thema).map((i) => i.code))}`))
  .refine((r) => periodesOf(r).some((p) => PERIODES[p].is(r.periode)), across("periode", (r) => `schrijf ${periodesOf(r).map((p) => PERIODES[p].zo).join(" of ")}`))
  .refine((r) => r.waarde?.staat !== "waarde" || r.waarde.waarde >= 0 || findInvoer(r.thema, r.indicator)?.magNegatief === true, across("waarde", (r) => `${r.indicator} kan niet negatief zijn`))
  .transform((rij) => rij as typeof rij & { indicator: IndicatorCode });

export const locatieRij = z
  .object({
    gebied: gebiedcode,
    locatie: z.string().trim().min(1, "de naam van de locatie ontbreekt"),
    fase: filled("de fase").refine((t) => t.length <= 60, "langer dan 60 tekens; een fase heeft een korte tekst"),
    soort: choice(SOORTEN),
    capaciteit: count("geen aantal plaatsen; schrijf een geheel getal van 0 of meer, of laat leeg voor onbekend"),
    van: deelDatum,
    tot: deelDatum,
    optieTot: deelDatum,
    zekerheid: choice(ZEKERHEDEN),
    peildatum: datum,
    bron: z.string(),
    toelichting: z.string(),
    volgorde,
  })
  .refine((r) => !r.optieTot || r.tot !== null, across("optieTot", () => "een optie heeft een tot nodig: de dag waarop het zonder de optie eindigt"));

export const standRij = z.object({
  provincie: z.string().trim().regex(/^PV\d{2}$/, "geen code van een provincie; schrijf PV met twee cijfers"),
  peildatum: datum,
  capaciteitsdata: z.string().transform((t, ctx): readonly string[] => {
    const data = t.split(",").map((d) => d.trim());
    const wrong = data.find((d) => !isDatum(d));
    if (wrong !== undefined) {
      ctx.addIssue({ code: "custom", message: `${wrong === "" ? "een datum ontbreekt" : `${wrong} is geen bestaande datum`}; schrijf bijvoorbeeld 2023-10-01,2026-01-01` });
    } else if (new Set(data).size < data.length) ctx.addIssue({ code: "custom", message: "noemt een datum twee keer" });
    return data;
  }),
});

export type GebiedRij = z.output<typeof gebiedRij>;
export type WaarnemingRij = z.output<typeof waarnemingRij>;
export type LocatieRij = z.output<typeof locatieRij>;
export type StandRij = z.output<typeof standRij>;
