import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import type { AsielCellen, AsielGemeente, AsielLocatieRij, AsielTabel } from "@/lib/domain/asiel";
import { findFaseTwijfel, type Fase, type FaseTwijfel } from "@/lib/domain/locatie";
import { isDatum } from "@/lib/domain/periode";
import type { Cel } from "@/lib/domain/waarneming";
import { formatDatum, formatDatumKort, formatGetal } from "@/lib/format";
import { locatieUrl } from "./adres";
import { bronregel, opgaveMelding, remarkOf } from "./bron";
import { aantal, describeMissing, herkomstVan, onvolledig, verschil } from "./cel";
import type { Noten } from "./noten";
import { tegenOpgave } from "./stelling";
import type { CelView, KolomView, RijgroepView, RijView, TabelView, VraagView } from "./tabel";
import { begripregel, uitlegregel } from "./uitleg";
import { uitlegUrl } from "./uitlegadres";

const KIND = { regulier: "reguliere plaatsen", noodopvang: "plaatsen noodopvang", amv: "plaatsen voor amv’ers" } as const;

/** The date whose capacity is held against the opgave: the last one shown. */
export const referenceDate = (tabel: AsielTabel) => tabel.capaciteitsdata.at(-1)!;

/** A doubtful phase of a listed location. */
export interface Twijfelgeval {
  readonly gemeente: string;
  readonly locatie: string;
  readonly fase: Fase;
  readonly twijfel: FaseTwijfel;
  readonly nummer: number;
}

const places = (fase: Fase) => (fase.capaciteit === null ? `Het onbekende aantal ${KIND[fase.soort]} telt` : `De ${formatGetal(fase.capaciteit)} ${KIND[fase.soort]} tellen`);

function explainTwijfel(fase: Fase, twijfel: FaseTwijfel): string {
  const open = fase.zekerheid === "onbevestigd" ? `${places(fase)} op elke datum mee, tot iemand de vraag beantwoordt.` : "Het einde geldt zoals het er staat.";
  switch (twijfel) {
    case "einde-voor-begin":
      return `Het einde (${formatDatum(fase.tot ?? "")}) ligt vóór het begin (${formatDatum(fase.van ?? "")}). ${open}`;
    case "einde-voorbij":
      return `De einddatum was ${formatDatum(fase.tot ?? "")}, maar de bron telt de plaatsen nog. ${open}`;
    case "einde-onbekend":
      return `Het is niet bevestigd tot wanneer deze plaatsen er zijn. ${open}`;
  }
}

const QUESTION: Record<FaseTwijfel, string> = {
  "einde-voor-begin": "welke begin- en einddatum zijn bedoeld?",
  "einde-voorbij": "zijn de plaatsen er nog, en tot wanneer?",
  "einde-onbekend": "tot wanneer zijn de plaatsen er?",
};

const SHORT: Record<FaseTwijfel, string> = {
  "einde-voor-begin": "einde vóór begin",
  "einde-voorbij": "einddatum voorbij",
  "einde-onbekend": "einddatum niet bevestigd",
};

/** `Tot 1 maart 2025`, `Vanaf 2026, gepland`: the dates as the source gives them; empty without dates. */
function datesOf(fase: Fase): string {
  const planned = fase.zekerheid === "gepland" ? "gepland" : fase.zekerheid === "optie" ? "optie" : "";
  const until = fase.tot && `tot ${isDatum(fase.tot) ? "" : "en met "}${formatDatum(fase.tot)}`;
  const parts = [fase.van && `vanaf ${formatDatum(fase.van)}`, until, fase.optieTot && `te verlengen tot ${formatDatum(fase.optieTot)}`, planned].filter(Boolean).join(", ");
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}

