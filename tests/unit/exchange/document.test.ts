import { beforeAll, describe, expect, it } from "vitest";
import { computeEditie, type Stapgegevens } from "@/lib/domain/editie";
import { lastDay } from "@/lib/domain/periode";
import type { StandInvoer, StandKeuze } from "@/lib/domain/stand";
import { readCsv } from "@/lib/exchange/csv";
import { veilig } from "@/lib/exchange/csv-cel";
import { bijCijfer, metOordeel, nootregel, regelsVan, type Tabel } from "@/lib/exchange/document/inhoud";
import type { DocumentJson } from "@/lib/exchange/document/json";
import { maakBestand } from "@/lib/exchange/document/maak";
import { bestandsnaam, VORMEN, type Documentvorm } from "@/lib/exchange/document/naam";
import { leesResultaat, maakUitslag, standkeuze } from "@/lib/exchange/editieresultaat";
import { toStandJson } from "@/lib/exchange/stand-json";
import { openZip } from "@/lib/exchange/zip-lezen";
import type { DocumentView, Documentstatus } from "@/lib/view/document";
import { viewPunten } from "@/lib/view/editiepunten";
import { kop, kopieCel } from "@/lib/view/kopie";
import { viewStanddocument, type Standopmerking } from "@/lib/view/standdocument";
import { viewTabellen } from "@/lib/view/stand-van-zaken";
import type { RijView } from "@/lib/view/tabel";
import { clean, leesDocx, leesOds, leesPdf, leesXlsx, type Gelezen } from "@/tests/helpers/documentlezers";
import { groteStand } from "@/tests/helpers/grote-stand";
import { historie } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const keuze = (peildatum: string, opties: "met" | "zonder"): StandKeuze => ({ peildatum, opties, capaciteitsdata: [] });

const OPMERKINGEN: readonly Standopmerking[] = [
  { tabel: "oekraine", rij: "totaal", tekst: "=HYPERLINK(1) mist een optelling" },
  { tabel: "oekraine", rij: null, tekst: "+31 plaatsen komen er nog bij" },
  { tabel: "vergunninghouders", rij: "totaal", tekst: "-1 in augustus; zie het verslag, “punt 4”" },
];

const CASES: readonly (readonly [string, StandInvoer, StandKeuze, Documentstatus])[] = [
  ["the papers with options", papers, keuze("2024-09-11", "met"), { soort: "vastgesteld", tekst: "Vastgesteld op 12 september 2024" }],
  ["the papers without options", papers, keuze("2024-09-11", "zonder"), { soort: "concept", tekst: "Concept" }],
  ["a made-up history", historie(), keuze(lastDay("2024-10"), "met"), { soort: "ingetrokken", tekst: "Ingetrokken op 2 november 2024" }],
  ["60 gemeenten with pm and gaps", groteStand(), keuze("2024-11-11", "met"), { soort: "concept", tekst: "Concept" }],
];

const TOEN = new Date("2024-09-12T08:00:00Z");
const rijenVan = (tabel: Tabel): readonly RijView[] => regelsVan(tabel).flatMap((r) => (r.soort === "rij" ? [r.rij] : []));
const kopregels = (tabel: Tabel) => (tabel.kolommen.some((k) => k.groep !== undefined) ? 2 : 1);

const STANDEN = CASES.map(([naam, invoer, choice, status]) => {
  const document: DocumentView = viewStanddocument(invoer, choice, {
    prt: { naam: "PRT 11 september 2024", datum: "2024-09-11" }, bekendOp: new Date("2024-09-12T08:00:00Z"), volgorde: [], opmerkingen: OPMERKINGEN,
    oplegger: [{ soort: "kop", tekst: "Kern" }, { soort: "alinea", tekst: "De opgave is niet gehaald." }, { soort: "punt", tekst: "@wethouders: graag een reactie" }],
  });
  return [naam, document, toStandJson(viewTabellen(invoer, choice).stand), status, Object.values(viewTabellen(invoer, choice).tabellen)] as const;
});

