import { describe, expect, it } from "vitest";
import { GENERIEK_KADER, type Beleidskader } from "@/lib/domain/beleidskader";
import { leesKadergetypt, parseKader } from "@/lib/schemas/kader";
import { MEESTE_TREDEN, tredeveld } from "@/lib/schemas/kader-velden";
import { beginKader, kadermelding, viewKader, viewKaderversies, type Vastgelegd } from "@/lib/view/kader";

const goed = { ...beginKader(GENERIEK_KADER, ""), naam: "Beleidskader IBT", vanaf: "2026-12-01", bron: "besluit GS" };
const GEEN_TREDEN: Record<string, string> = Object.fromEntries(Array.from({ length: MEESTE_TREDEN }, (_, i) => [[tredeveld(i + 1, "naam"), ""], [tredeveld(i + 1, "uitleg"), ""]] as const).flat());
const fouten = (anders: Record<string, string>, eerste = true) => {
  const gelezen = parseKader({ ...goed, ...anders }, eerste);
  return gelezen.goed ? [] : gelezen.fouten.map((f) => f.veld);
};

describe("The form of a beleidskader", () => {
  it("opens with the generic one, and gives back what it says", () => {
    expect([beginKader(GENERIEK_KADER, "").naam, beginKader(GENERIEK_KADER, "").vanaf]).toEqual(["", ""]);
    const gelezen = parseKader(goed, true);
    expect(gelezen).toEqual({ goed: true, waarde: { kader: { naam: "Beleidskader IBT", vanaf: "2026-12-01", treden: GENERIEK_KADER.treden, regels: GENERIEK_KADER.regels }, bron: "besluit GS", toelichting: "", reden: null } });
  });

  it("opens with the last version, and saying the same again needs only why and whence", () => {
    const eigen: Beleidskader = { versie: 3, naam: "Eigen", vanaf: "2025-01-01", treden: [{ naam: "Praten", uitleg: "" }], regels: { sluitingenAchter: null, beloftenGemist: null, geenVerbetering: false } };
    const gelezen = parseKader({ ...beginKader(eigen, "opmerking"), bron: "x", reden: "y" }, false);
    expect(gelezen).toMatchObject({ goed: true, waarde: { kader: { naam: "Eigen", vanaf: "2025-01-01", treden: eigen.treden, regels: eigen.regels }, toelichting: "opmerking", reden: "y" } });
  });

  it("takes dates as people write them, also later than today, and steps closed up", () => {
    const gelezen = parseKader({ ...goed, vanaf: "1-1-2030", [tredeveld(2, "naam")]: "", [tredeveld(2, "uitleg")]: "" }, true);
    expect(gelezen.goed && [gelezen.waarde.kader.vanaf, gelezen.waarde.kader.treden.map((t) => t.naam)]).toEqual(["2030-01-01", GENERIEK_KADER.treden.filter((_, i) => i !== 1).map((t) => t.naam)]);
  });

  it.each([
    ["a name", { naam: "" }, ["naam"]], ["a date", { vanaf: "" }, ["vanaf"]], ["a date that exists", { vanaf: "31-2-2027" }, ["vanaf"]], ["a whole date", { vanaf: "2027" }, ["vanaf"]],
    ["a name for a step that is explained", { [tredeveld(3, "naam")]: "" }, [tredeveld(3, "naam")]],
    ["a step", GEEN_TREDEN, [tredeveld(1, "naam")]],
    ["a bron", { bron: "" }, ["bron"]], ["yes or no", { geenVerbetering: "misschien" }, ["geenVerbetering"]],
    ["a text of a length", { toelichting: "x".repeat(501) }, ["toelichting"]],
  ] satisfies readonly (readonly [string, Record<string, string>, readonly string[]])[])("needs %s", (_, anders, velden) => {
    expect(fouten(anders)).toEqual(velden);
  });

  it("a next version needs a reden", () => {
    expect(fouten({}, false)).toEqual(["reden"]);
  });

  it.each([["0", false], ["1", true], ["10", true], ["11", false], ["", true], ["-1", false], ["1,5", false], ["twee", false], ["99999", false]])("a threshold of halfjaren ‘%s’ is %s", (getypt, mag) => {
    expect(fouten({ sluitingenAchter: getypt })).toEqual(mag ? [] : ["sluitingenAchter"]);
  });

  it.each([["0", false], ["1", true], ["24", true], ["25", false], ["", true]])("a threshold of maanden ‘%s’ is %s", (getypt, mag) => {
    expect(fouten({ beloftenGemist: getypt })).toEqual(mag ? [] : ["beloftenGemist"]);
  });

  it("reads its own fields only, as text", () => {
    const gelezen = leesKadergetypt([["naam", "  x "], ["vreemd", "y"], ["bron", new Blob()]]);
    expect([gelezen["naam"], gelezen["bron"], gelezen["vreemd"], gelezen[tredeveld(MEESTE_TREDEN, "uitleg")]]).toEqual(["x", "", undefined, ""]);
  });
});

