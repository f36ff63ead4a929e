import { einde, type Fase } from "@/lib/domain/locatie";
import { firstDay } from "@/lib/domain/periode";
import { formatDatum } from "@/lib/format";
import { periodeIn, plaatsenVan } from "./fase";

export type Balksoort = "gerealiseerd" | "gepland" | "optie" | "onbevestigd";

/** A piece of a bar, in percent of the width. */
export interface Balk {
  readonly soort: Balksoort;
  readonly x: number;
  readonly breedte: number;
}

export interface Tijdlijnrij {
  readonly fase: string;
  /** `300 reguliere plaatsen` */
  readonly plaatsen: string;
  /** `tot 1 maart 2025, met een optie tot 1 maart 2027` */
  readonly periode: string;
  readonly balken: readonly Balk[];
}

export interface TijdlijnView {
  readonly rijen: readonly Tijdlijnrij[];
  readonly jaren: readonly { readonly jaar: string; readonly x: number }[];
  /** where today stands, in percent */
  readonly vandaag: number;
  /** all of it in words */
  readonly inWoorden: string;
}

/** How far the drawing reaches around today when nothing begins or ends further away, and at most: years. */
const MINST = { terug: 1, vooruit: 2 } as const;
const MEEST = { terug: 4, vooruit: 10 } as const;

const days = (datum: string) => Date.parse(`${datum}T00:00:00Z`) / 86_400_000;
const clamp = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high);

function range(fasen: readonly Fase[], vandaag: string): readonly [number, number] {
  const now = Number(vandaag.slice(0, 4));
  const ends = fasen.flatMap((f) => [einde(f, "zonder"), einde(f, "met")]).filter((d) => d !== null);
  const years = [...fasen.flatMap((f) => (f.van === null ? [] : [firstDay(f.van)])), ...ends].map((d) => Number(d.slice(0, 4)));
  return [
    clamp(Math.min(...years, now - MINST.terug), now - MEEST.terug, now - MINST.terug),
    clamp(Math.max(...years, now + MINST.vooruit - 1) + 1, now + MINST.vooruit, now + MEEST.vooruit),
  ];
}

/** Of a phase its certain part, and the part that its option would add. An onbevestigd phase has no dates: it counts all along. */
function piecesOf(fase: Fase): readonly { readonly soort: Balksoort; readonly van: string | null; readonly tot: string | null }[] {
  if (fase.zekerheid === "onbevestigd") return [{ soort: "onbevestigd", van: null, tot: null }];
  const van = fase.van === null ? null : firstDay(fase.van);
  const tot = einde(fase, "zonder");
  const option = fase.optieTot === null ? [] : [{ soort: "optie" as const, van: tot, tot: einde(fase, "met") }];
  return [{ soort: fase.zekerheid, van, tot }, ...option];
}

/** The phases of a location through time, as known now. */
export function viewTijdlijn(fasen: readonly Fase[], vandaag: string): TijdlijnView {
  const [first, last] = range(fasen, vandaag);
  const [start, stop] = [days(`${first}-01-01`), days(`${last}-01-01`)];
  const at = (datum: string | null, open: number) => (datum === null ? open : clamp(((days(datum) - start) / (stop - start)) * 100, 0, 100));
  const rijen = fasen.map((fase) => ({
    fase: fase.fase,
    plaatsen: plaatsenVan(fase),
    periode: periodeIn(fase),
    balken: piecesOf(fase)
      .map(({ soort, van, tot }) => ({ soort, x: at(van, 0), breedte: at(tot, 100) - at(van, 0) }))
      .filter((b) => b.breedte > 0),
  }));
  return {
    rijen,
    jaren: Array.from({ length: last - first }, (_, i) => ({ jaar: String(first + i), x: at(`${first + i}-01-01`, 0) })),
    vandaag: at(vandaag, 0),
    inWoorden: `Van ${first} tot ${last}. ${rijen.map((r) => `${r.fase}: ${r.plaatsen}, ${r.periode}.`).join(" ")} Vandaag is ${formatDatum(vandaag)}.`,
  };
}
