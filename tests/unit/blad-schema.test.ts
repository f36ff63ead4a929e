import { beforeAll, describe, expect, it } from "vitest";
import type { Blad } from "@/lib/domain/blad";
import { parseBladadres, parseFormulier, peildatumFout, readIngevuld } from "@/lib/schemas/blad";
import { beginVan, keuzeVeld, redenVeld, uitgangVeld, writeUitgang } from "@/lib/view/bladinvoer";
import { bladVan } from "../helpers/blad";

const VANDAAG = "2024-10-08";

describe("The address of a sheet", () => {
  it("is a month and a theme; what else it says is left alone", () => {
    expect(parseBladadres("2024-09", {}, VANDAAG)).toEqual({ maand: "2024-09", thema: "asiel", opgeslagen: null, van: null });
    expect(parseBladadres("2024-10", { thema: "oekraine", opgeslagen: "12", van: "asiel" }, VANDAAG)).toEqual({ maand: "2024-10", thema: "oekraine", opgeslagen: 12, van: "asiel" });
    expect(parseBladadres("2024-09", { thema: ["x", "y"], opgeslagen: "-1", van: "amvCoa" }, VANDAAG)).toEqual({ maand: "2024-09", thema: "asiel", opgeslagen: null, van: null });
  });

  it.each(["2024-11", "2999-01"])("of a month that has not begun is refused: %s", (maand) => {
    expect(parseBladadres(maand, {}, VANDAAG)).toEqual({ fout: "toekomst" });
  });

  it.each(["2024-13", "2024-9", "2024", "1999-12", "morgen", ""])("of what is no month is refused: '%s'", (maand) => {
    expect(parseBladadres(maand, {}, VANDAAG)).toEqual({ fout: "geen-maand" });
  });
});

describe("The peildatum of a sheet", () => {
  const oekraine = { thema: "oekraine", maand: "2024-09" } as const;

  it("lies in its month, and has been", () => {
    expect(peildatumFout("2024-09-01", oekraine, VANDAAG)).toBeNull();
    expect(peildatumFout("2024-09-30", oekraine, VANDAAG)).toBeNull();
    expect(peildatumFout("2024-10-01", oekraine, VANDAAG)).toBe("1 oktober 2024 ligt niet in september 2024. Kies een dag van 1 tot en met 30 september 2024.");
    expect(peildatumFout("2024-08-31", oekraine, VANDAAG)).toMatch(/ligt niet in september 2024/);
    expect(peildatumFout("2024-10-09", { thema: "oekraine", maand: "2024-10" }, VANDAAG)).toBe("9 oktober 2024 is nog niet geweest.");
  });

  it("of vergunninghouders may lie after the month: what was realised is known later", () => {
    expect(peildatumFout("2024-10-07", { thema: "vergunninghouders", maand: "2024-09" }, VANDAAG)).toBeNull();
    expect(peildatumFout("2024-08-31", { thema: "vergunninghouders", maand: "2024-09" }, VANDAAG)).not.toBeNull();
  });

  it("is a date", () => {
    expect(peildatumFout("", oekraine, VANDAAG)).toBe("Vul een peildatum in.");
    expect(peildatumFout("30-09-2024", oekraine, VANDAAG)).toBe("‘30-09-2024’ is geen datum. Vul een datum in zoals 2024-09-30.");
  });
});

describe("A sent sheet", () => {
  let blad: Blad;
  beforeAll(async () => {
    blad = await bladVan("oekraine", "2024-08");
  });

  function sent(fields: Record<string, string>) {
    const form = new FormData();
    const begin = beginVan(blad);
    for (const [veld, tekst] of Object.entries(begin.teksten)) {
      form.set(veld, tekst);
      form.set(uitgangVeld(veld), writeUitgang(begin.uitgang[veld]!));
    }
    for (const [name, value] of Object.entries({ maand: "2024-08", thema: "oekraine", sleutel: "s", peildatum: "2024-08-30", bron: " mail ", ...fields })) form.set(name, value);
    const formulier = parseFormulier(form)!;
    return { formulier, ingevuld: readIngevuld(form, blad, formulier) };
  }

  it("comes back as it was typed", () => {
    const { formulier, ingevuld } = sent({ "GM0034-plaatsen": " 1.900", [redenVeld("GM0034-plaatsen")]: "nieuw", [redenVeld("totaal-plaatsen")]: "samen" });
    expect(formulier).toMatchObject({ actie: "opslaan", thema: "oekraine", sleutel: "s", bron: "mail" });
    expect(ingevuld).toMatchObject({ peildatum: "2024-08-30", bron: "mail", redenen: { "GM0034-plaatsen": "nieuw", "totaal-plaatsen": "samen" } });
    expect(ingevuld.teksten).toEqual({ ...beginVan(blad).teksten, "GM0034-plaatsen": " 1.900" });
    expect(ingevuld.uitgang).toEqual(beginVan(blad).uitgang);
  });

  it("takes the figure that was chosen between two, and the own one when that was", () => {
    expect(sent({ "GM0034-plaatsen": "1.900", [keuzeVeld("GM0034-plaatsen")]: "1.850" }).ingevuld.teksten["GM0034-plaatsen"]).toBe("1.850");
    expect(sent({ "GM0034-plaatsen": "1.900", [keuzeVeld("GM0034-plaatsen")]: "" }).ingevuld.teksten["GM0034-plaatsen"]).toBe("1.900");
  });

  it("holds no character that a database cannot keep", () => {
    const { formulier, ingevuld } = sent({ bron: "ma\0il", [redenVeld("GM0034-plaatsen")]: "om\0dat" });
    expect([formulier.bron, ingevuld.redenen["GM0034-plaatsen"]]).toEqual(["mail", "omdat"]);
  });

  it("knows no cells but those of its sheet", () => {
    const { ingevuld } = sent({ "GM9999-plaatsen": "1", "GM0034-opgave": "1" });
    expect(Object.keys(ingevuld.teksten)).toHaveLength(24);
  });

  it("without the key of its form is not ours", () => {
    expect(parseFormulier(new FormData())).toBeNull();
  });
});
