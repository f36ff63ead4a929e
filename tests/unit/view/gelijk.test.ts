import { describe, expect, it } from "vitest";
import { missingIn, numberOf, ratio, sum, type Cijfer } from "@/lib/domain/cijfer";
import { SOORTEN } from "@/lib/domain/locatie";
import { lastDay } from "@/lib/domain/periode";
import { computeReeksen } from "@/lib/domain/reeks";
import { REEKSEN } from "@/lib/domain/reeksindicatoren";
import type { StandInvoer, StandKeuze } from "@/lib/domain/stand";
import { buildTijdlijn, perGemeenteOp } from "@/lib/domain/tijdlijn";
import { grafiekCsv } from "@/lib/exchange/grafiek-csv";
import { toStandJson, type CelJson, type StandJson } from "@/lib/exchange/stand-json";
import { STANDAARD } from "@/lib/schemas/tijdlijn-keuze";
import { referenceDate } from "@/lib/view/asiel";
import { formatDatumKort } from "@/lib/format";
import type { GrafiekView } from "@/lib/view/grafiek";
import { viewGemeente } from "@/lib/view/gemeente";
import { viewKaart, KAARTTHEMAS } from "@/lib/view/kaart";
import { viewMatrix } from "@/lib/view/matrix";
import { viewOverzicht } from "@/lib/view/overzicht";
import { viewTabellen, viewStand } from "@/lib/view/stand-van-zaken";
import type { CelView, TabelId } from "@/lib/view/tabel";
import type { TegelView } from "@/lib/view/tegel";
import { viewTrend } from "@/lib/view/trend";
import { historie, HISTORIE_EINDE, HISTORIE_MAANDEN } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const made = historie();

/** Every moment at which the pages are held against each other: the papers, and each month's end of the made-up history. */
const MOMENTEN: readonly (readonly [string, StandInvoer, StandKeuze])[] = [
  ...(["met", "zonder"] as const).map((opties) => [`the papers, ${opties} opties`, papers, { peildatum: "2024-09-11", opties, capaciteitsdata: [] }] as const),
  ...HISTORIE_MAANDEN.map((maand, n) => [`the history in ${maand}`, made, { peildatum: lastDay(maand), opties: n % 2 === 0 ? "met" : "zonder", capaciteitsdata: [] }] as const),
];

const JSON_TABEL = { asiel: "asiel", "amv-coa": "amvCoa", oekraine: "oekraine", vergunninghouders: "vergunninghouders", "amv-nidos": "amvNidos" } as const;
const kolomVan = (id: TabelId, stand: ReturnType<typeof viewTabellen>["stand"]) =>
  ({ asiel: `regulier@${referenceDate(stand.asiel)}`, "amv-coa": "realisatie", oekraine: "plaatsen", vergunninghouders: "gerealiseerd", "amv-nidos": "totaal" })[id];

/** The figure of a JSON cell, without its peildatum. */
const cijferIn = (cel: CelJson): Cijfer => Object.fromEntries(Object.entries(cel).filter(([naam]) => naam !== "peildatum")) as unknown as Cijfer;

/** A figure as the JSON gives it. */
function inJson(json: StandJson, id: TabelId, gebied: string | null, kolom: string): Cijfer {
  const tabel = json.tabellen[JSON_TABEL[id]];
  const { cellen } = gebied === null ? tabel.totaal : tabel.rijen.find((r) => r.gebied === gebied && r.soort !== "locatie")!;
  return cijferIn(cellen[kolom] as CelJson);
}

/** The lines of a CSV of a chart, by row and column. */
async function csvOf(view: GrafiekView): Promise<Map<string, readonly [waarde: string, staat: string, onvolledig: string]>> {
  const lines = (await grafiekCsv(view)).replace("\uFEFF", "").split("\r\n").slice(1, -1).map((line) => line.split(";"));
  return new Map(lines.map(([rij, kolom, waarde, staat, onvolledig]) => [`${rij}|${kolom}`, [waarde!, staat!, onvolledig!]]));
}

const written = (c: Cijfer) => (c.staat === "waarde" ? [String(c.waarde).replace(".", ","), "waarde", (c.onvolledig ?? []).join("+")] : ["", c.staat, ""]);

