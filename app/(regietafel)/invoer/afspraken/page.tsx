import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { Versielijst } from "@/components/versies/Versielijst";
import { requireActor } from "@/lib/access/sessie";
import { readAfspraakversies } from "@/lib/data/afspraken";
import { amsterdamToday, formatDatum } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { viewAfspraken } from "@/lib/view/afspraken";
import { loadGebieden } from "../gebieden";

export const metadata: Metadata = { title: "Afspraken" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

const wijzig = (sleutel: string) => `/invoer/afspraken/wijzigen?sleutel=${sleutel}`;

/** The agreements about places that count for another gemeente. */
export default async function AfsprakenPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { vastgelegd } = await searchParams;
  const [versies, { naam }] = await Promise.all([readAfspraakversies(actor, actor.provincie, null), loadGebieden()]);
  const { gelden, vervallen } = viewAfspraken(versies, naam);
  return (
    <div className="grid gap-8 print:gap-4">
      <div className="grid gap-4">
        <div>
          <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }]} pagina="Afspraken" />
          <PageHead titel="Afspraken" lead="Plaatsen van een gemeente die tellen voor een andere gemeente: uitruil. Wie de capaciteit door de tijd bekijkt, kiest of de uitruil meetelt." meta={`Zoals bekend op ${formatDatum(amsterdamToday())}`} />
        </div>
        {vastgelegd === undefined ? null : <Notice soort="ok" titel={vastgelegd === "al" ? "Dit was al vastgelegd." : "Vastgelegd."} live />}
        <p>
          <ButtonLink href="/invoer/afspraken/nieuw">Nieuwe uitruil</ButtonLink>
        </p>
      </div>
      <section aria-labelledby="gelden" className="grid gap-3">
        <h2 id="gelden">Uitruil</h2>
        {gelden.length === 0 ? <p>Er is geen uitruil bekend.</p> : <Versielijst items={gelden} wijzig={wijzig} />}
      </section>
      {vervallen.length === 0 ? null : (
        <section aria-labelledby="vervallen" className="grid gap-3">
          <h2 id="vervallen">Vervallen</h2>
          <Versielijst items={vervallen} wijzig={wijzig} />
        </section>
      )}
    </div>
  );
}
