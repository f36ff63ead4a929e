import { describe, expect, it } from "vitest";
import { findKader, GENERIEK_KADER, kaderOp, tredenaam, type Beleidskader } from "@/lib/domain/beleidskader";
import {
  DOSSIERSOORTEN, dossierOp, geldendeRedenen, geldendeTrede, geldendPlan, isOnbevestigd, isOpen, isTeLaat, kringenVan, laatsteGesprek, opVolgorde, volgendeGesprek, type Inhoud,
} from "@/lib/domain/dossier";
import { afspraakVan, stukVan } from "@/tests/helpers/dossier";

const GEBIED = { gebied: "GM0303" };
const gesprek = (datum: string, stand: Inhoud["gesprek"]["stand"], rest = {}) => stukVan("gesprek", { ...GEBIED, datum, inhoud: { stand, aanwezig: [], verslag: "" }, ...rest });
const plan = (datum: string, stand: Inhoud["plan"]["stand"], rest = {}) => stukVan("plan", { ...GEBIED, datum, inhoud: { stand, omschrijving: "", beloften: [] }, ...rest });
const oordeel = (datum: string, van: string, uitkomst: Inhoud["planoordeel"]["oordeel"]) => stukVan("planoordeel", { ...GEBIED, datum, inhoud: { plan: van, oordeel: uitkomst, motivatie: "m" } });
const trede = (datum: string, n: number | null) => stukVan("trede", { ...GEBIED, datum, inhoud: { kader: 0, trede: n, motivatie: "m", besluitDoor: "gedeputeerde" } });
const reden = (datum: string, tot: string | null) => stukVan("reden", { ...GEBIED, datum, inhoud: { tekst: "te weinig koppelingen", tot } });

describe("A dossier", () => {
  it("holds the last version of each item in order of date; what lapsed, or was known later, is left out", () => {
    const versies = [
      gesprek("2024-11", "gepland", { sleutel: "a" }),
      gesprek("2024-09-17", "gevoerd", { sleutel: "b", peildatum: "2024-09-17" }),
      gesprek("2024-09-17", "gevoerd", { sleutel: "b", versie: 2, peildatum: "2024-12-01", vervallen: true }),
      gesprek("2024", "gewenst", { sleutel: "c" }),
    ];
    expect(dossierOp(versies, null).map((s) => s.sleutel)).toEqual(["c", "a"]);
    expect(dossierOp(versies, "2024-10-31").map((s) => s.sleutel)).toEqual(["c", "b"]);
  });

  it("never has a note that the gemeente reads, and nothing else that it does not read but a mededeling", () => {
    expect(kringenVan("notitie")).not.toContain("gemeente");
    expect(DOSSIERSOORTEN.filter((s) => kringenVan(s).some((k) => k !== "gemeente"))).toEqual(["notitie", "mededeling"]);
    expect(DOSSIERSOORTEN.filter((s) => kringenVan(s).includes("vertrouwelijk"))).toEqual(["notitie"]);
  });
});

describe("The decision that holds", () => {
  const besluiten = dossierOp([trede("2024-10-14", 3), trede("2024-06-05", 2), trede("2025-01-10", null)], null);
  it("is the last by its date, from its own day on; off the ladder is a decision too", () => {
    expect(["2024-06-04", "2024-06-05", "2024-10-13", "2024-10-14", "2025-01-10"].map((op) => geldendeTrede(besluiten, op)?.inhoud.trede)).toEqual([undefined, 2, 2, 3, null]);
  });
});

describe("The plan that holds", () => {
  const gevraagd = plan("2024-09-20", "gevraagd");
  const eerste = plan("2024-10-04", "ontvangen");
  const tweede = plan("2024-12-04", "ontvangen");
  const stukken = dossierOp([gevraagd, eerste, plan("2024-10-20", "gevraagd"), oordeel("2024-10-14", eerste.sleutel, "afgekeurd"), oordeel("2024-11-01", eerste.sleutel, "goedgekeurd"), tweede], null);
  const op = (datum: string) => {
    const stand = geldendPlan(stukken, datum);
    return stand && [stand.plan.datum, stand.plan.inhoud.stand, stand.oordeel?.inhoud.oordeel];
  };

  it("is the last that was received; asking for another takes no plan away", () => {
    expect(op("2024-09-19")).toBeUndefined();
    expect(op("2024-10-03")).toEqual(["2024-09-20", "gevraagd", undefined]);
    expect(op("2024-10-13")).toEqual(["2024-10-04", "ontvangen", undefined]);
    expect(op("2024-10-25")).toEqual(["2024-10-04", "ontvangen", "afgekeurd"]);
  });

  it("has the last judgement on itself, and none of an earlier plan", () => {
    expect(op("2024-11-01")).toEqual(["2024-10-04", "ontvangen", "goedgekeurd"]);
    expect(op("2024-12-04")).toEqual(["2024-12-04", "ontvangen", undefined]);
  });
});

