import { findKader, tredenaam, type Beleidskader } from "@/lib/domain/beleidskader";
import { vanSoort, type Belofte, type Dossierstuk } from "@/lib/domain/dossier";
import { formatAantalInWoorden, formatDatum, formatGetal, formatOpsomming } from "@/lib/format";
import { AFSPRAAKSTAND, BRIEFRICHTING, DOSSIERSOORT, GESPREKSTAND, KRINGNAAM, OORDEELNAAM, PLANSTAND } from "@/lib/texts/dossier";
import { zegUiterlijk } from "./dossierafspraak";
import { alsZin, GEEN, viewVersies, type Versieregel, type Versieveld } from "./versies";

/** `trede 2. Informatie opvragen en toetsen`, `van de ladder af`; a ladder that is not known leaves the number. */
export function zegTrede({ inhoud: { kader, trede } }: Dossierstuk<"trede">, kaders: readonly Beleidskader[]): string {
  if (trede === null) return "van de ladder af";
  const ladder = findKader(kaders, kader);
  return ladder ? `trede ${tredenaam(ladder, trede)}` : `trede ${trede}`;
}

/** `september 2024 12, oktober 2024 16`. */
export const zegBeloften = (beloften: readonly Belofte[]): string =>
  [...beloften].sort((a, b) => (a.maand < b.maand ? -1 : 1)).map(({ maand, aantal }) => `${formatDatum(maand)} ${formatGetal(aantal)}`).join(", ");

/** What an item says, in one or two sentences without its source; the same on the page, in the file and above its form. */
export function zegStuk(stuk: Dossierstuk, kaders: readonly Beleidskader[], alle: readonly Dossierstuk[] = []): string {
  switch (stuk.soort) {
    case "trede":
      return `${alsZin(zegTrede(stuk, kaders))}. Besloten door: ${stuk.inhoud.besluitDoor}.`;
    case "planoordeel": {
      const plan = vanSoort(alle, "plan").find((p) => p.sleutel === stuk.inhoud.plan);
      return `Plan van aanpak ${plan ? `van ${formatDatum(plan.datum)} ` : ""}${OORDEELNAAM[stuk.inhoud.oordeel]}.`;
    }
    case "brief":
      return `${BRIEFRICHTING[stuk.inhoud.richting]}: ${stuk.inhoud.onderwerp}`;
    case "plan": {
      const { stand, beloften } = stuk.inhoud;
      const samen = beloften.reduce((n, b) => n + b.aantal, 0);
      const maanden = beloften.length === 1 ? "één maand" : `${formatAantalInWoorden(beloften.length)} maanden`;
      return `Plan van aanpak ${PLANSTAND[stand]}.${beloften.length === 0 ? "" : ` Het belooft ${formatGetal(samen)} in ${maanden}.`}`;
    }
    case "gesprek": {
      const { stand, aanwezig } = stuk.inhoud;
      return `Gesprek ${GESPREKSTAND[stand]}${aanwezig.length === 0 ? "" : ` met ${formatOpsomming(aanwezig)}`}.`;
    }
    case "afspraak":
      return `${stuk.inhoud.tekst} (${stuk.inhoud.eigenaar})`;
    case "reden":
    case "notitie":
    case "mededeling":
      return stuk.inhoud.tekst;
  }
}

/** What an item says beside that: a line each. */
export function zegMeer(stuk: Dossierstuk): readonly string[] {
  switch (stuk.soort) {
    case "trede":
    case "planoordeel":
      return [stuk.inhoud.motivatie];
    case "plan":
      return [stuk.inhoud.omschrijving].filter((t) => t !== "");
    case "gesprek":
      return [stuk.inhoud.verslag].filter((t) => t !== "");
    default:
      return [];
  }
}

/** The state of an item that has one; empty for the others. */
export function standVan(stuk: Dossierstuk): string {
  switch (stuk.soort) {
    case "afspraak":
      return AFSPRAAKSTAND[stuk.inhoud.stand];
    case "plan":
      return PLANSTAND[stuk.inhoud.stand];
    case "planoordeel":
      return OORDEELNAAM[stuk.inhoud.oordeel];
    case "gesprek":
      return GESPREKSTAND[stuk.inhoud.stand];
    case "reden":
      return stuk.inhoud.tot === null ? "zonder einddatum" : `tot en met ${formatDatum(stuk.inhoud.tot)}`;
    default:
      return "";
  }
}

