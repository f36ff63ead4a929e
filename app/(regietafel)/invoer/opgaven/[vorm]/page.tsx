import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Opgavenformulier } from "@/components/opgaven/Opgavenformulier";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readOpgaven } from "@/lib/data/opgaven";
import { OPGAVEVORMEN } from "@/lib/domain/opgavevorm";
import { amsterdamToday, formatDatum } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { OPGAVENAAM, VORMTEKST } from "@/lib/texts/opgaven";
import { beginOpgaven } from "@/lib/view/opgave-begin";
import { legOpgavenVast } from "../actions";

interface Props {
  readonly params: Promise<{ readonly vorm: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { vorm } = await params;
  const known = OPGAVEVORMEN.find((v) => v.code === vorm);
  return { title: known ? `Opgave ${VORMTEKST[known.code].titel}` : "Opgave" };
}

/** One opgave for all gebieden at once: a new one, or the next version of one. */
export default async function OpgavePagina({ params, searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const [{ vorm: code }, { periode: gevraagd }] = [await params, await searchParams];
  const vorm = OPGAVEVORMEN.find((v) => v.code === code);
  const register = await readOpgaven(actor, actor.provincie);
  if (!vorm || !register) nietGevonden();
  const periode = typeof gevraagd === "string" && vorm.isPeriode(gevraagd) ? gevraagd : null;
  const { titel, uitleg, periode: label, voorbeeld } = VORMTEKST[vorm.code];
  const gebieden = vorm.per === "provincie" ? [register.provincie] : register.gemeenten;
  const pagina = periode === null ? "Nieuwe opgave" : "Nieuwe versie";
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }, { naam: "Opgaven", pad: "/invoer/opgaven" }]} pagina={pagina} />
        <PageHead titel={`${pagina}: ${titel}`} lead={uitleg} meta={periode === null ? undefined : `${label} ${formatDatum(periode)}`} />
      </div>
      <Opgavenformulier
        action={legOpgavenVast}
        begin={{ getypt: beginOpgaven(vorm, gebieden.map((g) => g.code), register.versies, periode, amsterdamToday()), fouten: [], botsingen: [] }}
        vorm={vorm.code}
        periode={{ label, voorbeeld, vast: periode !== null }}
        metUiterlijk={vorm.metUiterlijk}
        gebieden={gebieden}
        kolommen={vorm.indicatoren.map((indicator) => ({ indicator, naam: OPGAVENAAM[indicator] ?? indicator }))}
      />
    </div>
  );
}
