import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { Versieformulier } from "@/components/versies/Versieformulier";
import { Versiegeschiedenis } from "@/components/versies/Versiegeschiedenis";
import { requireActor } from "@/lib/access/sessie";
import { readAfspraakversies } from "@/lib/data/afspraken";
import { laatsteVersies } from "@/lib/domain/versie";
import { amsterdamToday } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { VERVALLEN_VELD } from "@/lib/texts/versies";
import { beginAfspraak, viewAfspraak, viewAfspraakgeschiedenis } from "@/lib/view/afspraken";
import { loadGebieden } from "../../gebieden";
import { legAfspraakVast } from "../actions";
import { afspraakvelden } from "../velden";

export const metadata: Metadata = { title: "Uitruil wijzigen" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

/** Another word about an uitruil, with everything that was recorded of it. */
export default async function WijzigAfspraakPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { sleutel } = await searchParams;
  const versies = (await readAfspraakversies(actor, actor.provincie, null)).filter((a) => a.sleutel === sleutel);
  const [last] = laatsteVersies(versies, null);
  if (!last) nietGevonden();
  const { gemeenten, naam } = await loadGebieden();
  const { kop, naam: wat } = viewAfspraak(last, naam);
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }, { naam: "Afspraken", pad: "/invoer/afspraken" }]} pagina="Wijzigen" />
        <PageHead titel={`Wijzigen: ${kop}, ${wat}`} />
      </div>
      <Versieformulier action={legAfspraakVast} begin={{ getypt: beginAfspraak(last, amsterdamToday()), fouten: [], basis: last.versie, botsing: [] }} vast={{ sleutel: last.sleutel }} velden={[...afspraakvelden(gemeenten), VERVALLEN_VELD]} terug="/invoer/afspraken" />
      <section aria-labelledby="geschiedenis" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="geschiedenis">Geschiedenis</h2>
        <Versiegeschiedenis regels={viewAfspraakgeschiedenis(versies, naam)} />
      </section>
    </div>
  );
}
