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

interface Props {
  /** of a meeting whose edition was taken back: its date, and the peildatum that it had */
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** A concept for a meeting. */
export default async function NieuweEditiePagina({ searchParams }: Props) {
  const actor = await requireActor("editie.schrijven");
  const overleggen = (await readGebeurtenissen(actor, actor.provincie, null)).filter((g) => g.soort === "overleg" && isDatum(g.datum)).map((g) => g.datum);
  const { overleg, peildatum } = await searchParams;
  const begin = { overleg: typeof overleg === "string" ? overleg : "", peildatum: typeof peildatum === "string" ? peildatum : "" };
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Edities", pad: "/edities" }]} pagina="Nieuw" />
        <PageHead titel="Nieuwe editie" lead="Een concept volgt de cijfers, tot u het vaststelt." />
      </div>
      <Nieuwformulier action={maakEditie} begin={begin} overleggen={overleggen.map((datum) => ({ datum, naam: formatDatum(datum) }))} />
    </div>
  );
}
