import type { AmvNidosRij, AmvNidosTabel } from "@/lib/domain/amv-nidos";
import type { Planverloop } from "@/lib/domain/belofte";
import { missingIn, numberOf, tekenVan } from "@/lib/domain/cijfer";
import { geldendeRedenen, isTeLaat, vanSoort, type Dossierstuk, type Planstand } from "@/lib/domain/dossier";
import { isVoldaan } from "@/lib/domain/vergunninghouders";
import { formatAantalInWoorden, formatDatum, formatGetal, formatMaandnaam, formatOpsomming } from "@/lib/format";
import { aantal } from "./cel";
import { ontbrekendeMaanden, type Halfjaarcijfers } from "./fichezinnen";
import { kortIn } from "./inkorten";
import { maandenInWoorden } from "./scenario";

/** What the questions are raised by. */
export interface Vraaggrond {
  readonly cijfers: Halfjaarcijfers;
  readonly nidos: { readonly tabel: AmvNidosTabel; readonly rij: AmvNidosRij };
  /** what the gemeente may know of its dossier */
  readonly stukken: readonly Dossierstuk[];
  readonly opDatum: string;
  readonly plan: Planstand | undefined;
  /** null without promised months */
  readonly belofte: Planverloop | null;
  /** the most that was ever housed in a month, of the months that are known; null = none is */
  readonly meeste: { readonly maand: string; readonly aantal: number } | null;
}

/** Months differ strongly when the difference is at least this part of their mean, and this many persons. */
const STERK = { deel: 0.5, mensen: 3 };

const LANGSTE_CITAAT = 90;

type Vraag = (grond: Vraaggrond) => string | null;

const bekendeMaanden = ({ verloop: { tempo, maanden } }: Halfjaarcijfers) => maanden.slice(0, tempo.maandenGeteld).flatMap((m) => { const n = numberOf(m.gerealiseerd); return n === null ? [] : [{ naam: formatMaandnaam(m.maand), n }]; });

/** Stand or taakstelling is not known. */
const totaalOnbekend: Vraag = ({ cijfers: { naam, verloop } }) => (numberOf(verloop.totaal) === null ? `Hoeveel vergunninghouders moet ${naam} volgens de gemeente zelf huisvesten?` : null);

/** A month that ended, or was announced, has no number. */
const maandOntbreekt: Vraag = ({ cijfers }) => {
  const namen = ontbrekendeMaanden(cijfers).map((m) => formatMaandnaam(m.maand));
  return namen.length === 0 ? null : `Van ${formatOpsomming(namen)} is er nog geen aantal. Wanneer komt ${namen.length === 1 ? "het" : "dat"}?`;
};

/** The months differ strongly. */
const maandenVerschillen: Vraag = ({ cijfers }) => {
  const bekend = bekendeMaanden(cijfers);
  if (bekend.length < 2) return null;
  const meest = bekend.reduce((a, b) => (b.n > a.n ? b : a));
  const minst = bekend.reduce((a, b) => (b.n < a.n ? b : a));
  const gemiddeld = bekend.reduce((n, m) => n + m.n, 0) / bekend.length;
  if (meest.n - minst.n < STERK.mensen || meest.n - minst.n < STERK.deel * gemiddeld) return null;
  return `In ${meest.naam} kregen ${formatGetal(meest.n)} mensen een woning, in ${minst.naam} ${formatGetal(minst.n)}. Waar kwam het verschil door?`;
};

/** What each month needs is more than the mean so far, or than any month ever brought. */
const meerNodig: Vraag = ({ cijfers: { verloop: { tempo, maanden } }, meeste }) => {
  const [nodig, gemiddeld] = [numberOf(tempo.nodigPerMaand), numberOf(tempo.gemiddeldPerMaand)];
  if (nodig === null || nodig <= 0) return null;
  const wanneer = maandenInWoorden(maanden.slice(tempo.maandenGeteld).map((m) => m.maand));
  const vraag = `${wanneer.charAt(0).toUpperCase()}${wanneer.slice(1)} ${nodig === 1 ? "is" : "zijn"} er ${formatGetal(nodig, 2)} per maand nodig`;
  if (meeste !== null && nodig > meeste.aantal) return `${vraag}. Dat is meer dan in elke bekende maand (hoogstens ${formatGetal(meeste.aantal)}, in ${formatDatum(meeste.maand)}). Wat maakt dit nu wel mogelijk?`;
  return gemiddeld !== null && nodig > gemiddeld ? `${vraag}, tot nu waren het er gemiddeld ${formatGetal(gemiddeld, 1)}. Welke woningen komen wanneer vrij?` : null;
};

