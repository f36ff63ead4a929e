import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { Versieformulier } from "@/components/versies/Versieformulier";
import { requireActor } from "@/lib/access/sessie";
import { amsterdamToday } from "@/lib/format";
import { beginGebeurtenis } from "@/lib/view/gebeurtenissen";
import { loadGebieden } from "../../gebieden";
import { legGebeurtenisVast } from "../actions";
import { gebeurtenisvelden } from "../velden";

export const metadata: Metadata = { title: "Nieuwe gebeurtenis" };

/** An event that was not known yet. */
export default async function NieuweGebeurtenisPagina() {
  await requireActor("cijfers.schrijven");
  const { alle } = await loadGebieden();
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }, { naam: "Gebeurtenissen", pad: "/invoer/gebeurtenissen" }]} pagina="Nieuw" />
        <PageHead titel="Nieuwe gebeurtenis" lead="Gaat een locatie open of dicht? Leg dat vast bij de locatie zelf: dan telt het ook mee in de cijfers." />
      </div>
      <Versieformulier action={legGebeurtenisVast} begin={{ getypt: beginGebeurtenis(null, amsterdamToday()), fouten: [], basis: 0, botsing: [] }} vast={{ sleutel: randomUUID() }} velden={gebeurtenisvelden(alle)} terug="/invoer/gebeurtenissen" />
    </div>
  );
}