/** What the source says of a location, else its dates; and what the reader must know of options and doubt. */
function remarksOf(fasen: readonly Fase[], tabel: AsielTabel, peildatum: string): string[] {
  const remarks = fasen.flatMap((fase) => remarkOf(fase) ?? []);
  const flags = fasen.flatMap((fase) => {
    const twijfel = findFaseTwijfel(fase, peildatum);
    return [
      fase.optieTot !== null || fase.zekerheid === "optie" ? `De optie telt hier ${tabel.opties === "met" ? "mee" : "niet mee"}` : "",
      twijfel === null ? "" : `${fase.zekerheid === "onbevestigd" ? "Onbevestigd" : "Twijfel"}: ${SHORT[twijfel]}`,
    ];
  });
  return [...new Set([...(remarks.length > 0 ? remarks : fasen.map(datesOf)), ...flags].filter((r) => r !== ""))];
}

const columnsOf = (cellen: AsielCellen): Cel[] => [...cellen.regulier.values(), cellen.amv, cellen.noodopvang];

/** The columns of the annex: regulier per date, amv, noodopvang, and the total at the last date once more. */
function kolommen(tabel: AsielTabel): KolomView[] {
  return [
    ...tabel.capaciteitsdata.map((d) => ({ id: `regulier@${d}`, kop: formatDatumKort(d), groep: "Regulier op", uitleg: uitlegUrl("asiel", "regulier") })),
    { id: "amv", kop: "Amv", sub: "waarvan", uitleg: uitlegUrl("asiel", "amv") },
    { id: "noodopvang", kop: "Noodopvang", sub: "(NO)", uitleg: uitlegUrl("asiel", "noodopvang") },
    { id: "totaalRegulier", kop: "Totaal regulier", sub: `zonder NO, op ${formatDatumKort(referenceDate(tabel))}`, afgeleid: true, sleutel: true, uitleg: uitlegUrl("asiel", "totaalRegulier") },
  ];
}

/** Lay the cells of a row out in the columns: the last one repeats regulier at the reference date. */
function lay(tabel: AsielTabel, cellen: AsielCellen, view: (cel: Cel, i: number) => CelView): CelView[] {
  const row = columnsOf(cellen).map(view);
  return [...row, row[tabel.capaciteitsdata.length - 1]!];
}

function locatieRij(tabel: AsielTabel, rij: AsielLocatieRij, peildatum: string, gevallen: readonly Twijfelgeval[]): RijView {
  const soortOf = (i: number) => (i < tabel.capaciteitsdata.length ? "regulier" : i === tabel.capaciteitsdata.length ? "amv" : "noodopvang");
  const column = [...tabel.gemeenten.flatMap((g) => g.locaties.flatMap((l) => columnsOf(l.cellen)))];
  const view = (cel: Cel, i: number): CelView => {
    // in a location's row a kind that does not count is left blank to the eye
    if (cel.cijfer.staat === "nvt") return { ...aantal(cel.cijfer), tekst: "" };
    const noten = gevallen.filter((t) => t.fase.soort === soortOf(i)).map((t) => t.nummer);
    const history = rij.locatie.id === undefined ? {} : { geschiedenis: locatieUrl(rij.locatie.id) };
    return aantal(cel.cijfer, { ...herkomstVan(cel, column, tabel.peildatum), ...history, ...(noten.length > 0 && { noten, twijfel: true }) });
  };
  return {
    id: `${rij.locatie.gebied}-${rij.locatie.naam}`,
    kop: rij.locatie.naam,
    soort: "locatie",
    cellen: lay(tabel, rij.cellen, view),
    opmerkingen: remarksOf(rij.locatie.fasen, tabel, peildatum),
  };
}