/** The edition of the papers as it is stored and read back, with the points that were accepted, another order and a page in front of its own. */
const bewaard = (() => {
  const begin = { soort: "inhoud", inhoud: { peildatum: "2024-09-11", opties: "met", capaciteitsdata: [], oplegger: "# Kern\n{samenvatting}\n- @wethouders: {oekraine.verschil}", volgorde: ["oekraine", "amv-nidos", "asiel", "vergunninghouders", "amv-coa"], opmerkingen: OPMERKINGEN } } as const;
  const maak = (stappen: readonly Stapgegevens[]) => computeEditie({ sleutel: "2024-09-11", prtDatum: "2024-09-11", gemaakt: { op: TOEN, door: "x" } }, stappen.map((s, i) => ({ ...s, nummer: i + 1, op: TOEN, door: "x", rol: "secretariaat" })), null);
  const concept = maak([begin]);
  const punten = viewPunten(papers, standkeuze(concept), []);
  const editie = maak([begin, ...punten.map(({ punt }) => ({ soort: "akkoord", inhoud: { punt, reden: "=zo staat het in de stukken" } }) as const)]);
  const { document, stand } = leesResultaat(maakUitslag(papers, editie, TOEN).tekst);
  return ["the edition of the papers, as stored", document, stand, { soort: "vastgesteld", tekst: "Vastgesteld op 12 september 2024" }, document.tabellen] as const;
})();

