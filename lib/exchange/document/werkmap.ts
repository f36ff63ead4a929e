import { veilig } from "../csv-cel";
import { Adem } from "./adem";
import { bladgetal, toonGetal, type Bladgetal } from "./getalvorm";
import { BIJ_CIJFERS, bijRij, heeftBij, kenmerken, koppengroepen, metOordeel, onderTabel, opmerkingen, OPMERKINGEN, regelsVan, type Documentuitvoer, type Tabel } from "./inhoud";

/** A workbook as XLSX and ODS both write it: what stands where, and what it looks like. */

/** The look of a cell, as few as the annex needs. */
export interface Stijl {
  readonly vet?: true;
  /** the sheet's title */
  readonly groot?: true;
  /** head of a column: a line below it */
  readonly kop?: true;
  readonly vlak?: "grijs";
  /** a line above: a total */
  readonly lijn?: true;
  readonly uitlijnen?: "rechts" | "midden";
  readonly inspringen?: true;
  readonly cursief?: true;
  /** lines are broken inside the cell */
  readonly afbreken?: true;
}

export interface Vak {
  readonly tekst: string;
  readonly getal?: Bladgetal;
  readonly stijl: Stijl;
  /** columns and rows that it spans, itself included */
  readonly over?: { readonly kolommen: number; readonly rijen: number };
}

/** Cells from the left; null = empty. */
export type Vakken = readonly (Vak | null)[];

export interface Werkblad {
  readonly naam: string;
  /** width of each column, in characters */
  readonly breedten: readonly number[];
  readonly rijen: readonly { readonly vakken: Vakken; /** height in lines of text */ readonly regels: number }[];
  /** rows and columns that stay in sight */
  readonly vast: { readonly rijen: number; readonly kolommen: number };
  /** rows that come back on every printed page: the first and the last, from 1 */
  readonly kopregels: readonly [van: number, tot: number] | null;
}

/** Text that can be saved as CSV too, and is no formula there. */
const vak = (tekst: string, stijl: Stijl = {}, over?: Vak["over"]): Vak => ({ tekst: veilig(tekst), stijl, ...(over && { over }) });

const REMARK = 40;
const BESIDE = 32;
/** of a column of text that spans a whole sheet */
const TEXT = 110;

/** How many lines a text takes in a column: words are not cut, so a little room is lost on each. */
const regels = (tekst: string, breedte: number) => tekst.split("\n").reduce((n, t) => n + Math.max(1, Math.ceil(t.length / Math.max(6, breedte - 3))), 0);

/** The height of a row, in lines: merged cells count over their whole width. */
function hoogte(vakken: Vakken, breedten: readonly number[]): number {
  const width = (i: number, v: Vak) => breedten.slice(i, i + (v.over?.kolommen ?? 1)).reduce((a, b) => a + b, 0);
  return Math.max(1, ...vakken.map((v, i) => (v === null || (v.over?.rijen ?? 1) > 1 ? 1 : v.stijl.groot ? 1.4 : v.stijl.afbreken ? regels(v.tekst, width(i, v)) : 1)));
}

/** Names of sheets: at most 31 characters, without what Excel refuses, each another. */
export function bladnamen(titels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titels.map((titel) => {
    const name = titel.replace(/[\\/?*[\]:]/g, " ").replace(/^'+|'+$/g, "").trim() || "Blad";
    for (let n = 1; ; n += 1) {
      const end = n === 1 ? "" : ` ${n}`;
      const tried = name.slice(0, 31 - end.length).trimEnd() + end;
      if (taken.has(tried.toLowerCase())) continue;
      taken.add(tried.toLowerCase());
      return tried;
    }
  });
}

function tekstblad(naam: string, breedten: readonly number[], rijen: readonly Vakken[]): Werkblad {
  return { naam, breedten, rijen: rijen.map((vakken) => ({ vakken, regels: hoogte(vakken, breedten) })), vast: { rijen: 0, kolommen: 0 }, kopregels: null };
}

const BREAK: Stijl = { afbreken: true };

