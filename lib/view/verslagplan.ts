import { missingIn, numberOf, NVT, ONBEKEND, type Cijfer } from "@/lib/domain/cijfer";
import { hoogstens, minstens, PLANKOLOMMEN, type Oekraineplan, type Plan, type Plancijfers } from "@/lib/domain/verslagplan";
import { opmerkingIn } from "@/lib/domain/waarneming";
import { formatGetal } from "@/lib/format";
import { SOORTNAAM } from "@/lib/texts/locaties";
import { bronregel } from "./bron";
import { aantal, describeMissing, onvolledig } from "./cel";
import { periodeIn } from "./fase";
import type { Noten } from "./noten";
import type { CelView, RijView, TabelView } from "./tabel";
import { begripregel, uitlegregel } from "./uitleg";
import { alsZin } from "./versies";
import { viewVooruitzicht } from "./vooruitzicht";

const GEEN_PLAN = "Geen plan bekend";

/** In a row of its own a kind that is not there is left blank to the eye. */
const blank = (c: Cijfer): CelView => (c.staat === "nvt" ? { ...aantal(c), tekst: "" } : aantal(c));

const zonderPlan = (id: string, kop: string, kolommen: number): RijView => ({ id, kop, soort: "geen-locatie", cellen: Array.from({ length: kolommen }, () => aantal(ONBEKEND)), opmerkingen: [GEEN_PLAN] });

const KOP: Readonly<Record<keyof Plancijfers, { readonly kop: string; readonly sub: string }>> = {
  regulier: { kop: "Regulier", sub: "nieuwe plaatsen" },
  amv: { kop: "Amv", sub: "waarvan" },
  noodopvang: { kop: "Noodopvang", sub: "apart" },
  verlenging: { kop: "Verlenging", sub: "plaatsen die er zijn" },
};

/** Planned reguliere places, in a sentence; what is not known is said. */
export function planstelling(regulier: Cijfer): string {
  const n = numberOf(regulier);
  if (n === null) return regulier.staat === "nvt" ? "Er zijn geen nieuwe reguliere plaatsen gepland." : "Het is niet bekend hoeveel nieuwe reguliere plaatsen gemeenten plannen.";
  return `Gemeenten plannen${missingIn(regulier).length > 0 ? ", voor zover bekend," : ""} ${formatGetal(n)} nieuwe reguliere ${n === 1 ? "plaats" : "plaatsen"}.`;
}

/** What gemeenten plan for asiel: planned phases of locations, and places that may stay longer. */
export function viewAsielplan({ gemeenten, totaal }: Plan, provincie: string, peildatum: string, noten: Noten): TabelView<string> {
  const notes = noten.forTabel();
  const fasen = gemeenten.flatMap((g) => g.locaties.flatMap((l) => l.fasen));
  const newest = fasen.map((f) => f.peildatum).sort().at(-1) ?? null;
  const column = (k: keyof Plancijfers) => gemeenten.map((g) => (g.locaties.length === 0 ? ONBEKEND : (g.locaties.map((l) => l.cijfers[k]).find((c) => missingIn(c).length > 0) ?? NVT)));
  return {
    id: "plan-asiel",
    titel: "Plan opvang asielzoekers",
    stelling: planstelling(totaal.regulier),
    onderschrift: "Per locatie, aantal plaatsen, met opties; geen deel van wat er nu is",
    rijkop: "Gemeente en locatie",
    kolommen: PLANKOLOMMEN.map((id) => ({ id, ...KOP[id] })),
    metOpmerkingen: true,
    groepen: gemeenten.map(({ gebied, locaties }) =>
      locaties.length === 0
        ? { id: gebied.code, rijen: [zonderPlan(gebied.code, gebied.naam, PLANKOLOMMEN.length)] }
        : {
            id: gebied.code,
            kop: gebied.naam,
            rijen: locaties.map(({ locatie, fasen: own, cijfers }) => ({
              id: `${gebied.code}-${locatie.naam}`,
              kop: locatie.naam,
              soort: "locatie" as const,
              cellen: PLANKOLOMMEN.map((k) => blank(cijfers[k])),
              opmerkingen: [...new Set([...own.map((f) => `${SOORTNAAM[f.soort]}: ${periodeIn(f)}`), ...own.map((f) => alsZin(opmerkingIn(f.toelichting))).filter((t) => t !== "")])],
            })),
          },
    ),
    voet: [{ id: "totaal", kop: `Totaal ${provincie}`, soort: "totaal", cellen: PLANKOLOMMEN.map((k) => aantal(totaal[k], onvolledig(totaal[k], describeMissing(column(k), "gemeente", "gemeenten")))), opmerkingen: [] }],
    bronregel: bronregel(newest, fasen),
    meldingen: [`Plannen zoals bekend op de peildatum. Een gemeente waarvan geen plan bekend is, telt niet mee en is geen 0.`],
    noten: notes.list,
    uitleg: [uitlegregel("asiel", "amv"), begripregel("gepland"), begripregel("opties"), begripregel("onbekend")],
  };
}

