import type { Formulierveld } from "@/components/versies/Versieformulier";
import { GENERIEK_KADER, tredenaam, type Beleidskader } from "@/lib/domain/beleidskader";
import { AFSPRAAKSTANDEN, BRIEFRICHTINGEN, GESPREKSTANDEN, OORDELEN, PLANSTANDEN, vanSoort, type Dossiersoort, type Dossierstuk, type Kring } from "@/lib/domain/dossier";
import { formatDatum } from "@/lib/format";
import { maandrijen, tredewaarde } from "@/lib/schemas/dossier-formulier";
import { AFSPRAAKSTAND, BRIEFRICHTING, GESPREKSTAND, KRINGNAAM, OORDEELNAAM, PLANSTAND } from "@/lib/texts/dossier";
import { VERVALLEN_VELD } from "@/lib/texts/versies";
import { zegStuk } from "@/lib/view/dossierstuk";

/** What the choices of a form are made from. */
export interface Velddelen {
  readonly kaders: readonly Beleidskader[];
  /** the last version of each item of this dossier */
  readonly stukken: readonly Dossierstuk[];
  /** from which may be chosen */
  readonly kringen: readonly Kring[];
  /** what is changed; null = it is new */
  readonly stuk: Dossierstuk | null;
}

const DEELDATUM = "Een jaar, maand of datum, zoals 2024, 10-2024 of 14-10-2024.";
const datum = (label: string): Formulierveld => ({ naam: "datum", label, hint: DEELDATUM });
const besluitdatum: Formulierveld = { naam: "datum", label: "Datum van het besluit", vorm: "datum" };
const motivatie: Formulierveld = { naam: "motivatie", label: "Motivering", hint: "Waarom dit besluit. De gemeente leest dit.", vorm: "lang" };

function keuze<T extends string>(naam: string, label: string, leeg: string, mogelijk: readonly T[], namen: Readonly<Record<T, string>>): Formulierveld {
  return { naam, label, keuzes: [{ waarde: "", naam: leeg }, ...mogelijk.map((waarde) => ({ waarde, naam: namen[waarde] }))] };
}

/** Every step of every ladder that a decision can name, the latest ladder first. */
function treden(kaders: readonly Beleidskader[]): Formulierveld {
  const ladders = [GENERIEK_KADER, ...kaders].reverse();
  const van = (kader: Beleidskader) => (ladders.length === 1 ? "" : ` (${kader.naam}, versie ${kader.versie})`);
  return {
    naam: "trede", label: "Trede", hint: "Van de ladder die geldt op de datum van het besluit.",
    keuzes: [
      { waarde: "", naam: "Kies een trede" },
      ...ladders.flatMap((kader) => [
        ...kader.treden.map((_, i) => ({ waarde: tredewaarde(kader.versie, i + 1), naam: `${tredenaam(kader, i + 1)}${van(kader)}` })),
        { waarde: tredewaarde(kader.versie, null), naam: `Van de ladder af${van(kader)}` },
      ]),
    ],
  };
}

