import { missingIn, numberOf } from "@/lib/domain/cijfer";
import type { Editie } from "@/lib/domain/editie";
import { computeRijTempo, isVoorbij } from "@/lib/domain/vergunninghouders";
import { addMonths } from "@/lib/domain/periode";
import { formatDatum, formatOpsomming } from "@/lib/format";
import { editieUrl } from "./adres";
import { editienaam } from "./editie";
import type { OvergangView } from "./overgangen";
import type { Standtabellen } from "./stand-van-zaken";
import { kortOfBoven } from "./stelling";
import type { VraagView } from "./tabel";

/** One thing that asks attention, with the place where there is more of it. */
export interface Aandachtspunt {
  readonly soort: "besluit" | "achter" | "vervalt" | "onbekend" | "twijfel" | "oud";
  readonly kop: string;
  readonly tekst: string;
  readonly href: string;
}

/** The editions of which somebody asks the gedeputeerde to make them public. */
export function viewBesluiten(edities: readonly Editie[]): readonly Aandachtspunt[] {
  return edities
    .filter((e) => e.status === "vastgesteld" && e.publicatie === "voorgesteld")
    .map((e) => ({ soort: "besluit", kop: "Uw besluit", tekst: `Het secretariaat stelt voor ${editienaam(e)} openbaar te maken.`, href: `${editieUrl(e.sleutel)}#publicatie` }));
}

/** Figures older than this many months are old: the secretariaat records them each month. */
const OUD = 2;

function achter({ stand: { vergunninghouders: tabel } }: Standtabellen): readonly Aandachtspunt[] {
  const behind = tabel.rijen.flatMap((rij) => {
    const tempo = computeRijTempo(tabel, rij);
    const n = numberOf(tempo.opSchema);
    const zover = missingIn(tempo.prognose).length > 0 ? ", voor zover bekend" : "";
    return n !== null && n < 0 ? [`${rij.gebied.naam} (${isVoorbij(tempo) ? "" : "prognose "}${kortOfBoven(tempo.prognose)}${zover})`] : [];
  });
  if (behind.length === 0) return [];
  return [{ soort: "achter", kop: "Achter op schema", tekst: `Huisvesting van vergunninghouders: ${formatOpsomming(behind)}.`, href: "#vergunninghouders" }];
}

/** Places that end within this many months ask for a decision now. */
const VOORUIT = 12;

/** The places that end within a year, in the words of the timeline. */
export function vervallend(komt: readonly OvergangView[], peildatum: string): readonly Aandachtspunt[] {
  const tot = addMonths(peildatum.slice(0, 7), VOORUIT);
  const soon = komt.filter((k) => k.richting === "achter" && k.datum.slice(0, 7) <= tot);
  return soon.length === 0 ? [] : [{ soort: "vervalt", kop: "Plaatsen vervallen", tekst: soon.flatMap((k) => k.zinnen).join(" "), href: "/locaties/tijdlijn" }];
}

const KOP: Readonly<Record<VraagView["soort"], string>> = { twijfel: "Twijfel", onbekend: "Niet aangeleverd", onvolledig: "Onvolledig", pm: "Pm" };

/** The open questions of the tables: missing and doubtful figures, by kind. */
function uitVragen({ vragen, tabellen }: Standtabellen, pad: string): readonly Aandachtspunt[] {
  return (["onbekend", "pm", "twijfel"] as const).flatMap((soort) => {
    const own = vragen.filter((v) => v.soort === soort);
    if (own.length === 0) return [];
    const say = (v: VraagView) => (soort === "twijfel" ? v.vraag.replace(/:.*$/, "") : `${tabellen[v.tabel].titel}: ${v.cijfer} (${v.aan})`);
    return [{ soort: soort === "twijfel" ? ("twijfel" as const) : ("onbekend" as const), kop: KOP[soort], tekst: `${[...new Set(own.map(say))].join("; ")}.`, href: pad }];
  });
}

function oud({ stand }: Standtabellen, vandaag: string): readonly Aandachtspunt[] {
  const newest = [stand.asiel, stand.amvCoa, stand.oekraine, stand.vergunninghouders, stand.amvNidos].flatMap((t) => t.peildatum ?? []).sort().at(-1);
  if (newest === undefined || newest.slice(0, 7) >= addMonths(vandaag.slice(0, 7), -OUD)) return [];
  return [{ soort: "oud", kop: "Oude cijfers", tekst: `De nieuwste cijfers zijn van ${formatDatum(newest)}. Daarna is niets meer vastgelegd.`, href: "/stand-van-zaken" }];
}

/**
 * What asks attention, the most urgent first.
 * @param vervalt places that end soon, from the timeline
 * @param pad address of the open questions of this stand
 * @param vandaag null when the reader chose a moment: then old figures are what was asked for
 */
export function viewAandachtspunten(s: Standtabellen, vervalt: readonly Aandachtspunt[], pad: string, vandaag: string | null): readonly Aandachtspunt[] {
  return [...achter(s), ...vervalt, ...uitVragen(s, pad), ...(vandaag === null ? [] : oud(s, vandaag))];
}
