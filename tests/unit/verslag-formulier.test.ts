import { describe, expect, it } from "vitest";
import { NVT, ONBEKEND, PM, waarde } from "@/lib/domain/cijfer";
import type { Spuk } from "@/lib/domain/spuk";
import type { Verslagversie } from "@/lib/domain/verslag";
import { formatEuro } from "@/lib/format";
import { parseBedrag, parseSpuk, spukGetyptSchema } from "@/lib/schemas/spuk";
import { formatKeuze, parseKeuze, parseVerslag, parseVerslaggetypt, verslagjaarSchema } from "@/lib/schemas/verslag";
import { bedragIn, beginSpuk } from "@/lib/view/spuk";
import { foutenMetGemeente } from "@/lib/view/veldfouten";
import { beginVerslag, spukkeuzes, viewVerslaggeschiedenis } from "@/lib/view/verslaginvoer";

const VANDAAG = "2024-10-15";
const GEMEENTEN = ["GM0034", "GM0303"];
const herkomst = { peildatum: "2024-09-11", bron: "mail", toelichting: "zegt iets", reden: null, op: new Date("2024-09-11T10:00:00Z"), door: "systeem", vervallen: false };
const versie: Verslagversie = { ...herkomst, id: 1, sleutel: "GM0303-2024", gebied: "GM0303", jaar: 2024, versie: 3, regulier: waarde(1300), amv: PM, spukPlaatsen: NVT, keuze: { soort: "gekozen", sleutel: "a" } };
const spuk: Spuk = { ...herkomst, id: 1, sleutel: "a", versie: 1, naam: "SPUK A", bedrag: 250_050, vanaf: "2025-01-01" };

describe("The form of the verslag", () => {
  it("reads what it shows, and leaves empty what nobody reported", () => {
    const begin = beginVerslag(GEMEENTEN, [versie], VANDAAG);
    expect(begin.basis).toEqual({ GM0034: 0, GM0303: 3 });
    expect(begin.regels).toMatchObject({ "regulier-GM0034": "", "keuze-GM0034": "onbekend", "regulier-GM0303": "1.300", "amv-GM0303": "pm", "spuk-GM0303": "n.v.t.", "keuze-GM0303": "spuk:a", "opmerking-GM0303": "zegt iets" });
    const gelezen = parseVerslag(GEMEENTEN, { ...begin, velden: { ...begin.velden, bron: "mail" } }, VANDAAG);
    expect(gelezen).toMatchObject({ goed: true, waarde: { reden: null, peildatum: VANDAAG, regels: [
      { gebied: "GM0034", basis: 0, toelichting: "", gegevens: { regulier: ONBEKEND, amv: ONBEKEND, spukPlaatsen: ONBEKEND, keuze: { soort: "onbekend" } } },
      { gebied: "GM0303", basis: 3, toelichting: "zegt iets", gegevens: { regulier: waarde(1300), amv: PM, spukPlaatsen: NVT, keuze: { soort: "gekozen", sleutel: "a" } } },
    ] } });
  });

  it("says at each field what is wrong", () => {
    const begin = beginVerslag(GEMEENTEN, [], VANDAAG);
    const gelezen = parseVerslag(GEMEENTEN, { ...begin, regels: { ...begin.regels, "regulier-GM0303": "veel", "spuk-GM0034": "-5", "opmerking-GM0034": "x".repeat(501) }, velden: { peildatum: "2025-01-01", bron: "", reden: "" } }, VANDAAG);
    expect(gelezen.goed ? [] : gelezen.fouten.map((f) => f.veld)).toEqual(["spuk-GM0034", "opmerking-GM0034", "regulier-GM0303", "peildatum", "bron"]);
  });

  it("says in the list above it of which gemeente the field is", () => {
    const gemeenten = [{ code: "GM0034", naam: "Almere" }, { code: "GM0303", naam: "Dronten" }];
    expect(foutenMetGemeente([{ veld: "spuk-GM0303", tekst: "veel is geen getal" }, { veld: "bron", tekst: "Vul een bron in" }], gemeenten)).toEqual([
      { veld: "spuk-GM0303", tekst: "Dronten: veel is geen getal" }, { veld: "bron", tekst: "Vul een bron in" },
    ]);
  });

  it("takes what a browser sends, whatever it is", () => {
    const form = new FormData();
    form.set("regulier-GM0034", " 12 ");
    form.set("basis-GM0034", "veel");
    form.set("keuze-GM0034", "iets");
    expect(parseVerslaggetypt(form, GEMEENTEN)).toMatchObject({ regels: { "regulier-GM0034": "12", "amv-GM0303": "" }, basis: { GM0034: 0, GM0303: 0 } });
    expect(["spuk:a-1", "geen", "nvt", "onbekend", "iets", "spuk:A B", ""].map((k) => formatKeuze(parseKeuze(k)))).toEqual(["spuk:a-1", "geen", "nvt", "onbekend", "onbekend", "onbekend", "onbekend"]);
    expect(["2024", "1999", "x", "20245"].map((j) => verslagjaarSchema.safeParse(j).data)).toEqual([2024, undefined, undefined, undefined]);
  });

  it("offers the SPUKs that hold, and one that lapsed only where it was chosen", () => {
    const lapsed = { ...spuk, vervallen: true };
    expect(spukkeuzes([spuk], []).map((k) => k.naam)).toEqual(["Niet bekend", "SPUK A", "Kiest geen SPUK", "Niet van toepassing"]);
    expect(spukkeuzes([lapsed], []).map((k) => k.waarde)).toEqual(["onbekend", "geen", "nvt"]);
    expect(spukkeuzes([lapsed], [versie]).map((k) => k.naam)).toContain("SPUK A (vervallen)");
  });

  it("tells what was recorded", () => {
    const [last, first] = viewVerslaggeschiedenis([{ ...versie, versie: 1 }, { ...versie, id: 2, versie: 2, spukPlaatsen: waarde(200), keuze: { soort: "geen" }, reden: "nieuw formulier" }], () => "Dronten", [spuk]);
    expect(last).toMatchObject({ naam: "Dronten", reden: "nieuw formulier", verschillen: [{ wat: "plaatsen voor de SPUK", oud: "n.v.t.", nieuw: "200" }, { wat: "keuze SPUK", oud: "SPUK A", nieuw: "kiest geen SPUK" }] });
    expect(first?.verschillen.map((v) => v.nieuw)).toEqual(["1.300", "pm", "n.v.t.", "SPUK A", "zegt iets"]);
  });
});

