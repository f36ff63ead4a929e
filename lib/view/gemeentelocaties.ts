import { gemeenteCijfer, locatieCel } from "@/lib/domain/asiel";
import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import { findLocatieTwijfels } from "@/lib/domain/locatie-twijfel";
import { isNietGeeindigd, SOORTEN, teltOp, type Fase, type Locatie, type Opties, type Soort } from "@/lib/domain/locatie";
import { firstDay } from "@/lib/domain/periode";
import type { Stand } from "@/lib/domain/stand";
import { formatDatum, formatOpsomming } from "@/lib/format";
import { SOORT_PLAATSEN, SOORTNAAM, TWIJFEL_KOP } from "@/lib/texts/locaties";
import { bronregel } from "./bron";
import { aantal, describeMissing, onvolledig } from "./cel";
import { plaatsenVan, totIn, viewFase } from "./fase";
import type { CelView, Uitlegverwijzing } from "./tabel";
import { verwijzingen } from "./uitleg";

/** A location with the places that count at the peildatum; a kind that it does not have then is null. */
export interface Gemeentelocatie {
  /** of a stored location; null has no page */
  readonly id: number | null;
  readonly naam: string;
  readonly plaatsen: Readonly<Record<Soort, CelView | null>>;
  /** `geen einddatum`, `1 maart 2025, met een optie tot 1 maart 2027`, `t/m augustus 2024 (geëindigd)`: one text where all its places end together */
  readonly einde: readonly string[];
  /** what is doubtful, in a few words each */
  readonly vlaggen: readonly string[];
  /** what begins after the peildatum: `vanaf 2026: 600 reguliere plaatsen, gepland` */
  readonly daarna: readonly string[];
}

export interface GemeentelocatiesView {
  /** one sentence made from the table */
  readonly stelling: string;
  /** none: then the sentence says so */
  readonly rijen: readonly Gemeentelocatie[];
  readonly totaal: Readonly<Record<Soort, CelView>>;
  readonly bronregel: string;
  readonly uitleg: readonly Uitlegverwijzing[];
}

/** The columns of places; amv lies within the two others, and no column is added to another. */
export const SOORTKOPPEN: readonly { readonly soort: Soort; readonly kop: string }[] = [
  { soort: "regulier", kop: "Regulier" },
  { soort: "noodopvang", kop: "Noodopvang" },
  { soort: "amv", kop: "Waarvan amv" },
];

const begint = (fase: Fase, peildatum: string) => fase.van !== null && firstDay(fase.van) > peildatum;

/** A kind is named where the places of a location do not all end together; amv lies within the others. */
function eindeVan(fasen: readonly Fase[]): readonly string[] {
  const texts = fasen.map((f) => {
    const { tot } = viewFase(f);
    return { soort: SOORTNAAM[f.soort], tekst: f.optieTot === null ? tot : `${tot}, met een optie ${totIn(f.optieTot)}` };
  });
  if (new Set(texts.map((t) => t.tekst)).size <= 1) return texts.slice(0, 1).map((t) => t.tekst);
  return [...new Set(texts.map(({ soort, tekst }) => `${soort}: ${tekst}`))];
}

/** `vanaf 2026: 600 reguliere plaatsen, gepland` */
function daarnaVan(fase: Fase): string {
  return `vanaf ${formatDatum(fase.van!)}: ${plaatsenVan(fase)}${fase.zekerheid === "gerealiseerd" ? "" : `, ${fase.zekerheid}`}`;
}

/** The places of one kind that count at the peildatum. */
const nu = ({ fasen }: Locatie, soort: Soort, peildatum: string, opties: Opties): Cijfer => locatieCel(fasen, soort, (f) => teltOp(f, peildatum, opties)).cijfer;

