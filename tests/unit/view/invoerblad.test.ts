import { describe, expect, it } from "vitest";
import { NVT, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { overlayInvoer } from "@/lib/domain/overlay";
import { beginVan, beoordeelBlad } from "@/lib/view/bladinvoer";
import { bladuitleg, geschiedenisPad, naThema, opslagzin, plakuitleg, telBlad, viewCel, viewThematabs, voortgangKort, voortgangZin, vorigeKnop, weigerkop } from "@/lib/view/invoerblad";
import { viewOpgeslagen } from "@/lib/view/opgeslagen";
import { bladVan } from "../../helpers/blad";

const cells = (...cijfers: (Cijfer | null)[]) => ({ cellen: cijfers.map((cijfer, i) => ({ rij: `R${i}`, kolom: "k", vorige: null, opgeslagen: cijfer && { cijfer, periode: "2024-09", peildatum: "2024-09-30", versie: 1, op: new Date(), door: "x" } })) });

describe("How much is in", () => {
  it("counts numbers, pm and nvt; what was not delivered is not in", () => {
    expect(telBlad(cells(waarde(0), PM, NVT, ONBEKEND, null))).toEqual({ totaal: 5, binnen: 3, pm: 1 });
  });

  it.each([
    [{ totaal: 0, binnen: 0, pm: 0 }, "0 van 0", "Over Oekraïne is in deze maand niets in te vullen."],
    [{ totaal: 24, binnen: 0, pm: 0 }, "0 van 24", "Van de 24 cijfers over Oekraïne is nog niets binnen."],
    [{ totaal: 24, binnen: 1, pm: 0 }, "1 van 24", "Van de 24 cijfers over Oekraïne is er 1 binnen. 23 ontbreken nog."],
    [{ totaal: 24, binnen: 20, pm: 1 }, "20 van 24, 1 pm", "Van de 24 cijfers over Oekraïne zijn er 20 binnen. Eén is pm. Vier ontbreken nog."],
    [{ totaal: 24, binnen: 23, pm: 0 }, "23 van 24", "Van de 24 cijfers over Oekraïne zijn er 23 binnen. Eén ontbreekt nog."],
    [{ totaal: 24, binnen: 24, pm: 2 }, "24 van 24, 2 pm", "Alle 24 cijfers over Oekraïne zijn binnen. Twee zijn pm."],
    [{ totaal: 24, binnen: 24, pm: 0 }, "24 van 24, klaar", "Alle 24 cijfers over Oekraïne zijn binnen."],
  ])("%j is said: %s", (stand, kort, zin) => {
    expect(voortgangKort(stand)).toBe(kort);
    expect(voortgangZin("oekraine", stand)).toBe(zin);
  });

  it("stands on a tab per theme; amv COA follows from asiel", async () => {
    const tabs = viewThematabs("2024-08", "oekraine", [await bladVan("oekraine", "2024-08"), await bladVan("asiel", "2024-09")]);
    expect(tabs.map((t) => [t.naam, t.telling, t.deel, t.huidig])).toEqual([
      ["Asiel", "13 van 14", 93, false],
      ["Amv COA", "volgt uit Asiel", null, false],
      ["Amv Nidos", "volgt uit Asiel", null, false],
      ["Oekraïne", "18 van 24", 75, true],
      ["Vergunninghouders", "volgt uit Asiel", null, false],
    ]);
    expect(tabs[3]!.pad).toBe("/invoer/2024-08?thema=oekraine");
  });
});

describe("Beside a cell", () => {
  it.each([
    ["1.801", "gelijk"],
    ["1.816", "+15"],
    ["1.790", "−11"],
    ["pm", "aangekondigd"],
    ["-", "niet aangeleverd"],
    ["n.v.t.", "bestaat hier niet"],
    ["", "leeg"],
    ["17,3", "geweigerd"],
  ])("%s is said to be %s", async (tekst, verschil) => {
    const blad = await bladVan("oekraine", "2024-09");
    const begin = beginVan(blad);
    const { cellen } = beoordeelBlad(blad, { ...begin, teksten: { ...begin.teksten, "GM0034-plaatsen": tekst, "GM0034-particulier": "5" } });
    const view = viewCel(cellen.get("GM0034-plaatsen")!, { geplakt: false, beantwoord: false, rustig: false });
    expect(view).toMatchObject({ verschil, vorige: { kort: "aug", voluit: "Augustus 2024", tekst: "1.801" } });
    expect(view.toon).toBe(tekst === "" ? "gewoon" : tekst === "17,3" ? "fout" : "gewijzigd");
    expect(viewCel(cellen.get("GM0034-particulier")!, { geplakt: true, beantwoord: false, rustig: false })).toMatchObject({ verschil: "nieuw, geplakt", toon: "geplakt", vorige: { tekst: "–", inWoorden: "niet geleverd" } });
  });

  it("a stored figure without one before says that it is stored, or what it was", async () => {
    const blad = await bladVan("oekraine", "2024-08");
    const begin = beginVan(blad);
    const { cellen } = beoordeelBlad(blad, { ...begin, teksten: { ...begin.teksten, "GM0303-plaatsen": "190" } });
    const said = (veld: string) => viewCel(cellen.get(veld)!, { geplakt: false, beantwoord: true, rustig: false });
    expect(said("GM0034-plaatsen")).toMatchObject({ verschil: "opgeslagen", vorige: null });
    expect(said("GM0303-plaatsen")).toMatchObject({ verschil: "was 194, met reden" });
  });

  it("nothing is said of what is wrong while someone types, and a question is calm once it has its reason", async () => {
    const blad = await bladVan("oekraine", "2024-09");
    const begin = beginVan(blad);
    const { cellen } = beoordeelBlad(blad, { ...begin, teksten: { ...begin.teksten, "GM0995-plaatsen": "440", "GM0303-bezet": "17," } });
    expect(viewCel(cellen.get("GM0303-bezet")!, { geplakt: false, beantwoord: false, rustig: true })).toMatchObject({ toon: "gewijzigd", verschil: "…" });
    const jump = cellen.get("GM0995-plaatsen")!;
    expect(viewCel(jump, { geplakt: false, beantwoord: false, rustig: false }).toon).toBe("vraag");
    expect(viewCel(jump, { geplakt: false, beantwoord: true, rustig: false })).toMatchObject({ toon: "gewijzigd", verschil: "+40, met reden" });
  });

  it("stands the way to the history of a stored figure, not of one that is new", async () => {
    const [augustus, september] = await Promise.all([bladVan("oekraine", "2024-08"), bladVan("oekraine", "2024-09")]);
    expect(geschiedenisPad(augustus, augustus.cellen[0]!)).toBe("/cijfers/oekraine/plaatsen/GM0034/2024-08");
    expect(geschiedenisPad(september, september.cellen[0]!)).toBeNull();
    const asiel = await bladVan("asiel", "2024-09");
    expect(geschiedenisPad(asiel, asiel.cellen[0]!)).toBe("/locaties/1#geschiedenis");
  });
});

describe("The words around a sheet", () => {
  it("offer the month before only where figures carry over", async () => {
    expect(vorigeKnop(await bladVan("oekraine", "2024-09"))).toBe("Neem augustus over in lege cellen");
    expect(vorigeKnop(await bladVan("amvNidos", "2024-11"))).toBe("Neem de vorige cijfers over in lege cellen");
    expect(vorigeKnop(await bladVan("vergunninghouders", "2024-09"))).toBeNull();
    expect(vorigeKnop(await bladVan("oekraine", "2024-08"))).toBeNull();
  });

  it("say which half-year, and pm only where it can be", async () => {
    expect(bladuitleg(await bladVan("amvNidos", "2024-10"))).toContain("De cijfers horen bij 2024-I, het halfjaar dat de tabel laat zien. Typ - als een cijfer niet is aangeleverd, en pm als het aantal nog komt.");
    expect(bladuitleg(await bladVan("asiel", "2024-10"))).toContain("Typ - als een cijfer niet is aangeleverd. Een lege cel");
    expect(plakuitleg(await bladVan("oekraine", "2024-09"))).toContain("Almere tot en met Zeewolde, en plaatsen, bezet, beschikbaar en particuliere opvang");
  });

  it("count what stands in the way of saving", () => {
    expect(opslagzin(0, 0, 0)).toEqual({ stand: "Geen wijzigingen", eerst: "" });
    expect(opslagzin(12, 1, 1)).toEqual({ stand: "12 wijzigingen niet opgeslagen", eerst: "Los 1 fout op en geef 1 reden" });
    expect(opslagzin(1, 0, 2)).toEqual({ stand: "1 wijziging niet opgeslagen", eerst: "Geef 2 redenen" });
    expect([weigerkop(1, 1), weigerkop(2, 0), weigerkop(0, 2)]).toEqual(["Nog niet opgeslagen: 1 fout en 1 vraag", "Nog niet opgeslagen: 2 fouten", "Nog niet opgeslagen: 2 vragen"]);
  });

  it("lead through the sheets and back to the first", () => {
    expect(["asiel", "amvNidos", "oekraine", "vergunninghouders"].map((t) => naThema(t as "asiel"))).toEqual(["amvNidos", "oekraine", "vergunninghouders", "asiel"]);
  });
});

describe("After a save", () => {
  it("stands what changed and the gap now and before, recomputed", async () => {
    const blad = await bladVan("oekraine", "2024-09");
    const na = overlayInvoer(blad, [{ rij: "GM0184", kolom: "plaatsen", cijfer: waarde(110) }], "2024-09-30");
    const opslag = { op: new Date("2024-10-01T08:52:00Z"), cijfers: [{ naam: "Urk", label: "Plaatsen", oud: null, nieuw: waarde(110) }, { naam: "Urk", label: "Bezet", oud: waarde(94), nieuw: PM }] };
    expect(viewOpgeslagen(opslag, "oekraine", "Flevoland", blad.stand, na, "2024-09-30")).toEqual({
      titel: "Opgeslagen om 10:52 uur: 2 cijfers zijn bewaard.",
      zin: "Op 30 september 2024 heeft Flevoland voor Oekraïne nu een tekort van 1.572 plaatsen; hiervoor was het een tekort van 1.582 plaatsen.",
      wijzigingen: [{ naam: "Urk, plaatsen", oud: "nieuw", nieuw: "110" }, { naam: "Urk, bezet", oud: "94", nieuw: "pm" }],
    });
    const [een] = opslag.cijfers;
    expect(viewOpgeslagen({ ...opslag, cijfers: [een!] }, "vergunninghouders", "Flevoland", blad.stand, na, "2024-09-30")).toMatchObject({
      titel: "Opgeslagen om 10:52 uur: 1 cijfer is bewaard.",
      zin: "Op 30 september 2024 heeft Flevoland voor vergunninghouders nog steeds een rest van 499 te huisvesten mensen, voor zover bekend.",
    });
    expect(viewOpgeslagen(opslag, "asiel", "Flevoland", blad.stand, na, "2024-09-30").zin).toContain("nog steeds een overschot van 1.859 plaatsen");
    expect(viewOpgeslagen(opslag, "amvNidos", "Flevoland", blad.stand, na, "2024-09-30").zin).toMatch(/een tekort van 5\d plaatsen, voor zover bekend/);
  });
});