function groep(tabel: AsielTabel, gemeente: AsielGemeente, peildatum: string, gevallen: readonly Twijfelgeval[]): RijgroepView {
  const { gebied, locaties, cellen } = gemeente;
  if (locaties.length === 0) {
    const rij: RijView = { id: gebied.code, kop: gebied.naam, soort: "geen-locatie", cellen: lay(tabel, cellen, (c) => aantal(c.cijfer)), opmerkingen: ["Geen locatie"] };
    return { id: gebied.code, rijen: [rij] };
  }
  const subtotal = (cel: Cel, i: number) =>
    aantal(cel.cijfer, onvolledig(cel.cijfer, describeMissing(locaties.map((l) => columnsOf(l.cellen)[i]!.cijfer), "locatie", "locaties")));
  return {
    id: gebied.code,
    kop: gebied.naam,
    rijen: [
      ...locaties.map((l) => locatieRij(tabel, l, peildatum, gevallen.filter((t) => t.locatie === l.locatie.naam && t.gemeente === gebied.naam))),
      { id: `${gebied.code}-totaal`, kop: `Totaal ${gebied.naam}`, soort: "subtotaal", cellen: lay(tabel, cellen, subtotal) },
    ],
  };
}

function findGevallen(tabel: AsielTabel, peildatum: string): Omit<Twijfelgeval, "nummer">[] {
  return tabel.gemeenten.flatMap((g) =>
    g.locaties.flatMap((l) =>
      l.locatie.fasen.flatMap((fase) => {
        const twijfel = findFaseTwijfel(fase, peildatum);
        return twijfel === null ? [] : [{ gemeente: g.gebied.naam, locatie: l.locatie.naam, fase, twijfel }];
      }),
    ),
  );
}

function stelling(tabel: AsielTabel, provincie: string): string {
  const date = referenceDate(tabel);
  const [totaal, verschilCijfer] = [tabel.totaal.regulier.get(date)!.cijfer, tabel.verschil.regulier.get(date)!.cijfer];
  const n = numberOf(totaal);
  if (n === null) return `Het is niet bekend hoeveel plaatsen ${provincie} op ${formatDatum(date)} heeft.`;
  const tegen = tegenOpgave(verschilCijfer);
  const careful = missingIn(totaal).length > 0 ? ", voor zover bekend," : "";
  return `${provincie} heeft op ${formatDatum(date)}${careful} plaats voor ${formatGetal(n)} asielzoekers${tegen === null ? ". De opgave is niet bekend" : `: ${tegen}`}.`;
}

export interface AsielView {
  readonly tabel: TabelView;
  readonly gevallen: readonly Twijfelgeval[];
  readonly vragen: readonly VraagView[];
}