function viewLocatie(locatie: Locatie, peildatum: string, opties: Opties): Gemeentelocatie {
  const { fasen } = locatie;
  const counted = fasen.filter((f) => teltOp(f, peildatum, opties));
  const later = fasen.filter((f) => !counted.includes(f) && begint(f, peildatum) && f.capaciteit !== 0);
  // without places now: when those to come will end, else when those that were there ended
  const shown = counted.length > 0 ? counted : later.length > 0 ? later : fasen;
  const geeindigd = shown.every((f) => !isNietGeeindigd(f, peildatum, "met"));
  const ordered = [...shown].sort((a, b) => SOORTEN.indexOf(a.soort) - SOORTEN.indexOf(b.soort));
  const cel = (soort: Soort) => (counted.some((f) => f.soort === soort) ? aantal(nu(locatie, soort, peildatum, opties)) : null);
  return {
    id: locatie.id ?? null,
    naam: locatie.naam,
    plaatsen: { regulier: cel("regulier"), amv: cel("amv"), noodopvang: cel("noodopvang") },
    einde: eindeVan(ordered).map((tekst) => (geeindigd ? `${tekst} (geëindigd)` : tekst)),
    vlaggen: [...new Set(findLocatieTwijfels(locatie, peildatum).map((t) => TWIJFEL_KOP[t.soort]))],
    daarna: [...later].sort((a, b) => (firstDay(a.van!) < firstDay(b.van!) ? -1 : 1)).map(daarnaVan),
  };
}

/** `1.300 reguliere plaatsen`; what is missing is said, never counted as 0. */
function inZin({ cijfer, tekst }: CelView, soort: Soort): string {
  if (numberOf(cijfer) === null) return `een onbekend aantal ${SOORT_PLAATSEN[soort]}`;
  return `${missingIn(cijfer).length > 0 ? "minstens " : ""}${tekst} ${SOORT_PLAATSEN[soort]}`;
}

/** Amv lies within the other places, so it has a sentence of its own: none when there are none, but one when it is not known. */
function waarvanAmv({ cijfer, tekst }: CelView): string {
  const n = numberOf(cijfer);
  if (n === null) return cijfer.staat === "nvt" ? "" : " Hoeveel daarvan voor amv’ers zijn, is niet bekend.";
  const minstens = missingIn(cijfer).length > 0;
  return n > 0 || minstens ? ` Van alle plaatsen zijn er ${minstens ? "minstens " : ""}${tekst} voor amv’ers.` : "";
}

function stellingVan(naam: string, locaties: number, { regulier, noodopvang, amv }: GemeentelocatiesView["totaal"], peildatum: string): string {
  if (locaties === 0) return `${naam} heeft geen locatie ${regulier.cijfer.staat === "nvt" ? "" : "meer "}voor de opvang van asielzoekers.`;
  const counts = [inZin(regulier, "regulier"), ...(numberOf(noodopvang.cijfer) === 0 ? [] : [inZin(noodopvang, "noodopvang")])];
  return `${naam} heeft op ${formatDatum(peildatum)} ${formatOpsomming(counts)}.${waarvanAmv(amv)}`;
}

/**
 * The locations of a gemeente that its table Asiel lists, with what counts at the peildatum, when it ends and what comes next. The total
 * is that of its timeline at the peildatum.
 * @param gebied CBS code of a gemeente
 */
export function viewGemeentelocaties({ asiel }: Pick<Stand, "asiel">, gebied: string, peildatum: string): GemeentelocatiesView {
  const { locaties, cellen, gebied: { naam } } = asiel.gemeenten.find((g) => g.gebied.code === gebied)!;
  const { opties } = asiel;
  const own = locaties.map((l) => l.locatie);
  // a location that ended long ago is not listed, and still makes a 0 of what would be n.v.t.
  const ooit = cellen.noodopvang.cijfer.staat !== "nvt";
  const totaal = (soort: Soort): CelView => {
    const cijfers = own.map((l) => nu(l, soort, peildatum, opties));
    const cijfer = gemeenteCijfer(ooit, cijfers);
    return aantal(cijfer, onvolledig(cijfer, describeMissing(cijfers, "locatie", "locaties")));
  };
  const totalen = { regulier: totaal("regulier"), amv: totaal("amv"), noodopvang: totaal("noodopvang") };
  const fasen = own.flatMap((l) => l.fasen);
  return {
    stelling: stellingVan(naam, own.length, totalen, peildatum),
    rijen: own.map((l) => viewLocatie(l, peildatum, opties)),
    totaal: totalen,
    bronregel: bronregel(fasen.map((f) => f.peildatum).reduce<string | null>((a, b) => (a === null || b > a ? b : a), null), fasen),
    uitleg: verwijzingen("asiel", "regulier", "noodopvang", "amv"),
  };
}
