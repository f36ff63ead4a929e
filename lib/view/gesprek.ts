import { AFSPRAAKSTANDEN, isOpen, isTeLaat, opVolgorde, vanSoort, type Dossierstuk } from "@/lib/domain/dossier";
import { firstDay, lastDay } from "@/lib/domain/periode";
import { formatDatum } from "@/lib/format";
import { AANWEZIGEN, NIEUWE_RIJEN, nieuweVelden, openVelden, type Gesprekgetypt } from "@/lib/schemas/gesprek";
import { AFSPRAAKSTAND } from "@/lib/texts/dossier";
import { termijnveld, zegTermijn } from "./dossierafspraak";

/** An agreement that was open, to say what became of it. */
export interface OpenAfspraakView {
  readonly sleutel: string;
  readonly tekst: string;
  /** `Wethouder Dronten, uiterlijk 1 november 2024, te laat` */
  readonly kenmerken: string;
}

/** The form of a talk: which talk it can be, and what is still open. */
export interface Gesprekformulier {
  readonly gesprekken: readonly { readonly waarde: string; readonly naam: string }[];
  readonly open: readonly OpenAfspraakView[];
  readonly begin: Gesprekgetypt;
}

const STAND = { gepland: "gepland", gewenst: "gewenst" } as const;

/** The choices of what became of an agreement. */
export const AFSPRAAKSTANDKEUZES = AFSPRAAKSTANDEN.map((waarde) => ({ waarde, naam: AFSPRAAKSTAND[waarde] }));
/** The choices of who was there. */
export const AANWEZIGKEUZES = AANWEZIGEN.map((naam) => ({ waarde: naam, naam: naam.charAt(0).toUpperCase() + naam.slice(1) }));

/** What can still be told of talks: those that were planned or wanted, the latest first. */
function nogTeVoeren(stukken: readonly Dossierstuk[]): readonly Dossierstuk<"gesprek">[] {
  return vanSoort(stukken, "gesprek").filter((g) => g.inhoud.stand !== "gevoerd").toReversed();
}

/**
 * The form of a talk that was held.
 * @param stukken the last version of each item, in order of date
 */
export function viewGesprekformulier(stukken: readonly Dossierstuk[], vandaag: string): Gesprekformulier {
  const gesprekken = nogTeVoeren(stukken).map((g) => ({ waarde: `${g.sleutel}#${g.versie}`, naam: `Het gesprek dat ${STAND[g.inhoud.stand as keyof typeof STAND]} is, ${formatDatum(g.datum)}`, stand: g.inhoud.stand }));
  const open = opVolgorde(vanSoort(stukken, "afspraak")).filter(isOpen);
  return {
    gesprekken: [...gesprekken.map(({ waarde, naam }) => ({ waarde, naam })), { waarde: "", naam: "Een gesprek dat hier nog niet staat" }],
    open: open.map((a) => ({
      sleutel: a.sleutel, tekst: a.inhoud.tekst,
      kenmerken: [a.inhoud.eigenaar, zegTermijn(a.inhoud.uiterlijk), isTeLaat(a, vandaag) ? "te laat" : ""].filter((s) => s !== "").join(", "),
    })),
    begin: {
      gepland: gesprekken.find((g) => g.stand === "gepland")?.waarde ?? "",
      datum: "", aanwezig: AANWEZIGEN.slice(0, 2).join("\n"), anderen: "", verslag: "", volgende: "",
      ...Object.fromEntries(NIEUWE_RIJEN.flatMap((rij) => Object.values(nieuweVelden(rij)).map((veld) => [veld, ""]))),
      ...vervolgvelden(open),
    },
  };
}

/** What the form says of agreements that are open: what is known of them now. */
function vervolgvelden(open: readonly Dossierstuk<"afspraak">[]): Gesprekgetypt {
  return Object.fromEntries(
    open.flatMap((a) => {
      const velden = openVelden(a.sleutel);
      return [[velden.stand, a.inhoud.stand], [velden.uitkomst, a.inhoud.uitkomst], [velden.uiterlijk, termijnveld(a.inhoud.uiterlijk)], [velden.basis, String(a.versie)]];
    }),
  );
}

/** What somebody else changed while the form stood open, and the form made from it: what was typed stays. */
export interface Gesprekbotsing {
  readonly getypt: Gesprekgetypt;
  /** a line for each change */
  readonly veranderd: readonly string[];
}

/** @param stukken as they are now */
export function viewGesprekbotsing(getypt: Gesprekgetypt, stukken: readonly Dossierstuk[]): Gesprekbotsing {
  const [sleutel = "", versie = ""] = (getypt["gepland"] ?? "").split("#");
  const gesprek = vanSoort(stukken, "gesprek").find((g) => g.sleutel === sleutel);
  const gevoerd = gesprek !== undefined && String(gesprek.versie) !== versie;
  const anders = vanSoort(stukken, "afspraak").filter((a) => {
    const basis = getypt[openVelden(a.sleutel).basis];
    return basis !== undefined && basis !== String(a.versie);
  });
  return {
    getypt: {
      ...getypt,
      ...(gevoerd && { gepland: gesprek.inhoud.stand === "gevoerd" ? "" : `${sleutel}#${gesprek.versie}` }),
      ...Object.fromEntries(anders.map((a) => [openVelden(a.sleutel).basis, String(a.versie)])),
    },
    veranderd: [
      ...(gevoerd ? [`Het gesprek van ${formatDatum(gesprek.datum)} is al vastgelegd door ${gesprek.door}.`] : []),
      ...anders.map((a) => `De afspraak ‘${a.inhoud.tekst}’ is nu ${AFSPRAAKSTAND[a.inhoud.stand]}${a.inhoud.uitkomst === "" ? "" : `: ${a.inhoud.uitkomst}`}.`),
    ],
  };
}

/** One talk that was held, with what was agreed in it and what became of what was open. */
export interface Gesprek {
  readonly gesprek: Dossierstuk<"gesprek">;
  readonly nieuw: readonly Dossierstuk<"afspraak">[];
  readonly eerder: readonly Dossierstuk<"afspraak">[];
  readonly volgende: Dossierstuk<"gesprek"> | undefined;
}

/** The next talk: the one that was agreed in this one, also later in the same month; else the first that is planned after it. */
function volgendeNa(stukken: readonly Dossierstuk[], { datum }: Dossierstuk<"gesprek">): Dossierstuk<"gesprek"> | undefined {
  const gepland = vanSoort(stukken, "gesprek").filter((g) => g.inhoud.stand === "gepland");
  return gepland.find((g) => g.peildatum === datum && lastDay(g.datum) > datum) ?? gepland.find((g) => firstDay(g.datum) > datum);
}

/** The talk of a sleutel; undefined when it was not held, or is not there. */
export function findGesprek(stukken: readonly Dossierstuk[], sleutel: string): Gesprek | undefined {
  const gesprek = vanSoort(stukken, "gesprek").find((g) => g.sleutel === sleutel && g.inhoud.stand === "gevoerd");
  if (!gesprek) return undefined;
  const afspraken = vanSoort(stukken, "afspraak");
  const before = afspraken.filter((a) => a.inhoud.gesprek !== sleutel && a.datum <= gesprek.datum);
  return {
    gesprek,
    nieuw: afspraken.filter((a) => a.inhoud.gesprek === sleutel),
    eerder: before.filter((a) => isOpen(a) || a.peildatum === gesprek.datum),
    volgende: volgendeNa(stukken, gesprek),
  };
}

