import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Kaderformulier } from "@/components/toezicht/Kaderformulier";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readKaders } from "@/lib/data/beleidskader";
import { GENERIEK_KADER } from "@/lib/domain/beleidskader";
import { beginKader } from "@/lib/view/kader";
import { legKaderVast } from "../actions";

export const metadata: Metadata = { title: "Beleidskader wijzigen" };

/** The next version of the beleidskader, begun from the last. */
export default async function WijzigKaderPagina() {
  const actor = await requireActor("toezicht.schrijven");
  const laatste = (await readKaders(actor, actor.provincie, null, null)).at(-1);
  const kader = laatste ?? GENERIEK_KADER;
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Toezicht", pad: "/toezicht" }, { naam: "Beleidskader", pad: "/toezicht/kader" }]} pagina="Wijzigen" />
        <PageHead titel="Beleidskader wijzigen" lead="U legt een nieuwe versie vast. Eerdere versies blijven staan, en een besluit blijft bij de ladder waarmee het is genomen." />
      </div>
      <Kaderformulier action={legKaderVast} begin={{ getypt: beginKader(kader, laatste?.toelichting ?? ""), fouten: [], basis: kader.versie, botsing: [] }} />
    </div>
  );
}