function voorblad(uitvoer: Documentuitvoer, naam: string, namen: readonly string[]): Werkblad {
  const { document } = uitvoer;
  const both = { kolommen: 2, rijen: 1 };
  return tekstblad(naam, [26, TEXT], [
    [vak(document.titel, { groot: true, vet: true }, both)],
    [vak(document.ondertitel, { vet: true }, both)],
    [],
    ...kenmerken(uitvoer).map(([label, tekst]): Vakken => [vak(label, { vet: true }), vak(tekst, BREAK)]),
    [],
    ...document.oplegger.map(({ soort, tekst }): Vakken => [vak(soort === "punt" ? `• ${tekst}` : tekst, soort === "kop" ? { vet: true } : BREAK, both)]),
    ...(document.oplegger.length > 0 ? [[]] : []),
    [vak("Blad", { vet: true, kop: true }), vak("Wat erop staat", { vet: true, kop: true })],
    ...document.tabellen.map((t, i): Vakken => [vak(namen[i]!, { afbreken: true }), vak(t.stelling, BREAK)]),
  ]);
}

function toelichting({ document }: Documentuitvoer, naam: string): Werkblad {
  const head = (a: string, b: string): Vakken => [vak(a, { vet: true, kop: true }), vak(b, { vet: true, kop: true })];
  const line = (a: string, b: string): Vakken => [vak(a, BREAK), vak(b, BREAK)];
  return tekstblad(naam, [32, TEXT], [
    [vak("Peildata, bronnen, noten en tekens", { groot: true, vet: true }, { kolommen: 2, rijen: 1 })],
    [],
    head("Tabel", "Peildatum en bron"),
    ...document.tabellen.map((t) => line(t.titel, t.bronregel)),
    [],
    head("Tabel", "Meldingen, opmerkingen en noten"),
    ...document.tabellen.flatMap((t) => [...t.meldingen, ...onderTabel(t).slice(1)].map((tekst) => line(t.titel, tekst))),
    [],
    head("Teken", "Wat het betekent"),
    ...document.tekens.map((t) => line(t.teken, t.betekenis)),
    [],
    head("Begrip", "Zo is het berekend"),
    ...document.tabellen.flatMap((t) => t.uitleg.map((u) => line(`${t.titel}: ${u.term}`, u.uitleg))),
  ]);
}

function koppen(tabel: Tabel, bij: boolean): readonly Vakken[] {
  const two = tabel.kolommen.some((k) => k.groep !== undefined);
  const HEAD: Stijl = { vet: true, kop: true, afbreken: true };
  const name = ({ kop, sub, afgeleid }: Tabel["kolommen"][number], over?: Vak["over"]) => vak(sub ? `${kop}\n${sub}` : kop, { ...HEAD, uitlijnen: "rechts", ...(afgeleid && { vlak: "grijs" }) }, over);
  const down = two ? { kolommen: 1, rijen: 2 } : undefined;
  const ends = [...(tabel.metOpmerkingen ? [OPMERKINGEN] : []), ...(bij ? [BIJ_CIJFERS] : [])].map((t) => vak(t, { ...HEAD, inspringen: true }, down));
  const first: Vakken = [
    vak(tabel.rijkop, HEAD, down),
    ...koppengroepen(tabel).flatMap(({ groep, kolommen }): Vakken =>
      groep === null ? [name(kolommen[0]!, down)] : [vak(groep, { vet: true, kop: true, uitlijnen: "midden" }, { kolommen: kolommen.length, rijen: 1 }), ...kolommen.slice(1).map(() => null)],
    ),
    ...ends,
  ];
  return two ? [first, [null, ...tabel.kolommen.map((k) => (k.groep === undefined ? null : name(k)))]] : [first];
}

