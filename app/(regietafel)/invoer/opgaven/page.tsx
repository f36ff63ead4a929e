import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Opgavetabel } from "@/components/opgaven/Opgavetabel";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readOpgaven } from "@/lib/data/opgaven";
import { amsterdamToday, formatDatum } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { viewOpgaven, viewTaakstellingen } from "@/lib/view/opgaven";

export const metadata: Metadata = { title: "Opgaven" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

/** The opgaven of all themes: what counts now, from when and by whom, and every version before it. */
export default async function OpgavenPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { vastgelegd } = await searchParams;
  const register = await readOpgaven(actor, actor.provincie);
  if (!register) nietGevonden();
  const vandaag = amsterdamToday();
  return (
    <div className="grid gap-10 print:gap-4">
      <div className="grid gap-4">
        <div>
          <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }]} pagina="Opgaven" />
          <PageHead titel="Opgaven" lead="Wat de provincie en de gemeenten moeten halen, per thema. Een nieuwe versie laat de oude staan: bij elke opgave kunt u zien wat er eerder gold." meta={`Zoals bekend op ${formatDatum(vandaag)}`} />
        </div>
        {vastgelegd === undefined ? null : <Notice soort="ok" titel={vastgelegd === "ongewijzigd" ? "Dit was al vastgelegd." : "De opgaven zijn vastgelegd."} live />}
      </div>
      {viewOpgaven(register, vandaag).map((groep) => (
        <section key={groep.code} aria-labelledby={groep.code} className="grid gap-4 border-t-2 border-ink pt-4">
          <div className="grid gap-1">
            <h2 id={groep.code}>{groep.titel}</h2>
            <p className="text-md text-ink-soft">{groep.uitleg}</p>
          </div>
          {groep.perioden.length === 0 ? <p>Er is nog geen opgave vastgelegd.</p> : null}
          {groep.perioden.map((p) => (
            <div key={p.periode} className="grid gap-2">
              <h3>{p.kop}</h3>
              <Opgavetabel opgave={p} />
              <p>
                <ButtonLink href={`/invoer/opgaven/${groep.code}?periode=${p.periode}`} look="secondary">
                  Nieuwe versie<span className="sr-only"> van {groep.titel}, {p.kop}</span>
                </ButtonLink>
              </p>
            </div>
          ))}
          <p>
            <ButtonLink href={`/invoer/opgaven/${groep.code}`}>
              Nieuwe opgave<span className="sr-only"> {groep.titel}</span>
            </ButtonLink>
          </p>
        </section>
      ))}
      <section aria-labelledby="taakstelling" className="grid gap-4 border-t-2 border-ink pt-4">
        <div className="grid gap-1">
          <h2 id="taakstelling">Taakstelling vergunninghouders</h2>
          <p className="text-md text-ink-soft">De taakstelling hoort bij een halfjaar. U legt haar vast op de pagina van dat halfjaar.</p>
        </div>
        {viewTaakstellingen(register, vandaag).map((p) => (
          <div key={p.periode} className="grid gap-2">
            <h3>{p.kop}</h3>
            <Opgavetabel opgave={p} />
            <p>
              <ButtonLink href={`/invoer/halfjaar/${p.periode}`} look="secondary">
                Naar halfjaar {p.periode}
              </ButtonLink>
            </p>
          </div>
        ))}
      </section>
    </div>
  );
}
