import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { Versielijst } from "@/components/versies/Versielijst";
import { requireActor } from "@/lib/access/sessie";
import { readGebeurtenisversies } from "@/lib/data/gebeurtenissen";
import { amsterdamToday, formatDatum } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { viewGebeurtenissen } from "@/lib/view/gebeurtenissen";
import type { VersieItem } from "@/lib/view/versies";
import { loadGebieden } from "../gebieden";

export const metadata: Metadata = { title: "Gebeurtenissen" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

/** The events of the province: meetings, letters, deadlines, openings and closings. */
export default async function GebeurtenissenPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { vastgelegd } = await searchParams;
  const vandaag = amsterdamToday();
  const [versies, { naam }] = await Promise.all([readGebeurtenisversies(actor, actor.provincie, null), loadGebieden()]);
  const { komend, voorbij, vervallen } = viewGebeurtenissen(versies, naam, vandaag);
  return (
    <div className="grid gap-8 print:gap-4">
      <div className="grid gap-4">
        <div>
          <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }]} pagina="Gebeurtenissen" />
          <PageHead titel="Gebeurtenissen" lead="Overleggen, brieven, deadlines en wat er met locaties gebeurt. Iedereen ziet ze bij de grafieken en in het overzicht." meta={`Zoals bekend op ${formatDatum(vandaag)}`} />
        </div>
        {vastgelegd === undefined ? null : <Notice soort="ok" titel={vastgelegd === "al" ? "Dit was al vastgelegd." : "Vastgelegd."} live />}
        <p>
          <ButtonLink href="/invoer/gebeurtenissen/nieuw">Nieuwe gebeurtenis</ButtonLink>
        </p>
      </div>
      <Groep id="komend" titel="Komt nog" items={komend} geen="Er is niets bekend dat nog komt." />
      <Groep id="voorbij" titel="Voorbij" items={voorbij} geen="Er is niets bekend dat voorbij is." />
      {vervallen.length === 0 ? null : <Groep id="vervallen" titel="Vervallen" items={vervallen} geen="" />}
    </div>
  );
}

function Groep({ id, titel, items, geen }: { readonly id: string; readonly titel: string; readonly items: readonly VersieItem[]; readonly geen: string }) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{titel}</h2>
      {items.length === 0 ? <p>{geen}</p> : <Versielijst items={items} wijzig={(sleutel) => `/invoer/gebeurtenissen/wijzigen?sleutel=${sleutel}`} />}
    </section>
  );
}
