import type { Regel } from "@/lib/exchange/map";
import type { GebiedRij } from "@/lib/schemas/uitwisseling";
import { wijziging, type BekendGebied, type Bestandsfout, type Gebieden, type Plan, type Tx, type Wijziging } from "./plan";

/** All gebieden that the import may refer to. */
export async function readGebieden(tx: Tx, rijen: readonly Regel<GebiedRij>[]): Promise<Gebieden> {
  const stored = await tx.gebied.findMany();
  const known = stored.map((g) => [g.code, { code: g.code, naam: g.naam, soort: g.soort as BekendGebied["soort"], provincie: g.provincieCode }] as const);
  return new Map<string, BekendGebied>([...known, ...rijen.map((r) => [r.code, r] as const)]);
}

/** A gemeente belongs to a province that exists. */
export function checkGebieden(rijen: readonly Regel<GebiedRij>[], gebieden: Gebieden): Bestandsfout[] {
  return rijen.flatMap((rij) =>
    rij.provincie === null || gebieden.get(rij.provincie)?.soort === "provincie"
      ? []
      : [{ bestand: "gebieden.csv", regel: rij.regel, kolom: "provincie", waarde: rij.provincie, reden: "deze provincie bestaat niet; zet haar ook in gebieden.csv" }],
  );
}

/** Gebieden are reference data: a changed name or order replaces the old one; the import's audit row keeps that it happened. */
export async function planGebieden(tx: Tx, rijen: readonly Regel<GebiedRij>[]): Promise<Plan> {
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
    wijzigingen,
    ongewijzigd: data.length - fresh.length - changed.length,
    write: async () => {
      for (const soort of ["provincie", "gemeente"]) {
        const rows = fresh.filter((g) => g.soort === soort);
        if (rows.length > 0) await tx.gebied.createMany({ data: rows });
      }
      for (const { code, ...g } of changed) await tx.gebied.update({ where: { code }, data: g });
    },
  };
}
