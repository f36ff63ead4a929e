import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { PageHead } from "@/components/ui/PageHead";
import { Verslagformulier } from "@/components/verslag/Verslagformulier";
import { Versiegeschiedenis } from "@/components/versies/Versiegeschiedenis";
import { requireActor } from "@/lib/access/sessie";
import { readSpukversies } from "@/lib/data/spuk";
import { readVerslagversies } from "@/lib/data/verslag";
import { amsterdamToday } from "@/lib/format";
import { beginVerslag, spukkeuzes, standregels, viewVerslaggeschiedenis } from "@/lib/view/verslaginvoer";
import { jaarVan, leesVerslagstand } from "../../../verslag/lees-verslag";
import { loadGebieden } from "../../gebieden";
import { legVerslagVast } from "../actions";

interface Props {
  readonly params: Promise<{ readonly jaar: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Invoer provinciaal verslag ${(await params).jaar}` };
}

/** What gemeenten report for the verslag of a year. The secretariaat wants to know first what the stand says, and what is still missing. */
export default async function VerslagInvoer({ params }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const jaar = jaarVan((await params).jaar);
  if (jaar === null) nietGevonden();
  const vandaag = amsterdamToday();
  const [versies, spuks, { gemeenten, naam }, stand] = await Promise.all([
    readVerslagversies(actor, actor.provincie, jaar, null), readSpukversies(actor, actor.provincie, null), loadGebieden(), leesVerslagstand(actor, jaar, {}),
  ]);
  const regels = stand.soort === "stand" ? standregels(stand.invoer, { peildatum: stand.peildatum, opties: "met", capaciteitsdata: [] }) : null;
  return (
    <div className="grid gap-8">
      <div className="grid gap-4">
        <div>
          <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }]} pagina={`Provinciaal verslag ${jaar}`} />
          <PageHead
            titel={`Invoer provinciaal verslag ${jaar}`}
            lead="Wat gemeenten melden. Reguliere plaatsen en amv komen uit de stand: vul ze alleen in als een gemeente zelf een aantal meldt. Is het anders dan de stand, dan blijven beide staan, met een vlag."
            meta="Een heel getal, pm als het aantal nog niet bekend is, of n.v.t. Leeg: niet gemeld."
          />
        </div>
        <p className="flex flex-wrap gap-3">
          <ButtonLink href={`/verslag/${jaar}`} look="secondary">Bekijk het verslag</ButtonLink>
          <ButtonLink href="/invoer/verslag/spuk" look="secondary">SPUK: namen en bedragen</ButtonLink>
        </p>
      </div>
      <Verslagformulier
        action={legVerslagVast}
        begin={{ getypt: beginVerslag(gemeenten.map((g) => g.code), versies, vandaag), fouten: [], botsing: [] }}
        jaar={jaar}
        gemeenten={gemeenten.map(({ code, naam: name }) => ({ code, naam: name, stand: regels?.get(code) ?? null }))}
        keuzes={spukkeuzes(spuks, versies)}
      />
      <section aria-labelledby="geschiedenis" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="geschiedenis">Geschiedenis</h2>
        {versies.length === 0 ? <p>Er is nog niets vastgelegd.</p> : <Versiegeschiedenis regels={viewVerslaggeschiedenis(versies, naam, spuks)} />}
      </section>
    </div>
  );
}