/** CSV = table, and what is drawn of a cell is a figure. */
async function expectEqual(view: GrafiekView) {
  const csv = await csvOf(view);
  expect(csv.size).toBe(new Set(view.tabel.rijen.map((r) => r.kop)).size * view.tabel.kolommen.length);
  // what leaves something out says so beside the figure
  for (const c of view.tabel.rijen.flatMap((r) => r.cellen)) expect([c, c.onvolledig !== undefined]).toEqual([c, missingIn(c.cijfer).length > 0 && c.cijfer.staat === "waarde"]);
  for (const { kop, cellen } of view.tabel.rijen) {
    expect(cellen.length).toBe(view.tabel.kolommen.length);
    cellen.forEach((cel, i) => expect(csv.get(`${kop}|${view.tabel.kolommen[i]}`)).toEqual(written(cel.cijfer)));
  }
  for (const drawing of [view.tekening, view.smal ?? null]) {
    for (const vorm of drawing?.vormen ?? []) {
      if (!("cel" in vorm) || vorm.cel === undefined) continue;
// what is missing is drawn as a gap, and nothing else is
      const n = numberOf(view.tabel.rijen[vorm.cel[0]]!.cellen[vorm.cel[1]]!.cijfer);
      if (vorm.rol !== "leemte") expect(n).not.toBeNull();
    }
  }
}

/** The half-year chart draws each month that has a number once, at the height of that number, and no other. */
function expectDrawn({ tekening, tabel }: GrafiekView) {
  if (tekening === null) return;
  const zero = tekening.vormen.find((v) => v.soort === "lijn" && v.rol === "as");
  const grid = tekening.vormen.flatMap((v, i) => {
    const label = tekening.vormen[i + 1];
    return v.soort === "lijn" && v.rol === "raster" && label?.soort === "tekst" ? [{ y: v.y1, n: Number(label.tekst.replace(".", "").replace("−", "-")) }] : [];
  });
  expect(zero?.soort).toBe("lijn");
  const y0 = zero?.soort === "lijn" ? zero.y1 : 0;
  const perUnit = (grid[0]!.y - y0) / grid[0]!.n;
  for (const kolom of [0, 1]) {
    const drawn = tekening.vormen.filter((v) => "cel" in v && v.cel?.[1] === kolom);
    const numbers = tabel.rijen.flatMap((r, i) => (numberOf(r.cellen[kolom]!.cijfer) === null ? [] : [[i, numberOf(r.cellen[kolom]!.cijfer)!] as const]));
    expect(drawn.map((v) => ("cel" in v ? v.cel[0] : -1))).toEqual(numbers.map(([i]) => i));
    drawn.forEach((v, i) => {
      const n = numbers[i]![1];
      if (v.soort === "punt") expect(v.y).toBeCloseTo(y0 + n * perUnit, 0);
      if (v.soort === "vlak") expect(v.hoogte).toBeCloseTo(Math.abs(n * perUnit), 0);
    });
  }
}

