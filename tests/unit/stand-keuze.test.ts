import { describe, expect, it } from "vitest";
import { parseStandKeuze, standUrl } from "@/lib/schemas/stand-keuze";

const fouten = (params: Parameters<typeof parseStandKeuze>[0]) => {
  const r = parseStandKeuze(params);
  return r.goed ? [] : r.fouten.map((f) => f.veld);
};

describe("the reader's choice in the URL", () => {
  it("chooses nothing when nothing is asked: with options, the dates of the stand", () => {
    expect(parseStandKeuze({})).toMatchObject({
      goed: true,
      keuze: { peildatum: null, bekendOp: null, opties: "met", capaciteitsdata: [] },
    });
  });

  it("reads dates as a browser sends them and as a reader types them", () => {
    expect(parseStandKeuze({ peildatum: "11-9-2024", bekendOp: "2024-10-01" })).toMatchObject({
      goed: true,
      keuze: { peildatum: "2024-09-11", bekendOp: "2024-10-01" },
    });
  });

  it("takes the name of a repeated parameter apart, sorts the capacity dates and drops what is double or empty", () => {
    expect(parseStandKeuze({ capaciteit: ["2026-01-01", "", "2023-10-01", "2026-01-01"] })).toMatchObject({
      goed: true,
      keuze: { capaciteitsdata: ["2023-10-01", "2026-01-01"] },
    });
  });

  it.each(["2024-02-30", "30-2-2024", "gisteren", "1999-12-31", "2100-01-01", "2024", "<script>", "2024-09-11T00:00"])(
    "refuses %s as a date, at its field, and gives back what was typed",
    (typed) => {
      const r = parseStandKeuze({ peildatum: typed, capaciteit: ["2026-01-01", typed] });
      expect(r.goed ? [] : r.fouten.map((f) => f.veld)).toEqual(["peildatum", "capaciteit-1"]);
      expect(r.getypt).toEqual({ peildatum: typed, bekendOp: "", capaciteit: ["2026-01-01", typed], opties: "met" });
      expect(r.goed ? "" : r.fouten[0]?.tekst).toContain(typed);
    },
  );

  it("refuses options that do not exist and more dates than a table can show", () => {
    expect(fouten({ opties: "misschien" })).toEqual(["opties"]);
    expect(fouten({ capaciteit: Array.from({ length: 7 }, (_, i) => `2024-0${i + 1}-01`) })).toEqual(["capaciteit"]);
  });
});

describe("the address of a choice", () => {
  it("reads back as the same choice", () => {
    const keuze = { peildatum: "2024-09-11", bekendOp: "2024-10-01", opties: "zonder", capaciteitsdata: ["2023-10-01", "2026-01-01"] } as const;
    const query = new URL(standUrl("/stand-van-zaken", keuze, "#asiel"), "http://x.nl").searchParams;
    const params = Object.fromEntries([...new Set(query.keys())].map((k) => [k, query.getAll(k)]));
    expect(parseStandKeuze(params)).toMatchObject({ goed: true, keuze });
  });

  it("holds only what differs from the page itself", () => {
    expect(standUrl("/stand-van-zaken", { peildatum: null, opties: "met", capaciteitsdata: [] })).toBe("/stand-van-zaken");
  });
});
