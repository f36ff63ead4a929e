import { describe, expect, it } from "vitest";
import { computeEditie, EDITIETABELLEN, type Editie } from "@/lib/domain/editie";
import type { StandInvoer } from "@/lib/domain/stand";
import type { Waarneming } from "@/lib/domain/waarneming";
import { bewaar, computeEditieresultaat, leesResultaat } from "@/lib/exchange/editieresultaat";
import { metWijzigingen, viewGewijzigdNaVaststelling } from "@/lib/view/na-vaststelling";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan } from "@/tests/helpers/waarneming";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const wie = { op: new Date("2024-09-10T12:00:00Z"), door: "secretariaat", rol: "secretariaat" };
const EDITIE: Editie = computeEditie(
  { sleutel: "2024-09-11", prtDatum: "2024-09-11", gemaakt: wie },
  [{ ...wie, nummer: 1, soort: "inhoud", inhoud: { peildatum: "2024-09-11", opties: "met", capaciteitsdata: [], oplegger: "", volgorde: EDITIETABELLEN, opmerkingen: [] } }],
  null,
);
const BEWAARD = leesResultaat(bewaar(computeEditieresultaat(EDITIE, papers, new Date("2024-09-11T12:00:00Z"))));
const opnieuw = (...cijfers: readonly Waarneming[]) => computeEditieresultaat(EDITIE, { ...papers, waarnemingen: [...papers.waarnemingen, ...cijfers] } satisfies StandInvoer, null);
const correctie = (gebied: string, n: number) => cijferVan("oekraine", "plaatsen", gebied, "2024-08", "2024-08-30", n, { versie: 9 });

describe("What changed after an edition was fixed", () => {
  it("is nothing while no figure was corrected", () => {
    expect(viewGewijzigdNaVaststelling(BEWAARD, opnieuw())).toBeNull();
    expect(viewGewijzigdNaVaststelling(BEWAARD, opnieuw(cijferVan("oekraine", "plaatsen", "GM0184", "2024-10", "2024-10-31", 500)))).toBeNull();
  });

  it("names the corrected figure with old and new, and counts what follows from it", () => {
    const een = viewGewijzigdNaVaststelling(BEWAARD, opnieuw(correctie("GM0184", 110)))!;
    expect(een.zin).toBe("Sinds het vaststellen is 1 cijfer gewijzigd. 8 andere cijfers volgen daaruit. Deze editie houdt wat is vastgesteld.");
    const regels = een.vergelijking.tabellen.flatMap((t) => t.verschillen).filter((c) => !c.volgt);
    expect(regels.map((c) => [c.rij.kop, c.kolom.naam, c.was?.tekst, c.nu?.tekst, c.bedrag])).toEqual([["Urk", "plaatsen", "100", "110", "+10"]]);
    expect(een.vergelijking.tabellen.map((t) => t.id)).toEqual(["oekraine"]);
    const twee = viewGewijzigdNaVaststelling(BEWAARD, opnieuw(correctie("GM0184", 110), correctie("GM0034", 1791)))!;
    expect(twee.zin).toMatch(/^Sinds het vaststellen zijn 2 cijfers gewijzigd\. \d+ andere cijfers volgen daaruit\./);
  });

  it("says that a table is over another period now", () => {
    const { zin } = viewGewijzigdNaVaststelling(BEWAARD, opnieuw(cijferVan("amvNidos", "opgave", "GM0034", "2024-II", "2024-09-01", 50)))!;
    expect(zin).toBe("1 tabel gaat nu over een andere periode. Deze editie houdt wat is vastgesteld.");
  });

  it("marks the figures in the tables, and alters none", () => {
    const gewijzigd = viewGewijzigdNaVaststelling(BEWAARD, opnieuw(correctie("GM0184", 110)))!;
    const gemerkt = metWijzigingen(BEWAARD.document.tabellen, gewijzigd);
    const oekraine = gemerkt.find((t) => t.id === "oekraine")!;
    const urk = oekraine.groepen[0]!.rijen.find((r) => r.id === "GM0184")!;
    expect(urk.cellen[1]).toMatchObject({ tekst: "100", naVaststelling: "gewijzigd na vaststelling: nu 110" });
    const kaal = JSON.parse(JSON.stringify(gemerkt, (sleutel, waarde: unknown) => (sleutel === "naVaststelling" ? undefined : waarde))) as unknown;
    expect(kaal).toEqual(BEWAARD.document.tabellen);
    const merken = gemerkt.flatMap((t) => [...t.groepen.flatMap((g) => g.rijen), ...t.voet]).flatMap((r) => r.cellen).filter((c) => c.naVaststelling !== undefined);
    expect(merken.length).toBe(gewijzigd.vergelijking.tabellen.flatMap((t) => t.verschillen).length);
  });
});
