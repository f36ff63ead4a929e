import { GENERIEK_KADER, kaderOp, type Beleidskader, type Ladderstap } from "@/lib/domain/beleidskader";
import { SIGNAALSOORTEN } from "@/lib/domain/signaal";
import { formatAantalInWoorden, formatDatum } from "@/lib/format";
import { tredeveld, type Kadergetypt } from "@/lib/schemas/kader-velden";
import { kadernaam, REGELZIN, SIGNAALNAAM } from "@/lib/texts/signalen";
import { GEEN, viewVersies, type Versieregel, type Versieveld } from "./versies";

/** A version of the beleidskader as it was recorded. */
export interface Vastgelegd extends Beleidskader {
  readonly id: number;
  readonly bron: string;
  readonly toelichting: string;
  readonly reden: string | null;
  readonly op: Date;
  readonly door: string;
}

/** One version in full. */
export interface Kaderdeel {
  readonly versie: number;
  readonly naam: string;
  readonly geldt: string;
  readonly treden: readonly Ladderstap[];
  /** the rules for signals in words; one that is off says so */
  readonly regels: readonly string[];
  /** how it was recorded and what it changed; null for the generic one */
  readonly vastgelegd: Versieregel | null;
}

export interface KaderView {
  readonly lead: string;
  readonly nu: Kaderdeel;
  /** every version, the latest first, the generic one last */
  readonly versies: readonly Kaderdeel[];
}

const regelsVan = ({ regels }: Beleidskader) => SIGNAALSOORTEN.map((soort) => {
  const zin = REGELZIN[soort](regels);
  return zin === null ? `${SIGNAALNAAM[soort]}: geen regel, dus nooit een signaal.` : `${zin}.`;
});

const ladder = (treden: readonly Ladderstap[]) => treden.map(({ naam, uitleg }, i) => `${i + 1}. ${naam}${uitleg === "" ? "" : ` (${uitleg})`}`).join("; ");

const VELDEN: readonly Versieveld<Vastgelegd & { readonly peildatum: string }>[] = [
  { wat: "naam", van: (k) => k.naam },
  { wat: "geldt vanaf", van: (k) => formatDatum(k.vanaf) },
  { wat: "ladder", van: (k) => ladder(k.treden) },
  { wat: "regels", van: (k) => regelsVan(k).join(" ") },
  { wat: "opmerking", van: (k) => k.toelichting || GEEN },
];

/** What was recorded, the latest first, each with what it changed. A kader has no peildatum: it says from when it applies. */
export function viewKaderversies(kaders: readonly Vastgelegd[]): readonly Versieregel[] {
  return viewVersies(kaders.map((k) => ({ ...k, peildatum: k.vanaf })), VELDEN, kadernaam, () => "kader");
}

/** Which version applies now, and which does later; by the date from which it applies and then the last that was recorded. */
export function viewKader(kaders: readonly Vastgelegd[], vandaag: string): KaderView {
  const nu = kaderOp(kaders, vandaag);
  const later = kaders.filter((k) => k.vanaf > vandaag);
  const regels = viewKaderversies(kaders);
  const status = (k: Beleidskader) => {
    if (k.versie === nu.versie) return k.versie === 0 ? "geldt nu, tot de provincie een eigen kader vastlegt" : `geldt nu, vanaf ${formatDatum(k.vanaf)}`;
    if (k.vanaf > vandaag) return `geldt vanaf ${formatDatum(k.vanaf)}`;
    return k.versie === 0 ? "gold tot de eerste eigen versie" : "geldt niet meer";
  };
  const deel = (k: Beleidskader): Kaderdeel => ({ versie: k.versie, naam: kadernaam(k), geldt: status(k), treden: k.treden, regels: regelsVan(k), vastgelegd: regels.find((r) => r.id === kaders.find((v) => v.versie === k.versie)?.id) ?? null });
  const aan = SIGNAALSOORTEN.filter((soort) => REGELZIN[soort](nu.regels) !== null).length;
  const [treden, geven] = [nu.treden.length, aan === 1 ? "geeft" : "geven"];
  return {
    lead: [
      `Nu geldt: ${kadernaam(nu)}.`,
      `De ladder heeft ${formatAantalInWoorden(treden)} ${treden === 1 ? "trede" : "treden"}, en ${formatAantalInWoorden(aan)} ${aan === 1 ? "regel" : "regels"} ${geven} een signaal.`,
      ...later.map((k) => `Vanaf ${formatDatum(k.vanaf)} geldt ${kadernaam(k)}.`),
    ].join(" "),
    nu: deel(nu),
    versies: [...[...kaders].sort((a, b) => b.versie - a.versie), GENERIEK_KADER].map(deel),
  };
}

/** The form as it opens: with the last version, or the generic one. */
export function beginKader(kader: Beleidskader, toelichting: string): Kadergetypt {
  const { naam, vanaf, treden, regels } = kader;
  return {
    naam: kader.versie === 0 ? "" : naam,
    vanaf: kader.versie === 0 ? "" : vanaf,
    ...Object.fromEntries(treden.flatMap((t, i) => [[tredeveld(i + 1, "naam"), t.naam], [tredeveld(i + 1, "uitleg"), t.uitleg]])),
    sluitingenAchter: regels.sluitingenAchter === null ? "" : String(regels.sluitingenAchter),
    beloftenGemist: regels.beloftenGemist === null ? "" : String(regels.beloftenGemist),
    geenVerbetering: regels.geenVerbetering ? "ja" : "nee",
    bron: "", toelichting, reden: "",
  };
}

/** What is said after a save. @param vastgelegd of the address: "ja" or "al" */
export function kadermelding(vastgelegd: unknown, kaders: readonly Beleidskader[], vandaag: string): string | null {
  if (vastgelegd === "al") return "Dit was al vastgelegd.";
  const laatste = kaders.at(-1);
  if (vastgelegd !== "ja" || laatste === undefined) return null;
  return laatste.vanaf > vandaag
    ? `Vastgelegd. ${kadernaam(laatste)} geldt vanaf ${formatDatum(laatste.vanaf)}. Tot dan geldt ${kadernaam(kaderOp(kaders, vandaag))}.`
    : `Vastgelegd. ${kadernaam(laatste)} geldt vanaf ${formatDatum(laatste.vanaf)}.`;
}
