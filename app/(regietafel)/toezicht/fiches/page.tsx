import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { GeenStand, leadZonderStand } from "@/components/stand/GeenStand";
import { Fiche } from "@/components/toezicht/Fiche";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { requireActor } from "@/lib/access/sessie";
import { formatAantalInWoorden } from "@/lib/format";
import { parseFicheorde } from "@/lib/schemas/fiche-keuze";
import { klokvelden, standUrl, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { toezichtUrl } from "@/lib/schemas/toezicht-keuze";
import { RANGSCHIKKING } from "@/lib/texts/toezicht";
import { leesStand } from "../../lees-stand";
import { leesFiches } from "../lees-fiches";

const PAD = "/toezicht/fiches";
const TITEL = "Gespreksfiches";

export const metadata: Metadata = { title: TITEL };

/** The sheets of all gemeenten, to print in one go: one A4 each. */
export default async function FichesPagina({ searchParams }: { readonly searchParams: Promise<Zoekparameters> }) {
  const actor = await requireActor("toezicht.lezen");
  const zoek = await searchParams;
  const stand = await leesStand(actor, zoek);
  const kruimels = <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Toezicht", pad: standUrl("/toezicht", stand.keuze ?? {}) }]} pagina={TITEL} />;
  if (stand.soort !== "stand") {
    return (
      <>
        {kruimels}
        <PageHead titel={TITEL} lead={leadZonderStand(stand)} />
        <GeenStand pad={PAD} keuze={stand.keuze} reden={stand} />
      </>
    );
  }
  const orde = parseFicheorde(zoek);
  const fiches = await leesFiches(actor, stand, orde);
  const { keuze } = stand;
  const volgorde = orde === null ? "In de vaste volgorde van de gemeenten" : `Op volgorde van ${RANGSCHIKKING[orde.volgorde].naam}: ${RANGSCHIKKING[orde.volgorde][orde.richting]}`;
  return (
    <div data-afdruk="fiche" className="grid gap-8 print:block">
      <div className="print:hidden">
        {kruimels}
        <PageHead titel={TITEL} lead={`${volgorde}. Afgedrukt is elke gemeente één A4, samen ${formatAantalInWoorden(fiches.length)} ${fiches.length === 1 ? "blad" : "bladen"}.`} />
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <PrintButton />
          {orde === null ? (
            <ButtonLink href={standUrl(PAD, keuze)} look="secondary">Op volgorde van prognose</ButtonLink>
          ) : (
            <ButtonLink href={`${PAD}?${new URLSearchParams({ ...klokvelden(keuze), orde: "vast" })}`} look="secondary">In de vaste volgorde</ButtonLink>
          )}
          <ButtonLink href={toezichtUrl("/toezicht", keuze, { volgorde: orde?.volgorde ?? "prognose", richting: orde?.richting ?? "ergste", toon: "alle" })} look="quiet">Terug naar toezicht</ButtonLink>
        </div>
      </div>
      <div className="grid gap-8 print:block">
        {fiches.map((fiche) => <Fiche key={fiche.id} fiche={fiche} niveau={2} />)}
      </div>
    </div>
  );
}
