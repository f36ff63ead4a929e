import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Blad } from "@/lib/domain/blad";
import { veldVan } from "@/lib/view/bladinvoer";
import { plaatsBlok } from "@/lib/view/plakken";
import { bladVan } from "../../helpers/blad";

let blad: Blad;
let asiel: Blad;
beforeAll(async () => {
  [blad, asiel] = await Promise.all([bladVan("oekraine", "2024-09"), bladVan("asiel", "2024-09")]);
});

const lines = (...rows: string[]) => rows.join("\r\n") + "\r\n";

describe("A block without names", () => {
  it("goes right and down from the cell it is pasted in", () => {
    expect(plaatsBlok(blad, lines("110\t96\t8\t6", "43\t45\t0\t0"), { rij: "GM0184", kolom: "plaatsen" })).toEqual({
      teksten: {
        "GM0184-plaatsen": "110", "GM0184-bezet": "96", "GM0184-beschikbaar": "8", "GM0184-particulier": "6",
        "GM0050-plaatsen": "43", "GM0050-bezet": "45", "GM0050-beschikbaar": "0", "GM0050-particulier": "0",
      },
      meldingen: ["8 cellen geplakt."],
    });
  });

  it("lands as it is, also what is no figure, and empties a cell with an empty one", () => {
    expect(plaatsBlok(blad, "abc\t12,5\t\tpm", null).teksten).toEqual({ "GM0034-plaatsen": "abc", "GM0034-bezet": "12,5", "GM0034-beschikbaar": "", "GM0034-particulier": "pm" });
  });

  it("says what falls outside the table", () => {
    const { teksten, meldingen } = plaatsBlok(blad, lines("1\t2", "3\t4"), { rij: "GM0050", kolom: "particulier" });
    expect(teksten).toEqual({ "GM0050-particulier": "1" });
    expect(meldingen).toEqual(["1 cel geplakt.", "Geen rij gevonden voor ‘3’ en ‘4’. Dit is niet overgenomen.", "Buiten de tabel, niet overgenomen: ‘2’."]);
  });
});

describe("A block with names", () => {
  it("puts each row where it belongs, in any order, and says which it does not know", () => {
    const { teksten, meldingen } = plaatsBlok(blad, lines("Gemeente\tBezet\tPlaatsen", "Urk\t96\t110", "Gemeente Zeewolde\t45\t43", "NOP\t207\t213", "Totaal\t348\t366"), { rij: "GM0034", kolom: "plaatsen" });
    expect(teksten).toEqual({ "GM0184-bezet": "96", "GM0184-plaatsen": "110", "GM0050-bezet": "45", "GM0050-plaatsen": "43", "GM0171-bezet": "207", "GM0171-plaatsen": "213" });
    expect(meldingen).toEqual(["6 cellen geplakt.", "Geen rij gevonden voor ‘Totaal’, ‘348’ en ‘366’. Dit is niet overgenomen."]);
  });

  it("takes columns by their heads, and says which it does not know", () => {
    const { teksten, meldingen } = plaatsBlok(blad, lines("Maandoverzicht", "Code\tGemeente\tOpgave\tParticuliere opvang", "GM0184\tUrk\t213\t6"), null);
    expect(teksten).toEqual({ "GM0184-particulier": "6" });
    expect(meldingen).toEqual(["1 cel geplakt.", "Boven de kop niet overgenomen: ‘Maandoverzicht’.", "Dit blad heeft geen kolom ‘Opgave’.", "Buiten de tabel, niet overgenomen: ‘213’."]);
  });

  it("takes a gemeente once, and says so", () => {
    const { teksten, meldingen } = plaatsBlok(blad, lines("Urk\t110", "Urk\t120"), null);
    expect(teksten).toEqual({ "GM0184-plaatsen": "110" });
    expect(meldingen).toContain("Een tweede keer, niet overgenomen: Urk plaatsen ‘120’.");
  });

  it("knows locations by their names, with or without the gemeente", () => {
    const bosruiterweg = asiel.rijen.find((r) => r.naam.startsWith("Bosruiterweg"))!;
    for (const name of [bosruiterweg.naam, `Zeewolde ${bosruiterweg.naam}`]) expect(plaatsBlok(asiel, `${name}\t620`, null).teksten).toEqual({ [`${bosruiterweg.id}-capaciteit`]: "620" });
  });
});

it("An empty block changes nothing and says so", () => {
  for (const text of ["", "\r\n\r\n", "\t\t"]) expect(plaatsBlok(blad, text, null)).toEqual({ teksten: {}, meldingen: ["Er is niets geplakt: het blok is leeg."] });
});

it("Whatever is pasted anywhere: every text lands in a cell as it is, or is said", () => {
  const cell = fc.oneof(fc.constantFrom("", "1.400", "0", "pm", "-", "n.v.t.", "abc", "12,5", "Urk", "GM0034", "Plaatsen", "Totaal", "Bezet", "1-4"), fc.stringMatching(/^[A-Za-z0-9 ,.;-]{0,8}$/));
  const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 9 });
  const begin = fc.option(fc.record({ rij: fc.constantFrom(...blad.rijen.map((r) => r.id)), kolom: fc.constantFrom(...blad.kolommen.map((k) => k.code)) }));
  // points, commas and spaces make no other name
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const names = new Set([...blad.rijen.flatMap((r) => [r.naam, r.gebied]), "NOP", ...blad.kolommen.flatMap((k) => [k.label, k.code])].map(plain));
  fc.assert(
    fc.property(block, begin, (rows, from) => {
      const { teksten, meldingen } = plaatsBlok(blad, rows.map((r) => r.join("\t")).join("\n"), from);
      const fields = new Set(blad.cellen.map((c) => veldVan(c.rij, c.kolom)));
      for (const veld of Object.keys(teksten)) expect(fields.has(veld)).toBe(true);
      const landed = Object.values(teksten);
      const said = meldingen.join(" ");
      const isName = (text: string) => names.has(plain(text));
      rows.forEach((row) =>
        row.forEach((cell, column) => {
          const text = cell.trim();
          // what heads a column of names says nothing that the names do not
          const heads = rows.some((r) => r !== row && isName(r[column] ?? ""));
          expect(text === "" || isName(text) || heads || landed.includes(text) || said.includes(`‘${text}’`), `${text} of ${JSON.stringify(rows)}: ${said}`).toBe(true);
        }),
      );
    }),
    { numRuns: 2000 },
  );
});
