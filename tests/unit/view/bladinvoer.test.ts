import { beforeAll, describe, expect, it } from "vitest";
import type { Blad } from "@/lib/domain/blad";
import { waarde } from "@/lib/domain/cijfer";
import { beginVan, beoordeelBlad, celcijfersVan, cellenVan, readUitgang, vorigeInLegeCellen, writeUitgang, type Ingevuld } from "@/lib/view/bladinvoer";
import { bladVan } from "../../helpers/blad";

let september: Blad;
let augustus: Blad;
beforeAll(async () => {
  [september, augustus] = await Promise.all([bladVan("oekraine", "2024-09"), bladVan("oekraine", "2024-08")]);
});

const typed = (blad: Blad, teksten: Record<string, string>, rest: Partial<Ingevuld> = {}): Ingevuld => {
  const begin = beginVan(blad);
  return { ...begin, ...rest, teksten: { ...begin.teksten, ...teksten } };
};
const sent = (blad: Blad, teksten: Record<string, string>, rest: Partial<Ingevuld> = {}) => {
  const ingevuld = typed(blad, teksten, rest);
  return cellenVan(beoordeelBlad(blad, ingevuld), ingevuld);
};

describe("A sheet that nobody touched", () => {
  it("changes nothing and asks nothing", () => {
    for (const blad of [september, augustus]) expect(beoordeelBlad(blad, beginVan(blad))).toMatchObject({ wijzigingen: 0, fouten: [], open: [] });
  });

  it("sends no empty cells, and stored ones as they are, with the version they were made from", () => {
    expect(sent(september, {})).toEqual([]);
    const cells = sent(augustus, {});
    expect(cells).toHaveLength(24);
    expect(cells).toContainEqual({ rij: "GM0034", kolom: "plaatsen", cijfer: waarde(1801), basis: "2024-08-30#0", reden: null });
    expect(cells).toContainEqual({ rij: "GM0034", kolom: "particulier", cijfer: { staat: "onbekend" }, basis: "2024-08-30#0", reden: null });
  });
});

describe("A cell", () => {
  it("with a figure written otherwise has not changed", () => {
    expect(beoordeelBlad(augustus, typed(augustus, { "GM0034-plaatsen": "1801" })).wijzigingen).toBe(0);
  });

  it("that is emptied becomes onbekend; one that was never filled says nothing", () => {
    expect(sent(augustus, { "GM0034-plaatsen": "" })).toContainEqual(expect.objectContaining({ rij: "GM0034", kolom: "plaatsen", cijfer: { staat: "onbekend" } }));
    expect(sent(september, { "GM0034-plaatsen": " " })).toEqual([]);
  });

  it("marked as not delivered stores onbekend, and pm stores pm", () => {
    expect(sent(september, { "GM0034-plaatsen": "-", "GM0184-particulier": "pm" }).map((c) => c.cijfer)).toEqual([{ staat: "onbekend" }, { staat: "pm" }]);
  });

  it("that cannot be read is an error in words and is never saved as something else", () => {
    const { fouten, cellen, wijzigingen } = beoordeelBlad(september, typed(september, { "GM0303-bezet": "17,3" }));
    expect(fouten).toEqual([{ veld: "GM0303-bezet", tekst: "Dronten, bezet: 17,3 is geen heel getal. Vul een heel getal in, pm, of - als het niet is aangeleverd." }]);
    expect(cellen.get("GM0303-bezet")).toMatchObject({ cijfer: null, tekst: "17,3" });
    expect(wijzigingen).toBe(1);
  });

  it("that jumps asks for a reason until there is one, and the reason is saved with it", () => {
    const jump = { "GM0995-plaatsen": "440" };
    const asked = beoordeelBlad(september, typed(september, jump));
    expect(asked.open).toEqual([{ veld: "GM0995-plaatsen-reden", tekst: "Lelystad, plaatsen: Dit is 40 meer dan in augustus 2024 (400). Klopt dit? Geef een reden." }]);
    const redenen = { "GM0995-plaatsen": "nieuwe locatie " };
    expect(beoordeelBlad(september, typed(september, jump, { redenen })).open).toEqual([]);
    expect(sent(september, jump, { redenen })).toEqual([{ rij: "GM0995", kolom: "plaatsen", cijfer: waarde(440), basis: "", reden: "nieuwe locatie" }]);
  });

  it("that was stored with this peildatum is corrected with a reason; with a later one it is a new figure", () => {
    const change = { "GM0050-bezet": "42" };
    expect(beoordeelBlad(augustus, typed(augustus, change)).open).toEqual([{ veld: "GM0050-bezet-reden", tekst: "Zeewolde, bezet: Hier stond 43. Waarom verandert dit cijfer? Geef een reden." }]);
    expect(beoordeelBlad(augustus, typed(augustus, change, { peildatum: "2024-08-31" })).open).toEqual([]);
  });

  it("keeps a reason to itself when nothing is asked any more", () => {
    expect(sent(september, { "GM0995-plaatsen": "410" }, { redenen: { "GM0995-plaatsen": "nieuwe locatie" } })[0]).toMatchObject({ reden: null });
  });
});

describe("A total that jumps while no cell does", () => {
  const many = { "GM0034-plaatsen": "1881", "GM0303-plaatsen": "219", "GM0995-plaatsen": "425", "GM0171-plaatsen": "238", "GM0184-plaatsen": "125" };

  it("asks once, and the answer goes with each changed cell of that column", () => {
    const { open, totalen } = beoordeelBlad(september, typed(september, many));
    expect([...totalen.keys()]).toEqual(["plaatsen"]);
    expect(open.map((o) => o.veld)).toEqual(["totaal-plaatsen-reden"]);
    const cells = sent(september, many, { redenen: { "totaal-plaatsen": "ministerie vroeg meer" } });
    expect(cells).toHaveLength(5);
    expect(new Set(cells.map((c) => c.reden))).toEqual(new Set(["ministerie vroeg meer"]));
  });
});

describe("The figures before", () => {
  it("fill only cells that are empty, and only where there is a figure", () => {
    const teksten = vorigeInLegeCellen(september, { "GM0034-plaatsen": "1.900" });
    expect(teksten).not.toHaveProperty("GM0034-plaatsen");
    expect(teksten).not.toHaveProperty("GM0034-particulier");
    expect(teksten).toMatchObject({ "GM0303-plaatsen": "194", "GM0184-beschikbaar": "0" });
    expect(Object.keys(teksten)).toHaveLength(17);
  });
});

it("What is filled in and can be read is what the totals count with", () => {
  const oordeel = beoordeelBlad(augustus, typed(augustus, { "GM0034-plaatsen": "1900", "GM0303-plaatsen": "abc", "GM0050-bezet": "" }));
  expect(celcijfersVan(oordeel)).toEqual([
    { rij: "GM0034", kolom: "plaatsen", cijfer: waarde(1900) },
    { rij: "GM0050", kolom: "bezet", cijfer: { staat: "onbekend" } },
  ]);
});

it("A hidden field gives back what was written, and nothing that is not ours", () => {
  for (const uitgang of [{ basis: "", tekst: "" }, { basis: "2024-09-30#12", tekst: "1.801" }, { basis: "2024-09-30#1", tekst: "–" }]) expect(readUitgang(writeUitgang(uitgang))).toEqual(uitgang);
  for (const text of ["", "x", "2024-09-30", "1 OR 1|5", "2024-09-30#1"]) expect(readUitgang(text)).toEqual({ basis: "", tekst: "" });
});
