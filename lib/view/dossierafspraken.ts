import { opVolgorde, vanSoort, type Dossierstuk } from "@/lib/domain/dossier";
import { formatDatum } from "@/lib/format";
import { afspraakstatus, zegUiterlijk, type Afspraakstatus } from "./dossierafspraak";

/** An agreement as a row of the table. */
export interface Afspraakregel {
  readonly sleutel: string;
  readonly tekst: string;
  readonly wie: string;
  readonly termijn: string;
  /** `was 1 september 2024`, the earlier deadlines; empty when it never moved */
  readonly eerder: string;
  readonly stand: { readonly woord: string; readonly teken: "laat" | "loopt" | "gedaan" | "niet" };
  readonly uitkomst: string;
  readonly herkomst: string;
}

/** The deadlines that an agreement had before, the first one first. */
function eerdereTermijnen(afspraak: Dossierstuk<"afspraak">, versies: readonly Dossierstuk[]): string {
  const termijnen = vanSoort(versies, "afspraak")
    .filter((v) => v.sleutel === afspraak.sleutel && v.versie <= afspraak.versie)
    .sort((a, b) => a.versie - b.versie)
    .map((v) => v.inhoud.uiterlijk);
  const anders = termijnen.filter((t, i) => t !== afspraak.inhoud.uiterlijk && t !== termijnen[i - 1]);
  return anders.length === 0 ? "" : `was ${anders.map(zegUiterlijk).join(", daarna ")}`;
}

const TEKEN: Readonly<Record<Afspraakstatus, Afspraakregel["stand"]["teken"]>> = { "te-laat": "laat", open: "loopt", deels: "loopt", gedaan: "gedaan", niet: "niet" };

function stand(afspraak: Dossierstuk<"afspraak">, op: string): Afspraakregel["stand"] {
  const { status, woord } = afspraakstatus(afspraak, op);
  return { woord, teken: TEKEN[status] };
}

/**
 * The agreements of a dossier, open ones first.
 * @param versies every version, for the deadlines that were moved
 */
export function viewAfspraken(stukken: readonly Dossierstuk[], versies: readonly Dossierstuk[], op: string): readonly Afspraakregel[] {
  const gesprekken = vanSoort(stukken, "gesprek");
  return opVolgorde(vanSoort(stukken, "afspraak")).map((a) => {
    const gesprek = gesprekken.find((g) => g.sleutel === a.inhoud.gesprek);
    return {
      sleutel: a.sleutel, tekst: a.inhoud.tekst, wie: a.inhoud.eigenaar,
      termijn: zegUiterlijk(a.inhoud.uiterlijk), eerder: eerdereTermijnen(a, versies), stand: stand(a, op), uitkomst: a.inhoud.uitkomst,
      herkomst: gesprek ? `gesprek ${formatDatum(gesprek.datum)}` : a.bron,
    };
  });
}
