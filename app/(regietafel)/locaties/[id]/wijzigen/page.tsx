import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Faseformulier } from "@/components/locaties/Faseformulier";
import { Tijdlijn } from "@/components/locaties/Tijdlijn";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readLocatie } from "@/lib/data/locaties";
import { possibleWijzigingen, WIJZIGINGEN } from "@/lib/domain/fasewijziging";
import { basisVan, fasenOp } from "@/lib/domain/locatiedossier";
import { amsterdamToday, formatDatum } from "@/lib/format";
import { WIJZIGVELDEN } from "@/lib/schemas/fase-formulier";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { WIJZIGNAAM, WIJZIGUITLEG } from "@/lib/texts/locaties";
import { periodeIn, plaatsenVan } from "@/lib/view/fase";
import { beginWijziging } from "@/lib/view/fase-begin";
import { viewFasevelden } from "@/lib/view/fasevelden";
import { viewTijdlijn } from "@/lib/view/locatie-tijdlijn";
import { wijzig } from "../../actions";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { doe } = await searchParams;
  return { title: `${WIJZIGNAAM[WIJZIGINGEN.find((w) => w === doe) ?? "corrigeren"]}: fase` };
}

/** One change of one phase: what it is now, what the change does, and the form. */
export default async function WijzigPagina({ params, searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { id } = await params;
  const { doe: gevraagd, regel } = await searchParams;
  const dossier = /^\d{1,9}$/.test(id) ? await readLocatie(actor, actor.provincie, Number(id)) : null;
  const fase = dossier?.fasen.find((f) => String(f.id) === regel);
  const doe = WIJZIGINGEN.find((w) => w === gevraagd);
  const vandaag = amsterdamToday();
  if (!dossier || !fase || doe === undefined || (doe !== "corrigeren" && !possibleWijzigingen(fase, vandaag).includes(doe))) nietGevonden();
  const pad = `/locaties/${dossier.id}`;
  const nu = periodeIn(fase);
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Locaties", pad: "/locaties" }, { naam: dossier.naam, pad }]} pagina={WIJZIGNAAM[doe]} />
        <PageHead titel={`${WIJZIGNAAM[doe]}: ${dossier.naam}`} lead={WIJZIGUITLEG[doe]} meta={`${dossier.gemeente}, fase ${fase.fase}, peildatum ${formatDatum(fase.peildatum)}. Nu: ${plaatsenVan(fase)}, ${nu}.`} />
      </div>
      <Tijdlijn tijdlijn={viewTijdlijn(fasenOp(dossier, vandaag), vandaag)} />
      <Faseformulier
        action={wijzig}
        begin={{ getypt: beginWijziging(doe, fase, vandaag), fouten: [], regel: fase.id, basis: basisVan(dossier), botsing: [], voorbeeld: null, bekeken: "" }}
        velden={viewFasevelden(WIJZIGVELDEN[doe])}
        verborgen={{ locatie: String(dossier.id), doe }}
        terug={pad}
      />
    </div>
  );
}
