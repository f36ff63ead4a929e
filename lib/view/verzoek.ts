import { lastDay } from "@/lib/domain/periode";
import { formatDatum } from "@/lib/format";
import type { BladThema, Maandblad } from "@/lib/domain/blad";
import { bladKolommen } from "@/lib/domain/bladcellen";
import { formatCelinvoer } from "./celinvoer";
import { THEMA } from "./invoerblad";

/** A figure of a gemeente that is not in: nothing was stored, or it is pm or onbekend. */
export interface Ontbrekend {
  readonly thema: BladThema;
  /** `Plaatsen`; of asiel the location and its phase */
  readonly wat: string;
  readonly staat: "leeg" | "pm" | "onbekend";
  /** `100, op 30 augustus 2024`; null when there is none */
  readonly eerder: string | null;
}

/** What of a gemeente is not in, in the order of the sheets. */
export function findOntbrekend(bladen: readonly Maandblad[], gemeente: string): readonly Ontbrekend[] {
  return bladen.flatMap(({ thema, rijen, cellen }) =>
    rijen.filter((r) => r.gebied === gemeente).flatMap((rij) =>
      cellen.filter((c) => c.rij === rij.id).flatMap(({ kolom, opgeslagen, vorige }): Ontbrekend[] => {
        const staat = opgeslagen === null ? "leeg" : opgeslagen.cijfer.staat;
        if (staat === "waarde" || staat === "nvt") return [];
        const label = bladKolommen(thema).find((k) => k.code === kolom)!.label;
        return [{ thema, wat: thema === "asiel" ? rij.naam : label, staat, eerder: vorige && `${formatCelinvoer(vorige.cijfer)}, op ${formatDatum(vorige.peildatum)}` }];
      }),
    ),
  );
}

/** A mail that asks for figures, ready to send. */
export interface Verzoekmail {
  readonly onderwerp: string;
  readonly tekst: string;
  /** opens the reader's own mail program with all of it filled in */
  readonly mailto: string;
}

interface Gevraagd {
  readonly provincie: string;
  readonly gemeente: string;
  readonly maand: string;
  readonly ontbrekend: readonly Ontbrekend[];
  /** null = no mailbox known: the mail program asks */
  readonly aan: string | null;
  /** origin of this installation */
  readonly site: string;
}

/** Ask a gemeente for what is not in, with the figure before each, how to write what is not known, and where to look. */
export function writeVerzoek({ provincie, gemeente, maand, ontbrekend, aan, site }: Gevraagd): Verzoekmail {
  const onderwerp = `Cijfers ${formatDatum(maand)} voor de Regietafel, gemeente ${gemeente}`;
  const themas = [...new Set(ontbrekend.map((o) => o.thema))];
  const asked = themas.flatMap((thema) => [
    "",
    THEMA[thema].naam,
    ...ontbrekend.filter((o) => o.thema === thema).map((o) => `- ${o.wat}${o.staat === "pm" ? ", nu pm" : ""}${o.eerder === null ? "" : ` (eerder ${o.eerder})`}`),
  ]);
  const tekst = [
    "Beste collega,",
    "",
    `Voor de Regietafel ${provincie} vragen wij van ${gemeente} deze cijfers over ${formatDatum(maand)}:`,
    ...asked,
    "",
    "Is een aantal nog niet bekend? Schrijf dan pm. Bestaat het niet in uw gemeente? Schrijf dan n.v.t. Nul is 0.",
    "",
    `De cijfers die wij al hebben, ziet u hier: ${site}/stand-van-zaken?peildatum=${lastDay(maand)}`,
    "Klopt een cijfer niet? Klik het aan en reageer.",
    "",
    "Met vriendelijke groet,",
    `Secretariaat Regietafel ${provincie}`,
  ].join("\n");
  const query = `subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(tekst.replaceAll("\n", "\r\n"))}`;
  return { onderwerp, tekst, mailto: `mailto:${encodeURIComponent(aan ?? "").replace("%40", "@")}?${query}` };
}
