import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Faseformulier } from "@/components/locaties/Faseformulier";
import { Tijdlijn } from "@/components/locaties/Tijdlijn";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readLocatie } from "@/lib/data/locaties";
import { basisVan, fasenOp } from "@/lib/domain/locatiedossier";
import { amsterdamToday } from "@/lib/format";
import { NIEUWE_FASE_VELDEN } from "@/lib/schemas/fase-formulier";
import { beginNieuw } from "@/lib/view/fase-begin";
import { viewFasevelden } from "@/lib/view/fasevelden";
import { viewTijdlijn } from "@/lib/view/locatie-tijdlijn";
import { voegFaseToe } from "../../actions";

export const metadata: Metadata = { title: "Nieuwe fase" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** Another phase of a location, beside those that there are. */
export default async function NieuweFasePagina({ params }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { id } = await params;
  const dossier = /^\d{1,9}$/.test(id) ? await readLocatie(actor, actor.provincie, Number(id)) : null;
  if (!dossier) nietGevonden();
  const pad = `/locaties/${dossier.id}`;
  const vandaag = amsterdamToday();
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Locaties", pad: "/locaties" }, { naam: dossier.naam, pad }]} pagina="Nieuwe fase" />
        <PageHead titel={`Nieuwe fase: ${dossier.naam}`} lead="Plaatsen van een soort, met een begin en een einde. Plaatsen voor amv’ers zijn een deel van de plaatsen van de locatie." meta={dossier.gemeente} />
      </div>
      <Tijdlijn tijdlijn={viewTijdlijn(fasenOp(dossier, vandaag), vandaag)} />
      <Faseformulier
        action={voegFaseToe}
        begin={{ getypt: beginNieuw(vandaag), fouten: [], regel: 0, basis: basisVan(dossier), botsing: [], voorbeeld: null, bekeken: "" }}
        velden={viewFasevelden(NIEUWE_FASE_VELDEN)}
        verborgen={{ locatie: String(dossier.id) }}
        terug={pad}
      />
    </div>
  );
}
