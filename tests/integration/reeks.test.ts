import { describe, expect, it } from "vitest";
import { db } from "@/lib/data/db";
import { readReeksInvoer, type Reekskeuze } from "@/lib/data/reeks";
import { saveHalfjaar } from "@/lib/data/halfjaar";
import { computeReeksen, type Reeksen } from "@/lib/domain/reeks";
import type { ReeksInvoer } from "@/lib/domain/reeksdoorsnede";
import { REEKSEN } from "@/lib/domain/reeksindicatoren";
import { HISTORIE_EINDE, HISTORIE_PROVINCIE, historie } from "@/tests/helpers/historie";
import { laadHistorie } from "./setup/historie";

const SYSTEEM = { soort: "systeem" } as const;
const PV = HISTORIE_PROVINCIE.code;

const voorDeCorrecties = laadHistorie();

const keuze = (rest: Partial<Reekskeuze> = {}): Reekskeuze => ({ indicatoren: REEKSEN, maat: "aantal", van: "2023-01", tot: "2024-12", peildatum: HISTORIE_EINDE, bekendOp: null, ...rest });

/** The figures of all series, without where they come from. */
const cijfers = ({ gemeenten, provincie }: Reeksen) => [...gemeenten, provincie].map((r) => r.punten.map((p) => [p.periode, p.cel.cijfer]));

/** Every series from what was read for it alone, beside those from all figures in memory. */
async function expectGelijk(all: ReeksInvoer, rest: Partial<Reekskeuze>) {
  for (const indicator of REEKSEN) {
    for (const maat of indicator.maten) {
      const vraag = { ...keuze(rest), indicator, maat, opties: "met" } as const;
      const read = await readReeksInvoer(SYSTEEM, PV, { ...vraag, indicatoren: [indicator] });
      expect(cijfers(computeReeksen(read!, vraag)), `${indicator.code} ${maat}`).toEqual(cijfers(computeReeksen(all, vraag)));
    }
  }
}

describe("The figures of a series", () => {
  it("are the same, read for it alone, as computed from everything there is", async () => {
    await expectGelijk(historie(), {});
    await expectGelijk(historie(), { van: "2023-09", tot: "2024-02", peildatum: "2024-02-10" });
  });

  it("as known before the corrections are those of before", async () => {
    await expectGelijk(historie("zonder-correcties"), { bekendOp: voorDeCorrecties() });
  });

  it("read together are those of each alone", async () => {
    const read = await readReeksInvoer(SYSTEEM, PV, keuze({ maat: "inwoners" }));
    for (const indicator of REEKSEN) {
      const vraag = { ...keuze(), indicator, opties: "met" } as const;
      expect(cijfers(computeReeksen(read!, vraag))).toEqual(cijfers(computeReeksen(historie(), vraag)));
    }
  });

  it("take a number of queries that neither gemeenten nor months change", async () => {
    const client = await db();
    const count = async (rest: Partial<Reekskeuze>) => {
      let queries = 0;
      const tx = client.$transaction.bind(client);
      // every query of the one transaction
      client.$transaction = ((f: (t: object) => Promise<unknown>, options?: object) =>
        tx((own) => f(new Proxy(own as object, { get: (target, model: string) => {
          const value: unknown = Reflect.get(target, model);
          return value !== null && typeof value === "object" ? new Proxy(value, { get: (m, action: string) => { if (action.startsWith("find")) queries += 1; return Reflect.get(m, action) as unknown; } }) : value;
        } })), options)) as typeof client.$transaction;
      try {
        await readReeksInvoer(SYSTEEM, PV, keuze(rest));
      } finally {
        client.$transaction = tx;
      }
      return queries;
    };
    const [one, all] = [await count({ van: "2024-12" }), await count({})];
    expect(one).toBe(all);
    expect(all).toBeGreaterThan(2);
    expect(all).toBeLessThan(8);
  });

  it("have of each aansluitverschil the last reason that was known", async () => {
    const at = async (bekendOp: Date | null) => (await readReeksInvoer(SYSTEEM, PV, keuze({ bekendOp })))!.redenen;
    const opslag = { halfjaar: "2024-I", peildatum: "2024-01-01", bron: "test", reden: null, cellen: [] };
    await saveHalfjaar(SYSTEEM, PV, { ...opslag, redenen: new Map([["GM9701", "eerste reden"]]) });
    const tussen = new Date();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await saveHalfjaar(SYSTEEM, PV, { ...opslag, redenen: new Map([["GM9701", "tweede reden"]]) });
    expect(await at(null)).toEqual([{ gebied: "GM9701", halfjaar: "2024-I", reden: "tweede reden" }]);
    expect(await at(tussen)).toEqual([{ gebied: "GM9701", halfjaar: "2024-I", reden: "eerste reden" }]);
    expect(await at(voorDeCorrecties())).toEqual([]);
  });

  it("of a province that does not exist are none", async () => {
    expect(await readReeksInvoer(SYSTEEM, "PV11", keuze())).toBeNull();
  });
});