describe("Talks", () => {
  const stukken = dossierOp([gesprek("2024-06-05", "gewenst"), gesprek("2024-09", "gepland"), gesprek("2024-09-17", "gevoerd"), gesprek("2024-11-20", "gepland")], null);

  it("the last is one that was held, never one that was planned", () => {
    expect(laatsteGesprek(stukken, "2024-09-16")).toBeUndefined();
    expect(laatsteGesprek(stukken, "2024-12-31")?.datum).toBe("2024-09-17");
  });

  it("the next is the first that is planned; a month counts until its last day", () => {
    expect(["2024-09-30", "2024-10-01", "2024-11-20", "2024-11-21"].map((op) => volgendeGesprek(stukken, op)?.datum)).toEqual(["2024-09", "2024-11-20", "2024-11-20", undefined]);
  });

  it("whose date has passed while nobody said that they were held are not confirmed", () => {
    const [september] = [gesprek("2024-09", "gepland")];
    expect([isOnbevestigd(september, "2024-09-30"), isOnbevestigd(september, "2024-10-01"), isOnbevestigd(gesprek("2024-09", "gevoerd"), "2024-10-01")]).toEqual([false, true, false]);
  });
});

describe("Verschoonbare redenen", () => {
  it("hold from their first day to their last", () => {
    const stukken = [reden("2024-07-01", "2024-09"), reden("2024-08", null)];
    expect(["2024-06-30", "2024-07-01", "2024-09-30", "2024-10-01"].map((op) => geldendeRedenen(stukken, op).length)).toEqual([0, 1, 2, 1]);
  });
});

describe("Agreements", () => {
  it("are late the day after their deadline, while they are not done; z.s.m. and no deadline never are", () => {
    const laat = (inhoud: Partial<Inhoud["afspraak"]>, op: string) => isTeLaat(afspraakVan("x", inhoud), op);
    expect([laat({ uiterlijk: "2024-11-01" }, "2024-11-01"), laat({ uiterlijk: "2024-11-01" }, "2024-11-02"), laat({ uiterlijk: "2024-11" }, "2024-11-30"), laat({ uiterlijk: "2024-11" }, "2024-12-01")]).toEqual([false, true, false, true]);
    expect([laat({ uiterlijk: "2024-11-01", stand: "deels" }, "2024-11-02"), laat({ uiterlijk: "2024-11-01", stand: "gedaan" }, "2024-11-02"), laat({ uiterlijk: "2024-11-01", stand: "niet" }, "2024-11-02")]).toEqual([true, false, false]);
    expect([laat({ uiterlijk: "zsm" }, "2030-01-01"), laat({}, "2030-01-01")]).toEqual([false, false]);
  });

  it("stand in order: open ones by deadline, z.s.m. first and none last, then those that ended, the latest first", () => {
    const alle = [
      afspraakVan("gedaan", { stand: "gedaan" }), afspraakVan("geen termijn"), afspraakVan("december", { uiterlijk: "2024-12" }), afspraakVan("zsm", { uiterlijk: "zsm" }),
      afspraakVan("november", { uiterlijk: "2024-11-30", stand: "deels" }), afspraakVan("niet", { stand: "niet" }),
    ];
    expect(opVolgorde(alle).map((a) => a.inhoud.tekst)).toEqual(["zsm", "november", "december", "geen termijn", "niet", "gedaan"]);
    expect(alle.filter(isOpen)).toHaveLength(4);
  });
});

describe("The beleidskader", () => {
  const eigen: Beleidskader = { ...GENERIEK_KADER, versie: 1, naam: "Ladder 2025", vanaf: "2025-01-01", treden: [{ naam: "Gesprek", uitleg: "" }] };
  const later: Beleidskader = { ...eigen, versie: 2, vanaf: "2024-07-01" };

  it("is the generic one of six steps until the province has its own; among its own the last recorded that has begun", () => {
    expect(GENERIEK_KADER.treden).toHaveLength(6);
    expect([kaderOp([eigen], "2024-12-31"), kaderOp([eigen], "2025-01-01"), kaderOp([eigen, later], "2025-01-01"), kaderOp([later, eigen], "2024-06-30")].map((k) => k.versie)).toEqual([0, 1, 2, 0]);
  });

  it("is found by the version that a decision names", () => {
    expect([findKader([eigen], 0)?.naam, findKader([eigen], 1)?.naam, findKader([eigen], 2)]).toEqual([GENERIEK_KADER.naam, "Ladder 2025", undefined]);
    expect([tredenaam(GENERIEK_KADER, 3), tredenaam(GENERIEK_KADER, null)]).toEqual(["3. Afspraken over actie, termijn en vervolg", "geen trede"]);
  });
});
