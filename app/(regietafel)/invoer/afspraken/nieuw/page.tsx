import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { Versieformulier } from "@/components/versies/Versieformulier";
import { requireActor } from "@/lib/access/sessie";
import { amsterdamToday } from "@/lib/format";
import { beginAfspraak } from "@/lib/view/afspraken";
import { loadGebieden } from "../../gebieden";
import { legAfspraakVast } from "../actions";
import { afspraakvelden } from "../velden";

export const metadata: Metadata = { title: "Nieuwe uitruil" };

/** An uitruil that was not known yet. */
export default async function NieuweAfspraakPagina() {
  await requireActor("cijfers.schrijven");
  const { gemeenten } = await loadGebieden();
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }, { naam: "Afspraken", pad: "/invoer/afspraken" }]} pagina="Nieuw" />
        <PageHead titel="Nieuwe uitruil" lead="Plaatsen van een gemeente die tellen voor een andere gemeente." />
      </div>
      <Versieformulier action={legAfspraakVast} begin={{ getypt: beginAfspraak(null, amsterdamToday()), fouten: [], basis: 0, botsing: [] }} vast={{ sleutel: randomUUID() }} velden={afspraakvelden(gemeenten)} terug="/invoer/afspraken" />
    </div>
  );
}