describe("The form of a SPUK", () => {
  it("reads euros as people write them, to the cent, and nothing else", () => {
    expect(["2500", "2.500", "2.500,50", "€ 2.500", "0", "0,05"].map(parseBedrag)).toEqual([250_000, 250_000, 250_050, 250_000, 0, 5]);
    expect(["", "2,5", "2.50", "-1", "veel", "25.00,00", "99.999.999"].map(parseBedrag)).toEqual(Array.from({ length: 7 }, () => null));
  });

  it("an amount or date that is left empty is unknown, never 0", () => {
    const getypt = spukGetyptSchema.parse({ naam: "SPUK A", peildatum: "2024-10-01", bron: "Staatscourant" });
    expect(parseSpuk(getypt, VANDAAG, true)).toMatchObject({ goed: true, waarde: { gegevens: { naam: "SPUK A", bedrag: null, vanaf: null }, vervallen: false, reden: null } });
    expect(bedragIn({ bedrag: null, vanaf: null })).toBe("bedrag onbekend");
    const wrong = parseSpuk({ ...getypt, naam: "", bedrag: "veel", vanaf: "2025", bron: "" }, VANDAAG, false);
    expect(wrong.goed ? [] : wrong.fouten.map((f) => f.veld)).toEqual(["bedrag", "vanaf", "naam", "bron", "reden"]);
  });

  it("reads what it shows", () => {
    const getypt = { ...beginSpuk(spuk, VANDAAG), bron: "Staatscourant", reden: "nieuw bedrag" };
    expect(getypt).toMatchObject({ bedrag: "2.500,50", vanaf: "1-1-2025" });
    expect(parseSpuk(getypt, VANDAAG, false)).toMatchObject({ goed: true, waarde: { gegevens: { naam: "SPUK A", bedrag: 250_050, vanaf: "2025-01-01" } } });
    expect(bedragIn(spuk)).toBe("€ 2.500,50 per plaats, vanaf 1 januari 2025");
    expect(formatEuro(2500)).toBe("€ 2.500");
  });
});
