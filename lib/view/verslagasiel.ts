import type { Afspraak } from "@/lib/domain/afspraak";
import type { AsielTabel } from "@/lib/domain/asiel";
import { missingIn, numberOf, NVT, subtract, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { geldtOp, withUitruil } from "@/lib/domain/uitruil";
import type { Gemeldcijfer, Verslag, Verslagrij } from "@/lib/domain/verslag";
import { formatDatum, formatDatumKort, formatGetal, formatOpsomming } from "@/lib/format";
import { KEUZENAAM, VERSLAGTWIJFEL } from "@/lib/texts/verslag";
import type { Twijfelgeval } from "./asiel";
import { bronregel, opgaveMelding } from "./bron";
import { aantal, describeMissing, onvolledig, verschil } from "./cel";
import type { Noten } from "./noten";
import { tegenOpgave } from "./stelling";
import type { CelView, KolomView, NootView, RijView, TabelView } from "./tabel";
import { begripregel, uitlegregel } from "./uitleg";
import { uitlegUrl } from "./uitlegadres";
import { alsZin } from "./versies";

/** In the order of the columns. */
const KOLOMMEN = ["regulier", "regulierStand", "amv", "amvStand", "spukPlaatsen", "noodopvang"] as const;
type Kolom = (typeof KOLOMMEN)[number];

const cijferIn = (r: Verslagrij, kolom: Kolom): Cijfer => {
  switch (kolom) {
    case "regulier": return r.regulier.verslag;
    case "regulierStand": return r.regulier.stand;
    case "amv": return r.amv.verslag;
    case "amvStand": return r.amv.stand;
    case "spukPlaatsen": return r.spukPlaatsen;
    case "noodopvang": return r.noodopvang;
  }
};

function kolommen(datum: string): readonly KolomView[] {
  return [
    { id: "regulier", kop: "Verslag", sub: formatDatumKort(datum), groep: "Regulier", sleutel: true, uitleg: uitlegUrl("asiel", "regulier") },
    { id: "regulierStand", kop: "Stand", sub: formatDatumKort(datum), groep: "Regulier", afgeleid: true },
    { id: "amv", kop: "Verslag", groep: "Waarvan amv", sleutel: true, uitleg: uitlegUrl("asiel", "amv") },
    { id: "amvStand", kop: "Stand", groep: "Waarvan amv", afgeleid: true },
    { id: "spukPlaatsen", kop: "SPUK", sub: "in aanmerking" },
    { id: "noodopvang", kop: "Noodopvang", sub: "telt niet mee", uitleg: uitlegUrl("asiel", "noodopvang") },
  ];
}

/** `1.000`, `pm`, `onbekend`: a figure within a sentence. */
const inZin = (c: Cijfer) => (c.staat === "waarde" || c.staat === "pm" ? aantal(c).tekst : aantal(c).inWoorden!);

/** Both figures, and what is between them. @param wat `Reguliere plaatsen` */
export function zegVerschil(wat: string, { stand, gemeld }: Gemeldcijfer): string {
  const n = numberOf(subtract(gemeld, stand));
  const beside = missingIn(stand).length > 0 && n !== null ? `de stand geeft ${inZin(stand)} en is niet volledig` : n === null ? `de stand geeft ${inZin(stand)}` : `dat is ${formatGetal(Math.abs(n))} ${n < 0 ? "minder" : "meer"} dan de stand (${inZin(stand)})`;
  return `${wat}: de gemeente meldt ${inZin(gemeld)}, ${beside}. In het verslag staat wat de gemeente meldt. Ga na welk cijfer klopt.`;
}

/** What the verslag says of the province, in one or two sentences. */
export function verslagstelling({ datum, totaal, verschil: over, rijen }: Pick<Verslag, "datum" | "totaal" | "verschil" | "rijen">, provincie: string): string {
  const n = numberOf(totaal.regulier);
  const careful = missingIn(totaal.regulier).length > 0 ? ", voor zover bekend," : "";
  const tegen = tegenOpgave(over.regulier);
  const places = n === null ? `Het is niet bekend hoeveel reguliere plaatsen ${provincie} op ${formatDatum(datum)} heeft.` : `${provincie} heeft${careful} ${formatGetal(n)} reguliere plaatsen op ${formatDatum(datum)}${tegen === null ? ". De opgave is niet bekend" : `: ${tegen}`}.`;
  const spuk = numberOf(totaal.spukPlaatsen);
  const none = rijen.length > 0 && rijen.every((r) => r.spukPlaatsen.staat === "nvt");
  if (none) return places;
  if (spuk === null) return `${places} Hoeveel plaatsen in aanmerking komen voor een SPUK, is niet bekend.`;
  const known = missingIn(totaal.spukPlaatsen).length > 0 ? "Voor zover bekend komen er" : "Er komen er";
  return `${places} ${known} ${formatGetal(spuk)} in aanmerking voor een SPUK.`;
}

/** Who reported places, and whose come from the stand. */
export function meldingWie(rijen: readonly Verslagrij[]): string {
  const reported = rijen.filter((r) => r.regulier.gemeld.staat !== "onbekend" || r.amv.gemeld.staat !== "onbekend").map((r) => r.gebied.naam);
  if (reported.length === 0) return "Geen gemeente meldde een eigen aantal plaatsen: de plaatsen komen uit de stand.";
  if (reported.length === rijen.length) return "Alle gemeenten meldden een eigen aantal plaatsen.";
  return `${formatOpsomming(reported)} ${reported.length === 1 ? "meldde" : "meldden"} een eigen aantal plaatsen. De andere plaatsen komen uit de stand.`;
}

/** What a gemeente chose, with the name of the SPUK. */
export function zegKeuze(r: Pick<Verslagrij, "keuze">, spuknaam: (sleutel: string) => string): string {
  return `SPUK: ${r.keuze.soort === "gekozen" ? spuknaam(r.keuze.sleutel) : KEUZENAAM[r.keuze.soort]}`;
}

/** Places that count for another: apart from the total, never in it. A start that is not known is said, and counts at every date. */
function uitruilrijen(verslag: Verslag, afspraken: readonly Afspraak[], naam: (code: string) => string, notes: ReturnType<Noten["forTabel"]>): readonly RijView[] {
  const row = (id: string, kop: string, soort: RijView["soort"], regulier: CelView, opmerkingen: readonly string[]): RijView => ({
    id, kop, soort, cellen: KOLOMMEN.map((k) => (k === "regulier" ? regulier : aantal(NVT, {}))), opmerkingen,
  });
  const counted = afspraken.filter((a) => geldtOp(a, verslag.datum));
  if (counted.length === 0) return [];
  return [
    ...counted.map((a) =>
      row(`uitruil-${a.sleutel}`, `Uitruil ${naam(a.gebied)} → ${a.naar}`, "opgave", aantal(waarde(a.plaatsen), a.van === null ? { noten: [notes.add({ soort: "twijfel", over: `Uitruil met ${a.naar}`, tekst: "Het begin is niet bekend. De uitruil telt op elke datum, tot iemand het begin vastlegt." })], twijfel: true } : {}), [
        `Tellen voor ${a.naar}${a.termijn === "" ? "" : `, ${a.termijn}`}; apart van het totaal`,
        `Bron: ${a.bron}`,
      ]),
    ),
    row("verschil-uitruil", "Verschil als de uitruil meetelt", "verschil", verschil(counted.reduce((c, a) => withUitruil(c, a, verslag.datum), verslag.verschil.regulier)), ["Ter vergelijking"]),
  ];
}

interface Gegevens {
  readonly verslag: Verslag;
  readonly asiel: AsielTabel;
  /** doubtful phases of the stand, with the note that explains each */
  readonly twijfels: { readonly gevallen: readonly Twijfelgeval[]; readonly noten: readonly NootView[] };
  readonly afspraken: readonly Afspraak[];
  readonly provincie: string;
  readonly spuknaam: (sleutel: string) => string;
}

/** Reguliere opvang and amv per gemeente against the opgave of the province, noodopvang apart. */
export function viewVerslagasiel({ verslag, asiel, twijfels, afspraken, provincie, spuknaam }: Gegevens, noten: Noten): TabelView<string> {
  const notes = noten.forTabel();
  const geval = new Map(twijfels.noten.map((noot) => [noot.nummer, notes.add({ soort: noot.soort, over: noot.over, tekst: noot.tekst })]));
  const bij = new Map<string, number[]>();
  const flag = (gebied: string, kolom: Kolom, nummer: number) => bij.set(`${gebied}|${kolom}`, [...(bij.get(`${gebied}|${kolom}`) ?? []), nummer]);
  for (const r of verslag.rijen) {
    const { naam, code } = r.gebied;
    for (const { fase, nummer } of twijfels.gevallen.filter((g) => g.gemeente === naam)) {
      const { soort } = fase;
      // the verslag takes the doubt of the stand along with its figure
      const shown: readonly Kolom[] = soort === "noodopvang" ? [soort] : [...(r[soort].gemeld.staat === "onbekend" ? [soort] : []), `${soort}Stand`];
      for (const kolom of shown) flag(code, kolom, geval.get(nummer)!);
    }
    const say = (tekst: string) => notes.add({ soort: "twijfel", over: naam, tekst });
    if (r.regulier.anders) flag(code, "regulier", say(zegVerschil("Reguliere plaatsen", r.regulier)));
    if (r.amv.anders) flag(code, "amv", say(zegVerschil("Plaatsen voor amv’ers", r.amv)));
    for (const twijfel of r.twijfels) flag(code, twijfel === "amv-boven-regulier" ? "amv" : "spukPlaatsen", say(VERSLAGTWIJFEL[twijfel]));
  }
  const column = (k: Kolom) => verslag.rijen.map((r) => cijferIn(r, k));
  const missing = (k: Kolom, c: Cijfer) => onvolledig(c, describeMissing(column(k), "gemeente", "gemeenten"));
  const due = (k: Kolom): Cijfer => (k === "regulier" || k === "regulierStand" ? verslag.opgave.regulier : k === "amv" || k === "amvStand" ? verslag.opgave.amv : NVT);
  const over = (k: Kolom): Cijfer => (k === "regulier" ? verslag.verschil.regulier : k === "amv" ? verslag.verschil.amv : subtract(verslag.totaal[k], due(k)));
  const gemeenten = new Map(verslag.rijen.map((r) => [r.gebied.code, r.gebied.naam]));
  const fasen = asiel.gemeenten.flatMap((g) => g.locaties.flatMap((l) => l.locatie.fasen));
  const opgaven = [...asiel.opgave.regulier.values(), asiel.opgave.amv].flatMap((c) => (c.herkomst ? [c.herkomst] : []));
  const uitruil = uitruilrijen(verslag, afspraken, (code) => gemeenten.get(code) ?? code, notes);
  const unknown = verslag.rijen.filter((r) => r.spukPlaatsen.staat === "onbekend").length;
  if (unknown > 0) notes.add({ soort: "onvolledig", over: "SPUK", tekst: `${unknown === 1 ? "Eén gemeente heeft" : `${unknown} gemeenten hebben`} niet gemeld hoeveel plaatsen in aanmerking komen. Dat telt niet mee en is geen 0.` });
  return {
    id: "verslag-asiel",
    titel: "Verslag opvang asielzoekers",
    stelling: verslagstelling(verslag, provincie),
    onderschrift: `Reguliere opvang per gemeente, aantal plaatsen op ${formatDatum(verslag.datum)}, ${asiel.opties} opties; noodopvang apart. Verslag: wat de gemeente meldt, anders de stand`,
    rijkop: "Gemeente",
    kolommen: kolommen(verslag.datum),
    metOpmerkingen: true,
    groepen: [
      {
        id: "gemeenten",
        rijen: verslag.rijen.map((r) => ({
          id: r.gebied.code,
          kop: r.gebied.naam,
          soort: "gemeente" as const,
          cellen: KOLOMMEN.map((k) => {
            const noten = bij.get(`${r.gebied.code}|${k}`);
            return aantal(cijferIn(r, k), { ...onvolledig(cijferIn(r, k), "er ontbreekt een locatie"), ...(noten && { noten, twijfel: true }) });
          }),
          opmerkingen: [zegKeuze(r, spuknaam), ...(r.melding === null || r.melding.toelichting === "" ? [] : [alsZin(r.melding.toelichting)])],
        })),
      },
    ],
    voet: [
      { id: "totaal", kop: `Totaal ${provincie}`, soort: "totaal", cellen: KOLOMMEN.map((k) => aantal(verslag.totaal[k], missing(k, verslag.totaal[k]))), opmerkingen: [] },
      { id: "opgave", kop: asiel.opgaveDatum ? `Opgave op ${formatDatumKort(asiel.opgaveDatum.datum)}` : "Opgave", soort: "opgave", cellen: KOLOMMEN.map((k) => aantal(due(k))), opmerkingen: ["Opgave voor de provincie"], uitleg: uitlegUrl("asiel", "opgave") },
      { id: "verschil", kop: "Verschil", soort: "verschil", cellen: KOLOMMEN.map((k) => verschil(over(k), missing(k, over(k)))), opmerkingen: [], uitleg: uitlegUrl("asiel", "verschil") },
      ...uitruil,
    ],
    bronregel: bronregel(asiel.peildatum, [...fasen, ...opgaven, ...verslag.rijen.flatMap((r) => r.melding ?? [])]),
    meldingen: [...opgaveMelding(asiel.opgaveDatum), meldingWie(verslag.rijen)],
    noten: notes.list,
    uitleg: [uitlegregel("asiel", "regulier"), uitlegregel("asiel", "amv"), uitlegregel("asiel", "noodopvang"), uitlegregel("asiel", "verschil"), begripregel("onbekend"), begripregel("nvt")],
  };
}
