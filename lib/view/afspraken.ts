import type { Afspraak } from "@/lib/domain/afspraak";
import { geldende, laatsteVersies } from "@/lib/domain/versie";
import { formatDatum, formatDatumKort, formatGetal } from "@/lib/format";
import type { Afspraakgetypt } from "@/lib/schemas/afspraak";
import { formatTot, totIn } from "./fase";
import { alsZin, bronregel, GEEN, viewVersies, type Gebiedsnaam, type VersieItem, type Versieregel, type Versieveld } from "./versies";

/** When it counts: `vanaf 2025, tot 1 januari 2027`, `begin niet bekend, voor 2 jaar`. */
function periodeVan({ van, tot, termijn }: Afspraak): string {
  const parts = [van === null ? "begin niet bekend" : `vanaf ${formatDatum(van)}`, tot === null ? "" : totIn(tot), termijn === "" ? "" : `voor ${termijn}`];
  return parts.filter((p) => p !== "").join(", ");
}

/** An agreement in words. */
export function viewAfspraak(a: Afspraak, naam: Gebiedsnaam): VersieItem {
  return { sleutel: a.sleutel, kop: naam(a.gebied), naam: `${formatGetal(a.plaatsen)} plaatsen voor ${a.naar}`, kenmerken: `Uitruil, ${periodeVan(a)}`, opmerking: alsZin(a.toelichting), bronregel: bronregel(a) };
}

/** The agreements of a province, and those that lapsed. @param versies every version */
export function viewAfspraken(versies: readonly Afspraak[], naam: Gebiedsnaam): { readonly gelden: readonly VersieItem[]; readonly vervallen: readonly VersieItem[] } {
  const last = laatsteVersies(versies, null);
  const view = (a: Afspraak) => viewAfspraak(a, naam);
  return { gelden: geldende(last).map(view), vervallen: last.filter((a) => a.vervallen).map(view) };
}

/** Every version of one agreement, newest first. */
export function viewAfspraakgeschiedenis(versies: readonly Afspraak[], naam: Gebiedsnaam): readonly Versieregel[] {
  const velden: readonly Versieveld<Afspraak>[] = [
    { wat: "van", van: (a) => naam(a.gebied) },
    { wat: "voor", van: (a) => a.naar },
    { wat: "plaatsen", van: (a) => formatGetal(a.plaatsen) },
    { wat: "vanaf", van: (a) => (a.van === null ? GEEN : formatDatum(a.van)) },
    { wat: "tot", van: (a) => (a.tot === null ? GEEN : formatTot(a.tot)) },
    { wat: "termijn", van: (a) => a.termijn || GEEN },
    { wat: "opmerking", van: (a) => a.toelichting || GEEN },
    { wat: "gaat door", van: (a) => (a.vervallen ? "nee, vervallen" : "ja") },
  ];
  return viewVersies(versies, velden, (a) => viewAfspraak(a, naam).naam, (a) => a.sleutel);
}

const shown = (datum: string | null | undefined) => (datum ? formatDatumKort(datum) : "");

/** The form as it opens: empty, or with what is known. */
export function beginAfspraak(a: Afspraak | null, vandaag: string): Afspraakgetypt {
  return {
    gebied: a?.gebied ?? "", naar: a?.naar ?? "", plaatsen: a ? formatGetal(a.plaatsen) : "", van: shown(a?.van), tot: shown(a?.tot), termijn: a?.termijn ?? "", vervallen: a?.vervallen ? "ja" : "",
    peildatum: vandaag, bron: "", toelichting: a?.toelichting ?? "", reden: "",
  };
}
