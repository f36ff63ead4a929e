import { describe, expect, it } from "vitest";
import { readKaders, saveKader } from "@/lib/data/beleidskader";
import { readDossiers, saveDossierstukken } from "@/lib/data/dossier";
import { readStandInvoer } from "@/lib/data/stand";
import { readToezichthistorie } from "@/lib/data/toezicht";
import { GENERIEK_KADER } from "@/lib/domain/beleidskader";
import { dossierOp, type Stukgegevens } from "@/lib/domain/dossier";
import { computeSignalen } from "@/lib/domain/signaal";
import { computeToezicht } from "@/lib/domain/toezicht";
import type { StandInvoer } from "@/lib/domain/stand";
import { HISTORIE_EINDE, HISTORIE_PROVINCIE, historie } from "@/tests/helpers/historie";
import { laadHistorie } from "./setup/historie";

const SYSTEEM = { soort: "systeem" } as const;
const PV = HISTORIE_PROVINCIE.code;

const voorDeCorrecties = laadHistorie();

/** The ranking from what was read for it, beside the one from all figures in memory. */
async function expectGelijk(all: StandInvoer, peildatum: string, bekendOp: Date | null) {
  const moment = { peildatum, bekendOp };
  const stand = (await readStandInvoer(SYSTEEM, PV, moment))!;
  const read = computeToezicht(stand, await readToezichthistorie(SYSTEEM, PV, moment), peildatum);
  const known = computeToezicht(all, all.waarnemingen, peildatum);
  const cijfers = (t: typeof read) => t.rijen.map((r) => ({ naam: r.gebied.naam, sluitingen: r.sluitingen, achter: r.achter, tempo: r.tempo }));
  expect(cijfers(read)).toEqual(cijfers(known));
  return read;
}

describe("The closings before a half-year", () => {
  it("are, read for them alone, those that all figures give", async () => {
    const { rijen } = await expectGelijk(historie(), HISTORIE_EINDE, null);
    // the fifth has no published stand and a month that is pm: its last closing is not known
    expect(rijen.map((r) => r.achter.aantal)).toEqual([4, 4, 4, 4, 0, 0]);
    await expectGelijk(historie(), "2024-02-10", null);
    await expectGelijk(historie(), "2023-03-31", null);
  });

  it("as known before the corrections are those of before", async () => {
    await expectGelijk(historie("zonder-correcties"), HISTORIE_EINDE, voorDeCorrecties());
  });

  it("of a province that does not exist are none", async () => {
    expect(await readToezichthistorie(SYSTEEM, "PV11", { peildatum: HISTORIE_EINDE, bekendOp: null })).toEqual([]);
  });
});

describe("The signals", () => {
  const HALFJAAR = ["2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"];
  const stuk = (sleutel: string, gegevens: Stukgegevens) => ({ sleutel, basis: 0, gegevens, vervallen: false, peildatum: gegevens.datum, bron: "proef", toelichting: "", reden: null });
  const stukken = ["GM9701", "GM9702", "GM9706"].flatMap((gebied) => [
    stuk(`${gebied}-gesprek`, { soort: "gesprek", gebied, kring: "gemeente", datum: "2024-10-10", inhoud: { stand: "gevoerd", aanwezig: [], verslag: "" } }),
    stuk(`${gebied}-plan`, { soort: "plan", gebied, kring: "gemeente", datum: "2024-07-01", inhoud: { stand: "ontvangen", omschrijving: "", beloften: HALFJAAR.map((maand) => ({ maand, aantal: 14 })) } }),
  ]);

  async function lees(all: StandInvoer, bekendOp: Date | null) {
    const moment = { peildatum: HISTORIE_EINDE, bekendOp };
    const stand = (await readStandInvoer(SYSTEEM, PV, moment))!;
    const rest = { stukken: dossierOp(await readDossiers(SYSTEEM, PV, null), HISTORIE_EINDE), kaders: await readKaders(SYSTEEM, PV, null, null), peildatum: HISTORIE_EINDE, opDatum: HISTORIE_EINDE };
    const historie = await readToezichthistorie(SYSTEEM, PV, moment);
    const read = computeSignalen({ toezicht: computeToezicht(stand, historie, HISTORIE_EINDE), historie, ...rest });
    const known = computeSignalen({ toezicht: computeToezicht(all, all.waarnemingen, HISTORIE_EINDE), historie: all.waarnemingen, ...rest });
    const gezegd = (signalen: typeof read) => signalen.map((s) => [s.gebied.code, s.uitkomsten]);
    expect(gezegd(read)).toEqual(gezegd(known));
    return read;
  }
  const soorten = (signalen: Awaited<ReturnType<typeof lees>>) => signalen.map((s) => s.uitkomsten.map((u) => ("waarom" in u ? u.waarom : u.uitkomst)));

  it("from what was read for them alone are those of all figures, as known now and before the corrections", async () => {
    await saveDossierstukken(SYSTEEM, PV, stukken);
    const nu = await lees(historie(), null);
    expect(nu.every((s) => s.kader.versie === 0)).toBe(true);
    // the first four were behind at four closings, the fifth's last one is not known, the last is ahead
    expect(soorten(nu)).toEqual([
      ["signaal", "signaal", "nu-onbekend"], ["signaal", "signaal", "signaal"], ["signaal", "geen-plan", "nu-onbekend"],
      ["signaal", "geen-plan", "geen-gesprek"], ["sluiting-onbekend", "geen-plan", "nu-onbekend"], ["geen", "geen", "signaal"],
    ]);
    await lees(historie("zonder-correcties"), voorDeCorrecties());
  });

  it("go by the beleidskader of the province once it has one, and store nothing", async () => {
    const kader = { ...GENERIEK_KADER, naam: "Eigen", vanaf: "2024-07-01", regels: { sluitingenAchter: 4, beloftenGemist: null, geenVerbetering: false } };
    expect(await saveKader(SYSTEEM, PV, { basis: 0, kader, bron: "proef", toelichting: "", reden: null })).toBe("opgeslagen");
    const voor = await readDossiers(SYSTEEM, PV, null);
    const nu = await lees(historie(), null);
    expect(nu.map((s) => [s.kader.versie, s.uitkomsten[1]!.uitkomst])).toEqual(Array(6).fill([1, "uit"]));
    expect(nu.map((s) => s.uitkomsten[0]!.uitkomst)).toEqual(["signaal", "signaal", "signaal", "signaal", "onbekend", "geen"]);
    expect(await readDossiers(SYSTEEM, PV, null)).toEqual(voor);
    expect(await saveKader(SYSTEEM, PV, { basis: 1, kader: { ...kader, regels: { ...kader.regels, sluitingenAchter: 5 } }, bron: "proef", toelichting: "", reden: "strenger" })).toBe("opgeslagen");
    expect((await lees(historie(), null)).map((s) => s.uitkomsten[0]!.uitkomst)).toEqual([...Array<string>(5).fill("onbekend"), "geen"]);
  });
});
