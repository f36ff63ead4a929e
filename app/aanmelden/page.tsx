import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Aanmeldformulier } from "@/components/access/Aanmeldformulier";
import { Aanmeldpaneel } from "@/components/access/Aanmeldpaneel";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { Bewaardmelding } from "@/components/vangnet/Bewaardmelding";
import { readSessie } from "@/lib/access/sessie";
import { startpagina } from "@/lib/access/startpagina";
import { parseTerug } from "@/lib/access/terug";
import { aanmelden } from "./actions";

export const metadata: Metadata = { title: "Aanmelden" };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The only page without an account. Who is signed in already goes on. */
export default async function AanmeldPage({ searchParams }: Props) {
  const { terug, reden } = await searchParams;
  const pad = parseTerug(terug);
  const sessie = await readSessie();
  if (sessie) redirect(pad ?? startpagina(sessie.actor));
  return (
    <main id="inhoud" tabIndex={-1} className="wrap grow py-6 focus-visible:outline-none focus-visible:shadow-none">
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] lg:gap-12">
        <div className="grid max-w-form gap-4">
          <PageHead titel="Aanmelden" lead="Bekijk en beheer de cijfers van de Provinciale Regietafel." />
          <Reden reden={reden} />
          <Aanmeldformulier action={aanmelden} terug={pad} />
        </div>
        <Aanmeldpaneel />
      </div>
    </main>
  );
}

function Reden({ reden }: { readonly reden: string | string[] | undefined }) {
  if (reden === "afgemeld") return <Notice soort="ok" titel="U bent afgemeld." />;
  if (reden === "verstuurd")
    return (
      <Notice soort="warning" titel="U was afgemeld. Wat u verstuurde, is niet opgeslagen.">
        <p>U wordt afgemeld {WANNEER}</p>
        <Bewaardmelding />
      </Notice>
    );
  if (reden !== "verlopen") return null;
  return (
    <Notice titel="U bent afgemeld.">
      <p>Dat gebeurt {WANNEER} Na aanmelden gaat u verder op de pagina waar u was.</p>
    </Notice>
  );
}

const WANNEER = "als u 30 minuten niets doet, na 12 uur, of als uw account overal is afgemeld.";
