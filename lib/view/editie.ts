import type { Editie, Editiestap, Stapsoort } from "@/lib/domain/editie";
import { formatDatum, formatMoment } from "@/lib/format";
import { rolInZin } from "@/lib/texts/rollen";
import type { Documentstatus } from "./document";
import type { PuntView } from "./editiepunten";

/** `PRT 11 september 2024` */
export const overlegnaam = (prtDatum: string) => `PRT ${formatDatum(prtDatum)}`;

/** `PRT 11 september 2024`, with its number when it replaces one that was taken back. */
export function editiekort({ sleutel, prtDatum }: Pick<Editie, "sleutel" | "prtDatum">): string {
  const nummer = sleutel.slice(prtDatum.length + 1);
  return `${overlegnaam(prtDatum)}${nummer === "" ? "" : ` (${nummer})`}`;
}

/** `Editie PRT 11 september 2024` */
export const editienaam = (editie: Pick<Editie, "sleutel" | "prtDatum">) => `Editie ${editiekort(editie)}`;

/** What an edition is, as every page and file of it says. @param nu when a concept is shown: it follows the figures */
export function editiestatus({ status, vaststelling, intrekking }: Editie, nu: Date): Documentstatus {
  if (intrekking !== null) return { soort: "ingetrokken", tekst: `Ingetrokken op ${formatMoment(intrekking.op)}: ${intrekking.reden}` };
  if (status === "vastgesteld" && vaststelling !== null) return { soort: "vastgesteld", tekst: `Vastgesteld op ${formatMoment(vaststelling.op)}` };
  return { soort: "concept", tekst: `Concept, met de cijfers zoals bekend op ${formatMoment(nu)}` };
}

/** Where on its page the work goes on after a point was accepted. */
export const VOLGENDE = "volgend-punt";

/** A reason as the end of a sentence. */
export const metPunt = (reden: string) => (/[.!?]$/.test(reden) ? reden : `${reden}.`);

/** The first thing to know of an edition, in two or three sentences. @param punten null = there are no figures at its peildatum */
export function editielead({ inhoud, vaststelling, intrekking }: Editie, punten: readonly PuntView[] | null): string {
  const fixed = vaststelling === null ? "" : ` De cijfers zijn die van ${formatDatum(vaststelling.peildatum)}, zoals bekend op ${formatMoment(vaststelling.bekendOp)}.`;
  if (intrekking !== null) return `Deze editie is ingetrokken: ${metPunt(intrekking.reden)}${vaststelling === null ? " Zij is nooit vastgesteld." : fixed}`;
  if (vaststelling !== null) return `Deze editie is vastgesteld en verandert niet meer.${fixed}`;
  if (punten === null) return `Deze editie is een concept. Er zijn geen cijfers op ${formatDatum(inhoud.peildatum)}: zo kan zij niet worden vastgesteld.`;
  const done = punten.filter((p) => p.akkoord !== null).length;
  if (punten.length === 0) return "Deze editie is een concept. Er ontbreekt niets: het secretariaat kan de cijfers vaststellen.";
  if (done === punten.length) return `Deze editie is een concept. ${punten.length === 1 ? "Het ene punt is" : `Alle ${punten.length} punten zijn`} afgehandeld: het secretariaat kan de cijfers vaststellen.`;
  return `Deze editie is een concept. Van de ${punten.length} ${punten.length === 1 ? "punt" : "punten"} ${done === 1 ? "is er 1" : `zijn er ${done}`} afgehandeld. Daarna kan het secretariaat de cijfers vaststellen.`;
}

/** A line of what happened to an edition. */
export interface Verloopregel {
  readonly id: string;
  readonly op: string;
  readonly tekst: string;
}

const STAP: Readonly<Record<Stapsoort, string>> = {
  inhoud: "inhoud gewijzigd", akkoord: "punt aanvaard", "akkoord-terug": "aanvaarding ingetrokken", publicatievoorstel: "publicatie voorgesteld",
  publicatie: "openbaar gemaakt", "publicatie-einde": "niet meer openbaar", intrekking: "ingetrokken",
};

/** The figure that a point is about: its second part. */
const puntnaam = (punt: string) => punt.split(" | ")[1] ?? punt;

function stapregel(stap: Editiestap, afgewezen: boolean): string {
  if (stap.soort === "publicatie-einde" && afgewezen) return `publicatie afgewezen: ${stap.inhoud.reden}`;
  if (stap.soort === "akkoord" || stap.soort === "akkoord-terug") return `${STAP[stap.soort]}: ${puntnaam(stap.inhoud.punt)}`;
  if (stap.soort === "publicatie-einde" || stap.soort === "intrekking") return `${STAP[stap.soort]}: ${stap.inhoud.reden}`;
  return stap.nummer === 1 ? "concept gemaakt" : STAP[stap.soort];
}

/** All that happened to an edition, newest first. */
export function viewVerloop({ stappen, vaststelling }: Editie): readonly Verloopregel[] {
  // the end of what was never public is a proposal that was refused
  const afgewezen = (s: Editiestap) => s.soort === "publicatie-einde" && stappen.filter((e) => e.nummer < s.nummer && e.soort.startsWith("publicatie")).at(-1)?.soort === "publicatievoorstel";
  const regels = stappen.map((s) => ({ id: String(s.nummer), moment: s.op, tekst: `${stapregel(s, afgewezen(s))}, door ${rolInZin(s.rol)}` }));
  const fixed = vaststelling === null ? [] : [{ id: "vaststelling", moment: vaststelling.op, tekst: `vastgesteld, door ${rolInZin(vaststelling.rol)}` }];
  return [...regels, ...fixed]
    .map((r, i) => ({ ...r, i }))
    // the vaststelling comes after the steps of its own moment
    .sort((a, b) => b.moment.getTime() - a.moment.getTime() || b.i - a.i)
    .map(({ id, moment, tekst }) => ({ id, op: formatMoment(moment), tekst }));
}

const PUBLICATIE: Readonly<Record<Editie["publicatie"], string>> = { nee: "", voorgesteld: ", wacht op een besluit over publicatie", openbaar: ", openbaar" };

/** What a list says of an edition below its name. */
export function editieregel({ inhoud, vaststelling, intrekking, publicatie }: Editie): string {
  const peildatum = `Peildatum ${formatDatum(vaststelling?.peildatum ?? inhoud.peildatum)}`;
  const fixed = vaststelling === null ? "" : `, vastgesteld op ${formatMoment(vaststelling.op)}`;
  const back = intrekking === null ? "" : `, ingetrokken: ${intrekking.reden}`;
  return `${peildatum}${fixed}${back}${intrekking === null ? PUBLICATIE[publicatie] : ""}`;
}

/** What a reader is told after a step, by its name in the address. */
export const GEDAAN: Readonly<Record<string, string>> = {
  gemaakt: "Het concept is gemaakt.",
  bestond: "Voor dit overleg is er al een editie. Dit is zij.",
  aanvaard: "Het punt is aanvaard.",
  teruggenomen: "Het punt is weer open.",
  gewijzigd: "De editie is gewijzigd.",
  gelijk: "De editie zei dit al; er is niets veranderd.",
  vastgesteld: "De editie is vastgesteld. Zij verandert niet meer.",
  voorgesteld: "De publicatie is voorgesteld aan de gedeputeerde.",
  openbaar: "De editie is openbaar.",
  "niet-openbaar": "De editie is niet openbaar.",
  ingetrokken: "De editie is ingetrokken. Alleen het secretariaat en de gedeputeerde lezen haar nog.",
};
