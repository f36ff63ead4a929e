import type { Actor } from "@/lib/access/actor";
import { eis } from "@/lib/access/rechten";
import { vanSoort, type Dossierstuk, type Inhoud, type Stukgegevens } from "@/lib/domain/dossier";
import { laatsteVersies } from "@/lib/domain/versie";
import { formatDatum } from "@/lib/format";
import type { Gesprekverslag } from "@/lib/schemas/gesprek";
import { readDossierversies, saveDossierstukken, type Dossieruitkomst } from "./dossier";
import type { Versieopslag } from "./versies";

/**
 * Record a talk that was held: the talk itself, the new agreements, what became of those that were open, and when they meet again; all or none.
 * @param sleutel of a talk that was not planned: made with the form, so that a form sent twice is one
 * @returns the outcome, and the sleutel of the talk
 * @throws GeenToegang unless the actor may write the dossier of this gemeente
 */
export async function saveGesprek(actor: Actor, provincie: string, gemeente: string, sleutel: string, verslag: Gesprekverslag): Promise<{ readonly uitkomst: Dossieruitkomst; readonly gesprek: string }> {
  eis(actor, "dossier.schrijven", { provincie });
  const bekend = laatsteVersies(await readDossierversies(actor, provincie, gemeente, null), null);
  const gesprek = verslag.gepland?.sleutel ?? sleutel;
  return { uitkomst: await saveDossierstukken(actor, provincie, opslagenVan(verslag, gemeente, gesprek, vanSoort(bekend, "afspraak"))), gesprek };
}

function opslagenVan(verslag: Gesprekverslag, gemeente: string, gesprek: string, bekend: readonly Dossierstuk<"afspraak">[]): readonly Versieopslag<Stukgegevens>[] {
  const { datum, aanwezig, nieuw, vervolg, volgende } = verslag;
  const herkomst = { vervallen: false, peildatum: datum, bron: `Gesprek van ${formatDatum(datum)}`, toelichting: "" };
  const stuk = { gebied: gemeente, kring: "gemeente" } as const;
  const eerste = { basis: 0, reden: null, ...herkomst };
  return [
    {
      sleutel: gesprek, basis: verslag.gepland?.basis ?? 0, reden: verslag.gepland ? "Het gesprek is gevoerd" : null, ...herkomst,
      gegevens: { soort: "gesprek", ...stuk, datum, inhoud: { stand: "gevoerd", aanwezig, verslag: verslag.verslag } },
    },
    ...nieuw.map(({ rij, tekst, eigenaar, uiterlijk }): Versieopslag<Stukgegevens> => ({
      sleutel: `${gesprek}-a${rij}`, ...eerste,
      gegevens: { soort: "afspraak", ...stuk, datum, inhoud: { tekst, eigenaar, uiterlijk, stand: "open", uitkomst: "", gesprek } },
    })),
    ...vervolg.flatMap(({ sleutel, basis, stand, uitkomst, uiterlijk }): readonly Versieopslag<Stukgegevens>[] => {
      const last = bekend.find((a) => a.sleutel === sleutel);
      if (!last) return [];
      const inhoud: Inhoud["afspraak"] = { ...last.inhoud, stand, uitkomst, uiterlijk };
      const anders = (["stand", "uitkomst", "uiterlijk"] as const).some((veld) => inhoud[veld] !== last.inhoud[veld]);
      return anders ? [{ sleutel, basis, reden: "Besproken in het gesprek", ...herkomst, toelichting: last.toelichting, gegevens: { soort: "afspraak", ...stuk, datum: last.datum, inhoud } }] : [];
    }),
    ...(volgende === null ? [] : [{ sleutel: `${gesprek}-volgend`, ...eerste, gegevens: { soort: "gesprek", ...stuk, datum: volgende, inhoud: { stand: "gepland", aanwezig: [], verslag: "" } } } as Versieopslag<Stukgegevens>]),
  ];
}
