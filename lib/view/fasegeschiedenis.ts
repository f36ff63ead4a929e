import type { Faseregistratie } from "@/lib/domain/locatiedossier";
import { formatDatum, formatMoment } from "@/lib/format";
import { viewVerschil, type Verschilregel } from "./faseverschil";

/** One recorded line: when, by whom, what it changed and why. */
export interface Geschiedenisregel {
  readonly id: number;
  readonly fase: string;
  readonly moment: string;
  /** ISO, for `<time>` */
  readonly op: string;
  readonly door: string;
  readonly peildatum: string;
  /** true when it replaced a line of the same peildatum */
  readonly correctie: boolean;
  readonly verschillen: readonly Verschilregel[];
  readonly reden: string | null;
  readonly bron: string;
  readonly bestand: string | null;
}

/** The line that a line came after: the version before it, else what was known before its peildatum when it was recorded. */
function before(regel: Faseregistratie, earlier: readonly Faseregistratie[]): Faseregistratie | null {
  const own = earlier.filter((f) => f.fase === regel.fase && f.peildatum <= regel.peildatum);
  return own.reduce<Faseregistratie | null>((a, b) => (a === null || b.peildatum > a.peildatum || (b.peildatum === a.peildatum && b.versie > a.versie) ? b : a), null);
}

/** What was recorded, newest first. */
export function viewGeschiedenis(fasen: readonly Faseregistratie[]): readonly Geschiedenisregel[] {
  const recorded = [...fasen].sort((a, b) => a.id - b.id);
  return recorded
    .map((regel, i) => ({
      id: regel.id,
      fase: regel.fase,
      moment: formatMoment(regel.op),
      op: regel.op.toISOString(),
      door: regel.door,
      peildatum: formatDatum(regel.peildatum),
      correctie: regel.versie > 1,
      verschillen: viewVerschil(before(regel, recorded.slice(0, i)), regel),
      reden: regel.reden,
      bron: regel.bron,
      bestand: regel.bestand,
    }))
    .reverse();
}
