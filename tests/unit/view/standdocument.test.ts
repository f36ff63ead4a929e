import { describe, expect, it } from "vitest";
import { viewStanddocument, type Standdocument } from "@/lib/view/standdocument";
import { viewTabellen } from "@/lib/view/stand-van-zaken";
import { invoerFrom } from "@/tests/helpers/invoer";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const keuze = { peildatum: "2024-09-11", opties: "met", capaciteitsdata: [] } as const;
const gewoon: Standdocument = { prt: { naam: "PRT 11 september 2024", datum: "2024-09-11" }, bekendOp: null, oplegger: [], opmerkingen: [], volgorde: [] };

describe("a stand van zaken as a document", () => {
  it("says what it is, and shows the tables of the page", () => {
    const doc = viewStanddocument(papers, keuze, { ...gewoon, bekendOp: new Date("2024-09-12T08:05:00Z") });
    expect([doc.titel, doc.ondertitel, doc.datum]).toEqual(["Stand van zaken Flevoland", "PRT 11 september 2024", "2024-09-11"]);
    expect(doc.kenmerken).toEqual([
      ["Overleg", "PRT 11 september 2024"],
      ["Peildatum", "11 september 2024"],
      ["Zoals bekend op", "12 september 2024 om 10:05"],
      ["Asiel", "plaatsen op 1-10-2023 en 1-1-2026, met opties"],
    ]);
    expect(doc.tabellen).toEqual(Object.values(viewTabellen(papers, keuze).tabellen));
  });

  it("explains the signs that occur, and no others", () => {
    const doc = viewStanddocument(papers, keuze, gewoon);
    expect(doc.tekens.map((t) => t.teken)).toEqual(["pm", "… + pm", "–", "n.v.t.", "leeg vak", "onvolledig", "twijfel"]);
  });

  it("puts remarks after what a row says itself, below the table, and loses none", () => {
    const doc = viewStanddocument(papers, keuze, {
      ...gewoon,
      opmerkingen: [
        { tabel: "oekraine", rij: "GM0050", tekst: "Hier mist een optelling." },
        { tabel: "oekraine", rij: null, tekst: "De opgave gaat omhoog." },
        { tabel: "asiel", rij: "totaal", tekst: "Zonder uitruil." },
        { tabel: "asiel", rij: "GM0034-Weg", tekst: "Is gesloten." },
      ],
    });
    const [asiel, , oekraine] = doc.tabellen;
    expect(oekraine!.metOpmerkingen).toBe(true);
    expect(oekraine!.groepen[0]!.rijen.find((r) => r.id === "GM0050")!.opmerkingen).toEqual(["Hier mist een optelling."]);
    expect(oekraine!.opmerkingen).toEqual(["De opgave gaat omhoog."]);
    expect(asiel!.voet[0]!.opmerkingen).toEqual([expect.stringMatching(/^Zonder opties/), "Zonder uitruil."]);
    expect(asiel!.opmerkingen).toEqual(["Bij een regel die hier niet meer staat (GM0034-Weg): Is gesloten."]);
  });

  it("keeps every table in another order, and numbers the notes in that order", () => {
    const doc = viewStanddocument(papers, keuze, { ...gewoon, volgorde: ["amv-nidos", "asiel"] });
    expect(doc.tabellen.map((t) => t.id)).toEqual(["amv-nidos", "asiel", "amv-coa", "oekraine", "vergunninghouders"]);
    const noten = doc.tabellen.flatMap((t) => t.noten);
    expect(noten.map((n) => n.nummer)).toEqual(noten.map((_, i) => i + 1));
    // a figure still refers to the note that is about it
    const before = viewTabellen(papers, keuze).tabellen.asiel;
    const said = (t: typeof before | (typeof doc.tabellen)[number]) =>
      t.groepen.flatMap((g) => g.rijen).flatMap((r) => r.cellen).map((c) => (c.noten ?? []).map((n) => t.noten.find((noot) => noot.nummer === n)?.tekst));
    expect(said(doc.tabellen[1]!)).toEqual(said(before));
  });
});