const versie = (n: number, vanaf: string, rest: Partial<Vastgelegd> = {}): Vastgelegd => ({
  ...GENERIEK_KADER, id: n, versie: n, naam: "Beleidskader IBT", vanaf, bron: "besluit GS", toelichting: "", reden: n === 1 ? null : "nieuw besluit", op: new Date("2026-11-12T09:30:00Z"), door: "secretariaat", ...rest,
});

describe("The page of the beleidskader", () => {
  it("says which version applies, from when a later one does, and which no longer does", () => {
    expect(viewKader([], "2026-11-29").lead).toBe("Nu geldt: Generieke interventieladder. De ladder heeft zes treden, en drie regels geven een signaal.");
    const kaders = [versie(1, "2026-01-01"), versie(2, "2026-06-01", { treden: [{ naam: "Praten", uitleg: "" }], regels: { sluitingenAchter: 3, beloftenGemist: null, geenVerbetering: false } }), versie(3, "2027-01-01")];
    const { lead, nu, versies } = viewKader(kaders, "2026-11-29");
    expect(lead).toBe("Nu geldt: Beleidskader IBT, versie 2. De ladder heeft één trede, en één regel geeft een signaal. Vanaf 1 januari 2027 geldt Beleidskader IBT, versie 3.");
    expect([nu.naam, nu.treden.length, nu.regels]).toEqual(["Beleidskader IBT, versie 2", 1, [
      "Drie halfjaren op rij afgesloten met een achterstand.", "Belofte van het plan van aanpak: geen regel, dus nooit een signaal.", "Verbetering sinds het laatste gesprek: geen regel, dus nooit een signaal.",
    ]]);
    expect(versies.map((v) => [v.versie, v.geldt])).toEqual([[3, "geldt vanaf 1 januari 2027"], [2, "geldt nu, vanaf 1 juni 2026"], [1, "geldt niet meer"], [0, "gold tot de eerste eigen versie"]]);
    expect(versies.map((v) => v.vastgelegd?.id ?? null)).toEqual([3, 2, 1, null]);
    expect(viewKader([], "2026-11-29").versies.map((v) => v.geldt)).toEqual(["geldt nu, tot de provincie een eigen kader vastlegt"]);
    expect(viewKader([versie(3, "2027-01-01")], "2026-11-29").versies.map((v) => v.geldt)).toEqual(["geldt vanaf 1 januari 2027", "geldt nu, tot de provincie een eigen kader vastlegt"]);
  });

  it("tells of each version what it changed, and why", () => {
    const [laatste, eerste] = viewKaderversies([versie(1, "2026-01-01"), versie(2, "2026-06-01", { regels: { ...GENERIEK_KADER.regels, geenVerbetering: false } })]);
    expect(laatste!.verschillen.map((v) => v.wat)).toEqual(["geldt vanaf", "regels"]);
    expect([laatste!.reden, laatste!.naam]).toEqual(["nieuw besluit", "Beleidskader IBT, versie 2"]);
    expect(eerste!.verschillen.map((v) => [v.wat, v.oud])).toEqual([["naam", null], ["geldt vanaf", null], ["ladder", null], ["regels", null]]);
  });

  it("says after a save from when it applies, and by what until then", () => {
    expect(kadermelding("ja", [versie(1, "2026-01-01")], "2026-11-29")).toBe("Vastgelegd. Beleidskader IBT, versie 1 geldt vanaf 1 januari 2026.");
    expect(kadermelding("ja", [versie(1, "2027-01-01")], "2026-11-29")).toBe("Vastgelegd. Beleidskader IBT, versie 1 geldt vanaf 1 januari 2027. Tot dan geldt Generieke interventieladder.");
    expect(kadermelding("al", [versie(1, "2026-01-01")], "2026-11-29")).toBe("Dit was al vastgelegd.");
    expect([kadermelding(undefined, [versie(1, "2026-01-01")], "2026-11-29"), kadermelding("ja", [], "2026-11-29"), kadermelding("x", [versie(1, "2026-01-01")], "2026-11-29")]).toEqual([null, null, null]);
  });
});