describe.each([...STANDEN, bewaard])("%s", (_, document, json, status, page) => {
  let zip: Buffer;
  beforeAll(async () => {
    zip = (await maakBestand("zip", { document, stand: json }, status)).bytes;
  });
  /** From the zip with all of them: so each is made once. */
  const maak = async (vorm: Documentvorm) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of openZip(zip).find((o) => o.naam === bestandsnaam(vorm, { document, status }))!.lees()) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  it("shows the tables of the page, cell for cell", () => {
    expect(document.tabellen.map((t) => rijenVan(t).map((r) => r.cellen))).toEqual(page.map((t) => rijenVan(t).map((r) => r.cellen)));
  });

  describe.each(["xlsx", "ods"] as const)("as %s", (vorm) => {
    let file: Awaited<ReturnType<typeof leesXlsx>>;
    beforeAll(async () => {
      file = await (vorm === "xlsx" ? leesXlsx : leesOds)(await maak(vorm));
    });

    it("every figure is a number that shows as on the page, everything else is text, and nothing is a formula", () => {
      expect(file.formules).toBe(0);
      expect(file.bladen).toHaveLength(document.tabellen.length + 2);
      document.tabellen.forEach((tabel, t) => {
        const rows = file.bladen[t + 1]!.slice(2 + kopregels(tabel));
        regelsVan(tabel).forEach((regel, i) => {
          const row = rows[i]!;
          if (regel.soort === "groep") { expect(row[0]!.tekst).toBe(veilig(regel.kop)); return; }
          expect(row[0]!.tekst).toBe(veilig(regel.rij.kop));
          regel.rij.cellen.forEach((cel, k) => {
            const read: Gelezen = row[k + 1]!;
            expect([regel.rij.id, tabel.kolommen[k]!.id, read.tekst]).toEqual([regel.rij.id, tabel.kolommen[k]!.id, metOordeel(cel)]);
            if (cel.cijfer.staat === "waarde" && /\d/.test(cel.tekst)) expect(read.getal).toBeCloseTo(cel.cijfer.waarde, cel.cijfer.waarde < 0 ? 1 : 12);
            else expect(read.getal).toBeNull();
          });
          const beside = row.slice(1 + tabel.kolommen.length).map((c) => c.tekst).join(" ");
          for (const remark of regel.rij.opmerkingen ?? []) expect(beside).toContain(remark);
          for (const [k, cel] of regel.rij.cellen.entries()) if (bijCijfer(cel).length > 0) expect(beside).toContain(`${kop(tabel.kolommen[k]!)}: ${bijCijfer(cel).join(", ")}`);
        });
      });
    });

    it("has source, remarks, notes and signs, and no text that a spreadsheet takes for a formula", () => {
      const texts = file.bladen.flat(2).filter((c) => c.getal === null).map((c) => c.tekst);
      for (const tabel of document.tabellen) {
        for (const t of [tabel.titel, tabel.bronregel, tabel.stelling, ...tabel.meldingen, ...tabel.noten.map(nootregel), ...tabel.uitleg.map((u) => u.uitleg)]) expect(texts).toContain(veilig(t));
        for (const o of tabel.opmerkingen ?? []) expect(texts.filter((t) => t.includes(o)).length).toBeGreaterThan(0);
      }
      for (const t of [document.titel, status.tekst, ...document.oplegger.slice(0, 2).map((b) => b.tekst), ...document.tekens.map((s) => s.betekenis)]) expect(texts).toContain(t);
      expect(texts.filter((t) => /^[=+\-@\t\r]/.test(t))).toEqual([]);
    });
  });

  const lines = async (vorm: "csv" | "csv-per-cijfer") => {
    const all: (readonly string[])[] = [];
    for await (const rows of readCsv((async function* () { yield await maak(vorm); })())) all.push(...rows.map((r) => r.waarden));
    return all;
  };

  it("as CSV: the annex, a table below the other", async () => {
    const all = await lines("csv");
    let at = 0;
    for (const tabel of document.tabellen) {
      at = all.findIndex((row, i) => i > at && row.length === 1 && row[0] === tabel.titel);
      at += 3 + tabel.meldingen.length;
      const heads = all[at]!;
      const columns = tabel.kolommen.map((k) => heads.indexOf(veilig(kop(k))));
      expect(columns).not.toContain(-1);
      for (const regel of regelsVan(tabel)) {
        const row = all[(at += 1)]!;
        if (regel.soort === "groep") expect(row).toEqual([veilig(regel.kop)]);
        else {
          expect(row[0]).toBe(veilig(regel.rij.kop));
          regel.rij.cellen.forEach((cel, k) => {
            const text = kopieCel(cel);
            expect(row[columns[k]!]).toBe(/^-?[\d,]+%?$/.test(text) ? text : veilig(text));
            if (cel.oordeel) expect(row[columns[k]! + 1]).toBe(cel.oordeel.woord);
            const beside = row.slice(Math.max(...columns) + 1).join(" ");
            for (const t of [...bijCijfer(cel), ...(regel.rij.opmerkingen ?? [])]) expect(beside).toContain(t);
          });
        }
      }
      const below = all.slice(at + 1).map((row) => row[0]);
      for (const t of [tabel.bronregel, ...tabel.noten.map(nootregel)]) expect(below).toContain(veilig(t));
    }
    expect(all.flat().filter((t) => /^[=+@]|^-(?![\d,]+%?$)/.test(t))).toEqual([]);
  });

  it("as CSV, a line per cell: unrounded, with why it is missing", async () => {
    const [heads, ...rest] = await lines("csv-per-cijfer");
    const col = (row: readonly string[], naam: string) => row[heads!.indexOf(naam)];
    const cells = document.tabellen.flatMap((tabel) => rijenVan(tabel).flatMap((rij) => rij.cellen.map((cel, k) => ({ tabel, rij, cel, kolom: tabel.kolommen[k]! }))));
    expect(rest).toHaveLength(cells.length);
    cells.forEach(({ tabel, rij, cel, kolom }, i) => {
      const row = rest[i]!;
      const { cijfer } = cel;
      expect(["tabelcode", "rijcode", "kolomcode", "waarde", "staat", "onvolledig", "ontbreekt", "tekst", "twijfel", "noten", "status"].map((naam) => col(row, naam))).toEqual([
        tabel.id, veilig(rij.id), kolom.id, cijfer.staat === "waarde" ? String(cijfer.waarde).replace(".", ",") : "", cijfer.staat, cijfer.staat === "waarde" ? (cijfer.onvolledig ?? []).join("+") : "",
        cel.onvolledig ?? "", veilig(cel.tekst), cel.twijfel ? "ja" : "", (cel.noten ?? []).join("+"), status.soort,
      ]);
    });
  });

  it("as JSON: every cell of the page as text and as figure, and the stand", async () => {
    const read = JSON.parse((await maak("json")).toString("utf8")) as DocumentJson;
    expect([read.vorm, read.titel, read.datum, read.status]).toEqual([1, document.titel, document.datum, status]);
    expect(read.stand).toEqual(JSON.parse(JSON.stringify(json)));
    document.tabellen.forEach((tabel, t) => {
      const rijen = rijenVan(tabel);
      expect(read.tabellen[t]!.rijen.map((r) => [r.id, r.opmerkingen ?? []])).toEqual(rijen.map((r) => [r.id, r.opmerkingen ?? []]));
      rijen.forEach((rij, i) => rij.cellen.forEach((cel, k) => {
        const { tekst, ontbreekt, ...rest } = read.tabellen[t]!.rijen[i]!.cellen[tabel.kolommen[k]!.id]!;
        expect([tekst, ontbreekt]).toEqual([cel.tekst, cel.onvolledig]);
        expect(rest).toMatchObject(cel.cijfer);
      }));
      expect(read.tabellen[t]!.noten).toEqual(tabel.noten);
    });
  });

  it("as DOCX: every cell with what belongs to it, real headings, and all text around the tables", async () => {
    const read = await leesDocx(await maak("docx"));
    expect(read.tabellen).toHaveLength(document.tabellen.length);
    expect(read.koppen).toEqual([document.titel, "Kern", ...document.tabellen.map((t) => t.titel), "Tekens in de tabellen"]);
    document.tabellen.forEach((tabel, t) => {
      const rows = read.tabellen[t]!.slice(kopregels(tabel));
      regelsVan(tabel).forEach((regel, i) => {
        if (regel.soort === "groep") { expect(rows[i]).toEqual([[regel.kop]]); return; }
        const { rij } = regel;
        const remarks = tabel.metOpmerkingen ? [rij.opmerkingen && rij.opmerkingen.length > 0 ? rij.opmerkingen : [""]] : [];
        expect(rows[i]).toEqual([[rij.kop], ...rij.cellen.map((c) => [metOordeel(c), ...bijCijfer(c)]), ...remarks]);
      });
      for (const text of [tabel.stelling, tabel.onderschrift, ...tabel.meldingen, tabel.bronregel, ...(tabel.opmerkingen ?? []), ...tabel.noten.map(nootregel)]) expect(read.tekst).toContain(text);
    });
  });

  it("as PDF: every cell in its row, by the tags that a screen reader follows; status and number on every page", async () => {
    const read = await leesPdf(await maak("pdf"));
    const expected = document.tabellen.flatMap((tabel) => [
      ...Array.from({ length: kopregels(tabel) }, () => null),
      ...regelsVan(tabel).map((regel) =>
        regel.soort === "groep" ? [clean(regel.kop)] : [regel.rij.kop, ...regel.rij.cellen.map((c) => [metOordeel(c), ...bijCijfer(c)].join(" ")), ...(tabel.metOpmerkingen ? [(regel.rij.opmerkingen ?? []).join(" ")] : [])].map(clean).filter((t) => t !== ""),
      ),
    ]);
    expect(read.rijen).toHaveLength(expected.length);
    expected.forEach((row, i) => {
      if (row !== null) expect(read.rijen[i]).toEqual(row);
    });
    expect(read.koppen).toEqual([document.titel, "Kern", ...document.tabellen.map((t) => t.titel), "Tekens in de tabellen"]);
    expect(read.bladwijzers).toEqual([...document.tabellen.map((t) => t.titel), "Tekens in de tabellen"]);
    read.paginas.forEach((pagina, i) => {
      expect(pagina).toContain(status.tekst);
      expect(pagina).toContain(`Pagina ${i + 1} van ${read.paginas.length}`);
    });
    expect(read.taal).toBe("nl-NL");
    for (const tabel of document.tabellen) for (const text of [tabel.stelling, tabel.onderschrift, tabel.bronregel, ...tabel.noten.map(nootregel)]) expect(read.tekst).toContain(clean(text));
  });

  it("all are in one zip, each under its own name; alone it is the same file", async () => {
    expect(openZip(zip).map((o) => o.naam)).toEqual(VORMEN.map((vorm) => bestandsnaam(vorm, { document, status })));
    for (const vorm of ["csv", "json"] as const) expect((await maakBestand(vorm, { document, stand: json }, status)).bytes).toEqual(await maak(vorm));
  });
});
