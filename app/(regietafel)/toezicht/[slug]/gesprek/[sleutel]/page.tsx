import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Brieftekst } from "@/components/toezicht/Brieftekst";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { readDossierversies } from "@/lib/data/dossier";
import { readStandInvoer } from "@/lib/data/stand";
import { readToezichthistorie } from "@/lib/data/toezicht";
import { dossierOp } from "@/lib/domain/dossier";
import { computeToezicht } from "@/lib/domain/toezicht";
import { formatDatum } from "@/lib/format";
import { dossierUrl } from "@/lib/view/adres";
import { bevestigingstekst } from "@/lib/view/bevestiging";
import { findGesprek } from "@/lib/view/gesprek";
import { isZonderCijfers } from "../../../../lees-stand";
import { requireDossier } from "../../lees-dossier";

export const metadata: Metadata = { title: "Gesprek bevestigen" };

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly sleutel: string }>;
}

/** A talk that was recorded: the text with which it is confirmed, with the figures as they were that day. */
export default async function BevestigingPagina({ params }: Props) {
  const { slug, sleutel } = await params;
  const { actor, gebied } = await requireDossier(slug, "dossier.schrijven");
  const gesprek = findGesprek(dossierOp(await readDossierversies(actor, actor.provincie, gebied.code, null), null), sleutel);
  if (!gesprek) nietGevonden();
  const peildatum = gesprek.gesprek.datum;
  const moment = { peildatum, bekendOp: null };
  const [invoer, historie] = await Promise.all([readStandInvoer(actor, actor.provincie, moment), readToezichthistorie(actor, actor.provincie, moment)]);
  const toezicht = isZonderCijfers(invoer) ? null : computeToezicht(invoer, historie, peildatum);
  const pad = dossierUrl(gebied.naam);
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Toezicht", pad: "/toezicht" }, { naam: gebied.naam, pad }]} pagina="Gesprek bevestigen" />
        <PageHead titel={`Gesprek met ${gebied.naam} op ${formatDatum(peildatum)}`} lead="Het gesprek is vastgelegd. Met deze tekst bevestigt u het; de cijfers zijn die van de dag van het gesprek." />
      </div>
      <Brieftekst tekst={bevestigingstekst(gesprek, toezicht, gebied)} />
      <p className="print:hidden">
        <ButtonLink href={pad} look="secondary">Naar het dossier van {gebied.naam}</ButtonLink>
      </p>
    </div>
  );
}
