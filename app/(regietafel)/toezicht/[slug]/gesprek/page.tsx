import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Gesprekformulier } from "@/components/toezicht/Gesprekformulier";
import { PageHead } from "@/components/ui/PageHead";
import { readDossierversies } from "@/lib/data/dossier";
import { dossierOp } from "@/lib/domain/dossier";
import { amsterdamToday } from "@/lib/format";
import { NIEUWE_RIJEN, nieuweVelden, openVelden } from "@/lib/schemas/gesprek";
import { dossierUrl } from "@/lib/view/adres";
import { AANWEZIGKEUZES, AFSPRAAKSTANDKEUZES, viewGesprekformulier } from "@/lib/view/gesprek";
import { requireDossier } from "../lees-dossier";
import { legGesprekVast } from "./actions";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Gesprek met ${(await requireDossier((await params).slug, "dossier.schrijven")).gebied.naam} vastleggen` };
}

/** After the talk: who was there, what became of what was agreed, what is agreed now, and when they meet again. */
export default async function GesprekPagina({ params }: Props) {
  const { actor, gebied } = await requireDossier((await params).slug, "dossier.schrijven");
  const stukken = dossierOp(await readDossierversies(actor, actor.provincie, gebied.code, null), null);
  const { gesprekken, open, begin } = viewGesprekformulier(stukken, amsterdamToday());
  const pad = dossierUrl(gebied.naam);
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Toezicht", pad: "/toezicht" }, { naam: gebied.naam, pad }]} pagina="Gesprek vastleggen" />
        <PageHead titel={`Gesprek met ${gebied.naam} vastleggen`} lead="Na het opslaan krijgt u een tekst om het gesprek te bevestigen. De gemeente ziet het gesprek en de afspraken in haar dossier." />
      </div>
      <Gesprekformulier
        action={legGesprekVast}
        begin={{ getypt: begin, fouten: [], veranderd: [] }}
        vast={{ gemeente: gebied.code, sleutel: randomUUID() }}
        gesprekken={gesprekken}
        aanwezigen={AANWEZIGKEUZES}
        standen={AFSPRAAKSTANDKEUZES}
        open={open.map((a) => ({ ...a, velden: openVelden(a.sleutel) }))}
        nieuw={NIEUWE_RIJEN.map(nieuweVelden)}
        terug={pad}
      />
    </div>
  );
}
