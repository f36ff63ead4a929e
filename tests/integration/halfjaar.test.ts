import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { addCorrectieregel, readCorrectieregels } from "@/lib/data/correctieregels";
import { db } from "@/lib/data/db";
import { readHalfjaar, readHalfjaren, saveHalfjaar, type Halfjaarcel, type Halfjaaropslag } from "@/lib/data/halfjaar";
import { importFolder } from "@/lib/data/import";
import { readStandInvoer } from "@/lib/data/stand";
import { waarde } from "@/lib/domain/cijfer";
import { computeStand } from "@/lib/domain/stand";

const anna: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };

beforeAll(async () => {
  await importFolder({ soort: "systeem" }, "prisma/seed/flevoland-2024-09-11", { droog: false });
});

const cel = (veld: Halfjaarcel["veld"], gebied: string, n: number, basis = ""): Halfjaarcel => ({ veld, gebied, cijfer: waarde(n), basis });
const opslag = (cellen: readonly Halfjaarcel[], rest: Partial<Halfjaaropslag> = {}): Halfjaaropslag => ({
  halfjaar: "2025-I", peildatum: "2025-01-01", bron: "publicatie ministerie", reden: null, cellen, redenen: new Map(), ...rest,
});
const save = (o: Halfjaaropslag) => saveHalfjaar(anna, "PV24", o);

describe("Opening 2025-I", () => {
  it("takes the published stand and taakstelling, with the reason of the aansluitverschil; the table follows", async () => {
    const uitkomst = await save(opslag([cel("standBegin", "GM0303", 40), cel("taakstelling", "GM0303", 55)], { redenen: new Map([["GM0303", "na-ijlende registratie"], ["GM0034", ""]]) }));
    expect(uitkomst).toEqual({ soort: "opgeslagen", aantal: 3 });
    const invoer = await readStandInvoer(anna, "PV24", { peildatum: "2025-01-10", bekendOp: null });
    const { periode, rijen } = computeStand(invoer!, { peildatum: "2025-01-10", opties: "met", capaciteitsdata: [] }).vergunninghouders;
    expect(periode?.periode).toBe("2025-I");
    expect(rijen.find((r) => r.gebied.code === "GM0303")!.cellen.totaalTeRealiseren.cijfer).toEqual(waarde(95));
    expect((await readHalfjaar(anna, "PV24", "2025-I")).redenen).toEqual(new Map([["GM0303", "na-ijlende registratie"]]));
    expect((await readHalfjaren(anna, "PV24")).at(-1)).toEqual({ halfjaar: "2025-I", standen: 1, taakstellingen: 1 });
  });

  it("a revised taakstelling has its own peildatum and keeps both versions: a stand before it shows the old one", async () => {
    expect((await save(opslag([cel("taakstelling", "GM0303", 60, "2025-01-01#1")], { peildatum: "2025-03-01" }))).soort).toBe("reden-nodig");
    expect((await save(opslag([cel("taakstelling", "GM0303", 60, "2025-01-01#1")], { peildatum: "2025-03-01", reden: "herziening" }))).soort).toBe("opgeslagen");
    const taak = async (peildatum: string) => {
      const invoer = await readStandInvoer(anna, "PV24", { peildatum, bekendOp: null });
      return computeStand(invoer!, { peildatum, opties: "met", capaciteitsdata: [] }).vergunninghouders.rijen.find((r) => r.gebied.code === "GM0303")!.cellen.taakstelling.cijfer;
    };
    expect([await taak("2025-02-28"), await taak("2025-03-01")]).toEqual([waarde(55), waarde(60)]);
  });

  it("does not put an older figure before a newer one, nor one of the future", async () => {
    expect((await save(opslag([cel("taakstelling", "GM0303", 70, "2025-03-01#1")], { peildatum: "2025-02-01", reden: "x" }))).soort).toBe("latere-peildatum");
    expect((await save(opslag([cel("taakstelling", "GM0303", 70, "2025-03-01#1")], { peildatum: "9998-01-01", reden: "x" }))).soort).toBe("toekomst");
  });

  it("of two people the second is told what the first stored", async () => {
    const before = await (await db()).waarneming.count();
    const uitkomst = await save(opslag([cel("standBegin", "GM0303", 41), cel("standBegin", "GM0034", 7)]));
    expect(uitkomst).toMatchObject({ soort: "botsing", cellen: [{ cel: { gebied: "GM0303" }, nu: { cijfer: waarde(40), door: "secretariaat" } }] });
    expect(await (await db()).waarneming.count()).toBe(before);
  });

  it("sent twice it stores once, and what stayed as it was stores nothing", async () => {
    const again = opslag([cel("standBegin", "GM0303", 40), cel("taakstelling", "GM0303", 60, "2025-03-01#1")], { redenen: new Map([["GM0303", "na-ijlende registratie"]]) });
    expect(await save(again)).toEqual({ soort: "ongewijzigd" });
  });

  it("takes the counts of art. 29, national ones too, and nothing of another province", async () => {
    expect((await save(opslag([cel("inwoners", "NL", 17_900_000), cel("inwoners", "GM0303", 44_000), cel("taakstelling", "NL", 20_000)], { peildatum: "2025-03-01" }))).soort).toBe("opgeslagen");
    expect(await (await db()).waarneming.findFirst({ where: { indicator: "inwoners", gebiedCode: "GM0303" } })).toMatchObject({ thema: "algemeen", periode: "2024-01-01", waarde: 44_000 });
    await expect(save(opslag([cel("taakstelling", "GM0200", 1)]))).rejects.toThrow(RangeError);
  });
});

describe("A correctie line", () => {
  const regel = { halfjaar: "2024-II", gebied: "GM0303", peildatum: "2024-10-01", cijfer: waarde(-3), reden: "drie koppelingen vervallen", bron: "mail ministerie" };
  const totaal = async () => {
    const invoer = await readStandInvoer(anna, "PV24", { peildatum: "2024-10-15", bekendOp: null });
    return computeStand(invoer!, { peildatum: "2024-10-15", opties: "met", capaciteitsdata: [] }).vergunninghouders.rijen.find((r) => r.gebied.code === "GM0303")!.cellen.totaalTeRealiseren.cijfer;
  };

  it("is signed, has a reason, and the total to realise follows", async () => {
    expect(await addCorrectieregel(anna, "PV24", regel)).toBe("opgeslagen");
    expect(await totaal()).toEqual(waarde(95));
  });

  it("sent twice is one line; another with that peildatum is refused, on another day it adds up", async () => {
    expect(await addCorrectieregel(anna, "PV24", regel)).toBe("opgeslagen");
    expect(await addCorrectieregel(anna, "PV24", { ...regel, cijfer: waarde(5) })).toBe("bestaat");
    expect(await addCorrectieregel(anna, "PV24", { ...regel, peildatum: "2024-10-02", cijfer: waarde(1) })).toBe("opgeslagen");
    expect(await totaal()).toEqual(waarde(96));
    expect((await readCorrectieregels(anna, "PV24", "2024-II")).map((r) => [r.peildatum, r.cijfer, r.toelichting])).toEqual([
      ["2024-10-01", waarde(-3), "drie koppelingen vervallen"], ["2024-10-02", waarde(1), "drie koppelingen vervallen"],
    ]);
  });

  it("is of a gemeente of the province, and not of the future", async () => {
    expect(await addCorrectieregel(anna, "PV24", { ...regel, gebied: "GM0200" })).toBe("onbekend-gebied");
    expect(await addCorrectieregel(anna, "PV24", { ...regel, peildatum: "9998-01-01" })).toBe("toekomst");
  });
});
