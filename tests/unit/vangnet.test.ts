import { describe, expect, it } from "vitest";
import { isZelfde, parseVerstuurd, verdeel, type Plek } from "@/components/vangnet/plaatsen";
import type { Veld, Verstuurd } from "@/components/vangnet/verstuurd";

const typed = (naam: string, waarde: string): Veld => [naam, waarde, false];
const hidden = (naam: string, waarde: string): Veld => [naam, waarde, true];
const tekst = (naam: string, waarde = ""): Plek => ({ naam, waarde, soort: "tekst" });
const verborgen = (naam: string, waarde: string): Plek => ({ naam, waarde, soort: "verborgen" });
const kruis = (naam: string, waarde: string): Plek => ({ naam, waarde, soort: "kruis" });

describe("What was sent and refused", () => {
  it("is read back as it was kept; anything else is nothing", () => {
    const sent: Verstuurd = { account: 3, pad: "/toezicht/urk/gesprek", geweigerd: true, velden: [typed("verslag", "Goed gesprek."), hidden("basis", "2")] };
    expect(parseVerstuurd(JSON.stringify(sent))).toEqual(sent);
    for (const wrong of [{ ...sent, account: "3" }, { ...sent, pad: null }, { ...sent, geweigerd: 1 }, { ...sent, velden: {} }, { ...sent, velden: [["verslag", "x"]] }, { ...sent, velden: [["verslag", 1, false]] }, null, "x"])
      expect(parseVerstuurd(JSON.stringify(wrong))).toBeNull();
    expect(parseVerstuurd("{")).toBeNull();
    expect(parseVerstuurd(null)).toBeNull();
  });

  it("belongs to the form about the same thing, though that was made anew", () => {
    const sent = [hidden("vraag", "7"), hidden("sleutel", "oud"), hidden("basis-a", "1"), typed("antwoord", "Ja.")];
    expect(isZelfde(sent, [verborgen("vraag", "7"), verborgen("sleutel", "nieuw"), verborgen("basis-a", "2"), tekst("antwoord")])).toBe(true);
    expect(isZelfde(sent, [verborgen("vraag", "8"), tekst("antwoord")])).toBe(false);
    expect(isZelfde(sent, [verborgen("vraag", "7"), tekst("iets anders")])).toBe(false);
  });

  it("finds its form also where a choice became fixed meanwhile", () => {
    expect(isZelfde([typed("plek-1", "urk"), typed("opmerking-1", "Later.")], [verborgen("plek-1", "dronten"), tekst("opmerking-1")])).toBe(true);
  });

  it("goes back by name and in order, with the version that it was made from", () => {
    const sent = [hidden("basis", "1"), typed("wie", "wethouder"), typed("wie", "COA"), typed("verslag", "Goed gesprek.")];
    expect(verdeel(sent, [verborgen("basis", "2"), tekst("verslag"), tekst("wie"), tekst("wie"), tekst("nieuw", "blijft")])).toEqual({ waarden: ["1", "Goed gesprek.", "wethouder", "COA", null], over: [] });
  });

  it("ticks what was ticked, and no more", () => {
    const sent = [typed("aanwezig", "wethouder"), typed("aanwezig", "ambtenaar")];
    expect(verdeel(sent, [kruis("aanwezig", "gedeputeerde"), kruis("aanwezig", "ambtenaar"), kruis("aanwezig", "wethouder")])).toEqual({ waarden: [false, true, true], over: [] });
  });

  it("is told where it finds no place: every text that was typed, nothing hidden or empty", () => {
    expect(verdeel([hidden("basis-weg", "1"), typed("uitkomst-weg", "Zes zijn klaar"), typed("leeg", " ")], [tekst("verslag")])).toEqual({ waarden: [null], over: ["Zes zijn klaar"] });
  });
});