function eigenVelden(soort: Dossiersoort, { kaders, stukken, kringen, stuk }: Velddelen): readonly Formulierveld[] {
  const kring: readonly Formulierveld[] = kringen.length > 1 ? [keuze("kring", "Wie mag dit lezen", "Kies wie dit mag lezen", kringen, KRINGNAAM)] : [];
  switch (soort) {
    case "trede":
      return [besluitdatum, treden(kaders), motivatie, { naam: "besluitDoor", label: "Wie besloot", hint: "Een rol, geen naam: gedeputeerde, Gedeputeerde Staten." }];
    case "planoordeel":
      return [
        { naam: "plan", label: "Plan van aanpak", keuzes: [{ waarde: "", naam: "Kies een plan" }, ...vanSoort(stukken, "plan").map((p) => ({ waarde: p.sleutel, naam: `${formatDatum(p.datum)}: ${zegStuk(p, kaders)}` }))] },
        besluitdatum, keuze("oordeel", "Oordeel", "Kies een oordeel", OORDELEN, OORDEELNAAM), motivatie,
      ];
    case "brief":
      return [datum("Datum van de brief"), keuze("richting", "Van wie", "Kies van wie de brief is", BRIEFRICHTINGEN, BRIEFRICHTING), { naam: "onderwerp", label: "Onderwerp", hint: "Wat er in staat, in een of twee zinnen.", vorm: "lang" }];
    case "plan":
      return [
        keuze("stand", "Stand", "Kies gevraagd of ontvangen", PLANSTANDEN, PLANSTAND), datum("Gevraagd of ontvangen op"), { naam: "omschrijving", label: "Omschrijving", vorm: "lang" },
        {
          naam: "beloften", label: "Wat het plan per maand belooft", vorm: "maanden", rijen: maandrijen(stuk?.soort === "plan" ? stuk.inhoud.beloften.length : 0),
          hint: "Typ de maand als 9-2024 en het aantal personen. Een maand zonder aantal laat u leeg: dat is niet hetzelfde als 0.",
        },
      ];
    case "gesprek": {
      const gevoerd = stuk?.soort === "gesprek" && stuk.inhoud.stand === "gevoerd";
      return [
        keuze("stand", "Stand", gevoerd ? "Kies een stand" : "Kies gewenst of gepland", GESPREKSTANDEN.filter((s) => gevoerd || s !== "gevoerd"), GESPREKSTAND), datum("Wanneer"),
        { naam: "aanwezig", label: gevoerd ? "Wie waren erbij" : "Met wie", hint: "Rollen, geen namen, met komma’s ertussen: gedeputeerde, wethouder. Mag leeg." },
        { naam: "verslag", label: gevoerd ? "Verslag" : "Waar het over gaat", hint: "De gemeente leest dit. Mag leeg.", vorm: "lang" },
      ];
    }
    case "afspraak":
      return [
        { naam: "tekst", label: "Afspraak", hint: "Wat er gebeurt, zo dat te zien is of het is gedaan.", vorm: "lang" },
        { naam: "eigenaar", label: "Wie", hint: "Een organisatie of rol: gemeente, wethouder." },
        { naam: "uiterlijk", label: "Uiterlijk", hint: "Een jaar, maand of datum, of z.s.m. Leeg: geen termijn." },
        datum("Afgesproken op"),
        { naam: "gesprek", label: "In welk gesprek", keuzes: [{ waarde: "", naam: "Geen, of een ander moment" }, ...vanSoort(stukken, "gesprek").map((g) => ({ waarde: g.sleutel, naam: `${formatDatum(g.datum)}: ${zegStuk(g, kaders)}` }))] },
        keuze("stand", "Hoe staat het ermee", "Kies een stand", AFSPRAAKSTANDEN, AFSPRAAKSTAND),
        { naam: "uitkomst", label: "Wat ervan kwam", hint: "Bijvoorbeeld: 6 van 10 gelabeld. Mag leeg." },
      ];
    case "reden":
      return [{ naam: "tekst", label: "Reden", hint: "Waar de gemeente niets aan kan doen.", vorm: "lang" }, datum("Vanaf"), { naam: "tot", label: "Tot en met", hint: "Een jaar, maand of datum. Leeg: zonder einde." }];
    case "notitie":
      return [...kring, datum("Datum"), { naam: "tekst", label: "Notitie", hint: "De gemeente ziet dit nooit.", vorm: "lang" }];
    case "mededeling":
      return [...kring, datum("Datum"), { naam: "tekst", label: "Mededeling", vorm: "lang" }];
  }
}

/** What is asked of an item. */
export function stukvelden(soort: Dossiersoort, delen: Velddelen): readonly Formulierveld[] {
  return [...eigenVelden(soort, delen), ...(delen.stuk === null ? [] : [VERVALLEN_VELD])];
}
