import type { Metadata } from "next";
import { Faseformulier } from "@/components/locaties/Faseformulier";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readLocaties } from "@/lib/data/locaties";
import { amsterdamToday } from "@/lib/format";
import { NIEUWE_LOCATIE_VELDEN } from "@/lib/schemas/fase-formulier";
import { beginNieuw } from "@/lib/view/fase-begin";
import { viewFasevelden } from "@/lib/view/fasevelden";
import { voegLocatieToe } from "../actions";

export const metadata: Metadata = { title: "Nieuwe locatie" };

/** A location with its first phase; it becomes the last of its gemeente. */
export default async function NieuweLocatiePagina() {
  const actor = await requireActor("cijfers.schrijven");
  const { gemeenten } = await readLocaties(actor, actor.provincie);
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Locaties", pad: "/locaties" }]} pagina="Nieuwe locatie" />
        <PageHead titel="Nieuwe locatie" lead="Een locatie wordt een rij in de tabel Asiel. De eerste fase vult u hier meteen in; andere fasen voegt u daarna toe." />
      </div>
      <Faseformulier
        action={voegLocatieToe}
        begin={{ getypt: beginNieuw(amsterdamToday()), fouten: [], regel: 0, basis: 0, botsing: [], voorbeeld: null, bekeken: "" }}
        velden={viewFasevelden(NIEUWE_LOCATIE_VELDEN, gemeenten)}
        verborgen={{}}
        terug="/locaties"
      />
    </div>
  );
}
