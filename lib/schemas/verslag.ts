import { z } from "zod";
import { parseCelinvoer } from "@/lib/domain/celinvoer";
import { ONBEKEND, type Cijfer, type Staat } from "@/lib/domain/cijfer";
import type { Spukkeuze, Verslaggegevens } from "@/lib/domain/verslag";
import { describeCelfout } from "@/lib/texts/celfouten";
import type { Veldfout } from "./fase-formulier";
import { celnaam } from "./opgaveveld";
import { rijnummer } from "./rijnummer";
import { leesHerkomst, leesTekst, tekst } from "./veld";

/** The year of a verslag, as the address has it. */
export const verslagjaarSchema = z.string().regex(/^20\d\d$/).transform(Number);

/** The files that a verslag can be had as. */
export const VERSLAGVORMEN = ["docx", "xlsx"] as const;
export const verslagvormSchema = z.enum(VERSLAGVORMEN);

/** What is asked per gemeente, by the name of its input. */
export const VERSLAGVELDEN = ["regulier", "amv", "spuk", "keuze", "opmerking"] as const;
export type Verslagveld = (typeof VERSLAGVELDEN)[number];

const veldenSchema = z.object({ peildatum: tekst, bron: tekst, reden: tekst });

/** What stands in the form, right or wrong, by the name of the input; `basis` per gemeente is the version its row was made from. */
export interface Verslaggetypt {
  readonly velden: z.output<typeof veldenSchema>;
  readonly regels: Readonly<Record<string, string>>;
  readonly basis: Readonly<Record<string, number>>;
}

/** A chosen SPUK in a list of choices; the other choices are words. */
export const spukwaarde = (sleutel: string) => `spuk:${sleutel}`;

export function parseKeuze(getypt: string): Spukkeuze {
  const sleutel = /^spuk:([a-z0-9-]{1,60})$/.exec(getypt)?.[1];
  if (sleutel !== undefined) return { soort: "gekozen", sleutel };
  return { soort: getypt === "geen" || getypt === "nvt" ? getypt : "onbekend" };
}

export function formatKeuze(keuze: Spukkeuze): string {
  return keuze.soort === "gekozen" ? spukwaarde(keuze.sleutel) : keuze.soort;
}

export function parseVerslaggetypt(form: FormData, gemeenten: readonly string[]): Verslaggetypt {
  const names = gemeenten.flatMap((g) => VERSLAGVELDEN.map((veld) => celnaam(veld, g)));
  return {
    velden: veldenSchema.parse(Object.fromEntries(form)),
    regels: Object.fromEntries(names.map((naam) => [naam, tekst.parse(form.get(naam))])),
    basis: Object.fromEntries(gemeenten.map((g) => [g, rijnummer.catch(0).parse(form.get(celnaam("basis", g)) ?? 0)])),
  };
}

export interface GelezenVerslag {
  readonly regels: readonly { readonly gebied: string; readonly basis: number; readonly gegevens: Verslaggegevens; readonly toelichting: string }[];
  readonly peildatum: string;
  readonly bron: string;
  readonly reden: string | null;
}

const STATEN: readonly Staat[] = ["waarde", "pm", "onbekend", "nvt"];

/** Reads the form. An empty field is onbekend: the gemeente said nothing. */
export function parseVerslag(gemeenten: readonly string[], { velden, regels, basis }: Verslaggetypt, vandaag: string): { readonly goed: true; readonly waarde: GelezenVerslag } | { readonly goed: false; readonly fouten: readonly Veldfout[] } {
  const fouten: Veldfout[] = [];
  const figure = (veld: string): Cijfer => {
    const text = regels[veld] ?? "";
    const gelezen = parseCelinvoer(text, { magNegatief: false, staten: STATEN });
    if (gelezen.soort === "fout") fouten.push({ veld, tekst: describeCelfout(gelezen.fout, text, STATEN) });
    return gelezen.soort === "cijfer" ? gelezen.cijfer : ONBEKEND;
  };
  const read = gemeenten.map((gebied) => ({
    gebied,
    basis: basis[gebied] ?? 0,
    gegevens: {
      regulier: figure(celnaam("regulier", gebied)),
      amv: figure(celnaam("amv", gebied)),
      spukPlaatsen: figure(celnaam("spuk", gebied)),
      keuze: parseKeuze(regels[celnaam("keuze", gebied)] ?? ""),
    },
    toelichting: leesTekst(celnaam("opmerking", gebied), regels[celnaam("opmerking", gebied)] ?? "", fouten),
  }));
  // what needs a reden is known only beside what is stored
  const { peildatum, bron } = leesHerkomst({ ...velden, toelichting: "" }, vandaag, true, "formulier gemeente Dronten, 3-10-2024", fouten);
  const reden = leesTekst("reden", velden.reden, fouten);
  if (fouten.length > 0) return { goed: false, fouten };
  return { goed: true, waarde: { regels: read, peildatum, bron, reden: reden === "" ? null : reden } };
}
