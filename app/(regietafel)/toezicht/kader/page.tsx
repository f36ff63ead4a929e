import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Kaderwijziging } from "@/components/toezicht/Kaderwijziging";
import { Ladder } from "@/components/toezicht/Ladder";
import { ButtonLink } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { mag } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { readKaders } from "@/lib/data/beleidskader";
import { amsterdamToday } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { kadermelding, viewKader, type Kaderdeel } from "@/lib/view/kader";

export const metadata: Metadata = { title: "Beleidskader" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

/** By what the province supervises: the ladder, the rules for signals, and every version of both. */
export default async function KaderPagina({ searchParams }: Props) {
  const actor = await requireActor("toezicht.lezen");
  const { vastgelegd } = await searchParams;
  const vandaag = amsterdamToday();
  const kaders = await readKaders(actor, actor.provincie, null, null);
  const { lead, nu, versies } = viewKader(kaders, vandaag);
  const melding = kadermelding(vastgelegd, kaders, vandaag);
  return (
    <div className="grid gap-8 print:gap-4">
      <div className="grid gap-4">
        <div>
          <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Toezicht", pad: "/toezicht" }]} pagina="Beleidskader" />
          <PageHead titel="Beleidskader voor toezicht" lead={lead} />
        </div>
        {melding === null ? null : <Notice soort="ok" titel={melding} live />}
        {mag(actor, "toezicht.schrijven", { provincie: actor.provincie }) ? <p><ButtonLink href="/toezicht/kader/wijzigen">Nieuwe versie</ButtonLink></p> : null}
      </div>
      <section aria-labelledby="ladder-kop" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="ladder-kop">De ladder</h2>
        <p className="max-w-notes text-md">Een trede verandert alleen door een besluit van de gedeputeerde, met een datum en een motivatie.</p>
        <Ladder treden={nu.treden} />
      </section>
      <section aria-labelledby="regels-kop" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="regels-kop">Wanneer er een signaal is</h2>
        <Regels regels={nu.regels} />
        <p className="max-w-notes text-md">Een cijfer dat niet bekend is, geeft nooit een signaal. Bij Toezicht staat dan waarom het niet te zeggen is.</p>
      </section>
      <section aria-labelledby="versies-kop" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="versies-kop">Alle versies</h2>
        <ol className="text-md">{versies.map((v) => <Versie key={v.versie} deel={v} />)}</ol>
      </section>
    </div>
  );
}

const Regels = ({ regels }: { readonly regels: readonly string[] }) => (
  <ul className="grid max-w-notes list-disc gap-1 pl-5 text-md">{regels.map((regel) => <li key={regel}>{regel}</li>)}</ul>
);

function Versie({ deel: { naam, geldt, treden, regels, vastgelegd } }: { readonly deel: Kaderdeel }) {
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-rule py-3 print:break-inside-avoid sm:grid-cols-[14rem_minmax(0,1fr)]">
      <p className="text-ink-soft">{geldt}</p>
      <div className="grid min-w-0 gap-1">
        {vastgelegd === null ? <p><strong>{naam}</strong>, de ladder van het landelijke kader</p> : <Kaderwijziging regel={vastgelegd} />}
        <Disclosure titel={`Hele ladder en regels: ${naam}`}>
          <Ladder treden={treden} />
          <Regels regels={regels} />
        </Disclosure>
      </div>
    </li>
  );
}
