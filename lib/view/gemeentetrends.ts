import { vanafEersteMeting, type Reeksen } from "@/lib/domain/reeks";
import type { ReeksInvoer } from "@/lib/domain/reeksdoorsnede";
import type { Gebied } from "@/lib/domain/waarneming";
import { trendUrl } from "@/lib/schemas/trend-keuze";
import type { GrafiekView } from "./grafiek";
import { THEMAREEKSEN } from "./metingen";
import { slugOf } from "./slug";
import type { TabelId } from "./tabel";
import { herkomstenVan, viewTrend } from "./trend";

/** A theme of a gemeente through time, beside the province's. */
export interface GemeentetrendView {
  readonly id: TabelId;
  /** `Oekraïne: plaatsen` */
  readonly titel: string;
  readonly grafiek: GrafiekView;
  /** the page where the same is explored further */
  readonly trends: string;
}

export interface Gemeentetrendvraag {
  readonly gebied: Gebied;
  readonly invoer: ReeksInvoer;
  readonly reeksen: Readonly<Record<TabelId, Reeksen>>;
  /** the second clock as it stands in the address; null = now */
  readonly bekendOp: string | null;
  /** address of the downloads of a theme */
  readonly adres: (thema: TabelId) => string;
}

/** The five themes of a gemeente through time, each beside the province's in one measure, from the first measurement of the year on. */
export function viewGemeentetrends({ gebied, invoer, reeksen, bekendOp, adres }: Gemeentetrendvraag): readonly GemeentetrendView[] {
  const { provincie } = invoer;
  return THEMAREEKSEN.map((id) => {
    const { indicator, maat, van, tot } = reeksen[id].vraag;
    const gebieden = [gebied.code, provincie.code];
    const { titel, grafiek } = viewTrend(vanafEersteMeting(reeksen[id], gebieden), {
      gebieden, vorm: "een", naast: true,
      // what happened stands on the page of the series: here there is no room for marks
      gebeurtenissen: [], herkomsten: herkomstenVan(indicator, invoer), adres: adres(id),
    });
    return { id, titel, grafiek, trends: trendUrl("/trends", { indicator, gebieden: [gebied, provincie].map((g) => slugOf(g.naam)), van, tot, maat, vorm: "een", bekendOp }) };
  });
}
