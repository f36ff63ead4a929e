import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NVT, ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { vergelijkCijfers, VERANDERSOORTEN } from "@/lib/domain/verandering";
import { VERANDERWOORD } from "@/lib/texts/veranderingen";

/** Every state that a side can be in; a value is 40 before and 42 now. */
const TOESTANDEN = ["niets", "getal", "mist onbekend", "mist pm", "mist beide", "pm", "onbekend", "nvt"] as const;
type Toestand = (typeof TOESTANDEN)[number];

function cijferVan(t: Toestand, n: number): Cijfer | null {
  return { niets: null, getal: waarde(n), "mist onbekend": waarde(n, ["onbekend"]), "mist pm": waarde(n, ["pm"]), "mist beide": waarde(n, ["onbekend", "pm"]), pm: PM, onbekend: ONBEKEND, nvt: NVT }[t];
}

/** What a reader is told: a row per state before, a column per state now, in the order of TOESTANDEN. */
const WOORDEN: Record<Toestand, readonly string[]> = {
  niets: ["gelijk", "nieuw", "nieuw, onvolledig", "nieuw, onvolledig", "nieuw, onvolledig", "nieuw, nog pm", "nieuw, nog onbekend", "gelijk"],
  getal: ["vervallen", "meer", "nu onvolledig", "nu onvolledig", "nu onvolledig", "nu pm", "niet meer geleverd", "n.v.t. geworden"],
  "mist onbekend": ["vervallen", "nu volledig", "nog onvolledig", "anders onvolledig", "anders onvolledig", "nu pm", "niet meer geleverd", "n.v.t. geworden"],
  "mist pm": ["vervallen", "nu volledig", "anders onvolledig", "nog onvolledig", "anders onvolledig", "nu pm", "niet meer geleverd", "n.v.t. geworden"],
  "mist beide": ["vervallen", "nu volledig", "anders onvolledig", "anders onvolledig", "nog onvolledig", "nu pm", "niet meer geleverd", "n.v.t. geworden"],
  pm: ["vervallen", "nu bekend", "nu bekend, onvolledig", "nu bekend, onvolledig", "nu bekend, onvolledig", "gelijk", "geen pm meer, nu onbekend", "n.v.t. geworden"],
  onbekend: ["vervallen", "nu bekend", "nu bekend, onvolledig", "nu bekend, onvolledig", "nu bekend, onvolledig", "nu pm", "gelijk", "n.v.t. geworden"],
  nvt: ["gelijk", "nu van toepassing", "nu van toepassing, onvolledig", "nu van toepassing, onvolledig", "nu van toepassing, onvolledig", "nu van toepassing, nog pm", "nu van toepassing, nog onbekend", "gelijk"],
};

describe("What became of a figure", () => {
  for (const was of TOESTANDEN) {
    it(`has a word for each state, from ${was}`, () => {
      expect(TOESTANDEN.map((nu) => VERANDERWOORD[vergelijkCijfers(cijferVan(was, 40), cijferVan(nu, 42)).soort])).toEqual(WOORDEN[was]);
    });
  }

  it("is an amount between two complete numbers only", () => {
    const amounts = TOESTANDEN.flatMap((was) => TOESTANDEN.flatMap((nu) => (vergelijkCijfers(cijferVan(was, 40), cijferVan(nu, 42)).verschil === null ? [] : [[was, nu]])));
    expect(amounts).toEqual([["getal", "getal"]]);
    expect(vergelijkCijfers(waarde(42), waarde(40))).toEqual({ soort: "minder", verschil: -2 });
    expect(vergelijkCijfers(waarde(0), waarde(40))).toEqual({ soort: "meer", verschil: 40 });
  });

  it("is never an amount from pm or onbekend: they are no 0", () => {
    expect(vergelijkCijfers(PM, waarde(40))).toEqual({ soort: "nu-bekend", verschil: null });
    expect(vergelijkCijfers(waarde(40), ONBEKEND)).toEqual({ soort: "niet-meer-geleverd", verschil: null });
  });

  it("is another when a sum with the same number misses something else", () => {
    expect(vergelijkCijfers(waarde(40), waarde(40, ["pm"])).soort).toBe("nu-onvolledig");
    expect(vergelijkCijfers(waarde(40, ["pm"]), waarde(40)).soort).toBe("nu-volledig");
    expect(vergelijkCijfers(waarde(40, ["pm"]), waarde(40, ["onbekend"])).soort).toBe("anders-onvolledig");
    expect(vergelijkCijfers(waarde(40, ["pm"]), waarde(40, ["pm"])).soort).toBe("gelijk");
  });

  it("tells of every kind: none is without a state that leads to it", () => {
    const said = new Set(TOESTANDEN.flatMap((was) => TOESTANDEN.flatMap((nu) => [[40, 42], [42, 40]].map(([a, b]) => vergelijkCijfers(cijferVan(was, a!), cijferVan(nu, b!)).soort))));
    expect([...said].sort()).toEqual([...VERANDERSOORTEN].sort());
  });

  const cijfer: fc.Arbitrary<Cijfer | null> = fc.oneof(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => waarde(n)),
    fc.tuple(fc.integer({ min: -50, max: 50 }), fc.subarray<"onbekend" | "pm">(["onbekend", "pm"])).map(([n, missing]) => waarde(n, missing)),
    fc.constantFrom(ONBEKEND, PM, NVT, null),
  );

  it("is nothing against itself", () => {
    fc.assert(fc.property(cijfer, (c) => {
      expect(vergelijkCijfers(c, c)).toEqual({ soort: "gelijk", verschil: null });
    }));
  });

  it("flips when the sides do", () => {
    fc.assert(fc.property(cijfer, cijfer, (a, b) => {
      const [heen, terug] = [vergelijkCijfers(a, b), vergelijkCijfers(b, a)];
      expect(heen.soort === "gelijk").toBe(terug.soort === "gelijk");
      if (heen.verschil === null) expect(terug.verschil).toBeNull();
      else expect([heen.verschil + terug.verschil!, new Set([heen.soort, terug.soort])]).toEqual([0, new Set(["meer", "minder"])]);
    }));
  });
});
