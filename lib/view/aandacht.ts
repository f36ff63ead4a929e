import type { Locatiedossier } from "@/lib/domain/locatiedossier";
import { fasenOp } from "@/lib/domain/locatiedossier";
import { findLocatieTwijfels, openSinds, type LocatieTwijfel } from "@/lib/domain/locatie-twijfel";
import { formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import { TWIJFEL_KOP, TWIJFEL_VRAAG } from "@/lib/texts/locaties";
import { plaatsenVan, totIn } from "./fase";

/** One thing that asks attention: what, whom to ask, since when. */
export interface AandachtView {
  readonly soort: "twijfel" | "vraag";
  readonly locatie: { readonly id: number; readonly naam: string; readonly gemeente: string };
  /** `Einddatum voorbij`, `Vraag` */
  readonly kop: string;
  readonly tekst: string;
  readonly aan: string;
  readonly sinds: string;
  /** where it is settled, on the page of the location */
  readonly anker: string;
}

/** What is wrong, with the figures and dates that are wrong. */
export function describeTwijfel({ soort, fasen, teveel }: LocatieTwijfel): string {
  const [fase] = fasen;
  const places = plaatsenVan(fase);
  switch (soort) {
    case "einde-voor-begin":
      return `${capital(places)}: het einde (${totIn(fase.tot!)}) ligt vóór het begin (${formatDatum(fase.van!)}).`;
    case "einde-voorbij":
      return `${capital(places)}: de einddatum (${totIn(fase.tot!)}) is voorbij, maar de bron telt ze nog.`;
    case "einde-onbekend":
      return `${capital(places)}: het is niet bevestigd tot wanneer ze er zijn.`;
    case "optie-voor-einde":
      return `${capital(places)}: de optie (${totIn(fase.optieTot!)}) eindigt niet later dan de fase zelf (${totIn(fase.tot!)}).`;
    case "plan-verlopen":
      return `${capital(places)} zouden er zijn vanaf ${formatDatum(fase.van!)}, maar staan nog als gepland.`;
    case "optie-onbeslist":
      return fase.zekerheid === "optie" ? `${capital(places)} zijn nog een optie, maar de datum is voorbij.` : `${capital(places)} liepen ${totIn(fase.tot!)}, te verlengen ${totIn(fase.optieTot!)}.`;
    case "overlap":
      return `${formatOpsomming(fasen.map((f) => `“${f.fase}” (${plaatsenVan(f)})`))} tellen tegelijk mee.`;
    case "amv-boven-plaatsen":
      return `Op ${formatDatum(teveel!.datum)} zijn er ${formatGetal(teveel!.amv)} plaatsen voor amv’ers en ${formatGetal(teveel!.plaatsen)} plaatsen in totaal. Amv is een deel van de plaatsen.`;
    case "capaciteit-onbekend":
      return `Van “${fase.fase}” is niet bekend hoeveel plaatsen er zijn.`;
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Everything that asks attention at `vandaag`: per location the doubts, then the open questions. */
export function viewAandacht(locaties: readonly Locatiedossier[], vandaag: string): readonly AandachtView[] {
  return locaties.flatMap((dossier) => {
    const locatie = { id: dossier.id, naam: dossier.naam, gemeente: dossier.gemeente };
    const twijfels = findLocatieTwijfels({ ...dossier, fasen: fasenOp(dossier, vandaag) }, vandaag).map(
      (t): AandachtView => ({ soort: "twijfel", locatie, kop: TWIJFEL_KOP[t.soort], tekst: `${describeTwijfel(t)} ${TWIJFEL_VRAAG[t.soort]}`, aan: dossier.gemeente, sinds: formatDatum(openSinds(t, dossier)), anker: "fasen" }),
    );
    const vragen = dossier.vragen
      .filter((v) => v.antwoord === null)
      .map((v): AandachtView => ({ soort: "vraag", locatie, kop: "Vraag", tekst: v.vraag, aan: v.aan, sinds: formatDatum(v.sinds), anker: `vraag-${v.id}` }));
    return [...twijfels, ...vragen];
  });
}
