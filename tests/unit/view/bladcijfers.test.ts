import { describe, expect, it } from "vitest";
import { ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { computeBladcijfers, type Totaalrij } from "@/lib/view/bladcijfers";
import { bladVan } from "../../helpers/blad";

const cel = (rij: string, kolom: string, c: number | Cijfer) => ({ rij, kolom, cijfer: typeof c === "number" ? waarde(c) : c });
const texts = (rij: Totaalrij) => Object.fromEntries(rij.cellen.map(({ kop, cel: { tekst }, sub }) => [kop, sub === undefined ? tekst : `${tekst} (${sub})`]));

describe("While someone types", () => {
  it("the totals of Oekraïne are those of the stand, and say what they were", async () => {
    const blad = await bladVan("oekraine", "2024-09");
    const begin = computeBladcijfers(blad, [], blad.peildatum);
    expect(texts(begin.voet[0]!)).toEqual({ Plaatsen: "2.751", Bezet: "2.607", Beschikbaar: "13", "Particuliere opvang": "–", Verschil: "−1.582", Snijverlies: "131" });
    const typed = computeBladcijfers(blad, [cel("GM0184", "plaatsen", 110), cel("GM0184", "particulier", 6), cel("GM0171", "particulier", PM)], blad.peildatum);
    expect(texts(typed.voet[0]!)).toEqual({
      Plaatsen: "2.761 (was 2.751)", Bezet: "2.607", Beschikbaar: "13", "Particuliere opvang": "6 + pm (was –)", Verschil: "−1.572 (was −1.582)", Snijverlies: "141 (was 131)",
    });
    expect(typed.voet[0]!.cellen[3]!.cel.onvolledig).toBe("4 gemeenten ontbreken, 1 is pm");
    expect(typed.rijen.get("GM0184")!.map((c) => c.cel.tekst)).toEqual(["−103", "16"]);
    expect(typed.rijen.get("GM0184")![0]!.sub).toBe("opgave 213");
  });

  it("a figure that is not delivered any more takes its total along", async () => {
    const blad = await bladVan("oekraine", "2024-08");
    const { voet } = computeBladcijfers(blad, [cel("GM0303", "bezet", ONBEKEND)], blad.peildatum);
    expect(voet[0]!.cellen[1]).toMatchObject({ cel: { tekst: "2.434", onvolledig: "1 gemeente ontbreekt" } });
    expect(voet[0]!.cellen[5]).toMatchObject({ cel: { tekst: "119", onvolledig: "1 gemeente ontbreekt" } });
  });

  it("a peildatum that is no date yet counts as the sheet's own", async () => {
    const blad = await bladVan("oekraine", "2024-09");
    for (const getypt of ["", "30-9"]) expect(texts(computeBladcijfers(blad, [cel("GM0184", "plaatsen", 110)], getypt).voet[0]!)["Plaatsen"]).toBe("2.761 (was 2.751)");
  });

  it("a month adds up before its taakstelling is known, and the sheet says why the rest is missing", async () => {
    const blad = await bladVan("vergunninghouders", "2024-08");
    const { voet, meldingen } = computeBladcijfers(blad, [cel("GM0303", "gerealiseerd", 12)], blad.peildatum);
    expect(texts(voet[0]!)).toEqual({ Gerealiseerd: "77 (was 75)", "In het halfjaar": "–", "Nog te realiseren": "–" });
    expect(meldingen).toEqual(["Op 31 augustus 2024: er is nog geen taakstelling bekend."]);
  });

  it("a month of vergunninghouders counts in its half-year", async () => {
    const blad = await bladVan("vergunninghouders", "2024-09");
    const before = computeBladcijfers(blad, [], blad.peildatum);
    const typed = computeBladcijfers(blad, [cel("GM0303", "gerealiseerd", 16), cel("GM0184", "gerealiseerd", -1)], blad.peildatum);
    const [was, now] = [before, typed].map((b) => b.rijen.get("GM0303")!.map((c) => c.cel.cijfer)) as [Cijfer[], Cijfer[]];
    expect(was).toEqual([waarde(32, ["onbekend"]), waarde(66, ["onbekend"])]);
    expect(now).toEqual([waarde(48), waarde(50)]);
    expect(typed.voet[0]!.cellen[0]!.cel).toMatchObject({ tekst: "15", onvolledig: "4 gemeenten ontbreken" });
  });

  it("Nidos adds up what is known, and says that a part is pm", async () => {
    const blad = await bladVan("amvNidos", "2024-10");
    const { rijen, voet } = computeBladcijfers(blad, [cel("GM0034", "realisatie", 48), cel("GM0034", "verwacht", PM)], blad.peildatum);
    expect(rijen.get("GM0034")![0]!.cel).toMatchObject({ tekst: "48 + pm", onvolledig: "een deel is pm" });
    expect(texts(voet[0]!)["Realisatie"]).toBe("62 (was 44)");
  });

  it("places of a phase change the columns that it counts in, against the opgave", async () => {
    const blad = await bladVan("asiel", "2024-09");
    const row = (naam: string) => blad.rijen.find((r) => r.naam === naam)!.id;
    const { voet } = computeBladcijfers(blad, [cel(row("Bosruiterweg, regulier"), "capaciteit", 700), cel(row("Holiday Inn, amv"), "capaciteit", ONBEKEND)], "2024-09-30");
    expect(Object.fromEntries(voet.map((r) => [r.kop, texts(r)["Plaatsen"]]))).toEqual({
      "Regulier op 1 oktober 2023": "3.800 (overschot 1.359 bij opgave 2.441, was 3.700)",
      "Regulier op 1 januari 2026": "4.400 (overschot 1.959 bij opgave 2.441, was 4.300)",
      "Amv, waarvan": "218 (overschot 11 bij opgave 207, was 298)",
      Noodopvang: "1.430",
    });
  });
});
