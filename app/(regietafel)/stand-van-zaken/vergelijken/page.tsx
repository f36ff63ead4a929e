import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Tekens } from "@/components/stand/Tekens";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Icon } from "@/components/ui/Icon";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { PrintButton } from "@/components/ui/PrintButton";
import { Vergelijkfilter, Vergelijkformulier } from "@/components/vergelijking/Vergelijkformulier";
import { Vergelijktabel } from "@/components/vergelijking/Vergelijktabel";
import { Vergelijkzinnen } from "@/components/vergelijking/Vergelijkzinnen";
import { requireActor } from "@/lib/access/sessie";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { parseVergelijkKeuze, schrijfMoment, vergelijkUrl } from "@/lib/schemas/vergelijk-keuze";
import { filterVergelijking } from "@/lib/view/vergelijking";
import { viewZinnen, zegHoeveel } from "@/lib/view/vergelijkingszinnen";
import { leesVergelijking } from "./lees-vergelijking";

const PAD = "/stand-van-zaken/vergelijken";
const TITEL = "Wat is er veranderd";

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: parseVergelijkKeuze(await searchParams).goed ? TITEL : `Fout in uw keuze: ${TITEL}` };
}

/** Two editions or moments compared: first in words, then figure by figure. */
export default async function Vergelijken({ searchParams }: Props) {
  const actor = await requireActor("cijfers.lezen");
  const gelezen = await leesVergelijking(actor, await searchParams);
  const { aanbod, getypt } = gelezen;
  const fouten = gelezen.soort === "fout" ? gelezen.fouten : [];
  const gemeenten = aanbod.gemeenten.map((g) => ({ waarde: g.code, naam: g.naam }));
  const formulier = <Vergelijkformulier actie={PAD} getypt={getypt} fouten={fouten} edities={aanbod.edities} gemeenten={gemeenten} open={gelezen.soort !== "vergelijking"} />;
  if (gelezen.soort !== "vergelijking") {
    return (
      <Kader lead="Kies twee edities of datums. U ziet dan welke cijfers anders zijn.">
        <div className="mt-6">{gelezen.soort === "fout" ? <ErrorSummary fouten={fouten} /> : <Notice titel={gelezen.reden} />}</div>
        {formulier}
      </Kader>
    );
  }

  const { keuze, vergelijking } = gelezen;
  if (gelezen.uitFormulier) redirect(vergelijkUrl(PAD, keuze));
  const { was, nu } = vergelijking;
  const getoond = filterVergelijking(vergelijking, keuze.tabel, keuze.gebied);
  const leeg = getoond.tabellen.every((t) => t.nietVergeleken === null && t.verschillen.length === 0);
  return (
    <Kader lead={gelezen.zelfde ? `U vergelijkt ${nu.naam} met zichzelf. Dan is er niets veranderd.` : zegHoeveel(vergelijking)} meta={`Eerst: ${was.naam}, ${was.status}. Daarna: ${nu.naam}, ${nu.status}.`}>
      {formulier}
      {was.opties === nu.opties ? null : (
        <div className="mt-6">
          <Notice titel="De opties tellen niet aan beide kanten mee.">
            <p>{was.naam} telt ze {was.opties === "met" ? "mee" : "niet mee"}, {nu.naam} {nu.opties === "met" ? "wel" : "niet"}. Bij asiel kan een verschil daardoor komen.</p>
          </Notice>
        </div>
      )}
      <section aria-labelledby="in-woorden" className="mt-10 border-t-2 border-ink pt-4 print:mt-4 print:pt-2">
        <div className="mb-3 flex min-h-target flex-wrap items-center justify-between gap-x-5 print:mb-1 print:min-h-0">
          <h2 id="in-woorden">In het kort</h2>
          <div className="-mx-2"><PrintButton /></div>
        </div>
        <Vergelijkzinnen zinnen={viewZinnen(vergelijking)} />
      </section>
      <section id="cijfers" aria-labelledby="cijfer-voor-cijfer" className="mt-12 border-t-2 border-ink pt-4 print:mt-4 print:pt-2">
        <div className="mb-3 flex min-h-target flex-wrap items-center justify-between gap-x-5 print:mb-1 print:min-h-0">
          <h2 id="cijfer-voor-cijfer">Cijfer voor cijfer</h2>
          <a href={vergelijkUrl(`${PAD}/bestand`, keuze)} className="inline-flex min-h-target items-center gap-1.5 text-md print:hidden">
            <Icon name="download" />
            Download als CSV<span className="sr-only">: de vergelijking</span>
          </a>
        </div>
        <Vergelijkfilter
          actie={PAD} van={schrijfMoment(keuze.van)} naar={schrijfMoment(keuze.naar)} getypt={getypt}
          tabellen={vergelijking.tabellen.map((t) => ({ waarde: t.id, naam: t.titel }))} gemeenten={gemeenten}
        />
        {leeg && !keuze.gelijk ? <p className="text-md">In deze cijfers is niets veranderd.</p> : <Vergelijktabel vergelijking={getoond} gelijk={keuze.gelijk} />}
        <p className="mt-3 text-xs leading-snug text-ink-soft">
          Verandering is {nu.naam} − {was.naam}. Meer is niet altijd beter: bij opgave en bezet betekent het iets anders dan bij plaatsen. Een cijfer dat ontbreekt telt nooit als 0: dan staat er geen verschil, maar wat er gebeurde.
        </p>
        <Tekens kort />
      </section>
    </Kader>
  );
}

function Kader({ lead, meta, children }: { readonly lead: string; readonly meta?: string; readonly children?: ReactNode }) {
  return (
    <>
      <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Stand van zaken", pad: "/stand-van-zaken" }]} pagina={TITEL} />
      <PageHead titel={TITEL} lead={lead} meta={meta} />
      {children}
    </>
  );
}
