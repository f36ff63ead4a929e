import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { Versieformulier } from "@/components/versies/Versieformulier";
import { Versiegeschiedenis } from "@/components/versies/Versiegeschiedenis";
import { requireActor } from "@/lib/access/sessie";
import { readGebeurtenisversies } from "@/lib/data/gebeurtenissen";
import { laatsteVersies } from "@/lib/domain/versie";
import { amsterdamToday } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { VERVALLEN_VELD } from "@/lib/texts/versies";
import { beginGebeurtenis, viewGebeurtenisgeschiedenis } from "@/lib/view/gebeurtenissen";
import { loadGebieden } from "../../gebieden";
import { legGebeurtenisVast } from "../actions";
import { gebeurtenisvelden } from "../velden";

export const metadata: Metadata = { title: "Gebeurtenis wijzigen" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

/** Another word about an event, with everything that was recorded of it. */
export default async function WijzigGebeurtenisPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { sleutel } = await searchParams;
  const versies = (await readGebeurtenisversies(actor, actor.provincie, null)).filter((g) => g.sleutel === sleutel);
  const [last] = laatsteVersies(versies, null);
  if (!last) nietGevonden();
  const { alle, naam } = await loadGebieden();
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }, { naam: "Gebeurtenissen", pad: "/invoer/gebeurtenissen" }]} pagina="Wijzigen" />
        <PageHead titel={`Wijzigen: ${last.label}`} />
      </div>
      <Versieformulier action={legGebeurtenisVast} begin={{ getypt: beginGebeurtenis(last, amsterdamToday()), fouten: [], basis: last.versie, botsing: [] }} vast={{ sleutel: last.sleutel }} velden={[...gebeurtenisvelden(alle), VERVALLEN_VELD]} terug="/invoer/gebeurtenissen" />
      <section aria-labelledby="geschiedenis" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="geschiedenis">Geschiedenis</h2>
        <Versiegeschiedenis regels={viewGebeurtenisgeschiedenis(versies, naam)} />
      </section>
    </div>
  );
}
