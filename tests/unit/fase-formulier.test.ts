import { describe, expect, it } from "vitest";
import { WIJZIGINGEN } from "@/lib/domain/fasewijziging";
import { parseGetypt, parseNieuweFase, parseNieuweLocatie, parseWijziging, verborgenSchema, WIJZIGVELDEN, type Fasegetypt } from "@/lib/schemas/fase-formulier";

function getypt(velden: Partial<Fasegetypt> = {}): Fasegetypt {
  const form = new FormData();
  const filled = { soort: "regulier", capaciteit: "300", zekerheid: "gerealiseerd", peildatum: "2024-10-15", bron: "mail", reden: "besluit", fase: "regulier", gemeente: "GM0034", naam: "Azc", tot: "1-3-2026", vanaf: "1-1-2025", ...velden };
  for (const [veld, waarde] of Object.entries(filled)) form.set(veld, ` ${waarde} `);
  return parseGetypt(form);
}

const velden = (uitkomst: { goed: boolean; fouten?: readonly { veld: string }[] }) => (uitkomst.fouten ?? []).map((f) => f.veld);

describe("The form of a change", () => {
  it("reads dates and numbers as people type them, and keeps a month a month", () => {
    expect(parseWijziging("capaciteit", getypt({ vanaf: "okt 2025", capaciteit: "1.400" }))).toMatchObject({ goed: true, waarde: { wijziging: { soort: "capaciteit", vanaf: "2025-10", capaciteit: 1400 }, peildatum: "2024-10-15", bron: "mail", reden: "besluit" } });
    expect(parseWijziging("verlengen", getypt({ tot: "" }))).toMatchObject({ goed: true, waarde: { wijziging: { tot: null } } });
    expect(parseWijziging("corrigeren", getypt({ capaciteit: "–" }))).toMatchObject({ goed: true, waarde: { wijziging: { gegevens: { capaciteit: null, tot: "2026-03-01" } } } });
  });

  it("asks for what is missing, at its field, all at once", () => {
    expect(velden(parseWijziging("beeindigen", getypt({ tot: "", peildatum: "", bron: "", reden: "" })))).toEqual(["tot", "peildatum", "bron", "reden"]);
    expect(velden(parseWijziging("capaciteit", getypt({ vanaf: "", capaciteit: "" })))).toEqual(["vanaf", "capaciteit"]);
    expect(velden(parseWijziging("bevestigen", getypt({ soort: "azc", zekerheid: "zeker", capaciteit: "12,5", van: "morgen", tot: "31-2-2025" })))).toEqual(["soort", "capaciteit", "van", "tot", "zekerheid"]);
    expect(velden(parseWijziging("optieGebruikt", getypt({ bron: "x".repeat(501) })))).toEqual(["bron"]);
  });

  it("shows every field that it can find fault with", () => {
    for (const doe of WIJZIGINGEN) {
      const shown: readonly string[] = WIJZIGVELDEN[doe];
      const empty = parseGetypt(new FormData());
      for (const veld of velden(parseWijziging(doe, empty))) expect(shown).toContain(veld);
    }
  });

  it("does without a field or with a file in its place", () => {
    const form = new FormData();
    form.set("tot", new File(["x"], "x.txt"));
    expect(parseGetypt(form).tot).toBe("");
    expect(verborgenSchema.parse({ locatie: "x", regel: "-1" })).toEqual({ locatie: 0, regel: 0, basis: 0, bekeken: "", stap: "bekijken" });
  });
});

describe("The form of a new phase or location", () => {
  it("has a first line without a reason", () => {
    expect(parseNieuweFase(getypt({ reden: "" }))).toMatchObject({ goed: true, waarde: { gegevens: { fase: "regulier", soort: "regulier", capaciteit: 300 }, reden: null } });
    expect(parseNieuweLocatie(getypt())).toMatchObject({ goed: true, waarde: { gebied: "GM0034", naam: "Azc" } });
  });

  it("needs names", () => {
    expect(velden(parseNieuweLocatie(getypt({ gemeente: "", naam: "", fase: "" })))).toEqual(["gemeente", "naam", "fase"]);
    expect(velden(parseNieuweLocatie(getypt({ naam: "x".repeat(121), fase: "x".repeat(61) })))).toEqual(["naam", "fase"]);
  });
});
