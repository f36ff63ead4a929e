import { describe, expect, it } from "vitest";
import { PM, waarde } from "@/lib/domain/cijfer";
import type { Waarneming } from "@/lib/domain/waarneming";
import { viewTabellen } from "@/lib/view/stand-van-zaken";
import { viewVeranderd } from "@/lib/view/veranderd";
import { invoerFrom } from "@/tests/helpers/invoer";
import { cijferVan } from "@/tests/helpers/waarneming";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const [DRONTEN, URK] = ["GM0303", "GM0184"] as const;

const stand = (peildatum: string, ...cijfers: readonly Waarneming[]) => viewTabellen({ ...papers, waarnemingen: [...papers.waarnemingen, ...cijfers] }, { peildatum, opties: "met", capaciteitsdata: [] });
const plaatsen = (gebied: string, maand: string, cijfer: Parameters<typeof cijferVan>[5]) => cijferVan("oekraine", "plaatsen", gebied, maand, `${maand}-20`, cijfer);
const sindsSeptember = (...cijfers: readonly Waarneming[]) => viewVeranderd(stand("2025-01-20", ...cijfers), stand("2024-10-25", ...cijfers), "2024-10-25", papers.gemeenten);
const inHetKort = ({ regels }: ReturnType<typeof sindsSeptember>) => regels.map((r) => [r.gebied, r.was.tekst, r.nu.tekst, r.verschil].join(" "));

describe("What changed since the meeting before", () => {
  it("names each figure, the province first", () => {
    const view = sindsSeptember(plaatsen(DRONTEN, "2025-01", 200), plaatsen(URK, "2025-01", 90));
    expect(view.lead).toBe("Sinds het vorige overleg van de PRT, op 25 oktober 2024, zijn 3 cijfers veranderd.");
    expect(inHetKort(view)).toEqual(["Flevoland 2.751 2.747 −4", "Urk 100 90 −10", "Dronten 194 200 +6"]);
    expect(sindsSeptember().lead).toBe("Sinds het vorige overleg van de PRT, op 25 oktober 2024, is geen cijfer veranderd.");
  });

  it("gives no amount where a sum missed a part: that it is known now is no change", () => {
    expect(inHetKort(sindsSeptember(plaatsen(URK, "2024-10", PM), plaatsen(URK, "2025-01", 132)))).toEqual(["Flevoland 2.651 + pm 2.783 ", "Urk pm 132 "]);
  });

  it("says of which themes a new half-year cannot be held against the one before", () => {
    const nieuw = papers.gemeenten.flatMap(({ code }) => [cijferVan("vergunninghouders", "standBegin", code, "2025-I", "2025-01-01", waarde(5)), cijferVan("vergunninghouders", "taakstelling", code, "2025-I", "2025-01-01", waarde(40))]);
    expect(sindsSeptember(...nieuw)).toEqual({
      lead: "Sinds het vorige overleg van de PRT, op 25 oktober 2024, is geen cijfer veranderd. Niet te vergelijken: Vergunninghouders (toen 2024-II, nu 2025-I).",
      regels: [],
    });
  });
});