type Veld = Versieveld<Dossierstuk>;
const of = (tekst: string | null) => tekst || GEEN;

/** What a version of an item says, field by field; of one item all versions are of one soort. */
function veldenVan(soort: Dossierstuk["soort"], kaders: readonly Beleidskader[], alle: readonly Dossierstuk[]): readonly Veld[] {
  const veld = <S extends Dossierstuk["soort"]>(s: S, wat: string, van: (stuk: Dossierstuk<S>) => string): readonly Veld[] =>
    s === soort ? [{ wat, van: (stuk) => van(stuk as Dossierstuk & Dossierstuk<S>) }] : [];
  const datumVan = (sleutel: string | null) => {
    const stuk = alle.find((a) => a.sleutel === sleutel);
    return stuk ? formatDatum(stuk.datum) : of(sleutel && "niet te vinden");
  };
  return [
    { wat: "datum", van: (s) => formatDatum(s.datum) },
    ...veld("trede", "trede", (s) => zegTrede(s, kaders)),
    ...veld("trede", "ladder", ({ inhoud: { kader } }) => `${findKader(kaders, kader)?.naam ?? "onbekend"}, versie ${kader}`),
    ...veld("trede", "motivering", (s) => s.inhoud.motivatie),
    ...veld("trede", "besluit van", (s) => s.inhoud.besluitDoor),
    ...veld("brief", "richting", (s) => BRIEFRICHTING[s.inhoud.richting]),
    ...veld("brief", "onderwerp", (s) => s.inhoud.onderwerp),
    ...veld("plan", "stand", standVan),
    ...veld("plan", "omschrijving", (s) => of(s.inhoud.omschrijving)),
    ...veld("plan", "beloofd per maand", (s) => of(zegBeloften(s.inhoud.beloften))),
    ...veld("planoordeel", "plan van", (s) => datumVan(s.inhoud.plan)),
    ...veld("planoordeel", "oordeel", standVan),
    ...veld("planoordeel", "motivering", (s) => s.inhoud.motivatie),
    ...veld("gesprek", "stand", standVan),
    ...veld("gesprek", "aanwezig", (s) => of(s.inhoud.aanwezig.join(", "))),
    ...veld("gesprek", "verslag", (s) => of(s.inhoud.verslag)),
    ...veld("afspraak", "afspraak", (s) => s.inhoud.tekst),
    ...veld("afspraak", "wie", (s) => s.inhoud.eigenaar),
    ...veld("afspraak", "uiterlijk", (s) => zegUiterlijk(s.inhoud.uiterlijk)),
    ...veld("afspraak", "stand", standVan),
    ...veld("afspraak", "uitkomst", (s) => of(s.inhoud.uitkomst)),
    ...veld("afspraak", "gesprek van", (s) => datumVan(s.inhoud.gesprek)),
    ...veld("reden", "reden", (s) => s.inhoud.tekst),
    ...veld("reden", "geldt", standVan),
    ...veld("notitie", "notitie", (s) => s.inhoud.tekst),
    ...veld("mededeling", "mededeling", (s) => s.inhoud.tekst),
    { wat: "wie leest het", van: (s) => KRINGNAAM[s.kring] },
    { wat: "opmerking", van: (s) => of(s.toelichting) },
    { wat: "vervallen", van: (s) => (s.vervallen ? "ja" : "nee") },
  ];
}

/**
 * Every version of one item, newest first.
 * @param alle the items that it may name
 */
export function viewStukgeschiedenis(versies: readonly Dossierstuk[], kaders: readonly Beleidskader[], alle: readonly Dossierstuk[]): readonly Versieregel[] {
  const soort = versies[0]?.soort;
  if (soort === undefined) return [];
  return viewVersies(versies, veldenVan(soort, kaders, alle), (s) => DOSSIERSOORT[s.soort].naam, (s) => s.sleutel);
}
