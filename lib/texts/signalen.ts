import type { Beleidskader, Signaalregels } from "@/lib/domain/beleidskader";
import type { Onzegbaar, Signaalsoort } from "@/lib/domain/signaal";
import { formatAantalInWoorden, formatDatum } from "@/lib/format";

/** A rule in words, without a full stop; null = the beleidskader has no such rule. */
export const REGELZIN: { readonly [S in Signaalsoort]: (regels: Signaalregels) => string | null } = {
  sluitingen: ({ sluitingenAchter: n }) => (n === null ? null : n === 1 ? "Een halfjaar afgesloten met een achterstand" : `${hoofdletter(formatAantalInWoorden(n))} halfjaren op rij afgesloten met een achterstand`),
  beloften: ({ beloftenGemist: n }) => (n === null ? null : n === 1 ? "Een maand minder gehuisvest dan het plan van aanpak belooft" : `${hoofdletter(formatAantalInWoorden(n))} maanden op rij minder gehuisvest dan het plan van aanpak belooft`),
  verbetering: ({ geenVerbetering }) => (geenVerbetering ? "Sinds het laatste gesprek niet minder ver achter op schema" : null),
};

/** What a rule is about, where it is off or cannot be said. */
export const SIGNAALNAAM: Readonly<Record<Signaalsoort, string>> = {
  sluitingen: "Achterstand bij het afsluiten van een halfjaar", beloften: "Belofte van het plan van aanpak", verbetering: "Verbetering sinds het laatste gesprek",
};

/** Why it cannot be said, after "want". */
export function waaromOnzegbaar(reden: Onzegbaar): string {
  switch (reden.waarom) {
    case "geen-halfjaar": return "er is nog geen taakstelling bekend";
    case "geen-plan": return "er is geen plan van aanpak bekend";
    case "geen-aantallen": return "van het plan van aanpak zijn geen aantallen per maand bekend";
    case "geen-gesprek": return "er is geen gevoerd gesprek bekend";
    case "nu-onbekend": return "er ontbreken cijfers van dit halfjaar";
    case "sluiting-onbekend": return `de stand aan het einde van ${reden.waarvan} is niet bekend`;
    case "maand-onbekend": return `van ${formatDatum(reden.waarvan)} is niet bekend hoeveel er zijn gehuisvest`;
    case "geen-maand-voorbij": return `sinds het gesprek van ${formatDatum(reden.waarvan)} is er nog geen maand voorbij`;
    case "geen-nieuwe-maand": return `sinds het gesprek van ${formatDatum(reden.waarvan)} is er geen nieuwe maand geleverd`;
    case "ander-halfjaar": return `bij het laatste gesprek gold het schema van ${reden.waarvan}, en elk halfjaar heeft een eigen schema`;
    case "toen-onbekend": return `van de stand bij het gesprek van ${formatDatum(reden.waarvan)} is niet genoeg bekend`;
  }
}

/** The version of a beleidskader by name; the generic one has no number. */
export const kadernaam = ({ versie, naam }: Beleidskader): string => (versie === 0 ? naam : `${naam}, versie ${versie}`);

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);
