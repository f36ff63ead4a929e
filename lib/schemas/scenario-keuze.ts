import { z } from "zod";
import { isMaand } from "@/lib/domain/periode";
import type { Huisvestingsscenario } from "@/lib/domain/scenario";
import { formatDatum, formatGetal, formatMaandnaam, formatOpsomming } from "@/lib/format";
import { parseDeeldatum } from "./deeldatum";
import type { KeuzeFout, Zoekparameters } from "./stand-keuze";

/** What stands in the fields of a scenario, right or wrong, to show again. */
export interface GetyptScenario {
  readonly perMaand: string;
  readonly erbij: string;
  readonly erbijIn: string;
}

/** `scenario` is null while nothing was asked. */
export type Scenariokeuze =
  | { readonly goed: true; readonly scenario: Huisvestingsscenario | null; readonly getypt: GetyptScenario }
  | { readonly goed: false; readonly fouten: readonly KeuzeFout[]; readonly getypt: GetyptScenario };

const MEESTE = 20_000;

/** A number as a form sends it; 1.400 is fourteen hundred, 16,5 has a decimal. */
function aantal(naam: string, patroon: RegExp, laagste: number, voorbeeld: string) {
  return z.string().transform((text, ctx) => {
    if (text === "") return null;
    const n = patroon.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : Number.NaN;
    if (n >= laagste && n <= MEESTE) return n;
    ctx.addIssue({ code: "custom", message: `${naam}: ‘${text.slice(0, 30)}’ is geen aantal van ${laagste} tot en met ${formatGetal(MEESTE)}. Typ een getal zoals ${voorbeeld}` });
    return z.NEVER;
  });
}

const maand = z.string().transform((text, ctx) => {
  if (text === "") return null;
  const iso = parseDeeldatum(text);
  if (iso !== null && isMaand(iso)) return iso;
  ctx.addIssue({ code: "custom", message: `‘${text.slice(0, 30)}’ is geen maand. Kies een maand uit de lijst` });
  return z.NEVER;
});

const HEEL = String.raw`(\d{1,5}|\d{1,2}\.\d{3})`;

const schema = z
  .object({
    perMaand: aantal("Per maand", new RegExp(`^${HEEL}(,\\d{1,2})?$`), 0, "65 of 16,5"),
    erbij: aantal("Extra", new RegExp(`^${HEEL}$`), 1, "20"),
    erbijIn: maand,
  })
  .transform(({ perMaand, erbij, erbijIn }): Huisvestingsscenario | null => {
    const extra = erbij === null || erbijIn === null ? null : { aantal: erbij, maand: erbijIn };
    return perMaand === null && extra === null ? null : { perMaand, erbij: extra };
  });

/** How many and when belong together; said beside what else is wrong. */
function halfGevraagd({ erbij, erbijIn }: GetyptScenario): readonly KeuzeFout[] {
  if (erbij !== "" && erbijIn === "") return [{ veld: "erbijIn", tekst: "Kies in welke maand deze mensen extra een woning krijgen" }];
  return erbij === "" && erbijIn !== "" ? [{ veld: "erbij", tekst: "Vul in hoeveel mensen extra een woning krijgen" }] : [];
}

/**
 * Reads a scenario from an address. Never throws: what cannot be read comes back as an error at its field, with what was typed.
 * @param komend the months that a scenario can be about; an address cannot know them by itself
 */
export function parseScenario(params: Zoekparameters, komend: readonly string[]): Scenariokeuze {
  const first = (naam: string) => {
    const value = params[naam];
    return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
  };
  const getypt: GetyptScenario = { perMaand: first("perMaand"), erbij: first("erbij"), erbijIn: first("erbijIn") };
  const result = schema.safeParse(getypt);
  const half = halfGevraagd(getypt);
  if (!result.success || half.length > 0) return { goed: false, fouten: [...(result.error?.issues ?? []).map(({ path, message }) => ({ veld: path.join("-"), tekst: message })), ...half], getypt };
  const scenario = result.data;
  const maand = scenario?.erbij?.maand;
  if (maand !== undefined && !komend.includes(maand)) {
    const welke = komend.length === 0 ? "Er komt geen maand meer in dit halfjaar" : `${formatDatum(maand)} kan niet. Kies een maand die nog komt: ${formatOpsomming(komend.map(formatMaandnaam))}`;
    return { goed: false, fouten: [{ veld: "erbijIn", tekst: welke.charAt(0).toUpperCase() + welke.slice(1) }], getypt: { ...getypt, erbijIn: maand } };
  }
  return { goed: true, scenario, getypt: { ...getypt, erbijIn: maand ?? "" } };
}

/** A scenario as the fields of an address. */
export function scenariovelden({ perMaand, erbij }: Huisvestingsscenario): Readonly<Record<string, string>> {
  return { ...(perMaand !== null && { perMaand: formatGetal(perMaand, 2) }), ...(erbij && { erbij: formatGetal(erbij.aantal), erbijIn: erbij.maand }) };
}
