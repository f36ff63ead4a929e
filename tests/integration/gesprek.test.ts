import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { loadCijfers, loadNaastDeCijfers } from "@/lib/commands/stukken";
import { db } from "@/lib/data/db";
import { readDossierversies } from "@/lib/data/dossier";
import { saveGesprek } from "@/lib/data/gesprek";
import { dossierOp, isOpen, laatsteGesprek, vanSoort, volgendeGesprek } from "@/lib/domain/dossier";
import type { Gesprekverslag } from "@/lib/schemas/gesprek";

const secretariaat: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const gedeputeerde: AccountActor = { ...secretariaat, id: 2, gebruikersnaam: "gedeputeerde", rol: "gedeputeerde" };
const wethouder: AccountActor = { ...secretariaat, id: 3, gebruikersnaam: "wethouder-dronten", rol: "wethouder", gemeente: "GM0303" };

const GEPLAND = "dronten-gesprek-2024-09";
const verslag: Gesprekverslag = {
  gepland: { sleutel: GEPLAND, basis: 1 }, datum: "2024-09-17", aanwezig: ["gedeputeerde", "wethouder"], verslag: "", volgende: "2024-11-20",
  nieuw: [{ rij: 1, tekst: "Plan van aanpak", eigenaar: "College", uiterlijk: "2024-10-11" }, { rij: 2, tekst: "Koppelingen", eigenaar: "COA", uiterlijk: "zsm" }], vervolg: [],
};
const dossier = async (actor = secretariaat) => dossierOp(await readDossierversies(actor, "PV24", "GM0303", null), null);
const rijen = async () => (await db()).dossierstuk.count();

beforeAll(async () => {
  await loadCijfers();
  await loadNaastDeCijfers();
});

describe("A talk that was planned, after it was held", () => {
  it("is the same talk, with its agreements and the next one; the wethouder sees them", async () => {
    expect(await saveGesprek(gedeputeerde, "PV24", "GM0303", "nieuw", verslag)).toEqual({ uitkomst: "opgeslagen", gesprek: GEPLAND });
    const stukken = await dossier(wethouder);
    expect(laatsteGesprek(stukken, "2024-09-30")).toMatchObject({ sleutel: GEPLAND, versie: 2, datum: "2024-09-17", bron: "Gesprek van 17 september 2024", reden: "Het gesprek is gevoerd" });
    expect(vanSoort(stukken, "afspraak").map((a) => [a.inhoud.tekst, a.inhoud.uiterlijk, a.inhoud.gesprek])).toEqual([["Plan van aanpak", "2024-10-11", GEPLAND], ["Koppelingen", "zsm", GEPLAND]]);
    expect(volgendeGesprek(stukken, "2024-09-18")?.datum).toBe("2024-11-20");
  });

  it("sent twice is recorded once", async () => {
    const voor = await rijen();
    expect(await saveGesprek(gedeputeerde, "PV24", "GM0303", "nog-een", verslag)).toEqual({ uitkomst: "ongewijzigd", gesprek: GEPLAND });
    expect(await rijen()).toBe(voor);
  });

  it("told in another way by somebody who did not see the first is refused whole", async () => {
    const voor = await rijen();
    const anders = { ...verslag, verslag: "anders", nieuw: [{ ...verslag.nieuw[0]!, rij: 5 }] };
    expect((await saveGesprek(secretariaat, "PV24", "GM0303", "derde", anders)).uitkomst).toBe("botsing");
    expect(await rijen()).toBe(voor);
  });
});

describe("The next talk", () => {
  const volgend = (vervolg: Gesprekverslag["vervolg"]): Gesprekverslag => ({ ...verslag, gepland: null, datum: "2024-11-20", nieuw: [], volgende: null, vervolg });
  const wat = (n: number) => ({ sleutel: `${GEPLAND}-a${n}`, basis: 1 });

  it("says what became of the agreements: what changed is a next version, what did not stays as it is", async () => {
    const { uitkomst } = await saveGesprek(secretariaat, "PV24", "GM0303", "november", volgend([
      { ...wat(1), stand: "gedaan", uitkomst: "Ontvangen op 4 oktober", uiterlijk: "2024-10-11" },
      { ...wat(2), stand: "open", uitkomst: "", uiterlijk: "zsm" },
    ]));
    expect(uitkomst).toBe("opgeslagen");
    const afspraken = vanSoort(await dossier(), "afspraak");
    expect(afspraken.map((a) => [a.versie, a.inhoud.stand, isOpen(a)])).toEqual([[2, "gedaan", false], [1, "open", true]]);
    // it was agreed in the first talk, and was known to be done from the second
    expect(afspraken[0]).toMatchObject({ datum: "2024-09-17", peildatum: "2024-11-20", reden: "Besproken in het gesprek" });
  });

  it("made from an older version of an agreement is refused", async () => {
    expect((await saveGesprek(secretariaat, "PV24", "GM0303", "december", volgend([{ ...wat(1), stand: "niet", uitkomst: "", uiterlijk: null }]))).uitkomst).toBe("botsing");
    expect(laatsteGesprek(await dossier(), "2024-12-31")?.sleutel).toBe("november");
  });

  it("cannot change an agreement of another dossier", async () => {
    expect((await saveGesprek(secretariaat, "PV24", "GM0034", "almere", volgend([{ ...wat(2), stand: "gedaan", uitkomst: "", uiterlijk: null }]))).uitkomst).toBe("opgeslagen");
    expect(vanSoort(await dossier(), "afspraak")[1]?.inhoud.stand).toBe("open");
  });
});
