import type { Metadata } from "next";
import { cache } from "react";
import { nietGevonden } from "@/app/niet-gevonden";
import { Aandachtlijst } from "@/components/locaties/Aandachtlijst";
import { Antwoordformulier } from "@/components/locaties/Antwoordformulier";
import { Fasetabel } from "@/components/locaties/Fasetabel";
import { Geschiedenis } from "@/components/locaties/Geschiedenis";
import { Tijdlijn } from "@/components/locaties/Tijdlijn";
import { Verschillen } from "@/components/locaties/Verschillen";
import { Vraagformulier } from "@/components/locaties/Vraagformulier";
import { Vragenlijst } from "@/components/locaties/Vragenlijst";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { mag } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { readLocatie } from "@/lib/data/locaties";
import { possibleWijzigingen } from "@/lib/domain/fasewijziging";
import { fasenOp, laatsteFasen } from "@/lib/domain/locatiedossier";
import { amsterdamToday, formatDatum } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { WIJZIGNAAM } from "@/lib/texts/locaties";
import { viewAandacht } from "@/lib/view/aandacht";
import { viewGeschiedenis } from "@/lib/view/fasegeschiedenis";
import { viewFasen } from "@/lib/view/locaties";
import { viewTijdlijn } from "@/lib/view/locatie-tijdlijn";
import { beantwoord, stelVraag } from "../vraag-actions";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

/** The location of the address, of the own province. */
const readOwn = cache(async (id: string) => {
  const actor = await requireActor("cijfers.lezen");
  const dossier = /^\d{1,9}$/.test(id) ? await readLocatie(actor, actor.provincie, Number(id)) : null;
  if (!dossier) nietGevonden();
  return { actor, dossier };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await readOwn((await params).id);
  return { title: `${dossier.naam}, ${dossier.gemeente}` };
}

const MELDING: Readonly<Record<string, string>> = {
  nieuw: "De locatie is vastgelegd.",
  al: "Dit was al vastgelegd.",
  vraag: "De vraag is vastgelegd.",
  antwoord: "Het antwoord is vastgelegd.",
};

/** One location: what asks attention, its phases through time, the questions about it, and everything that was recorded. */
export default async function LocatiePagina({ params, searchParams }: Props) {
  const { actor, dossier } = await readOwn((await params).id);
  const { vastgelegd } = await searchParams;
  const vandaag = amsterdamToday();
  const magSchrijven = mag(actor, "cijfers.schrijven", { provincie: actor.provincie });
  const aandacht = viewAandacht([dossier], vandaag).filter((p) => p.soort === "twijfel");
  const fasen = viewFasen(dossier, vandaag);
  const geschiedenis = viewGeschiedenis(dossier.fasen);
  const nieuw = geschiedenis.find((r) => String(r.id) === vastgelegd);
  const melding = typeof vastgelegd === "string" && Object.hasOwn(MELDING, vastgelegd) ? MELDING[vastgelegd] : undefined;
  const pad = `/locaties/${dossier.id}`;
  const handelingen = Object.fromEntries(
    laatsteFasen(dossier).map((f) => [f.fase, possibleWijzigingen(f, vandaag).map((doe) => ({ naam: WIJZIGNAAM[doe], pad: `${pad}/wijzigen?doe=${doe}&regel=${f.id}` }))]),
  );
  return (
    <div className="grid gap-10 print:gap-4">
      <div className="grid gap-4">
        <div>
          <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Locaties", pad: "/locaties" }]} pagina={dossier.naam} />
          <PageHead titel={dossier.naam} meta={`${dossier.gemeente}. Zoals bekend op ${formatDatum(vandaag)}`} />
        </div>
        {nieuw ? (
          <Notice soort="ok" titel={`Vastgelegd: ${nieuw.fase}, peildatum ${nieuw.peildatum}.`} live>
            <Verschillen regels={nieuw.verschillen} />
          </Notice>
        ) : null}
        {melding === undefined ? null : <Notice soort="ok" titel={melding} live />}
      </div>
      {aandacht.length === 0 ? null : (
        <section aria-labelledby="aandacht" className="grid gap-3 border-t-2 border-ink pt-4">
          <h2 id="aandacht">Vraagt aandacht</h2>
          <Aandachtlijst punten={aandacht} metLocatie={false} />
        </section>
      )}
      <section aria-labelledby="fasen" className="grid gap-4 border-t-2 border-ink pt-4">
        <h2 id="fasen">Fasen</h2>
        <Tijdlijn tijdlijn={viewTijdlijn(fasenOp(dossier, vandaag), vandaag)} />
        <Fasetabel fasen={fasen} handelingen={magSchrijven ? handelingen : null} />
        {magSchrijven ? (
          <p>
            <ButtonLink href={`${pad}/fase`} look="secondary">
              Nieuwe fase
            </ButtonLink>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="vragen" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="vragen">Vragen</h2>
        {dossier.vragen.length === 0 ? (
          <p>Er zijn geen vragen over deze locatie.</p>
        ) : (
          <Vragenlijst vragen={dossier.vragen} {...(magSchrijven && { antwoord: (v) => <Antwoordformulier action={beantwoord} locatie={dossier.id} vraag={v.id} /> })} />
        )}
        {magSchrijven ? (
          <Disclosure titel="Stel een vraag">
            <Vraagformulier action={stelVraag} locatie={dossier.id} begin={{ getypt: { vraag: "", aan: dossier.gemeente, sinds: vandaag }, fouten: [] }} />
          </Disclosure>
        ) : null}
      </section>
      <section aria-labelledby="geschiedenis" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="geschiedenis">Geschiedenis</h2>
        <p className="max-w-notes text-md text-ink-soft">Alles wat van deze locatie is vastgelegd, het nieuwste eerst. Er wordt nooit iets overschreven.</p>
        <Geschiedenis regels={geschiedenis} {...(magSchrijven && { corrigeer: (id: number) => `${pad}/wijzigen?doe=corrigeren&regel=${id}` })} />
      </section>
    </div>
  );
}
