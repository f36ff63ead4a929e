import { beforeAll, describe, expect, it } from "vitest";
import type { AccountActor } from "@/lib/access/actor";
import { db } from "@/lib/data/db";
import { importFolder } from "@/lib/data/import";
import { readOpgaven, saveOpgaven, type Opgavenopslag } from "@/lib/data/opgaven";
import { readStandInvoer } from "@/lib/data/stand";
import { waarde } from "@/lib/domain/cijfer";
import { opgaveBasis, opgavenOp, OPGAVEVORMEN, opgaveSleutel } from "@/lib/domain/opgavevorm";
import { computeStand } from "@/lib/domain/stand";

const anna: AccountActor = { soort: "account", id: 1, gebruikersnaam: "secretariaat", rol: "secretariaat", provincie: "PV24", gemeente: null };
const oekraine = OPGAVEVORMEN.find((v) => v.code === "oekraine")!;

beforeAll(async () => {
  await importFolder({ soort: "systeem" }, "prisma/seed/flevoland-2024-09-11", { droog: false });
});

const register = async () => (await readOpgaven(anna, "PV24"))!;

/** What a form sends for the opgave Oekraïne of Almere. */
async function form(n: number, rest: Partial<Opgavenopslag> = {}): Promise<Opgavenopslag> {
  const periode = rest.periode ?? "2025-01-01";
  const sleutel = opgaveSleutel({ thema: "oekraine", indicator: "opgave", gebied: "GM0034", periode });
  const cellen = [{ indicator: "opgave", gebied: "GM0034", cijfer: waarde(n), basis: opgaveBasis((await register()).versies, sleutel) }] as const;
  return { vorm: oekraine, periode, peildatum: "2024-11-01", uiterlijk: null, regime: "brief", bron: "brief ministerie", toelichting: "", reden: "nieuwe brief", cellen, ...rest };
}

async function opgaveAlmere(peildatum: string) {
  const invoer = await readStandInvoer(anna, "PV24", { peildatum, bekendOp: null });
  return computeStand(invoer!, { peildatum, opties: "met", capaciteitsdata: [] }).oekraine.rijen[0]!.cellen.opgave.cijfer;
}

describe("Opgaven", () => {
  it("are read with every version, for the province and its gemeenten", async () => {
    const { versies, gemeenten } = await register();
    expect(gemeenten).toHaveLength(6);
    expect(versies.filter((v) => v.indicator === "opgaveAmv")).toMatchObject([{ gebied: "PV24", cijfer: waarde(207), regime: "Spreidingswet 2024-2026", door: "systeem" }]);
    expect(new Set(versies.map((v) => v.indicator))).toEqual(new Set(["opgave", "opgaveAmv", "taakstelling"]));
  });

  it("that change need a reason", async () => {
    expect(await saveOpgaven(anna, "PV24", await form(2300, { reden: null }))).toBe("reden-nodig");
    expect(await opgaveAlmere("2024-12-01")).toEqual(waarde(2170));
  });

  it("get a new version that counts from its peildatum on; the old one stays", async () => {
    expect(await saveOpgaven(anna, "PV24", await form(2300))).toBe("opgeslagen");
    expect([await opgaveAlmere("2024-09-11"), await opgaveAlmere("2024-12-01")]).toEqual([waarde(2170), waarde(2300)]);
    const own = (await register()).versies.filter((v) => v.thema === "oekraine" && v.gebied === "GM0034");
    expect(own.map((v) => [v.peildatum, v.versie, v.reden, v.door])).toEqual([["2024-08-30", 1, null, "systeem"], ["2024-11-01", 1, "nieuwe brief", "secretariaat"]]);
  });

  it("sent twice are recorded once, and made from an older version are refused", async () => {
    const before = await (await db()).waarneming.count();
    const sent = await form(2300);
    expect(await saveOpgaven(anna, "PV24", sent)).toBe("ongewijzigd");
    const stale = { ...sent, cellen: sent.cellen.map((c) => ({ ...c, cijfer: waarde(2400), basis: c.basis - 1 })) };
    expect(await saveOpgaven(anna, "PV24", stale)).toBe("botsing");
    expect(await (await db()).waarneming.count()).toBe(before);
  });

  it("are not replaced by an older peildatum, and not outside the own province", async () => {
    expect(await saveOpgaven(anna, "PV24", await form(2400, { peildatum: "2024-10-01" }))).toBe("latere-peildatum");
    const cellen = [{ indicator: "opgave", gebied: "GM0200", cijfer: waarde(1), basis: 0 }] as const;
    expect(await saveOpgaven(anna, "PV24", await form(1, { cellen }))).toBe("onbekend-gebied");
    const asOther = await form(1, { cellen: [{ indicator: "taakstelling", gebied: "GM0034", cijfer: waarde(1), basis: 0 }] });
    expect(await saveOpgaven(anna, "PV24", asOther)).toBe("onbekend-gebied");
  });

  it("of a date that was not known yet need no reason, and have their audit row", async () => {
    expect(await saveOpgaven(anna, "PV24", await form(2500, { periode: "2025-07-01", reden: null }))).toBe("opgeslagen");
    const now = opgavenOp((await register()).versies, "2024-12-01");
    expect(now.get("oekraine|opgave|GM0034|2025-07-01")?.cijfer).toEqual(waarde(2500));
    expect(await (await db()).auditregel.count({ where: { handeling: "opgaven vastgelegd", door: "secretariaat", provincieCode: "PV24" } })).toBe(2);
  });
});
