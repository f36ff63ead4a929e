import type { Beleidskader, Ladderstap } from "@/lib/domain/beleidskader";
import { SLUITINGEN } from "@/lib/domain/toezicht";
import { parseDatum } from "./deeldatum";
import type { Veldfout } from "./fase-formulier";
import { MEESTE_TREDEN, tredeveld, type Kadergetypt } from "./kader-velden";
import { leesTekst, leesVerplicht } from "./veld";

/** How many months in a row a rule can ask: two years. */
const MEESTE_MAANDEN = 24;

/** The names of all fields of the form. */
export const KADERVELDEN: readonly string[] = [
  "naam", "vanaf", ...Array.from({ length: MEESTE_TREDEN }, (_, i) => [tredeveld(i + 1, "naam"), tredeveld(i + 1, "uitleg")]).flat(),
  "sluitingenAchter", "beloftenGemist", "geenVerbetering", "bron", "toelichting", "reden",
];

/** Reads what was typed, as text. */
export function leesKadergetypt(form: Iterable<readonly [string, unknown]>): Kadergetypt {
  const gegeven = new Map(form);
  return Object.fromEntries(KADERVELDEN.map((veld) => {
    const waarde = gegeven.get(veld);
    return [veld, typeof waarde === "string" ? waarde.trim() : ""];
  }));
}

/** Steps that were left empty drop out, and the next ones move up. */
function leesTreden(getypt: Kadergetypt, fouten: Veldfout[]): readonly Ladderstap[] {
  const treden = Array.from({ length: MEESTE_TREDEN }, (_, i) => i + 1).flatMap((nummer): Ladderstap[] => {
    const [naam, uitleg] = [getypt[tredeveld(nummer, "naam")] ?? "", getypt[tredeveld(nummer, "uitleg")] ?? ""];
    if (naam === "" && uitleg === "") return [];
    const veld = tredeveld(nummer, "naam");
    return [{ naam: leesVerplicht(veld, naam, `Geef trede ${nummer} een naam, of maak de uitleg leeg`, fouten, 120), uitleg: leesTekst(tredeveld(nummer, "uitleg"), uitleg, fouten) }];
  });
  if (treden.length === 0) fouten.push({ veld: tredeveld(1, "naam"), tekst: "Vul minstens één trede in" });
  return treden;
}

/** A threshold; empty = there is no such rule. */
function leesGrens(veld: string, getypt: string, meeste: number, wat: string, fouten: Veldfout[]): number | null {
  if (getypt === "") return null;
  const n = /^\d{1,4}$/.test(getypt) ? Number(getypt) : 0;
  if (n < 1 || n > meeste) fouten.push({ veld, tekst: `Vul een heel aantal ${wat} in van 1 tot en met ${meeste}, of maak het leeg: dan is er geen regel` });
  return n;
}

type Gelezen =
  | { readonly goed: true; readonly waarde: { readonly kader: Omit<Beleidskader, "versie">; readonly bron: string; readonly toelichting: string; readonly reden: string | null } }
  | { readonly goed: false; readonly fouten: readonly Veldfout[] };

/** Reads the form of a version. @param eerste the first of the province itself needs no reden */
export function parseKader(getypt: Kadergetypt, eerste: boolean): Gelezen {
  const fouten: Veldfout[] = [];
  const veld = (naam: string) => getypt[naam] ?? "";
  const naam = leesVerplicht("naam", veld("naam"), "Geef het beleidskader een naam", fouten, 120);
  const vanaf = parseDatum(veld("vanaf"));
  if (vanaf === null) fouten.push({ veld: "vanaf", tekst: "Vul in vanaf welke datum het geldt, bijvoorbeeld 1-1-2027" });
  const treden = leesTreden(getypt, fouten);
  const regels = {
    sluitingenAchter: leesGrens("sluitingenAchter", veld("sluitingenAchter"), SLUITINGEN, "halfjaren", fouten),
    beloftenGemist: leesGrens("beloftenGemist", veld("beloftenGemist"), MEESTE_MAANDEN, "maanden", fouten),
    geenVerbetering: veld("geenVerbetering") === "ja",
  };
  if (veld("geenVerbetering") !== "ja" && veld("geenVerbetering") !== "nee") fouten.push({ veld: "geenVerbetering", tekst: "Kies ja of nee" });
  const bron = leesVerplicht("bron", veld("bron"), "Vul in waar dit is besloten, bijvoorbeeld: besluit van gedeputeerde staten van 12-11-2026", fouten);
  const toelichting = leesTekst("toelichting", veld("toelichting"), fouten);
  const reden = eerste ? null : leesVerplicht("reden", veld("reden"), "Vul in waarom u dit wijzigt", fouten);
  if (fouten.length > 0 || vanaf === null) return { goed: false, fouten };
  return { goed: true, waarde: { kader: { naam, vanaf, treden, regels }, bron, toelichting, reden } };
}
