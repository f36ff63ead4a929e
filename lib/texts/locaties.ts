import type { Wijzigfout, Wijzigsoort } from "@/lib/domain/fasewijziging";
import type { Soort, Zekerheid } from "@/lib/domain/locatie";
import type { LocatieTwijfelsoort } from "@/lib/domain/locatie-twijfel";

/** A kind of places, as the head of a phase. */
export const SOORTNAAM: Readonly<Record<Soort, string>> = { regulier: "Regulier", noodopvang: "Noodopvang", amv: "Amv" };

/** After a number: `300 reguliere plaatsen`. */
export const SOORT_PLAATSEN: Readonly<Record<Soort, string>> = { regulier: "reguliere plaatsen", noodopvang: "plaatsen noodopvang", amv: "plaatsen voor amv’ers" };

export const ZEKERHEID_UITLEG: Readonly<Record<Zekerheid, string>> = {
  gerealiseerd: "de plaatsen zijn er, of waren er",
  gepland: "de plaatsen komen, en tellen vanaf het begin",
  optie: "een verlenging waarover nog niet is beslist: telt alleen met opties",
  onbevestigd: "de datums kloppen niet of ontbreken: telt op elke datum mee, met een vlag",
};

/** What is wrong, in a few words. */
export const TWIJFEL_KOP: Readonly<Record<LocatieTwijfelsoort, string>> = {
  "einde-voor-begin": "Einde vóór begin",
  "einde-voorbij": "Einddatum voorbij",
  "einde-onbekend": "Einddatum niet bevestigd",
  "optie-voor-einde": "Optie eindigt te vroeg",
  "plan-verlopen": "Nog gepland, begin voorbij",
  "optie-onbeslist": "Niet beslist over de optie",
  overlap: "Twee fasen tegelijk",
  "amv-boven-plaatsen": "Meer amv dan plaatsen",
  "capaciteit-onbekend": "Aantal plaatsen onbekend",
};

/** The question that settles it. */
export const TWIJFEL_VRAAG: Readonly<Record<LocatieTwijfelsoort, string>> = {
  "einde-voor-begin": "Welke begin- en einddatum zijn bedoeld?",
  "einde-voorbij": "Zijn de plaatsen er nog, en tot wanneer?",
  "einde-onbekend": "Tot wanneer zijn de plaatsen er?",
  "optie-voor-einde": "Tot wanneer kan de fase worden verlengd?",
  "plan-verlopen": "Zijn de plaatsen er nu, komen ze later of gaan ze niet door?",
  "optie-onbeslist": "Is de optie gebruikt of vervallen?",
  overlap: "Tellen de plaatsen terecht bij elkaar op?",
  "amv-boven-plaatsen": "Welk aantal klopt niet?",
  "capaciteit-onbekend": "Hoeveel plaatsen zijn er?",
};

/** A button or link that begins the change. */
export const WIJZIGNAAM: Readonly<Record<Wijzigsoort, string>> = {
  verlengen: "Verlengen",
  beeindigen: "Beëindigen",
  capaciteit: "Ander aantal plaatsen",
  optieGebruikt: "Optie is gebruikt",
  vervallen: "Vervalt",
  gerealiseerd: "Is gerealiseerd",
  bevestigen: "Datums bevestigen",
  corrigeren: "Corrigeren",
};

/** What a change does, above its form. */
export const WIJZIGUITLEG: Readonly<Record<Wijzigsoort, string>> = {
  verlengen: "De plaatsen blijven tot een latere datum. Een optie die verder loopt, blijft staan.",
  beeindigen: "De plaatsen tellen tot de datum die u invult, en daarna niet meer. Een optie vervalt daarmee.",
  capaciteit:
    "Het oude aantal blijft tellen tot de datum die u invult. Vanaf die datum telt een nieuwe fase met het nieuwe aantal. Was het oude aantal nooit juist? Kies dan Corrigeren.",
  optieGebruikt: "De verlenging is een besluit. De plaatsen tellen voortaan ook zonder opties mee, tot de datum van de optie.",
  vervallen: "De optie gaat niet door: de plaatsen tellen alleen tot de gewone einddatum. Gaan geplande plaatsen niet door, dan blijft de fase staan met 0 plaatsen.",
  gerealiseerd: "De geplande plaatsen zijn er. Vul in vanaf wanneer.",
  bevestigen: "Nu telt deze fase op elke datum mee, met een vlag. Met de juiste datums telt de fase alleen nog binnen die datums, en verdwijnt de vlag.",
  corrigeren: "Wat hier stond, was niet juist. De correctie geldt vanaf dezelfde peildatum. De oude regel blijft in de geschiedenis staan.",
};

/** Why a change cannot be, at its field; `{peildatum}` is that of the line that is changed. */
export const WIJZIGFOUT: Readonly<Record<Wijzigfout["soort"], string>> = {
  "einde-voor-begin": "Het einde ligt vóór het begin. Kies een latere einddatum, of verbeter het begin.",
  "einde-niet-later": "Deze datum is niet later dan de einddatum van nu. Kies een latere datum, of kies Beëindigen.",
  "optie-zonder-einde": "Een optie heeft een einddatum nodig: tot wanneer zijn de plaatsen er zonder de optie?",
  "optie-voor-einde": "De optie eindigt niet later dan de fase zelf. Kies een latere datum voor de optie.",
  "vanaf-buiten-fase": "Op deze datum is de fase nog niet begonnen of al geëindigd. Kies een datum binnen de fase.",
  "nog-niet-begonnen": "Deze datum is later dan de peildatum. Kies een datum waarop de plaatsen er waren.",
  "nog-onbevestigd": "Kies gerealiseerd, gepland of optie. Weet u het nog niet? Stel dan een vraag bij deze locatie.",
  "peildatum-voor-vorige": "Van {peildatum} is al iets vastgelegd. Kies die dag of een latere.",
  "peildatum-in-toekomst": "De peildatum ligt in de toekomst. Kies vandaag of eerder.",
};