/** What gemeenten plan for Oekraïne, in a sentence. */
export function oekraineplanstelling({ minstens: van, hoogstens: tot }: Oekraineplan["totaal"]): string {
  const [low, high] = [numberOf(van), numberOf(tot)];
  if (low === null || high === null) return "Het is niet bekend hoeveel plaatsen gemeenten voor Oekraïners plannen.";
  const careful = missingIn(van).length > 0 ? ", voor zover bekend," : "";
  return `Gemeenten plannen${careful} ${formatGetal(low)}${low === high ? "" : ` tot ${formatGetal(high)}`} plaatsen voor Oekraïners, ook om bestaande te vervangen.`;
}

/** What gemeenten plan for Oekraïne: an outlook, never part of plaatsen. */
export function viewOekraineplan({ gemeenten, totaal }: Oekraineplan, provincie: string, noten: Noten): TabelView<string> {
  const notes = noten.forTabel();
  const plannen = gemeenten.flatMap((g) => g.plannen);
  const newest = plannen.map((v) => v.peildatum).sort().at(-1) ?? null;
  const missing = (c: Cijfer) => onvolledig(c, describeMissing(gemeenten.map((g) => (g.plannen.length === 0 || g.plannen.some((v) => v.plaatsenVan === null) ? ONBEKEND : NVT)), "gemeente", "gemeenten"));
  return {
    id: "plan-oekraine",
    titel: "Plan opvang Oekraïners",
    stelling: oekraineplanstelling(totaal),
    onderschrift: "Locaties en plannen die gemeenten noemden, aantal plaatsen; geen deel van de plaatsen die er nu zijn",
    rijkop: "Gemeente en plan",
    kolommen: [{ id: "minstens", kop: "Minstens", sub: "plaatsen" }, { id: "hoogstens", kop: "Hoogstens", sub: "plaatsen" }],
    metOpmerkingen: true,
    groepen: gemeenten.map(({ gebied, plannen: own }) =>
      own.length === 0
        ? { id: gebied.code, rijen: [zonderPlan(gebied.code, gebied.naam, 2)] }
        : {
            id: gebied.code,
            kop: gebied.naam,
            rijen: own.map((v) => {
              const { kenmerken, opmerking } = viewVooruitzicht(v, gebied.naam);
              return { id: `${gebied.code}-${v.naam}`, kop: v.naam, soort: "locatie" as const, cellen: [aantal(minstens(v)), aantal(hoogstens(v))], opmerkingen: [alsZin(kenmerken), ...(opmerking === "" ? [] : [opmerking])] };
            }),
          },
    ),
    voet: [{ id: "totaal", kop: `Totaal ${provincie}`, soort: "totaal", cellen: [aantal(totaal.minstens, missing(totaal.minstens)), aantal(totaal.hoogstens, missing(totaal.hoogstens))], opmerkingen: [] }],
    bronregel: bronregel(newest, plannen),
    meldingen: [],
    noten: notes.list,
    uitleg: [begripregel("gepland"), begripregel("onbekend")],
  };
}