function tabelblad(tabel: Tabel, naam: string, status: Documentuitvoer["status"]): Werkblad {
  const bij = heeftBij(tabel);
  const lines = regelsVan(tabel);
  const width = 1 + tabel.kolommen.length + (tabel.metOpmerkingen ? 1 : 0) + (bij ? 1 : 0);
  const body = lines.map((r): Vakken => {
    if (r.soort === "groep") return [vak(r.kop, { vet: true })];
    const { rij, inVoet } = r;
    const strong = rij.soort === "totaal" || rij.soort === "subtotaal" || rij.soort === "verschil";
    const line: Stijl = inVoet && rij.soort === "totaal" ? { lijn: true } : {};
    const row: Stijl = { ...line, ...(strong && { vet: true }) };
    return [
      vak(rij.kop, { ...row, afbreken: true, ...(rij.soort === "locatie" && { inspringen: true }) }),
      ...rij.cellen.map((cel, i): Vak => {
        const { afgeleid, sleutel } = tabel.kolommen[i]!;
        const stijl: Stijl = { ...row, uitlijnen: "rechts", ...(sleutel && { vet: true }), ...(afgeleid && { vlak: "grijs" }), ...(cel.onvolledig !== undefined && { cursief: true }) };
        const getal = bladgetal(cel);
        return getal === null ? vak(metOordeel(cel), stijl) : { tekst: toonGetal(getal), getal, stijl };
      }),
      ...(tabel.metOpmerkingen ? [vak(opmerkingen(rij), { ...line, inspringen: true, afbreken: true })] : []),
      ...(bij ? [vak(bijRij(tabel, rij), { ...line, inspringen: true, afbreken: true })] : []),
    ];
  });
  const rows = lines.flatMap((r) => (r.soort === "rij" ? [r.rij] : []));
  const numbers = tabel.kolommen.map(({ kop, sub }, i) => {
    const words = `${kop} ${sub ?? ""}`.split(/\s+/).map((w) => w.length);
    // bold is wider, and a number that does not fit is not shown at all
    return Math.min(48, Math.ceil(2 + 1.25 * Math.max(8, ...words, ...rows.map((r) => metOordeel(r.cellen[i]!).length))));
  });
  const breedten = [Math.min(34, 2 + Math.max(14, ...rows.map((r) => r.kop.length))), ...numbers, ...(tabel.metOpmerkingen ? [REMARK] : []), ...(bij ? [BESIDE] : [])];
  // wide enough to read, however few columns there are
  const across = Math.max(width, breedten.findIndex((_, i) => breedten.slice(0, i + 1).reduce((a, b) => a + b, 0) > TEXT) + 1);
  const text = (tekst: string, stijl: Stijl = {}): Vakken => [vak(tekst, { ...stijl, afbreken: true }, { kolommen: across, rijen: 1 })];
  const heads = koppen(tabel, bij);
  // a head over two rows has the room of both: the second is as high as the longest needs
  const headLines = Math.max(...tabel.kolommen.map(({ kop, sub }, i) => regels(sub ? `${kop}\n${sub}` : kop, numbers[i]!)));
  const rijen: readonly Vakken[] = [[vak(`${tabel.titel} (${status.tekst})`, { groot: true, vet: true })], [vak(tabel.onderschrift)], ...heads, ...body, [], text(tabel.stelling, { vet: true }), ...[...tabel.meldingen, ...onderTabel(tabel)].map((t) => text(t))];
  const lastHead = 1 + heads.length;
  return {
    naam,
    breedten,
    rijen: rijen.map((vakken, i) => ({ vakken, regels: i === lastHead ? headLines : hoogte(vakken, breedten) })),
    vast: { rijen: lastHead + 1, kolommen: 1 },
    kopregels: [3, lastHead + 1],
  };
}

/** The sheets of a document: what it is, a table each, and what belongs to them. */
export async function werkmap(uitvoer: Documentuitvoer): Promise<readonly Werkblad[]> {
  const { document, status } = uitvoer;
  const [front, ...rest] = bladnamen(["Over dit bestand", ...document.tabellen.map((t) => t.titel), "Bronnen en noten"]);
  const namen = rest.slice(0, -1);
  const adem = new Adem();
  const tables: Werkblad[] = [];
  for (const [i, tabel] of document.tabellen.entries()) {
    tables.push(tabelblad(tabel, namen[i]!, status));
    await adem.haal();
  }
  return [voorblad(uitvoer, front!, namen), ...tables, toelichting(uitvoer, rest.at(-1)!)];
}
