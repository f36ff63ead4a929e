import type { Metadata } from "next";
import { Reacties } from "@/components/cijfer/Reacties";
import { Aandachtlijst } from "@/components/locaties/Aandachtlijst";
import { Maandtabel } from "@/components/navraag/Maandtabel";
import { Navraag } from "@/components/navraag/Navraag";
import { Postbussen } from "@/components/navraag/Postbussen";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readHalfjaren } from "@/lib/data/halfjaar";
import { readLocaties } from "@/lib/data/locaties";
import { readVerzoeken } from "@/lib/data/postbussen";
import { readReacties } from "@/lib/data/reacties";
import { halfjaarOf } from "@/lib/domain/periode";
import { amsterdamToday, formatMoment } from "@/lib/format";
import { kanMailen } from "@/lib/mail";
import { overzichtschema } from "@/lib/schemas/invoeroverzicht";
import { viewAandacht } from "@/lib/view/aandacht";
import { cijferUrl } from "@/lib/view/adres";
import { bladUrl, viewHalfjaren } from "@/lib/view/maandoverzicht";
import { viewReacties } from "@/lib/view/reacties";
import { bewaarPostbussen, verstuurVerzoek } from "./actions";
import { loadOverzicht } from "./overzicht";

export const metadata: Metadata = { title: "Invoer" };

/** A link that stands alone, the size of a finger. */
const KEUZE = "inline-flex min-h-target min-w-target items-center";

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/**
 * The secretariaat's first page. What it wants to know first: what of this month is in, what to chase and with whom; then
 * which wethouder is waiting for an answer, and how far the other months are.
 */
export default async function InvoerPage({ searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const vandaag = amsterdamToday();
  const keuze = overzichtschema.parse(await searchParams);
  const { view, postbussen, jaar, jaren } = await loadOverzicht(actor, keuze, vandaag);
  const [open, verzoeken, { locaties }] = await Promise.all([
    readReacties(actor, actor.provincie, { open: true }), readVerzoeken(actor, actor.provincie, view.maand), readLocaties(actor, actor.provincie),
  ]);
  const aandacht = viewAandacht(locaties, vandaag);
  const halfjaren = viewHalfjaren(await readHalfjaren(actor, actor.provincie), postbussen.length, halfjaarOf(vandaag));
  const gevraagd = new Map(verzoeken.map((v) => [v.gemeente, `${formatMoment(v.op)} door ${v.door}`]));
  const wie = postbussen.find((p) => p.gemeente === keuze.wie);
  return (
    <div className="grid gap-10">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina="Invoer" />
        <PageHead titel="Invoer" lead={view.lead} />
        <p className="mt-4 flex flex-wrap gap-3 print:hidden">
          <ButtonLink href={bladUrl(view.maand, "oekraine")}>Vul {view.maandnaam} in</ButtonLink>
          <ButtonLink href="/invoer/import" look="secondary">Bestanden laden en downloaden</ButtonLink>
          <ButtonLink href="/invoer/opgaven" look="secondary">Opgaven</ButtonLink>
          <ButtonLink href="/invoer/gebeurtenissen" look="secondary">Gebeurtenissen</ButtonLink>
          <ButtonLink href="/invoer/afspraken" look="secondary">Afspraken</ButtonLink>
          <ButtonLink href="/verslag" look="secondary">Provinciaal verslag</ButtonLink>
        </p>
      </div>
      <Melding gelukt={keuze.gelukt} wie={wie?.naam} adres={wie?.adres} />
      {open.length > 0 ? (
        <section aria-labelledby="reacties" className="grid gap-3">
          <h2 id="reacties">Reacties van wethouders</h2>
          <Reacties
            metOver
            reacties={viewReacties(open)}
            onder={(r) => (
              <p>
                <ButtonLink href={`${cijferUrl(r.sleutel)}?reactie=${r.id}#reacties`}>Behandel<span className="sr-only">: {r.over}</span></ButtonLink>
              </p>
            )}
          />
        </section>
      ) : null}
      {view.navraag.length > 0 ? (
        <section aria-labelledby="navraag" className="grid gap-3">
          <h2 id="navraag">Na te vragen over {view.maandnaam}</h2>
          <Navraag maand={view.maand} navraag={view.navraag} gevraagd={gevraagd} verstuur={kanMailen() ? verstuurVerzoek : null} />
        </section>
      ) : null}
      <section aria-labelledby="maanden" className="grid gap-3">
        <h2 id="maanden">Maanden van {jaar}</h2>
        {jaren.length > 1 ? (
          <nav aria-label="Jaar" className="flex flex-wrap gap-x-4">
            {jaren.map((j) => (
              <a key={j} href={`/invoer?jaar=${j}#maanden`} aria-current={j === jaar ? "true" : undefined} className={`${KEUZE} aria-[current=true]:font-bold aria-[current=true]:no-underline`}>
                {j}
              </a>
            ))}
          </nav>
        ) : null}
        <Maandtabel maanden={view.maanden} />
      </section>
      {aandacht.length > 0 ? (
        <section aria-labelledby="locaties" className="grid gap-3">
          <h2 id="locaties">Vraagt aandacht bij de locaties</h2>
          <Aandachtlijst punten={aandacht} metLocatie />
        </section>
      ) : null}
      <section aria-labelledby="halfjaren" className="grid gap-3">
        <h2 id="halfjaren">Halfjaren</h2>
        <ul className="grid text-md">
          {halfjaren.map((h) => (
            <li key={h.halfjaar} className="flex flex-wrap items-center gap-x-4 border-t border-rule">
              <a href={h.url} className={KEUZE}>
                {h.halfjaar}
              </a>
              <span>{h.tekst}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="postbussen" className="grid gap-3 print:hidden">
        <h2 id="postbussen">Postbussen van de gemeenten</h2>
        <p className="max-w-measure text-md">Aan dit adres vraagt u de cijfers. Gebruik een postbus van de afdeling, geen adres van een persoon.</p>
        <details className="text-md" open={keuze.gelukt === "postbussen"}>
          <summary className="w-fit py-2.5 text-accent underline decoration-1 underline-offset-4">Bekijk en wijzig de adressen</summary>
          <Postbussen action={bewaarPostbussen} postbussen={postbussen} />
        </details>
      </section>
    </div>
  );
}

function Melding({ gelukt, wie = "", adres }: { readonly gelukt: string; readonly wie: string | undefined; readonly adres: string | null | undefined }) {
  switch (gelukt) {
    case "postbussen":
      return <Notice soort="ok" live titel="De postbussen zijn bewaard." />;
    case "verstuurd":
      return <Notice soort="ok" live titel={`De mail aan ${wie} is verstuurd${adres ? ` naar ${adres}` : ""}.`} />;
    case "niet-verstuurd":
      return <Notice soort="warning" live titel={`De mail aan ${wie} is niet verstuurd.`}><p>De mailserver nam de mail niet aan. Probeer het later opnieuw, of open de mail in uw eigen programma.</p></Notice>;
    default:
      return null;
  }
}
