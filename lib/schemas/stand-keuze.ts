import { z } from "zod";

/** Search params as Next gives them. */
export type Zoekparameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a reader chose; null = not chosen. Dates are ISO (2024-09-11). */
export interface LezerKeuze {
  readonly peildatum: string | null;
  readonly bekendOp: string | null;
  readonly opties: "met" | "zonder";
  /** ascending, without repeats; empty = the dates of the stand itself */
  readonly capaciteitsdata: readonly string[];
}

/** An error at a field of the form; `veld` is the id of its input. */
export interface KeuzeFout {
  readonly veld: string;
  readonly tekst: string;
}

/** What stands in the fields, right or wrong, to show again. */
export interface GetypteKeuze {
  readonly peildatum: string;
  readonly bekendOp: string;
  readonly capaciteit: readonly string[];
  /** goes along unseen, so that it outlives a mistake in another field */
  readonly opties: "met" | "zonder";
}

export type LezerKeuzeUitkomst =
  | { readonly goed: true; readonly keuze: LezerKeuze; readonly getypt: GetypteKeuze }
  | { readonly goed: false; readonly fouten: readonly KeuzeFout[]; readonly getypt: GetypteKeuze };

const MEESTE_DATUMS = 6;

/** A calendar date as a form sends it (2024-09-11) or as a reader types it (11-9-2024). */
function toIso(text: string): string | null {
  const typed = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  const iso = typed ? `${typed[3]}-${typed[2]?.padStart(2, "0")}-${typed[1]?.padStart(2, "0")}` : text;
  return z.iso.date().safeParse(iso).success && iso >= "2000-01-01" && iso < "2100-01-01" ? iso : null;
}

function datum(naam: string) {
  return z.string().transform((text, ctx) => {
    if (text === "") return null;
    const iso = toIso(text);
    if (iso !== null) return iso;
    ctx.addIssue({ code: "custom", message: `${naam}: ‘${text.slice(0, 30)}’ is geen datum die wij kennen. Typ een datum zoals 11-09-2024` });
    return z.NEVER;
  });
}

const schema = z.object({
  peildatum: datum("Peildatum"),
  bekendOp: datum("Zoals bekend op"),
  opties: z.enum(["", "met", "zonder"], { error: "Kies met of zonder opties" }).transform((o) => (o === "zonder" ? o : "met")),
  capaciteit: z
    .array(datum("Datum voor de plaatsen"))
    .max(MEESTE_DATUMS, { error: `Kies hoogstens ${MEESTE_DATUMS} datums voor de plaatsen` })
    .transform((list) => [...new Set(list.filter((d) => d !== null))].sort()),
});

function values(value: string | readonly string[] | undefined): readonly string[] {
  return (typeof value === "string" ? [value] : (value ?? [])).map((v) => v.trim());
}

/** Reads the choice from the URL. Never throws: what cannot be read comes back as an error at its field, with what was typed. */
export function parseStandKeuze(params: Zoekparameters): LezerKeuzeUitkomst {
  const first = (name: string) => values(params[name])[0] ?? "";
  const capaciteit = values(params["capaciteit"]).filter((d) => d !== "");
  const getypt: GetypteKeuze = { peildatum: first("peildatum"), bekendOp: first("bekendOp"), capaciteit, opties: first("opties") === "zonder" ? "zonder" : "met" };
  const result = schema.safeParse({ ...getypt, opties: first("opties") });
  if (result.success) {
    const { peildatum, bekendOp, opties, capaciteit: capaciteitsdata } = result.data;
    return { goed: true, keuze: { peildatum, bekendOp, opties, capaciteitsdata }, getypt };
  }
  return { goed: false, fouten: result.error.issues.map(({ path, message }) => ({ veld: path.join("-"), tekst: message })), getypt };
}

/** The page's address for a choice; only what differs from the page itself is in it. */
export function standUrl(pad: string, keuze: Partial<LezerKeuze>, anker = ""): string {
  const query = new URLSearchParams();
  if (keuze.peildatum) query.set("peildatum", keuze.peildatum);
  if (keuze.bekendOp) query.set("bekendOp", keuze.bekendOp);
  if (keuze.opties === "zonder") query.set("opties", "zonder");
  for (const d of keuze.capaciteitsdata ?? []) query.append("capaciteit", d);
  return `${pad}${query.size > 0 ? `?${query}` : ""}${anker}`;
}

/** Both clocks as the fields of a form; only what was chosen is in it. */
export function klokvelden({ peildatum, bekendOp }: Pick<LezerKeuze, "peildatum" | "bekendOp">): Readonly<Record<string, string>> {
  return { ...(peildatum !== null && { peildatum }), ...(bekendOp !== null && { bekendOp }) };
}
