import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { Versiegeschiedenis } from "@/components/versies/Versiegeschiedenis";
import { Versielijst } from "@/components/versies/Versielijst";
import { requireActor } from "@/lib/access/sessie";
import { readSpukversies } from "@/lib/data/spuk";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { viewSpukgeschiedenis, viewSpuks } from "@/lib/view/spuk";

export const metadata: Metadata = { title: "SPUK" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

/** The SPUKs that gemeenten can choose, with their amounts and sources, and everything that was recorded of them. */
export default async function SpukPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { vastgelegd } = await searchParams;
  const versies = await readSpukversies(actor, actor.provincie, null);
  const items = viewSpuks(versies);
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <div>
          <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }, { naam: "Provinciaal verslag", pad: "/verslag" }]} pagina="SPUK" />
          <PageHead titel="SPUK" lead="De specifieke uitkeringen waaruit een gemeente kiest, met het bedrag per plaats en de bron. Een nieuw bedrag laat het oude staan." />
        </div>
        {vastgelegd === undefined ? null : <Notice soort="ok" titel={vastgelegd === "al" ? "Dit was al vastgelegd." : "Vastgelegd."} live />}
        <p>
          <ButtonLink href="/invoer/verslag/spuk/vastleggen">Nieuwe SPUK</ButtonLink>
        </p>
      </div>
      <section aria-labelledby="bekend" className="grid gap-3">
        <h2 id="bekend">Wat bekend is</h2>
        {items.length === 0 ? <p>Er is nog geen SPUK vastgelegd.</p> : <Versielijst items={items} wijzig={(s) => `/invoer/verslag/spuk/vastleggen?sleutel=${s}`} />}
      </section>
      {versies.length === 0 ? null : (
        <section aria-labelledby="geschiedenis" className="grid gap-3 border-t-2 border-ink pt-4">
          <h2 id="geschiedenis">Geschiedenis</h2>
          <Versiegeschiedenis regels={viewSpukgeschiedenis(versies)} />
        </section>
      )}
    </div>
  );
}
