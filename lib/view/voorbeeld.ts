import { computeAsiel, capaciteitsdataOf } from "@/lib/domain/asiel";
import type { Cijfer } from "@/lib/domain/cijfer";
import type { Faseregel } from "@/lib/domain/fasewijziging";
import { endOf, OPTIES, type Fase, type Locatie, type Opties } from "@/lib/domain/locatie";
import { findLocatieTwijfels } from "@/lib/domain/locatie-twijfel";
import { firstDay } from "@/lib/domain/periode";
import type { StandInvoer } from "@/lib/domain/stand";
import { latestPer } from "@/lib/domain/waarneming";
import { formatDatum, formatDatumKort } from "@/lib/format";
import { TWIJFEL_KOP } from "@/lib/texts/locaties";
import { aantal } from "./cel";
import { periodeIn, plaatsenVan } from "./fase";

/** What a change would do, before it is recorded. */
export interface VoorbeeldView {
  /** the phases as they would be */
  readonly regels: readonly string[];
  /** per stand that would differ: the totals that change, `4.300 → 4.000` */
  readonly standen: readonly { readonly kop: string; readonly wijzigingen: readonly string[] }[];
  readonly vlaggenWeg: readonly string[];
  readonly vlaggenNieuw: readonly string[];
}

export interface Voorbeeldinvoer {
  /** the location as it is now, with all its lines; a new one has none */
  readonly locatie: Locatie;
  readonly regels: readonly Faseregel[];
  /** what the stand at each of these peildata is computed from */
  readonly momenten: readonly { readonly peildatum: string; readonly invoer: StandInvoer }[];
  readonly vandaag: string;
}

/** More versions than anyone records: the line that counts above those of its peildatum. */
const LAST_VERSION = Number.MAX_SAFE_INTEGER;

const toFase = (regel: Faseregel): Fase => ({ ...regel, versie: LAST_VERSION, bron: "", toelichting: "" });

function withRegels(locaties: readonly Locatie[], own: Locatie, regels: readonly Faseregel[]): readonly Locatie[] {
  const isOwn = (l: Locatie) => l.gebied === own.gebied && l.naam === own.naam;
  const added = regels.map(toFase);
  if (!locaties.some(isOwn)) return [...locaties, { ...own, fasen: added }];
  return locaties.map((l) => (isOwn(l) ? { ...l, fasen: [...l.fasen, ...added] } : l));
}

/** The dates at which a stand shows capacity, and those at which the change shows. */
function datesOf(invoer: StandInvoer, regels: readonly Faseregel[], peildatum: string): readonly string[] {
  const own = regels.flatMap(({ van, tot, optieTot }) => [van === null ? [] : [firstDay(van)], [tot, optieTot].flatMap((t) => (t === null ? [] : [endOf(t)]))].flat());
  return [...new Set([...capaciteitsdataOf(invoer.standen, peildatum, null), peildatum, ...own])].sort();
}

type Totalen = ReadonlyMap<string, Cijfer>;

function totalen(invoer: StandInvoer, locaties: readonly Locatie[], peildatum: string, opties: Opties, dates: readonly string[]): Totalen {
  const { totaal } = computeAsiel(invoer.provincie.code, invoer.gemeenten, locaties, invoer.waarnemingen, invoer.standen, peildatum, opties, dates);
  return new Map([
    ...[...totaal.regulier].map(([datum, cel]): [string, Cijfer] => [`Regulier op ${formatDatumKort(datum)}`, cel.cijfer]),
    ["Amv", totaal.amv.cijfer],
    ["Noodopvang", totaal.noodopvang.cijfer],
  ]);
}

/** `Regulier op 1-1-2026, zonder opties: 4.000 → 4.300`: the totals that differ, once when options make no difference. */
function changesAt({ invoer, peildatum }: Voorbeeldinvoer["momenten"][number], { locatie, regels }: Voorbeeldinvoer): readonly string[] {
  const dates = datesOf(invoer, regels, peildatum);
  const after = withRegels(invoer.locaties, locatie, regels.filter((r) => r.peildatum <= peildatum));
  const [met, zonder] = OPTIES.map((opties) => {
    const [oud, nieuw] = [totalen(invoer, invoer.locaties, peildatum, opties, dates), totalen(invoer, after, peildatum, opties, dates)];
    return new Map([...nieuw].map(([naam, cijfer]) => [naam, `${aantal(oud.get(naam)!).tekst} → ${aantal(cijfer).tekst}`]));
  }) as [Map<string, string>, Map<string, string>];
  const isChange = (text: string) => new Set(text.split(" → ")).size > 1;
  return [...met.keys()].flatMap((naam) => {
    const [a, b] = [met.get(naam)!, zonder.get(naam)!];
    if (a === b) return isChange(a) ? [`${naam}: ${a}`] : [];
    return [...(isChange(a) ? [`${naam}, met opties: ${a}`] : []), ...(isChange(b) ? [`${naam}, zonder opties: ${b}`] : [])];
  });
}

function twijfelsOf(locatie: Locatie, vandaag: string): readonly string[] {
  const fasen = [...latestPer(locatie.fasen, vandaag, (f) => f.fase).values()];
  return findLocatieTwijfels({ ...locatie, fasen }, vandaag).map((t) => `${TWIJFEL_KOP[t.soort]} (${t.fasen.map((f) => f.fase).join(", ")})`);
}

/** What lines would do, in words, from the same computation as the stand van zaken. */
export function viewVoorbeeld(invoer: Voorbeeldinvoer): VoorbeeldView {
  const { locatie, regels, momenten, vandaag } = invoer;
  const [before, after] = [twijfelsOf(locatie, vandaag), twijfelsOf({ ...locatie, fasen: [...locatie.fasen, ...regels.map(toFase)] }, vandaag)];
  return {
    regels: regels.map((r) => `${locatie.naam}, ${r.fase}: ${plaatsenVan(r)}, ${periodeIn(r)}${r.peildatum > vandaag ? `. Dit gaat in op ${formatDatum(r.peildatum)}: bij amv en noodopvang telt een stand ook aangekondigde plaatsen mee, en zo tellen ze niet dubbel` : ""}.`),
    standen: momenten
      .map((m) => ({ kop: `Stand van zaken op ${formatDatum(m.peildatum)}`, wijzigingen: changesAt(m, invoer) }))
      .filter((s) => s.wijzigingen.length > 0),
    vlaggenWeg: before.filter((t) => !after.includes(t)),
    vlaggenNieuw: after.filter((t) => !before.includes(t)),
  };
}
