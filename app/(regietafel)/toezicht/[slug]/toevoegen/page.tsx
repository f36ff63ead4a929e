import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { Versieformulier } from "@/components/versies/Versieformulier";
import { DOSSIERSOORTEN } from "@/lib/domain/dossier";
import { amsterdamToday } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { DOSSIERSOORT } from "@/lib/texts/dossier";
import { dossierUrl } from "@/lib/view/adres";
import { beginStuk } from "@/lib/view/dossierformulier";
import { legStukVast } from "../actions";
import { Formulierkader } from "../Formulierkader";
import { requireDossier } from "../lees-dossier";
import { kringkeuze, leesFormulier, magSoort } from "../lees-formulier";
import { stukvelden } from "../velden";

export const metadata: Metadata = { title: "Toevoegen aan het dossier" };

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

/** Something new in a dossier: first what it is, then its form. */
export default async function ToevoegenPagina({ params, searchParams }: Props) {
  const { slug } = await params;
  const { actor, gebied } = await requireDossier(slug, "dossier.schrijven");
  const { soort: gevraagd } = await searchParams;
  const soort = DOSSIERSOORTEN.find((s) => s === gevraagd && magSoort(actor, s));
  const pad = dossierUrl(gebied.naam);
  if (soort === undefined) {
    return (
      <Formulierkader naam={gebied.naam} pagina="Toevoegen" titel={`Toevoegen aan het dossier van ${gebied.naam}`} lead="Wat wilt u toevoegen?">
        <ul className="grid max-w-measure text-md">
          {(Object.keys(DOSSIERSOORT) as (keyof typeof DOSSIERSOORT)[]).filter((s) => magSoort(actor, s)).map((s) => (
            <li key={s} className="border-t border-rule py-2">
              <a href={`${pad}/toevoegen?soort=${s}`} className="inline-flex min-h-target items-center font-bold">{DOSSIERSOORT[s].naam}</a>
              <p>{DOSSIERSOORT[s].uitleg}</p>
            </li>
          ))}
        </ul>
      </Formulierkader>
    );
  }
  const { kaders, stukken } = await leesFormulier(actor, gebied, soort);
  const { naam, uitleg } = DOSSIERSOORT[soort];
  return (
    <Formulierkader naam={gebied.naam} pagina={naam} titel={`${naam}: ${gebied.naam}`} lead={uitleg}>
      <Versieformulier
        action={legStukVast}
        begin={{ getypt: beginStuk(soort, null, amsterdamToday()), fouten: [], basis: 0, botsing: [] }}
        vast={{ sleutel: randomUUID(), soort, slug: gebied.code }}
        velden={stukvelden(soort, { kaders, stukken, kringen: kringkeuze(actor, soort), stuk: null })}
        terug={pad}
      />
    </Formulierkader>
  );
}
