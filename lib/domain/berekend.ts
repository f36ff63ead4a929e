import type { Indicatorbasis } from "./indicatoren";

/** An indicator that is computed. */
export interface BerekendeIndicator extends Indicatorbasis {
  readonly eenheid: "personen" | "plaatsen" | "deel" | "halfjaren";
  /** from the labels of other indicators; the one place where the formula stands in words */
  readonly formule: string;
}

const BIJLAGE = "Bijlage stand van zaken bij PRT Flevoland 11-09-2024";
const AFSPRAAK = "Rekenafspraak van deze Regietafel";
const TEKORT = "Negatief is een tekort, positief een overschot.";
const NOG = "Positief moet nog, negatief is een voorsprong.";

/** What is derived from what is delivered: the columns of the five tables, the pace within a half-year, and what goes on through time. */
export const BEREKEND = [
  {
    thema: "asiel", code: "regulier", label: "Regulier op een datum", eenheid: "plaatsen", regel: BIJLAGE,
    formule: "de plaatsen van alle reguliere fasen die op die datum tellen",
    betekenis: "hoeveel reguliere plaatsen er op een datum zijn; een fase telt vanaf het begin tot haar einde, met opties tot het einde van haar optie",
    zwak: ["Een onbevestigde fase telt op elke datum mee: haar datums kloppen niet, zijn voorbij of ontbreken, terwijl de bron de plaatsen telt.", "Een optie is een verlenging waarover nog niet is beslist. Met opties is het totaal dus hoger dan wat zeker is."],
  },
  {
    thema: "asiel", code: "amv", label: "Amv, waarvan", eenheid: "plaatsen", regel: BIJLAGE,
    formule: "de plaatsen van alle amv-fasen die op de peildatum nog niet zijn geëindigd, ook als ze later beginnen",
    betekenis: "het deel van de plaatsen van een locatie dat voor amv’ers is: tel het nooit bij regulier op. Bama’s tellen als regulier",
    zwak: ["De kolommen voor regulier gelden op een datum, deze kolom telt alles wat nog niet voorbij is."],
  },
  {
    thema: "asiel", code: "noodopvang", label: "Noodopvang", eenheid: "plaatsen", regel: BIJLAGE,
    formule: "de plaatsen van alle fasen voor noodopvang die op de peildatum nog niet zijn geëindigd, ook als ze later beginnen",
    betekenis: "plaatsen voor noodopvang; die tellen niet mee voor de opgave",
    zwak: ["Noodopvang heeft geen opgave, dus ook geen verschil. De bijlage noemt er toch een: 1.430. Hier staat n.v.t."],
  },
  {
    thema: "asiel", code: "totaalRegulier", label: "Totaal regulier", eenheid: "plaatsen", regel: BIJLAGE,
    formule: "regulier op de laatste datum van de tabel, zonder noodopvang",
    betekenis: "wat tegenover de opgave staat",
  },
  {
    thema: "asiel", code: "verschil", label: "Verschil", eenheid: "plaatsen", teken: TEKORT, regel: BIJLAGE,
    formule: "regulier − opgave",
    betekenis: "hoeveel plaatsen de provincie boven of onder de opgave zit; bij amv: amv − opgave amv",
    zwak: ["De opgave geldt op een andere datum dan de plaatsen: de bijlage zet de opgave van 1-1-2025 naast de plaatsen van 1-10-2023 en 1-1-2026. De tabel laat alle datums zien."],
  },
  {
    thema: "asiel", code: "capaciteit", label: "Capaciteit door de tijd", eenheid: "plaatsen", regel: AFSPRAAK,
    formule: "regulier op een datum, op elke datum opnieuw",
    betekenis: "hoe het aantal reguliere plaatsen verandert als fasen beginnen en eindigen, met of zonder opties en geplande plaatsen",
    zwak: ["Van de opgave is alleen bekend wat zij op haar eigen datum is. Buiten haar regeling is zij ter vergelijking getekend, en is er geen verschil."],
  },
  {
    thema: "asiel", code: "uitruil", label: "Met uitruil", eenheid: "plaatsen", regel: AFSPRAAK,
    formule: "regulier op een datum − de plaatsen die door uitruil voor een andere gemeente tellen",
    betekenis: "wat er voor de eigen provincie overblijft als plaatsen aan een gemeente elders zijn gegund",
    zwak: ["Is het begin van een uitruil niet bekend, dan telt zij op elke datum, met een vlag."],
  },
  {
    thema: "amvCoa", code: "realisatie", label: "Realisatie", eenheid: "plaatsen", regel: BIJLAGE,
    formule: "de plaatsen voor amv’ers van de asiellocaties in de gemeente",
    betekenis: "plaatsen voor amv’ers bij het COA; een gemeente zonder zulke plaatsen heeft er 0",
    zwak: ["Dezelfde plaatsen staan in de tabel Asiel, als deel van de plaatsen van een locatie. Tel de twee tabellen niet bij elkaar op."],
  },
  { thema: "amvCoa", code: "verschil", label: "Verschil", eenheid: "plaatsen", teken: TEKORT, regel: BIJLAGE, formule: "realisatie − opgave", betekenis: "hoeveel plaatsen de gemeente boven of onder haar opgave zit" },
  {
    thema: "oekraine", code: "verschil", label: "Verschil", eenheid: "plaatsen", teken: TEKORT, regel: BIJLAGE,
    formule: "plaatsen − opgave",
    betekenis: "hoeveel plaatsen de gemeente boven of onder haar opgave zit",
    zwak: ["De bijlage geeft alleen het verschil van de provincie. Dat per gemeente is hier berekend."],
  },
  {
    thema: "oekraine", code: "snijverlies", label: "Snijverlies", eenheid: "plaatsen", regel: "Brief van het ministerie aan de gemeenten, 21-08-2024",
    formule: "plaatsen − bezet − beschikbaar",
    betekenis: "leeg, maar niet te gebruiken, zoals een tweede bed bij één bewoner",
    zwak: ["Het kan onder 0 komen als er meer mensen wonen dan er plaatsen zijn."],
  },
  {
    thema: "oekraine", code: "bezettingsgraad", label: "Bezettingsgraad", eenheid: "deel", regel: AFSPRAAK,
    formule: "bezet / plaatsen",
    betekenis: "welk deel van de plaatsen bewoond is",
    zwak: ["De stukken halen bezettingsgraad en benutting door elkaar. Hier heeft elk de eigen naam."],
  },
  {
    thema: "oekraine", code: "benutting", label: "Benutting", eenheid: "deel", regel: AFSPRAAK,
    formule: "1 − beschikbaar / plaatsen",
    betekenis: "welk deel nu niet te vergeven is. Dat is iets anders dan de bezettingsgraad",
    zwak: ["Snijverlies telt hier als benut: een lege plaats die niemand kan gebruiken, maakt de benutting hoger."],
  },
  {
    thema: "vergunninghouders", code: "totaalTeRealiseren", label: "Totaal te realiseren", eenheid: "personen", teken: "Is het 0 of minder, dan is de voorsprong groter dan de taakstelling: voldaan.", regel: BIJLAGE,
    formule: "stand + taakstelling + correcties",
    betekenis: "wat de gemeente in het halfjaar moet doen. Zonder stand of taakstelling is het onbekend",
  },
  {
    thema: "vergunninghouders", code: "gerealiseerdTotNu", label: "Gerealiseerd", eenheid: "personen", regel: BIJLAGE,
    formule: "de som van de maanden",
    betekenis: "gehuisvest in het halfjaar tot nu: de maanden die voorbij zijn, en latere die al zijn geleverd",
  },
  {
    thema: "vergunninghouders", code: "nogTeRealiseren", label: "Nog te realiseren", eenheid: "personen", teken: NOG, regel: BIJLAGE,
    formule: "totaal te realiseren − gerealiseerd",
    betekenis: "wat er van het halfjaar nog moet",
    zwak: ["De bijlage noemt dit “Stand per 01-09-24”. Het is pas aan het einde van het halfjaar een achterstand."],
  },
  {
    thema: "vergunninghouders", code: "percentageTotaal", label: "Deel van het totaal", eenheid: "deel", regel: BIJLAGE,
    formule: "gerealiseerd / totaal te realiseren",
    betekenis: "welk deel gedaan is, met de stand meegeteld. Is het totaal 0 of minder, dan is de gemeente voldaan",
    zwak: ["De bijlage zet “% van de taakstelling” boven deze kolom. Dat is het niet: de stand telt mee."],
  },
  { thema: "vergunninghouders", code: "percentageTaakstelling", label: "Deel van de taakstelling", eenheid: "deel", regel: AFSPRAAK, formule: "gerealiseerd / taakstelling", betekenis: "welk deel van de taakstelling van dit halfjaar gedaan is, zonder de stand" },
  {
    thema: "vergunninghouders", code: "schema", label: "Schema", eenheid: "personen", regel: AFSPRAAK,
    formule: "totaal te realiseren × geleverde maanden / 6",
    betekenis: "wat er gedaan zou zijn bij een gelijke verdeling over de zes maanden: na twee maanden twee zesde van het totaal",
    zwak: ["Woningen komen niet gelijk verdeeld over het jaar klaar. Wie achter op schema is, kan het halfjaar nog halen."],
  },
  { thema: "vergunninghouders", code: "opSchema", label: "Voor of achter op schema", eenheid: "personen", teken: "Negatief is achter op schema, positief ervoor.", regel: AFSPRAAK, formule: "gerealiseerd − schema", betekenis: "of de gemeente sneller of langzamer gaat dan een gelijke verdeling", zwak: ["Het oordeel gaat over hele personen en niet over een afgerond percentage: 32 van 98 na twee maanden is 33%, en toch achter op schema."] },
  { thema: "vergunninghouders", code: "nodigPerMaand", label: "Nodig per maand", eenheid: "personen", regel: AFSPRAAK, formule: "nog te realiseren / maanden die overblijven", betekenis: "hoeveel mensen er gemiddeld per maand nog een woning moeten krijgen. Zijn er geen maanden over, dan is er geen cijfer" },
  {
    thema: "vergunninghouders", code: "gemiddeldPerMaand", label: "Gemiddeld per maand", eenheid: "personen", regel: AFSPRAAK,
    formule: "de maanden met een getal, opgeteld en gedeeld door hun aantal",
    betekenis: "het tempo tot nu",
    zwak: ["Ontbreekt een maand, dan is het tempo onvolledig, en de prognose ook."],
  },
  {
    thema: "vergunninghouders", code: "prognose", label: "Prognose", eenheid: "personen", teken: "Positief is te weinig aan het einde van het halfjaar, negatief meer dan moest.", regel: AFSPRAAK,
    formule: "nog te realiseren − maanden die overblijven × gemiddeld per maand",
    betekenis: "wat er aan het einde van het halfjaar over is als het tempo zo blijft. De marge rekent met de langzaamste en de snelste maand tot nu",
    zwak: ["Na een of twee maanden is het tempo nog bijna toeval: kijk naar de marge.", "De prognose van de provincie is de som van die van de gemeenten, haar marge die van haar eigen maanden."],
  },
  { thema: "vergunninghouders", code: "eindstand", label: "Achterstand aan het einde van het halfjaar", eenheid: "personen", teken: "Positief is een achterstand, negatief een voorsprong.", regel: AFSPRAAK, formule: "nog te realiseren na de laatste maand van het halfjaar", betekenis: "waarmee de gemeente volgens de eigen cijfers het halfjaar afsluit" },
  {
    thema: "vergunninghouders", code: "halfjarenAchter", label: "Halfjaren op rij achter", eenheid: "halfjaren", regel: AFSPRAAK,
    formule: "de halfjaren met een achterstand aan het einde, teruggeteld vanaf het laatste",
    betekenis: "hoe lang een gemeente al achterloopt. De gepubliceerde stand gaat voor; is die er niet, dan telt de eigen eindstand",
    zwak: ["Is een eerder halfjaar niet bekend, dan stopt het tellen daar, en staat er ‘minstens’. Ontbreekt er een maand in de eigen eindstand, dan is dat halfjaar niet bekend."],
  },
  {
    thema: "vergunninghouders", code: "aansluitverschil", label: "Aansluitverschil", eenheid: "personen", regel: AFSPRAAK,
    formule: "stand bij het begin van het volgende halfjaar − achterstand aan het einde van het halfjaar ervoor",
    betekenis: "wat de gepubliceerde stand afwijkt van de eigen eindstand. Het hoort bij geen van beide halfjaren",
    zwak: ["Het verschil komt vaak van registratie die achterloopt. Zonder reden staat er een vlag bij."],
  },
  {
    thema: "amvNidos", code: "totaal", label: "Totaal", eenheid: "plaatsen", regel: BIJLAGE,
    formule: "realisatie + te verwachten",
    betekenis: "plaatsen die er zijn of komen: wat bekend is telt mee, en er staat bij wat ontbreekt",
    zwak: ["De bijlage geeft als totaal van te verwachten “Pm”. Hier maakt één pm het totaal niet pm: er staat 0 + pm, onvolledig."],
  },
  { thema: "amvNidos", code: "verschil", label: "Verschil", eenheid: "plaatsen", teken: TEKORT, regel: BIJLAGE, formule: "totaal − opgave", betekenis: "hoeveel plaatsen de gemeente boven of onder haar opgave zit" },
  {
    thema: "algemeen", code: "totaal", label: "Totaal van de provincie", eenheid: "plaatsen", regel: AFSPRAAK,
    formule: "de som van de gemeenten, ook bij een verschil",
    betekenis: "een totaal telt op wat bekend is en zegt wat ontbreekt; het maakt van een ontbrekend cijfer nooit een 0",
  },
  {
    thema: "algemeen", code: "verhouding", label: "Verhouding van totalen", eenheid: "deel", regel: AFSPRAAK,
    formule: "de som gedeeld door de som, over de gemeenten die beide cijfers leverden",
    betekenis: "het percentage van de provincie is geen gemiddelde van percentages. Is de noemer 0 of minder, dan is er geen cijfer",
  },
  { thema: "algemeen", code: "deelOpgave", label: "Deel van de opgave", eenheid: "deel", regel: AFSPRAAK, formule: "realisatie / opgave", betekenis: "welk deel van de opgave er is, om gemeenten van verschillende grootte te vergelijken" },
  {
    thema: "algemeen", code: "perInwoners", label: "Per 1.000 inwoners", eenheid: "deel", regel: AFSPRAAK,
    formule: "het cijfer / inwoners × 1.000",
    betekenis: "het cijfer naar de grootte van de gemeente, waar inwoners zijn geladen",
  },
  {
    thema: "algemeen", code: "taakstellingToets", label: "Toets van de taakstelling", eenheid: "personen", regel: "Huisvestingswet 2014, artikel 29",
    formule: "taakstelling van het land × inwoners gemeente / inwoners Nederland, naar boven afgerond",
    betekenis: "controle op de gepubliceerde taakstelling, met de inwoners van 1 januari van het kalenderjaar ervoor",
    zwak: ["Het is een controle, met een marge van 1. De gepubliceerde taakstelling blijft staan."],
  },
] as const satisfies readonly BerekendeIndicator[];
