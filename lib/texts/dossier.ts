import type { Afspraakstand, Dossiersoort, Inhoud, Kring } from "@/lib/domain/dossier";

/** How a soort of a dossier is called, what it is for on the page where one is chosen, and by what kind it stands in the timeline. */
export const DOSSIERSOORT: Readonly<Record<Dossiersoort, { readonly naam: string; readonly uitleg: string; readonly kort: string }>> = {
  trede: { naam: "Besluit over de trede", uitleg: "Op welke trede van de ladder de gemeente staat, met de motivering.", kort: "Besluit" },
  planoordeel: { naam: "Oordeel over een plan van aanpak", uitleg: "Een plan goedkeuren of afkeuren, met de motivering.", kort: "Besluit" },
  brief: { naam: "Brief", uitleg: "Een brief aan de gemeente, of van de gemeente.", kort: "Brief" },
  plan: { naam: "Plan van aanpak", uitleg: "Gevraagd of ontvangen, met wat het per maand belooft.", kort: "Plan" },
  afspraak: { naam: "Afspraak", uitleg: "Wie doet wat, en voor wanneer.", kort: "Afspraak" },
  gesprek: { naam: "Gesprek", uitleg: "Een gesprek dat gewenst of gepland is.", kort: "Gesprek" },
  reden: { naam: "Verschoonbare reden", uitleg: "Iets waar de gemeente niets aan kan doen, zoals te weinig koppelingen.", kort: "Reden" },
  mededeling: { naam: "Mededeling", uitleg: "Iets anders dat in het dossier hoort, zoals een uitspraak in een overleg.", kort: "Mededeling" },
  notitie: { naam: "Interne notitie", uitleg: "Voor de provincie zelf. De gemeente ziet haar nooit.", kort: "Notitie" },
};

/** Who reads it, as a mark beside it. */
export const KRINGNAAM: Readonly<Record<Kring, string>> = {
  gemeente: "Provincie en gemeente",
  provincie: "Intern: alleen provincie",
  vertrouwelijk: "Vertrouwelijk: alleen gedeputeerde",
};

/** What became of an agreement. */
export const AFSPRAAKSTAND: Readonly<Record<Afspraakstand, string>> = { open: "open", gedaan: "gedaan", deels: "deels gedaan", niet: "niet gedaan" };

export const BRIEFRICHTING: Readonly<Record<Inhoud["brief"]["richting"], string>> = { aan: "Brief aan de gemeente", van: "Brief van de gemeente" };

export const PLANSTAND: Readonly<Record<Inhoud["plan"]["stand"], string>> = { gevraagd: "gevraagd", ontvangen: "ontvangen" };

export const GESPREKSTAND: Readonly<Record<Inhoud["gesprek"]["stand"], string>> = { gewenst: "gewenst", gepland: "gepland", gevoerd: "gevoerd" };

export const OORDEELNAAM: Readonly<Record<Inhoud["planoordeel"]["oordeel"], string>> = { goedgekeurd: "goedgekeurd", afgekeurd: "afgekeurd" };

/** A deadline without a date, as people write it. */
export const ZO_SNEL_MOGELIJK = "zo snel mogelijk";
