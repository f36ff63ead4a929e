/** A sign or a word that tables and charts use beside their figures. */
export interface Begrip {
  /** as it is shown */
  readonly term: string;
  readonly uitleg: string;
}

/** What the signs and words beside the figures mean, by the last part of their address. */
export const BEGRIPPEN = {
  onbekend: { term: "–", uitleg: "onbekend: er is om gevraagd, maar het cijfer is niet geleverd. Het telt niet mee, en is geen 0" },
  pm: { term: "pm", uitleg: "aangekondigd, maar het aantal is nog niet bekend. Het telt niet mee, en is geen 0" },
  nvt: { term: "0 en n.v.t.", uitleg: "0: de gemeente heeft een locatie, maar geen plaatsen van deze soort. n.v.t.: dit bestaat hier niet, zoals bij een gemeente die nooit een locatie had. Bij een locatie blijft een soort die niet telt leeg" },
  onvolledig: { term: "Onvolledig", uitleg: "een som waarin een deel ontbreekt: wat bekend is telt mee, en er staat bij wat ontbreekt, zoals 44 + pm of 1 gemeente ontbreekt. Wat uit zo’n som volgt, is ook onvolledig" },
  twijfel: { term: "Twijfel", uitleg: "het cijfer is zoals de bron het geeft, maar er klopt iets niet. Het blijft staan, met een vlag, tot iemand het heeft nagevraagd. Het wordt nooit stil verbeterd" },
  opties: { term: "Opties", uitleg: "een optie is een verlenging waarover nog niet is beslist. Met opties telt een fase tot het einde van haar optie, zonder opties tot haar gewone einde" },
  gepland: { term: "Gepland", uitleg: "plaatsen die komen: ze tellen vanaf het begin dat de bron noemt" },
  onbevestigd: { term: "Onbevestigd", uitleg: "de datums kloppen niet, zijn voorbij of ontbreken, terwijl de bron de plaatsen telt. Ze tellen op elke datum mee, met een vlag, tot iemand de vraag beantwoordt" },
  voldaan: { term: "Voldaan", uitleg: "de voorsprong is groter dan de taakstelling: er hoeft niets meer. Het deel van het totaal is dan n.v.t." },
  peildatum: { term: "Peildatum", uitleg: "de datum waarop een cijfer waar was. Een cijfer dat ouder is dan de rest van de tabel, laat zijn eigen peildatum zien" },
  bekendOp: { term: "Zoals bekend op", uitleg: "de tweede klok: wat wij op dat moment wisten. Een cijfer dat later is geleverd of verbeterd, telt dan nog niet mee" },
  signaal: { term: "Signaal", uitleg: "een vaste regel van het beleidskader die uitkomt, met de cijfers erbij: achterstand aan het einde van een aantal halfjaren op rij, een aantal maanden op rij minder gehuisvest dan het plan van aanpak belooft, of sinds het laatste gesprek niet minder ver achter op schema. Een signaal is een reden om te vragen, en verandert niets. Een cijfer dat niet bekend is, geeft geen signaal: dan staat er waarom het niet te zeggen is" },
  trede: { term: "Trede", uitleg: "de stap op de interventieladder van de provincie. Zij verandert alleen door een besluit van de gedeputeerde, met een datum en een motivatie. Een streepje betekent dat niet bekend is of er een trede geldt: dat is iets anders dan geen trede" },
  onbevestigdGesprek: { term: "Onbevestigd gesprek", uitleg: "een gepland gesprek waarvan de datum voorbij is, terwijl niemand heeft vastgelegd dat het er was" },
  afronding: { term: "Afronding", uitleg: "wij rekenen en vergelijken met cijfers die niet zijn afgerond. Alleen wat u ziet is afgerond, en een half naar boven" },
} as const satisfies Readonly<Record<string, Begrip>>;

export type BegripId = keyof typeof BEGRIPPEN;