/** In this tempo more is done than has to be. */
const looptVoor: Vraag = ({ cijfers: { verloop: { tempo, maanden } } }) =>
  tempo.maandenGeteld < maanden.length && (tekenVan(tempo.prognose) ?? 0) < 0 ? "In dit tempo haalt de gemeente meer dan moest. Wat maakt dat mogelijk, en houdt het stand?" : null;

/** Places for amv of Nidos fall short; they count for the taakstelling. Never added up with it. */
const nidosKort: Vraag = ({ nidos: { tabel, rij: { cellen } } }) => {
  const [opgave, verschil] = [numberOf(cellen.opgave.cijfer), numberOf(cellen.verschil.cijfer)];
  if (tabel.periode === null || opgave === null || verschil === null || verschil >= 0) return null;
  const zover = missingIn(cellen.totaal.cijfer).length > 0 ? ", voor zover bekend" : "";
  const plaatsen = numberOf(cellen.totaal.cijfer) === 1 ? "is er 1 plaats" : `zijn er ${aantal(cellen.totaal.cijfer).tekst} plaatsen`;
  return `Voor amv van Nidos ${plaatsen} (met wat wordt verwacht${zover}) bij een opgave van ${formatGetal(opgave)} (${tabel.periode.periode}). Die plaatsen tellen mee voor de taakstelling. Wat kan er nog bij?`;
};

/** The last known promised month was missed. */
const belofteGemist: Vraag = ({ belofte }) => {
  if (belofte === null || belofte.gemistOpRij === 0) return null;
  const laatste = belofte.maanden.findLast((m) => numberOf(m.verschil) !== null)!;
  const reeks = belofte.gemistOpRij === 1 ? "" : ` Het is de ${belofte.gemistOpRij}e maand op rij.`;
  return `Het plan van aanpak beloofde ${formatGetal(laatste.beloofd)} in ${formatMaandnaam(laatste.maand)}, het werden er ${formatGetal(numberOf(laatste.gerealiseerd)!)}.${reeks} Hoe haalt de gemeente dit in?`;
};

/** Open agreements whose deadline has passed. */
const afsprakenTeLaat: Vraag = ({ stukken, opDatum }) => {
  const laat = vanSoort(stukken, "afspraak").filter((a) => isTeLaat(a, opDatum));
  if (laat.length === 0) return null;
  return laat.length === 1 ? "Eén afspraak is over de datum heen. Wat is daar nog voor nodig?" : `${formatAantalInWoorden(laat.length).replace(/^./, (c) => c.toUpperCase())} afspraken zijn over de datum heen. Wat is daar nog voor nodig?`;
};

/** What is not known of a plan van aanpak. Who is ahead of all that has to be done is not asked for one. */
const planOnbekend: Vraag = ({ plan, belofte, cijfers: { verloop } }) => {
  if (isVoldaan(verloop.totaal)) return null;
  if (plan === undefined) return "Een plan van aanpak is niet bekend. Is het er, of komt het er, met een aantal per maand?";
  if (plan.plan.inhoud.stand === "gevraagd") return `Het plan van aanpak is gevraagd (${formatDatum(plan.plan.datum)}). Wanneer komt het?`;
  return belofte === null ? "Welke aantallen per maand staan er in het plan van aanpak? Die zijn niet bekend." : null;
};

/** A verschoonbare reden was reported. */
const redenGemeld: Vraag = ({ stukken, opDatum }) => {
  const redenen = geldendeRedenen(stukken, opDatum);
  const laatste = redenen.at(-1);
  if (laatste === undefined) return null;
  const meer = redenen.length === 1 ? "" : ` (en nog ${redenen.length - 1}: zie dossier)`;
  return `Als verschoonbare reden is gemeld: ‘${kortIn(laatste.inhoud.tekst, LANGSTE_CITAAT)}’${meer}. Geldt dat nog, en wat is eraan gedaan?`;
};

/** Asked in every talk. */
const watIsNodig: Vraag = () => "Wat is nodig van COA, Nidos of de corporatie?";

/** In the order in which they are asked. */
const VRAGEN: readonly Vraag[] = [totaalOnbekend, maandOntbreekt, belofteGemist, afsprakenTeLaat, maandenVerschillen, meerNodig, looptVoor, nidosKort, planOnbekend, redenGemeld, watIsNodig];

/** The questions for a talk, each raised by a rule from the figures or the dossier. */
export const fichevragen = (grond: Vraaggrond): readonly string[] => VRAGEN.flatMap((vraag) => vraag(grond) ?? []);