describe.each(MOMENTEN)("%s", (_, invoer, keuze) => {
  const s = viewTabellen(invoer, keuze);
  const json = toStandJson(s.stand);
  const capaciteit = { invoer: { stand: invoer, afspraken: [], gebeurtenissen: [] }, keuze: { peildatum: keuze.peildatum, telling: { ...STANDAARD, opties: keuze.opties }, zoek: "" } };
  const base = { keuze, reeks: invoer, capaciteit, zoek: "" };
  const overzicht = viewOverzicht(invoer, { ...base, kaart: "oekraine", vorig: null, vandaag: null });
  const gemeenten = new Map(invoer.gemeenten.map((gebied) => [gebied.code, viewGemeente(invoer, { ...base, gebied, bekendOp: null })]));

  const same = (tegel: TegelView, gebied: string | null) => {
    const cijfer = inJson(json, tegel.id, gebied, kolomVan(tegel.id, s.stand));
    expect(tegel.waarde.cijfer).toEqual(cijfer);
  };

  it("a tile says what the JSON says, of every gemeente and of the province", () => {
    for (const tegel of overzicht.tegels) same(tegel, null);
    for (const [code, view] of gemeenten) for (const tegel of view.tegels) same(tegel, code);
  });

  it("the line of the stand van zaken, the tile and the matrix show one text", () => {
    const kort = viewStand(invoer, keuze, null).kort;
    const text = (c: CelView) => [c.tekst, c.oordeel?.woord, c.cijfer];
    overzicht.tegels.forEach((tegel, i) => expect(text(tegel.waarde)).toEqual(text(kort[i]!.realisatie)));
    const matrix = viewMatrix(s, invoer.gemeenten, invoer.provincie);
    for (const rij of matrix.rijen) {
      gemeenten.get(rij.id)!.tegels.forEach((tegel, i) => {
        if (tegel.verschil) expect(text(rij.cellen[i]!.hoofd)).toEqual(text(tegel.verschil));
        else expect([tegel.waarde.tekst, "–", "pm", "n.v.t."]).toContain(rij.cellen[i]!.hoofd.tekst);
      });
    }
  });

  it("the map shows the part that the tile draws, and what was not delivered as a class of its own", () => {
    for (const thema of KAARTTHEMAS) {
      for (const tegel of viewKaart(s, invoer.gemeenten, invoer.provincie.code, thema).tegels) {
        const own = gemeenten.get(tegel.code)!.tegels.find((t) => t.id === thema)!;
        expect(tegel.bullet).toEqual(own.bullet);
        expect(tegel.klasse === "niet-aangeleverd").toBe(own.verschil === null);
      }
    }
  });

  it("the half-year's chart draws the months of the JSON, at their height, and its CSV writes them", async () => {
    for (const [code, { halfjaar }] of [...gemeenten, [null, overzicht] as const]) {
      const tabel = json.tabellen.vergunninghouders;
      const { cellen } = code === null ? tabel.totaal : tabel.rijen.find((r) => r.gebied === code)!;
      const maanden = Object.entries((cellen["maanden"] ?? {}) as Record<string, CelJson>);
      maanden.forEach(([, cel], i) => expect(halfjaar.tabel.rijen[i]!.cellen[0]!.cijfer).toEqual(cijferIn(cel)));
      await expectEqual(halfjaar);
      expectDrawn(halfjaar);
    }
  });

  it("the reguliere places on the timeline are those of the JSON at the dates of the stand, and its CSV writes them", async () => {
    let compared = 0;
    for (const [code, { capaciteit: { grafiek, noodopvang } }] of [...gemeenten, [null, overzicht] as const]) {
      const totaal = grafiek.tabel.rijen.find((r) => r.kop.startsWith("Totaal"));
      for (const datum of s.stand.asiel.capaciteitsdata) {
        const kolom = grafiek.tabel.kolommen.indexOf(formatDatumKort(datum));
        if (kolom === -1 || totaal === undefined) continue;
        expect(totaal.cellen[kolom]!.cijfer).toEqual(inJson(json, "asiel", code, `regulier@${datum}`));
        if (code === null) compared += 1;
      }
      await expectEqual(grafiek);
      if (noodopvang) await expectEqual(noodopvang);
    }
    expect(compared).toBeGreaterThan(0);
  });

  it("the list of locations adds up to the timeline at the peildatum", () => {
    for (const [code, { locaties: { rijen, totaal } }] of gemeenten) {
      const t = buildTijdlijn(capaciteit.invoer, keuze.peildatum, capaciteit.keuze.telling, code);
      for (const soort of SOORTEN) {
        expect(totaal[soort].cijfer).toEqual(perGemeenteOp(t, soort, keuze.peildatum).get(code));
        const parts = rijen.flatMap((r) => r.plaatsen[soort]?.cijfer ?? []);
        if (parts.length > 0) expect(totaal[soort].cijfer).toEqual(sum(parts));
        else expect(numberOf(totaal[soort].cijfer) ?? 0).toBe(0);
      }
    }
  });

  it("a gemeente beside its province has the part of the opgave that the JSON has, and its CSV writes the table", async () => {
    let compared = 0;
    for (const [code, { trends }] of gemeenten) {
      for (const { id, grafiek } of trends) {
        await expectEqual(grafiek);
        const last = grafiek.tabel.rijen[0]!.cellen.at(-1)!;
        // a stand shows an older figure where its own period has none
        if (id === "asiel" || numberOf(last.cijfer) === null) continue;
        expect(last.cijfer).toEqual(ratio(inJson(json, id, code, kolomVan(id, s.stand)), inJson(json, id, code, id === "vergunninghouders" ? "totaalTeRealiseren" : "opgave")));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  it("the places for Oekraïners are drawn, tabled and written as the JSON has them", async () => {
    for (const [code, { oekraine }] of gemeenten) {
      const kolommen = ["opgave", "plaatsen", "bezet", "beschikbaar", "snijverlies", "verschil", "bezettingsgraad", "benutting", "particulier"];
      oekraine.tabel.rijen.forEach((rij, i) => expect(rij.cellen[0]!.cijfer).toEqual(inJson(json, "oekraine", code, kolommen[i]!)));
      await expectEqual(oekraine);
    }
  });
});

describe("Two years of every indicator", () => {
  it.each(REEKSEN)("$code: what is drawn has a figure, and the CSV writes the table", async (indicator) => {
    const reeksen = computeReeksen(made, { indicator, van: "2023-01", tot: "2024-12", maat: "aantal", peildatum: HISTORIE_EINDE, opties: "met" });
    const gebieden = [...made.gemeenten.map((g) => g.code), made.provincie.code];
    for (const vorm of ["een", "klein"] as const) await expectEqual(viewTrend(reeksen, { gebieden, vorm, gebeurtenissen: [], herkomsten: [], adres: "/grafieken/trend" }).grafiek);
  });
});
