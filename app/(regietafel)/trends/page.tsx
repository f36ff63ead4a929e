import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Grafiek } from "@/components/grafiek/Grafiek";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Trendformulier } from "@/components/trends/Trendformulier";
import { Trendkeuze } from "@/components/trends/Trendkeuze";
import { Trendtabs } from "@/components/trends/Trendtabs";
import { Verkenner } from "@/components/trends/Verkenner";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { parseTrendKeuze } from "@/lib/schemas/trend-keuze";
import { viewTrendformulier } from "@/lib/view/trendformulier";
import { viewTrendtabs } from "@/lib/view/trendtabs";
import { viewVerkenning } from "@/lib/view/verkenning";
import { leesTrend, type Trendlijsten } from "./lees-trend";

const PAD = "/trends";
const TITEL = "Trends";

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: parseTrendKeuze(await searchParams).goed ? TITEL : `Fout in uw keuze: ${TITEL}` };
}

const formulierVan = ({ gemeenten, provincie, eerste, laatste }: Trendlijsten, gekozen: readonly string[]) => viewTrendformulier(gemeenten, provincie, eerste, laatste, gekozen);

/** Any figure of the tables through time, of the gemeenten that the reader chooses: all of the choice stands in the address. */
export default async function Trends({ searchParams }: Props) {
  const actor = await requireActor("cijfers.lezen");
  const trend = await leesTrend(actor, await searchParams);
  if (trend.soort === "geen-cijfers") return <Kader lead="Er zijn nog geen cijfers van uw provincie. Het secretariaat laadt ze." />;
  if (trend.soort === "fout") {
    return (
      <Kader lead="Uw keuze is nog niet goed. Verbeter de velden hieronder, dan ziet u de grafiek.">
        <div className="mt-6 grid max-w-lead gap-6">
          <ErrorSummary fouten={trend.fouten} />
          <Trendformulier actie={PAD} formulier={formulierVan(trend.lijsten, [])} getypt={trend.getypt} fouten={trend.fouten} />
        </div>
      </Kader>
    );
  }
  const { view, keuze, lijsten, adres } = trend;
  const verkenning = viewVerkenning(view.grafiek);
  const { indicator, van, tot, gebieden, maat, vorm, bekendOp } = keuze;
  const getypt = { indicator: indicator.code, gebieden, van: van ?? "", tot: tot ?? "", maat, weergave: vorm, bekendOp: bekendOp ?? "" };
  return (
    <Kader lead={view.lead}>
      <Trendkeuze keuze={view.keuze} />
      <Trendtabs tabs={viewTrendtabs(PAD, indicator)} />
      <section aria-labelledby="trend-kop" className="mt-8 border-t-2 border-ink pt-4 print:mt-3 print:border-0 print:pt-0">
        <h2 id="trend-kop">{view.titel}</h2>
        <div className="mt-4 grid gap-8 print:mt-1 lg:grid-cols-[minmax(0,2fr)_minmax(19rem,1fr)] print:block">
          <div className="grid content-start gap-4 print:gap-1">
            <Grafiek grafiek={view.grafiek}>{verkenning === null ? null : <Verkenner verkenning={verkenning} />}</Grafiek>
            {view.meldingen.length === 0 ? null : (
              <ul className="grid gap-1 text-md print:gap-0 print:text-xs">
                {view.meldingen.map((melding) => (
                  <li key={melding}>{melding}</li>
                ))}
              </ul>
            )}
          </div>
          <Trendformulier actie={PAD} formulier={formulierVan(lijsten, [getypt.van, getypt.tot])} getypt={getypt} fouten={[]} adres={adres} />
        </div>
      </section>
    </Kader>
  );
}

function Kader({ lead, children }: { readonly lead: string; readonly children?: ReactNode }) {
  return (
    <>
      <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina={TITEL} />
      <PageHead titel={TITEL} lead={lead} />
      {children}
    </>
  );
}
