import { sum, type Cijfer } from "@/lib/domain/cijfer";
import type { IndicatorCode } from "@/lib/domain/indicatoren";
import { opgavenOp, OPGAVEVORMEN, opgaveSleutel, type Opgaveversie, type Opgavevorm } from "@/lib/domain/opgavevorm";
import { firstDay } from "@/lib/domain/periode";
import { opmerkingIn, type Gebied } from "@/lib/domain/waarneming";
import { formatDatum, formatMoment } from "@/lib/format";
import { OPGAVENAAM, VORMTEKST } from "@/lib/texts/opgaven";
import { aantal, describeMissing, onvolledig } from "./cel";
import type { CelView } from "./tabel";

/** A version in the history of a period. */
export interface Opgaveregel {
  readonly id: number;
  /** `Almere`, or with two indicators `Flevoland, waarvan amv` */
  readonly naam: string;
  readonly cijfer: CelView;
  readonly peildatum: string;
  readonly moment: string;
  readonly op: string;
  readonly door: string;
  readonly reden: string | null;
  readonly bron: string;
  /** true when it counts now */
  readonly geldt: boolean;
}

/** The opgaven of one kind and one period. */
export interface Opgaveperiode {
  readonly periode: string;
  /** `Te halen op 1 januari 2025` */
  readonly kop: string;
  readonly kolommen: readonly string[];
  readonly rijen: readonly { readonly naam: string; readonly cellen: readonly CelView[] }[];
  /** null for an opgave of the province itself */
  readonly totaal: readonly CelView[] | null;
  /** regime, date by which, peildatum, source and remark of what counts now */
  readonly feiten: readonly string[];
  /** every version, newest first */
  readonly geschiedenis: readonly Opgaveregel[];
}

export interface Opgavegroep {
  readonly code: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly perioden: readonly Opgaveperiode[];
}

const distinct = (texts: readonly (string | null)[]) => [...new Set(texts.filter((t): t is string => t !== null && t !== ""))];

/** What is said of the versions that count, once each. */
function feitenVan(geldend: readonly Opgaveversie[]): readonly string[] {
  const named = (naam: string, values: readonly string[]) => (values.length === 0 ? [] : [`${naam}: ${values.join("; ")}.`]);
  return [
    ...named("Regime", distinct(geldend.map((v) => v.regime))),
    ...named("Uiterlijk", distinct(geldend.map((v) => v.uiterlijk)).map(formatDatum)),
    ...named("Peildatum", distinct(geldend.map((v) => v.peildatum)).map(formatDatum)),
    ...named("Bron", distinct(geldend.map((v) => v.bron))),
    ...named("Opmerking", distinct(geldend.map((v) => opmerkingIn(v.toelichting)))),
  ];
}

function viewPeriode(vorm: Pick<Opgavevorm, "indicatoren" | "per" | "thema">, label: string, periode: string, own: readonly Opgaveversie[], gebieden: readonly Gebied[], geldt: ReadonlyMap<string, Opgaveversie>): Opgaveperiode {
  const at = (gebied: string, indicator: IndicatorCode) => geldt.get(opgaveSleutel({ thema: vorm.thema, indicator, gebied, periode }));
  const column = (indicator: IndicatorCode): readonly Cijfer[] => gebieden.map((g) => at(g.code, indicator)?.cijfer ?? { staat: "onbekend" });
  const total = (indicator: IndicatorCode) => {
    const cijfer = sum(column(indicator));
    return aantal(cijfer, onvolledig(cijfer, describeMissing(column(indicator), "gemeente", "gemeenten")));
  };
  const kolomnaam = (indicator: IndicatorCode) => OPGAVENAAM[indicator] ?? indicator;
  return {
    periode,
    kop: `${label} ${formatDatum(periode)}`,
    kolommen: vorm.indicatoren.map(kolomnaam),
    rijen: gebieden.map((g, i) => ({ naam: g.naam, cellen: vorm.indicatoren.map((indicator) => aantal(column(indicator)[i]!)) })),
    totaal: vorm.per === "provincie" ? null : vorm.indicatoren.map(total),
    feiten: feitenVan(own.filter((v) => geldt.get(opgaveSleutel(v)) === v)),
    geschiedenis: own
      .map((v) => ({
        id: v.id,
        naam: [gebieden.find((g) => g.code === v.gebied)?.naam ?? v.gebied, ...(vorm.indicatoren.length > 1 ? [kolomnaam(v.indicator).toLowerCase()] : [])].join(", "),
        cijfer: aantal(v.cijfer),
        peildatum: formatDatum(v.peildatum),
        moment: formatMoment(v.op),
        op: v.op.toISOString(),
        door: v.door,
        reden: v.reden,
        bron: v.bestand === null ? v.bron : `${v.bron}, bestand ${v.bestand}`,
        geldt: geldt.get(opgaveSleutel(v)) === v,
      }))
      .sort((a, b) => b.id - a.id),
  };
}

interface Register {
  readonly provincie: Gebied;
  readonly gemeenten: readonly Gebied[];
  readonly versies: readonly Opgaveversie[];
}

function perioden(vorm: Pick<Opgavevorm, "indicatoren" | "per" | "thema">, label: string, { provincie, gemeenten, versies }: Register, vandaag: string): readonly Opgaveperiode[] {
  const own = versies.filter((v) => v.thema === vorm.thema && vorm.indicatoren.includes(v.indicator));
  const geldt = opgavenOp(own, vandaag);
  const gebieden = vorm.per === "provincie" ? [provincie] : gemeenten;
  const names = [...new Set(own.map((v) => v.periode))].sort((a, b) => (firstDay(a) > firstDay(b) ? -1 : 1));
  return names.map((periode) => viewPeriode(vorm, label, periode, own.filter((v) => v.periode === periode), gebieden, geldt));
}

/** The opgaven of every kind, the newest period first. */
export function viewOpgaven(register: Register, vandaag: string): readonly Opgavegroep[] {
  return OPGAVEVORMEN.map((vorm) => ({ code: vorm.code, titel: VORMTEKST[vorm.code].titel, uitleg: VORMTEKST[vorm.code].uitleg, perioden: perioden(vorm, VORMTEKST[vorm.code].periode, register, vandaag) }));
}

/** The taakstelling per half-year, to read: it is entered with the half-year. */
export function viewTaakstellingen(register: Register, vandaag: string): readonly Opgaveperiode[] {
  return perioden({ thema: "vergunninghouders", indicatoren: ["taakstelling"], per: "gemeente" }, "Halfjaar", register, vandaag);
}
