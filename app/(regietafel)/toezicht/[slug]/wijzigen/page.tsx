import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Versieformulier } from "@/components/versies/Versieformulier";
import { Versiegeschiedenis } from "@/components/versies/Versiegeschiedenis";
import { readDossierversies } from "@/lib/data/dossier";
import { laatsteVersies } from "@/lib/domain/versie";
import { amsterdamToday, formatDatum } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { DOSSIERSOORT, KRINGNAAM } from "@/lib/texts/dossier";
import { dossierUrl } from "@/lib/view/adres";
import { beginStuk } from "@/lib/view/dossierformulier";
import { viewStukgeschiedenis } from "@/lib/view/dossierstuk";
import { legStukVast } from "../actions";
import { Formulierkader } from "../Formulierkader";
import { requireDossier } from "../lees-dossier";
import { leesFormulier } from "../lees-formulier";
import { stukvelden } from "../velden";

export const metadata: Metadata = { title: "Dossier wijzigen" };

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

/** Another word about an item of a dossier, with everything that was recorded of it. */
export default async function WijzigenPagina({ params, searchParams }: Props) {
  const { slug } = await params;
  const { actor, gebied } = await requireDossier(slug, "dossier.schrijven");
  const { sleutel } = await searchParams;
  const eigen = (await readDossierversies(actor, actor.provincie, gebied.code, null)).filter((v) => v.sleutel === sleutel);
  const [last] = laatsteVersies(eigen, null);
  if (!last) nietGevonden();
  const { soort } = last;
  const { kaders, stukken } = await leesFormulier(actor, gebied, soort);
  return (
    <Formulierkader naam={gebied.naam} pagina="Wijzigen" titel={`Wijzigen: ${DOSSIERSOORT[soort].naam.toLowerCase()} van ${formatDatum(last.datum)}`} lead={`Dossier ${gebied.naam}. Wie dit leest, blijft zo: ${KRINGNAAM[last.kring].toLowerCase()}.`}>
      <Versieformulier
        action={legStukVast}
        begin={{ getypt: beginStuk(soort, last, amsterdamToday()), fouten: [], basis: last.versie, botsing: [] }}
        vast={{ sleutel: last.sleutel, soort, slug: gebied.code }}
        velden={stukvelden(soort, { kaders, stukken, kringen: [last.kring], stuk: last })}
        terug={dossierUrl(gebied.naam)}
      />
      <section aria-labelledby="geschiedenis" className="grid gap-3 border-t-2 border-ink pt-4">
        <h2 id="geschiedenis">Geschiedenis</h2>
        <Versiegeschiedenis regels={viewStukgeschiedenis(eigen, kaders, stukken)} />
      </section>
    </Formulierkader>
  );
}
