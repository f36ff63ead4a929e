import type { Regel } from "@/lib/exchange/lezen";
import type { GebiedRij } from "@/lib/schemas/uitwisseling";
import { NIEUWE_GETOOND, wijziging, type BekendGebied, type Bestandsfout, type Gebieden, type Plan, type Tx, type Wijziging } from "./plan";

/** The gebieden that are stored. */
export async function readGebieden(tx: Tx): Promise<Gebieden> {
  const stored = await tx.gebied.findMany();
  return new Map(stored.map((g) => [g.code, { code: g.code, naam: g.naam, soort: g.soort as BekendGebied["soort"], provincie: g.provincieCode }]));
}

/** All gebieden that the import may refer to: stored, or in the same source. */
export function addGebieden(stored: Gebieden, rijen: readonly Regel<GebiedRij>[]): Gebieden {
  return new Map<string, BekendGebied>([...stored, ...rijen.map((r) => [r.code, r] as const)]);
}

/** A gemeente belongs to a province that exists. */
export function checkGebieden(bestand: string, rijen: readonly Regel<GebiedRij>[], gebieden: Gebieden): Bestandsfout[] {
  return rijen.flatMap((rij) =>
    rij.provincie === null || gebieden.get(rij.provincie)?.soort === "provincie"
      ? []
      : [{ bestand, regel: rij.regel, kolom: "provincie", waarde: rij.provincie, reden: "deze provincie bestaat niet; zet haar ook in gebieden.csv" }],
  );
}

/**
 * Gebieden are reference data: a changed name or order replaces the old one; the import's audit row keeps that it happened.
 * @returns with the codes that are new or change
 */
export async function planGebieden(tx: Tx, rijen: readonly Regel<GebiedRij>[]): Promise<Plan & { readonly codes: ReadonlySet<string> }> {
  const stored = new Map((await tx.gebied.findMany()).map((g) => [g.code, g]));
  const data = rijen.map((rij, i) => {
    const volgorde = rij.volgorde ?? stored.get(rij.code)?.volgorde ?? i;
    return { code: rij.code, naam: rij.naam, soort: rij.soort, provincieCode: rij.provincie, afkorting: rij.afkorting, volgorde };
  });
  // provinces first: a gemeente refers to one
  const fresh = data.filter((g) => !stored.has(g.code)).sort((a, b) => Number(a.soort === "gemeente") - Number(b.soort === "gemeente"));
  const changed: typeof data = [];
  const wijzigingen: Wijziging[] = [];
  for (const g of data) {
    const oud = stored.get(g.code);
    if (!oud) continue;
    const difference = wijziging(`gebied ${g.code}`, [
      ["naam", oud.naam, g.naam],
      ["provincie", oud.provincieCode ?? "", g.provincieCode ?? ""],
      ["afkorting", oud.afkorting ?? "", g.afkorting ?? ""],
      ["volgorde", String(oud.volgorde), String(g.volgorde)],
    ]);
    if (difference.nieuw === "") continue;
    changed.push(g);
    wijzigingen.push(difference);
  }
  return {
    nieuw: fresh.length,
    nieuwe: fresh.slice(0, NIEUWE_GETOOND).map((g) => `${g.code} ${g.naam}`),
    wijzigingen,
    ongewijzigd: data.length - fresh.length - changed.length,
    codes: new Set([...fresh, ...changed].map((g) => g.code)),
    write: async () => {
      for (const soort of ["provincie", "gemeente"]) {
        const rows = fresh.filter((g) => g.soort === soort);
        if (rows.length > 0) await tx.gebied.createMany({ data: rows });
      }
      for (const { code, ...g } of changed) await tx.gebied.update({ where: { code }, data: g });
    },
  };
}
