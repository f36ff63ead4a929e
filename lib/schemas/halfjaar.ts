import { parseCelinvoer } from "@/lib/domain/celinvoer";
import { ONBEKEND, type Cijfer } from "@/lib/domain/cijfer";
import { celregelsVan, tekstVan, type Gelezen, type Veldfout } from "./cijfer";
import { parseDatum } from "./deeldatum";
import { describeCelfout } from "@/lib/texts/celfouten";

const VELDEN = ["standBegin", "taakstelling", "inwoners"] as const;

/** The form of a half-year, as sent. */
export interface Halfjaarformulier {
  readonly peildatum: string;
  readonly bron: string;
  readonly reden: string | null;
  readonly cellen: readonly { readonly veld: (typeof VELDEN)[number]; readonly gebied: string; readonly cijfer: Cijfer; readonly basis: string }[];
  readonly redenen: ReadonlyMap<string, string>;
}

/**
 * The form that opens a half-year, for these gebieden (gemeenten and NL). A cell that was and is empty is left out; one that
 * was emptied is onbekend.
 */
export function readHalfjaarformulier(form: FormData, gebieden: readonly { readonly code: string; readonly naam: string }[]): Gelezen<Halfjaarformulier> {
  const fouten: Veldfout[] = [];
  const cellen: Halfjaarformulier["cellen"][number][] = [];
  const peildatum = parseDatum(tekstVan(form, "peildatum"));
  if (peildatum === null) fouten.push({ veld: "peildatum", tekst: "Vul een peildatum in, bijvoorbeeld 1-1-2025" });
  for (const { code, naam } of gebieden) {
    for (const veld of VELDEN) {
      const id = `${veld}-${code}`;
      const [tekst, basis] = [tekstVan(form, id), tekstVan(form, `basis-${id}`)];
      const regels = celregelsVan({ thema: veld === "inwoners" ? "algemeen" : "vergunninghouders", indicator: veld, gebied: code, periode: "" });
      const gelezen = parseCelinvoer(tekst, regels);
      if (gelezen.soort === "fout") fouten.push({ veld: id, tekst: `${naam}: ${describeCelfout(gelezen.fout, tekst, regels.staten)}` });
      else if (gelezen.soort === "cijfer" || basis !== "") cellen.push({ veld, gebied: code, cijfer: gelezen.soort === "cijfer" ? gelezen.cijfer : ONBEKEND, basis });
    }
  }
  const bron = tekstVan(form, "bron");
  if (bron === "") fouten.push({ veld: "bron", tekst: "Schrijf waar de cijfers staan, bijvoorbeeld: publicatie ministerie 1 november 2024" });
  if (peildatum === null || fouten.length > 0) return { goed: false, fouten };
  const redenen = new Map(gebieden.filter((g) => g.code !== "NL" && form.has(`reden-${g.code}`)).map((g) => [g.code, tekstVan(form, `reden-${g.code}`)]));
  return { goed: true, invoer: { peildatum, bron, reden: tekstVan(form, "reden") || null, cellen, redenen } };
}

/** The form of one correctie line. */
export interface Regelformulier {
  readonly gebied: string;
  readonly peildatum: string;
  readonly cijfer: Cijfer;
  readonly reden: string;
  readonly bron: string;
}

/** The form that adds a correctie line to a half-year. */
export function readRegelformulier(form: FormData): Gelezen<Regelformulier> {
  const regels = celregelsVan({ thema: "vergunninghouders", indicator: "correcties", gebied: "", periode: "" });
  const tekst = tekstVan(form, "regel-aantal");
  const gelezen = parseCelinvoer(tekst, regels);
  const peildatum = parseDatum(tekstVan(form, "regel-peildatum"));
  const [reden, bron] = [tekstVan(form, "regel-reden"), tekstVan(form, "regel-bron")];
  const fouten: Veldfout[] = [
    ...(gelezen.soort === "fout" ? [{ veld: "regel-aantal", tekst: describeCelfout(gelezen.fout, tekst, regels.staten) }] : []),
    ...(gelezen.soort === "leeg" ? [{ veld: "regel-aantal", tekst: "Vul het aantal in, met een min als er minder te realiseren is" }] : []),
    ...(reden === "" ? [{ veld: "regel-reden", tekst: "Schrijf waarom deze correctie er is" }] : []),
    ...(peildatum === null ? [{ veld: "regel-peildatum", tekst: "Vul een peildatum in, bijvoorbeeld 1-10-2024" }] : []),
    ...(bron === "" ? [{ veld: "regel-bron", tekst: "Schrijf waar de correctie staat" }] : []),
  ];
  if (gelezen.soort !== "cijfer" || peildatum === null || fouten.length > 0) return { goed: false, fouten };
  return { goed: true, invoer: { gebied: tekstVan(form, "regel-gebied"), peildatum, cijfer: gelezen.cijfer, reden, bron } };
}
