import type { Regel } from "@/lib/exchange/lezen";
import type { LocatieRij } from "@/lib/schemas/uitwisseling";
import { groupBy, insertAll, NIEUWE_GETOOND, wijziging, type Bestandsfout, type Gebieden, type Plan, type Tx, type Vastlegging, type Wijziging } from "./plan";

/** A location is in a gemeente that exists, and has one place in its order. */
export function checkLocaties(bestand: string, rijen: readonly Regel<LocatieRij>[], gebieden: Gebieden): Bestandsfout[] {
  const wrong = (rij: Regel<LocatieRij>, kolom: "gebied" | "volgorde", reden: string): Bestandsfout => ({
    bestand, regel: rij.regel, kolom, waarde: String(rij[kolom] ?? ""), reden,
  });
  const ordered = new Map<string, Regel<LocatieRij>>();
  return rijen.flatMap((rij) => {
    const gebied = gebieden.get(rij.gebied);
    if (!gebied) return [wrong(rij, "gebied", "dit gebied bestaat niet; zet het in gebieden.csv")];
    if (gebied.soort !== "gemeente") return [wrong(rij, "gebied", `een locatie hoort bij een gemeente, dit is een ${gebied.soort === "land" ? "land" : "provincie"}`)];
    if (rij.volgorde === null) return [];
    const first = ordered.get(nameOf(rij)) ?? rij;
    ordered.set(nameOf(rij), first);
    return first.volgorde === rij.volgorde ? [] : [wrong(rij, "volgorde", `deze locatie heeft op regel ${first.regel} volgorde ${first.volgorde}`)];
  });
}

/** What a location is known by; spaces around its name make no other location. */
const nameOf = (l: { gebied: string; locatie: string }) => JSON.stringify([l.gebied, l.locatie.trim()]);

const describeFase = (rij: LocatieRij, gebieden: Gebieden) => `locatie ${rij.locatie}, ${gebieden.get(rij.gebied)?.naam ?? rij.gebied}, fase ${rij.fase} (peildatum ${rij.peildatum})`;

interface Plek {
  readonly gebied: string;
  readonly locatie: string;
  readonly volgorde: number;
  /** of a stored location */
  readonly id: number | null;
}

/** The locations of the folder with their place in the gemeente: as given, else as stored, else after the ones before, by first appearance. */
async function placeLocaties(tx: Tx, rijen: readonly LocatieRij[]): Promise<{ plekken: Map<string, Plek>; verplaatst: { plek: Plek; van: number }[] }> {
  const gemeenten = [...new Set(rijen.map((r) => r.gebied))];
  const stored = await tx.locatie.findMany({ where: { gebiedCode: { in: gemeenten } } });
  const byName = new Map(stored.map((l) => [nameOf({ gebied: l.gebiedCode, locatie: l.naam }), l]));
  const last = new Map<string, number>();
  const note = (gebied: string, volgorde: number) => last.set(gebied, Math.max(last.get(gebied) ?? 0, volgorde));
  for (const l of stored) note(l.gebiedCode, l.volgorde);

  const plekken = new Map<string, Plek>();
  const verplaatst: { plek: Plek; van: number }[] = [];
  for (const [name, own] of groupBy(rijen, nameOf)) {
    const [{ gebied, locatie }] = own as [LocatieRij];
    const oud = byName.get(name);
    const given = own.find((r) => r.volgorde !== null)?.volgorde;
    const volgorde = given ?? oud?.volgorde ?? (last.get(gebied) ?? 0) + 1;
    note(gebied, volgorde);
    const plek = { gebied, locatie, volgorde, id: oud?.id ?? null };
    plekken.set(name, plek);
    if (oud && oud.volgorde !== volgorde) verplaatst.push({ plek, van: oud.volgorde });
  }
  return { plekken, verplaatst };
}

/** Phases that are new for their peildatum, and phases that differ from their latest version: those get a next version. */
export async function planLocaties(tx: Tx, rijen: readonly Regel<LocatieRij>[], gebieden: Gebieden, vastlegging: Vastlegging): Promise<Plan> {
  const { plekken, verplaatst } = await placeLocaties(tx, rijen);
  const ids = [...plekken.values()].flatMap((p) => (p.id === null ? [] : [p.id]));
  const stored = await tx.faseversie.findMany({ where: { locatieId: { in: ids } }, orderBy: { versie: "asc" } });
  const latest = new Map(stored.map((f) => [JSON.stringify([f.locatieId, f.fase, f.peildatum]), f]));

  const wijzigingen: Wijziging[] = verplaatst.map(({ plek, van }) => wijziging(`locatie ${plek.locatie}`, [["volgorde", String(van), String(plek.volgorde)]]));
  const rows: { rij: LocatieRij; versie: number; reden: string | null }[] = [];
  let nieuw = 0;
  const nieuwe: string[] = [];
  for (const rij of rijen) {
    const oud = latest.get(JSON.stringify([plekken.get(nameOf(rij))?.id, rij.fase, rij.peildatum]));
    if (oud) {
      const text = (t: string | number | null) => (t === null ? "" : String(t));
      const difference = wijziging(describeFase(rij, gebieden), [
        ["soort", oud.soort, rij.soort],
        ["capaciteit", text(oud.capaciteit), text(rij.capaciteit)],
        ["van", text(oud.van), text(rij.van)],
        ["tot", text(oud.tot), text(rij.tot)],
        ["optieTot", text(oud.optieTot), text(rij.optieTot)],
        ["zekerheid", oud.zekerheid, rij.zekerheid],
        ["bron", oud.bron, rij.bron],
        ["toelichting", oud.toelichting, rij.toelichting],
      ]);
      if (difference.nieuw === "") continue;
      wijzigingen.push(difference);
    } else {
      nieuw += 1;
      if (nieuwe.length < NIEUWE_GETOOND) nieuwe.push(`${describeFase(rij, gebieden)}: ${rij.soort}, ${rij.capaciteit === null ? "onbekend" : `${rij.capaciteit} plaatsen`}`);
    }
    rows.push({ rij, versie: (oud?.versie ?? 0) + 1, reden: oud ? rij.toelichting || null : null });
  }

  return {
    nieuw,
    nieuwe,
    wijzigingen,
    ongewijzigd: rijen.length - rows.length,
    write: async () => {
      const fresh = [...plekken.values()].filter((p) => p.id === null);
      await insertAll(fresh, (data) => tx.locatie.createMany({ data: data.map((p) => ({ gebiedCode: p.gebied, naam: p.locatie, volgorde: p.volgorde })) }));
      for (const { plek } of verplaatst) await tx.locatie.update({ where: { id: plek.id! }, data: { volgorde: plek.volgorde } });
      const all = await tx.locatie.findMany({ where: { gebiedCode: { in: [...new Set(rijen.map((r) => r.gebied))] } } });
      const idOf = new Map(all.map((l) => [nameOf({ gebied: l.gebiedCode, locatie: l.naam }), l.id]));
      await insertAll(rows, (chunk) =>
        tx.faseversie.createMany({
          data: chunk.map(({ rij, versie, reden }) => ({
            locatieId: idOf.get(nameOf(rij))!, fase: rij.fase, peildatum: rij.peildatum, versie, soort: rij.soort, capaciteit: rij.capaciteit,
            van: rij.van, tot: rij.tot, optieTot: rij.optieTot, zekerheid: rij.zekerheid, bron: rij.bron, toelichting: rij.toelichting, reden, ...vastlegging,
          })),
        }),
      );
    },
  };
}
