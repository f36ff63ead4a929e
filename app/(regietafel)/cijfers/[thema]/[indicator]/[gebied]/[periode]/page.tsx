import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Antwoordformulier } from "@/components/cijfer/Antwoordformulier";
import { Correctieformulier } from "@/components/cijfer/Correctieformulier";
import { Geschiedenis } from "@/components/cijfer/Geschiedenis";
import { Reactieformulier } from "@/components/cijfer/Reactieformulier";
import { Reacties } from "@/components/cijfer/Reacties";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { mag } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { readCijfergeschiedenis } from "@/lib/data/cijfer";
import { readReacties } from "@/lib/data/reacties";
import { parseCijfersleutel } from "@/lib/schemas/cijfer";
import { cijferUrl } from "@/lib/view/adres";
import { viewCijfer } from "@/lib/view/geschiedenis";
import { viewReacties, type ReactieView } from "@/lib/view/reacties";
import { uitlegUrl } from "@/lib/view/uitlegadres";
import { beantwoord, corrigeer, reageer } from "./actions";

const GELUKT: Readonly<Record<string, string>> = {
  correctie: "De correctie is opgeslagen. Het oude cijfer staat in de geschiedenis.",
  reactie: "Uw reactie is verstuurd. Het secretariaat ziet die bij de invoer.",
  antwoord: "Uw antwoord is opgeslagen. De wethouder ziet het hier.",
};

interface Props {
  readonly params: Promise<Readonly<Record<string, string>>>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** The figure that the address names; null when there is none. */
async function load(params: Props["params"]) {
  const actor = await requireActor("cijfers.lezen");
  const sleutel = parseCijfersleutel(await params);
  const geschiedenis = sleutel && (await readCijfergeschiedenis(actor, actor.provincie, sleutel));
  if (!sleutel || !geschiedenis) return null;
  return { actor, sleutel, geschiedenis, view: viewCijfer(sleutel, geschiedenis.gebied.naam, geschiedenis.versies) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load(params))?.view.titel ?? "Cijfer" };
}

/**
 * One figure. What readers want to know first: what it is now and since when; who changed it, from what to what, and why;
 * a wethouder, how to say that it is wrong; the secretariaat, how to correct it.
 */
export default async function CijferPage({ params, searchParams }: Props) {
  const { actor, sleutel, view } = (await load(params)) ?? nietGevonden();
  const { gelukt, reactie } = await searchParams;
  const waar = { provincie: actor.provincie };
  const schrijft = mag(actor, "cijfers.schrijven", waar);
  const reageert = mag(actor, "cijfers.reageren", { ...waar, gemeente: sleutel.gebied });
  const reacties = mag(actor, "reacties.lezen", waar) ? viewReacties(await readReacties(actor, actor.provincie, { sleutel })) : [];
  const over = reacties.find((r) => r.antwoord === null && String(r.id) === reactie);
  const antwoord = (r: ReactieView) => (
    <div className="grid gap-3">
      <p>
        <ButtonLink href={`${cijferUrl(sleutel)}?reactie=${r.id}#corrigeer`}>Neem over als correctie</ButtonLink>
      </p>
      <Antwoordformulier action={beantwoord.bind(null, sleutel)} reactie={r.id} />
    </div>
  );
  const melding = typeof gelukt === "string" ? GELUKT[gelukt] : undefined;
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Stand van zaken", pad: "/stand-van-zaken" }]} pagina={view.titel} />
        <PageHead titel={view.titel} lead={view.lead} meta={
            <>
              {view.thema}
              <a href={uitlegUrl(sleutel.thema, sleutel.indicator)} className="inline-flex min-h-target items-center">
                Uitleg van dit cijfer
              </a>
            </>
          } />
      </div>
      {melding ? (
        <Notice soort="ok" live>
          <p>{melding}</p>
        </Notice>
      ) : null}
      {reacties.length > 0 ? (
        <section aria-labelledby="reacties" className="grid gap-3">
          <h2 id="reacties">Reacties</h2>
          <Reacties reacties={reacties} {...(schrijft && { onder: antwoord })} />
        </section>
      ) : null}
      <section aria-labelledby="geschiedenis" className="grid gap-3">
        <h2 id="geschiedenis">Geschiedenis</h2>
        <Geschiedenis regels={view.regels} />
      </section>
      {schrijft ? (
        <section aria-labelledby="corrigeer" className="grid gap-3 print:hidden">
          <h2 id="corrigeer">Corrigeer dit cijfer</h2>
          <Correctieformulier key={over?.id ?? 0} action={corrigeer.bind(null, sleutel)} versies={view.corrigeerbaar} reactie={over ?? null} />
        </section>
      ) : null}
      {reageert ? (
        <section aria-labelledby="reageer" className="grid gap-3 print:hidden">
          <h2 id="reageer">Klopt dit cijfer niet?</h2>
          <Reactieformulier action={reageer.bind(null, sleutel)} />
        </section>
      ) : null}
    </div>
  );
}