/** The table "Asiel". `andersom` is the same table with the other choice of options. */
export function viewAsiel(tabel: AsielTabel, andersom: AsielTabel, provincie: string, peildatum: string, noten: Noten): AsielView {
  const notes = noten.forTabel();
  const gevallen = findGevallen(tabel, peildatum).map((geval) => ({
    ...geval,
    nummer: notes.add({ soort: "twijfel", over: `${geval.locatie}, ${geval.gemeente}`, tekst: explainTwijfel(geval.fase, geval.twijfel) }),
  }));
  const noOpgave = notes.add({
    soort: "toelichting",
    over: "Noodopvang",
    tekst: `Hiervoor is geen opgave, dus ook geen verschil. ${numberOf(tabel.totaal.noodopvang.cijfer) === null ? "" : `Staat in een bijlage ${formatGetal(numberOf(tabel.totaal.noodopvang.cijfer)!)} als verschil, dan is dat het totaal.`}`.trim(),
  });
  const gemeenteColumn = (i: number): Cijfer[] => tabel.gemeenten.map((g) => columnsOf(g.cellen)[i]!.cijfer);
  const missing = (cel: Cel, i: number) => onvolledig(cel.cijfer, describeMissing(gemeenteColumn(i), "gemeente", "gemeenten"));
  const isNood = (i: number) => i === columnsOf(tabel.totaal).length - 1;
  const nood = (i: number) => (isNood(i) ? { noten: [noOpgave] } : {});

  const date = referenceDate(tabel);
  const other = { totaal: andersom.totaal.regulier.get(date)!.cijfer, verschil: andersom.verschil.regulier.get(date)!.cijfer };
  const shown = (t: AsielTabel) => aantal(t.totaal.regulier.get(date)!.cijfer).tekst;
  const otherName = tabel.opties === "met" ? "Zonder opties" : "Met opties";
  const otherVerschil = verschil(other.verschil);
  const voet: RijView[] = [
    {
      id: "totaal", kop: `Totaal ${provincie}`, soort: "totaal", cellen: lay(tabel, tabel.totaal, (c, i) => aantal(c.cijfer, missing(c, i))),
      opmerkingen: [`${otherName} op ${formatDatumKort(date)}: ${aantal(other.totaal).tekst}`],
    },
    {
      id: "opgave", kop: tabel.opgaveDatum ? `Opgave op ${formatDatumKort(tabel.opgaveDatum.datum)}` : "Opgave", soort: "opgave",
      cellen: lay(tabel, tabel.opgave, (c, i) => aantal(c.cijfer, { ...nood(i), ...herkomstVan(c, [c], null) })), opmerkingen: ["Opgave voor de provincie"], uitleg: uitlegUrl("asiel", "opgave"),
    },
    {
      id: "verschil", kop: "Verschil", soort: "verschil", cellen: lay(tabel, tabel.verschil, (c, i) => verschil(c.cijfer, { ...nood(i), ...missing(c, i) })),
      opmerkingen: [`${otherName} op ${formatDatumKort(date)}: ${[otherVerschil.oordeel?.woord, otherVerschil.tekst].filter(Boolean).join(" ")}`], uitleg: uitlegUrl("asiel", "verschil"),
    },
  ];
  const fasen = tabel.gemeenten.flatMap((g) => g.locaties.flatMap((l) => l.locatie.fasen));
  const opgaven = [...columnsOf(tabel.opgave)].flatMap((c) => (c.herkomst ? [c.herkomst] : []));
  const unknown = tabel.gemeenten.flatMap((g) =>
    g.locaties.filter((l) => columnsOf(l.cellen).some((c) => c.cijfer.staat === "onbekend")).map((l) => ({ locatie: l.locatie.naam, gemeente: g.gebied.naam })),
  );
  return {
    gevallen,
    vragen: [
      ...gevallen.map((g): VraagView => ({ soort: "twijfel", tabel: "asiel", vraag: `${g.locatie}: ${QUESTION[g.twijfel]}`, cijfer: `${g.fase.capaciteit === null ? "onbekend aantal" : formatGetal(g.fase.capaciteit)} ${KIND[g.fase.soort]}`, aan: g.gemeente })),
      ...unknown.map((u): VraagView => ({ soort: "onbekend", tabel: "asiel", vraag: `${u.locatie}: hoeveel plaatsen zijn er?`, cijfer: "capaciteit", aan: u.gemeente })),
    ],
    tabel: {
      id: "asiel",
      titel: "Asiel",
      stelling: stelling(tabel, provincie),
      onderschrift: `Opvang van asielzoekers per locatie, aantal plaatsen, ${tabel.opties} opties`,
      rijkop: "Gemeente en locatie",
      kolommen: kolommen(tabel),
      metOpmerkingen: true,
      groepen: tabel.gemeenten.map((g) => groep(tabel, g, peildatum, gevallen)),
      voet,
      bronregel: bronregel(tabel.peildatum, [...fasen, ...opgaven]),
      meldingen: opgaveMelding(tabel.opgaveDatum),
      noten: notes.list,
      uitleg: [
        uitlegregel("asiel", "regulier", `Op ${formatDatum(date)} samen ${shown(tabel)}.`),
        begripregel("opties", `Op ${formatDatum(date)} is het totaal ${shown(tabel.opties === "met" ? tabel : andersom)} met opties en ${shown(tabel.opties === "zonder" ? tabel : andersom)} zonder.`),
        uitlegregel("asiel", "verschil", tabel.opgaveDatum ? `De opgave geldt op ${formatDatum(tabel.opgaveDatum.datum)}, de plaatsen zijn geteld op de datums in de kop.` : "De opgave is niet bekend."),
        uitlegregel("asiel", "amv"),
        uitlegregel("asiel", "noodopvang"),
        begripregel("onbevestigd"),
        begripregel("nvt"),
      ],
    },
  };
}
