import type { Metadata } from "next";
import { Nieuwformulier } from "@/components/editie/Nieuwformulier";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readGebeurtenissen } from "@/lib/data/gebeurtenissen";
import { isDatum } from "@/lib/domain/periode";
import { formatDatum } from "@/lib/format";
import { maakEditie } from "../actions";

export const metadata: Metadata = { title: "Nieuwe editie" };

/** A concept for a meeting. */
export default async function NieuweEditiePagina() {
  const actor = await requireActor("editie.schrijven");
  const overleggen = (await readGebeurtenissen(actor, actor.provincie, null)).filter((g) => g.soort === "overleg" && isDatum(g.datum)).map((g) => g.datum);
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Edities", pad: "/edities" }]} pagina="Nieuw" />
        <PageHead titel="Nieuwe editie" lead="Een concept volgt de cijfers, tot u het vaststelt." />
      </div>
      <Nieuwformulier action={maakEditie} overleggen={overleggen.map((datum) => ({ datum, naam: formatDatum(datum) }))} />
    </div>
  );
}
