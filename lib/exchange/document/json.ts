import type { Staat } from "@/lib/domain/cijfer";
import type { Tekstblok, Teken } from "@/lib/view/document";
import { kop } from "@/lib/view/kopie";
import type { CelView, NootView } from "@/lib/view/tabel";
import type { StandJson } from "../stand-json";
import { kenmerken, regelsVan, type Documentuitvoer, type Tabel } from "./inhoud";

/** A cell of the page. */
interface CelJson {
  /** as the page shows it; empty where a location has nothing of a kind */
  readonly tekst: string;
  readonly staat: Staat;
  /** unrounded, a percentage as a fraction; only with staat `waarde` */
  readonly waarde?: number;
  /** which kinds a sum leaves out, and in words */
  readonly onvolledig?: readonly string[];
  readonly ontbreekt?: string;
  readonly oordeel?: string;
  /** its own, where older than the table's */
  readonly peildatum?: string;
  readonly twijfel?: true;
  /** numbers of notes below the table */
  readonly noten?: readonly number[];
}

interface TabelJson {
  readonly id: string;
  readonly titel: string;
  readonly stelling: string;
  readonly onderschrift: string;
  readonly meldingen: readonly string[];
  readonly kolommen: readonly { readonly id: string; readonly kop: string; readonly berekend: boolean }[];
  readonly rijen: readonly {
    readonly id: string;
    readonly kop: string;
    readonly soort: string;
    readonly groep?: string;
    /** by id of the column */
    readonly cellen: Readonly<Record<string, CelJson>>;
    readonly opmerkingen?: readonly string[];
  }[];
  readonly bronregel: string;
  readonly opmerkingen: readonly string[];
  readonly noten: readonly NootView[];
  readonly uitleg: readonly { readonly term: string; readonly uitleg: string }[];
}

/** A document as integrators receive it. A later shape gets another `vorm`. */
export interface DocumentJson {
  readonly vorm: 1;
  readonly titel: string;
  readonly ondertitel: string;
  /** ISO date of the meeting */
  readonly datum: string;
  readonly provincie: { readonly code: string; readonly naam: string };
  readonly status: { readonly soort: string; readonly tekst: string };
  readonly kenmerken: readonly { readonly label: string; readonly tekst: string }[];
  readonly oplegger: readonly Tekstblok[];
  readonly tabellen: readonly TabelJson[];
  readonly tekens: readonly Teken[];
  /** the figures that the tables are made from, as the API gives them; null for a document that is no stand */
  readonly stand: StandJson | null;
}

function celJson({ tekst, cijfer, onvolledig, oordeel, peildatum, twijfel, noten }: CelView): CelJson {
  return {
    tekst,
    ...cijfer,
    ...(onvolledig !== undefined && { ontbreekt: onvolledig }),
    ...(oordeel && { oordeel: oordeel.woord }),
    ...(peildatum !== undefined && { peildatum }),
    ...(twijfel && { twijfel }),
    ...(noten && noten.length > 0 && { noten }),
  };
}

function tabelJson(tabel: Tabel): TabelJson {
  const { id, titel, stelling, onderschrift, meldingen, bronregel, noten } = tabel;
  return {
    id, titel, stelling, onderschrift, meldingen,
    kolommen: tabel.kolommen.map((k) => ({ id: k.id, kop: kop(k), berekend: k.afgeleid === true })),
    rijen: regelsVan(tabel).flatMap((r) =>
      r.soort === "groep"
        ? []
        : [{
            id: r.rij.id, kop: r.rij.kop, soort: r.rij.soort, ...(r.groep !== null && { groep: r.groep }),
            cellen: Object.fromEntries(r.rij.cellen.map((c, i) => [tabel.kolommen[i]!.id, celJson(c)])),
            ...(r.rij.opmerkingen && r.rij.opmerkingen.length > 0 && { opmerkingen: r.rij.opmerkingen }),
          }],
    ),
    bronregel,
    opmerkingen: tabel.opmerkingen ?? [],
    noten,
    uitleg: tabel.uitleg.map(({ term, uitleg }) => ({ term, uitleg })),
  };
}

/** The document with every cell of the page, and the stand behind it. */
export function documentJson(uitvoer: Documentuitvoer, stand: StandJson | null): DocumentJson {
  const { document, status } = uitvoer;
  const { titel, ondertitel, datum, provincie, oplegger, tekens } = document;
  return {
    vorm: 1, titel, ondertitel, datum, provincie, status,
    kenmerken: kenmerken(uitvoer).map(([label, tekst]) => ({ label, tekst })),
    oplegger,
    tabellen: document.tabellen.map(tabelJson),
    tekens,
    stand,
  };
}
