import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Versieformulier } from "@/components/versies/Versieformulier";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readLocaties } from "@/lib/data/locaties";
import { amsterdamToday } from "@/lib/format";
import { beginVooruitzicht } from "@/lib/view/vooruitzicht";
import { legVooruitzichtVast } from "../actions";
import { nieuwVooruitzichtvelden } from "../velden";

const TITEL = "Nieuwe locatie of nieuw plan voor Oekraïne";

export const metadata: Metadata = { title: TITEL };

/** A location or plan for Oekraïne that was not known yet. */
export default async function NieuwVooruitzichtPagina() {
  const actor = await requireActor("cijfers.schrijven");
  const { gemeenten } = await readLocaties(actor, actor.provincie);
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Locaties", pad: "/locaties" }, { naam: "Vooruitzicht Oekraïne", pad: "/locaties/oekraine" }]} pagina="Nieuw" />
        <PageHead titel={TITEL} lead="Deze plaatsen tellen niet mee in de tabel Oekraïne." />
      </div>
      <Versieformulier action={legVooruitzichtVast} begin={{ getypt: beginVooruitzicht(null, amsterdamToday()), fouten: [], basis: 0, botsing: [] }} vast={{}} velden={nieuwVooruitzichtvelden(gemeenten)} terug="/locaties/oekraine" />
    </div>
  );
}
