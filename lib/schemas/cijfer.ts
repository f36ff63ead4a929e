import { z } from "zod";
import { parseCelinvoer, type Celregels } from "@/lib/domain/celinvoer";
import type { Cijfer } from "@/lib/domain/cijfer";
import { findInvoer, THEMAS, type IndicatorCode } from "@/lib/domain/indicatoren";
import type { Cijfersleutel } from "@/lib/domain/waarneming";
import { describeCelfout } from "@/lib/texts/celfouten";
import { rijnummer } from "./rijnummer";

const sleutelSchema = z
  .object({ thema: z.enum(THEMAS), indicator: z.string(), gebied: z.string(), periode: z.string() })
  .refine((s) => findInvoer(s.thema, s.indicator) !== undefined)
  .transform((s): Cijfersleutel => ({ ...s, indicator: s.indicator as IndicatorCode }));

/** Which figure the address of a page names; null when there is no such indicator. */
export function parseCijfersleutel(params: unknown): Cijfersleutel | null {
  return sleutelSchema.safeParse(params).data ?? null;
}

/** An error at a field of a form, by the id of its input. */
export interface Veldfout {
  readonly veld: string;
  readonly tekst: string;
}

/** A form as sent: good, or with its errors; what was typed is kept either way. */
export type Gelezen<T> = { readonly goed: true; readonly invoer: T } | { readonly goed: false; readonly fouten: readonly Veldfout[] };

/** A text of a form; a field that is missing or a file is empty. */
export function tekstVan(form: FormData, veld: string): string {
  const value = form.get(veld);
  return typeof value === "string" ? value.trim() : "";
}

function required(form: FormData, veld: string, tekst: string): Veldfout[] {
  const typed = tekstVan(form, veld);
  if (typed === "") return [{ veld, tekst }];
  return typed.length > LANGST ? [{ veld, tekst: `Schrijf hoogstens ${LANGST} tekens` }] : [];
}

const LANGST = 1000;
const ALLE_STATEN = ["waarde", "pm", "onbekend", "nvt"] as const;

/** Which reactie a form is about; 0 = none. */
const reactieVan = (form: FormData) => rijnummer.catch(0).parse(tekstVan(form, "reactie"));

/** What the cell of a delivered figure accepts. */
export function celregelsVan({ thema, indicator }: Cijfersleutel): Celregels {
  return { magNegatief: findInvoer(thema, indicator)?.magNegatief ?? false, staten: ALLE_STATEN };
}

function cijferVan(form: FormData, veld: string, regels: Celregels): { readonly cijfer: Cijfer | null; readonly fouten: Veldfout[] } {
  const tekst = tekstVan(form, veld);
  const gelezen = parseCelinvoer(tekst, regels);
  if (gelezen.soort === "fout") return { cijfer: null, fouten: [{ veld, tekst: describeCelfout(gelezen.fout, tekst, regels.staten) }] };
  return { cijfer: gelezen.soort === "cijfer" ? gelezen.cijfer : null, fouten: [] };
}

export interface Correctieformulier {
  readonly peildatum: string;
  readonly basis: number;
  readonly cijfer: Cijfer;
  readonly bron: string;
  readonly reden: string;
  readonly reactie: number | null;
}

/** The form that corrects a figure. `versie` is `2024-08-30#1`: the peildatum and the version that it showed. */
export function readCorrectie(form: FormData, sleutel: Cijfersleutel): Gelezen<Correctieformulier> {
  const { cijfer, fouten } = cijferVan(form, "waarde", celregelsVan(sleutel));
  const versie = /^(\d{4}-\d{2}-\d{2})#(\d+)$/.exec(tekstVan(form, "versie"));
  const all = [
    ...(versie ? [] : [{ veld: "versie", tekst: "Kies welk cijfer u corrigeert" }]),
    ...fouten,
    ...(cijfer === null && fouten.length === 0 ? [{ veld: "waarde", tekst: "Vul het juiste cijfer in: een getal, pm, of - als het niet is aangeleverd" }] : []),
    ...required(form, "reden", "Schrijf waarom u dit cijfer corrigeert"),
    ...required(form, "bron", "Schrijf van wie of waaruit het juiste cijfer komt"),
  ];
  if (cijfer === null || !versie || all.length > 0) return { goed: false, fouten: all };
  const reactie = reactieVan(form);
  return {
    goed: true,
    invoer: { peildatum: versie[1]!, basis: Number(versie[2]), cijfer, bron: tekstVan(form, "bron"), reden: tekstVan(form, "reden"), reactie: reactie === 0 ? null : reactie },
  };
}

/** The form with which a wethouder reacts; the value is optional. */
export function readReactie(form: FormData, sleutel: Cijfersleutel): Gelezen<{ readonly tekst: string; readonly voorstel: Cijfer | null }> {
  const { cijfer, fouten } = cijferVan(form, "voorstel", celregelsVan(sleutel));
  const all = [...required(form, "tekst", "Schrijf wat er niet klopt"), ...fouten];
  return all.length > 0 ? { goed: false, fouten: all } : { goed: true, invoer: { tekst: tekstVan(form, "tekst"), voorstel: cijfer } };
}

/** The form that answers a reactie; its field carries the id, for pages with several. */
export function readAntwoord(form: FormData): Gelezen<{ readonly id: number; readonly tekst: string }> {
  const id = reactieVan(form);
  const fouten = required(form, `antwoord-${id}`, "Schrijf een antwoord");
  return fouten.length > 0 ? { goed: false, fouten } : { goed: true, invoer: { id, tekst: tekstVan(form, `antwoord-${id}`) } };
}
