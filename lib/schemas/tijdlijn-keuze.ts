import { z } from "zod";
import { OPTIES, type Opties } from "@/lib/domain/locatie";
import { GEEN_SCENARIO, type Scenario, type Telling } from "@/lib/domain/tijdlijn";
import { parseDatum } from "./deeldatum";
import type { KeuzeFout, Zoekparameters } from "./stand-keuze";

/** What stands in the fields of "Wat als", right or wrong, to show again. */
export interface GetypteTelling {
  readonly opties: Opties;
  readonly gepland: Opties;
  readonly uitruil: Opties;
  readonly sluit: string;
  readonly op: string;
  readonly open: string;
  readonly plaatsen: string;
  readonly vanaf: string;
}

export type Tellinguitkomst =
  | { readonly goed: true; readonly telling: Telling; readonly getypt: GetypteTelling }
  | { readonly goed: false; readonly fouten: readonly KeuzeFout[]; readonly getypt: GetypteTelling };

/** What counts when nothing is chosen: what the papers count. */
export const STANDAARD: Telling = { opties: "met", gepland: "met", uitruil: "zonder", scenario: GEEN_SCENARIO };

const MEESTE_PLAATSEN = 20_000;
const [EERSTE, LAATSTE] = ["2000-01-01", "2100-01-01"];

const keuze = (standaard: Opties, wat: string) => z.union([z.literal(""), z.enum(OPTIES)], { error: `Kies of ${wat} meetellen` }).transform((o) => (o === "" ? standaard : o));

function datum(naam: string) {
  return z.string().transform((text, ctx) => {
    if (text === "") return null;
    const iso = parseDatum(text);
    if (iso !== null && iso >= EERSTE && iso < LAATSTE) return iso;
    ctx.addIssue({ code: "custom", message: `${naam}: ‘${text.slice(0, 30)}’ is geen datum die wij kennen. Typ een datum zoals 01-07-2026` });
    return z.NEVER;
  });
}

const locatie = z.string().transform((text, ctx) => {
  if (text === "") return null;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  ctx.addIssue({ code: "custom", message: "Kies een locatie uit de lijst" });
  return z.NEVER;
});

const gemeente = z.string().transform((text, ctx) => {
  if (text === "" || /^GM\d{4}$/.test(text)) return text === "" ? null : text;
  ctx.addIssue({ code: "custom", message: "Kies een gemeente uit de lijst" });
  return z.NEVER;
});

const aantalPlaatsen = z.string().transform((text, ctx) => {
  if (text === "") return null;
  const n = /^\d{1,3}(\.?\d{3})*$|^\d+$/.test(text) ? Number(text.replaceAll(".", "")) : Number.NaN;
  if (n >= 1 && n <= MEESTE_PLAATSEN) return n;
  ctx.addIssue({ code: "custom", message: `Plaatsen: ‘${text.slice(0, 30)}’ is geen aantal van 1 tot en met 20.000. Typ een heel getal zoals 300` });
  return z.NEVER;
});

const schema = z
  .object({
    opties: keuze("met", "opties"), gepland: keuze("met", "geplande plaatsen"), uitruil: keuze("zonder", "de plaatsen van de uitruil"),
    sluit: locatie, op: datum("Datum van sluiting"), open: gemeente, plaatsen: aantalPlaatsen, vanaf: datum("Open vanaf"),
  })
  .transform((k, ctx): Telling => {
    const missing = (veld: string, message: string) => ctx.addIssue({ code: "custom", path: [veld], message });
    if (k.sluit !== null && k.op === null) missing("op", "Vul in op welke datum de locatie sluit");
    if (k.sluit === null && k.op !== null) missing("sluit", "Kies welke locatie sluit");
    const asked = [k.open, k.plaatsen, k.vanaf].some((v) => v !== null);
    if (asked && k.open === null) missing("open", "Kies in welke gemeente een locatie opent");
    if (asked && k.plaatsen === null) missing("plaatsen", "Vul in hoeveel plaatsen de nieuwe locatie heeft");
    if (asked && k.vanaf === null) missing("vanaf", "Vul in vanaf welke datum de nieuwe locatie open is");
    const scenario: Scenario = {
      sluit: k.sluit !== null && k.op !== null ? { id: k.sluit, op: k.op } : null,
      open: k.open !== null && k.plaatsen !== null && k.vanaf !== null ? { gebied: k.open, plaatsen: k.plaatsen, vanaf: k.vanaf } : null,
    };
    return { opties: k.opties, gepland: k.gepland, uitruil: k.uitruil, scenario };
  });

const NAMEN = ["opties", "gepland", "uitruil", "sluit", "op", "open", "plaatsen", "vanaf"] as const;

/** Reads what counts and the scenario from an address. Never throws: what cannot be read comes back as an error at its field, with what was typed. */
export function parseTelling(params: Zoekparameters): Tellinguitkomst {
  const first = (naam: string) => {
    const value = params[naam];
    return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
  };
  const typed = Object.fromEntries(NAMEN.map((naam) => [naam, first(naam)])) as Record<(typeof NAMEN)[number], string>;
  const shown = (naam: "opties" | "gepland" | "uitruil"): Opties => OPTIES.find((o) => o === typed[naam]) ?? STANDAARD[naam];
  const getypt: GetypteTelling = { ...typed, opties: shown("opties"), gepland: shown("gepland"), uitruil: shown("uitruil") };
  const result = schema.safeParse(typed);
  if (!result.success) return { goed: false, fouten: result.error.issues.map(({ path, message }) => ({ veld: path.join("-"), tekst: message })), getypt };
  const { sluit, open } = result.data.scenario;
  return { goed: true, telling: result.data, getypt: { ...getypt, op: sluit?.op ?? "", vanaf: open?.vanaf ?? "", plaatsen: open === null ? "" : String(open.plaatsen) } };
}

/** What an address cannot know by itself: whether the location and the gemeente of the scenario are the province's own. */
export function checkScenario({ sluit, open }: Scenario, locaties: readonly { readonly id?: number }[], gemeenten: readonly { readonly code: string }[]): readonly KeuzeFout[] {
  return [
    ...(sluit !== null && !locaties.some((l) => l.id === sluit.id) ? [{ veld: "sluit", tekst: "Kies een locatie uit de lijst" }] : []),
    ...(open !== null && !gemeenten.some((g) => g.code === open.gebied) ? [{ veld: "open", tekst: "Kies een gemeente uit de lijst" }] : []),
  ];
}

/** The choice as an address writes it; only what differs from the page itself is in it. */
export function tijdlijnZoek(klokken: { readonly peildatum: string | null; readonly bekendOp: string | null }, { opties, gepland, uitruil, scenario: { sluit, open } }: Telling): string {
  const query = new URLSearchParams();
  if (klokken.peildatum) query.set("peildatum", klokken.peildatum);
  if (klokken.bekendOp) query.set("bekendOp", klokken.bekendOp);
  if (opties === "zonder") query.set("opties", opties);
  if (gepland === "zonder") query.set("gepland", gepland);
  if (uitruil === "met") query.set("uitruil", uitruil);
  if (sluit) {
    query.set("sluit", String(sluit.id));
    query.set("op", sluit.op);
  }
  if (open) {
    query.set("open", open.gebied);
    query.set("plaatsen", String(open.plaatsen));
    query.set("vanaf", open.vanaf);
  }
  return query.toString();
}
