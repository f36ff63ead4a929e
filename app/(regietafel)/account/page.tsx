import type { Metadata } from "next";
import { Wachtwoordformulier } from "@/components/access/Wachtwoordformulier";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { WACHTWOORD_MINIMUM } from "@/lib/access/grenzen";
import { requireActor } from "@/lib/access/sessie";
import { readEigenAccount } from "@/lib/data/eigen-account";
import { ROLNAAM } from "@/lib/texts/rollen";
import { overalAfmelden, wijzigWachtwoord } from "./actions";

export const metadata: Metadata = { title: "Mijn account" };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Who is signed in, and what one may change about it. */
export default async function AccountPage({ searchParams }: Props) {
  const actor = await requireActor("eigenAccount.beheren");
  const { provincie, gemeente } = await readEigenAccount(actor);
  const { wachtwoord } = await searchParams;
  const feiten = [
    ["Gebruikersnaam", actor.gebruikersnaam],
    ["Rol", ROLNAAM[actor.rol]],
    ...(gemeente === null ? [] : [["Gemeente", gemeente]]),
    ["Provincie", provincie],
  ];
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina="Mijn account" />
        <PageHead titel="Mijn account" />
      </div>
      {wachtwoord === "vervangen" ? (
        <Notice soort="ok" titel="Uw wachtwoord is vervangen." live>
          <p>Op andere apparaten bent u afgemeld.</p>
        </Notice>
      ) : null}
      <dl className="max-w-measure">
        {feiten.map(([naam, waarde]) => (
          <div key={naam} className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <dt className="font-bold">{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="wachtwoord-kop" className="grid gap-4">
        <h2 id="wachtwoord-kop">Wachtwoord vervangen</h2>
        <Wachtwoordformulier action={wijzigWachtwoord} gebruikersnaam={actor.gebruikersnaam} minimum={WACHTWOORD_MINIMUM} />
      </section>
      <section aria-labelledby="afmelden-kop" className="grid max-w-measure gap-4">
        <h2 id="afmelden-kop">Overal afmelden</h2>
        <p>U wordt afgemeld op elk apparaat waar u bent aangemeld, ook hier. Doe dit als u een apparaat kwijt bent of ergens niet hebt afgemeld.</p>
        <form action={overalAfmelden} data-vangnet="wis">
          <Button look="secondary">Overal afmelden</Button>
        </form>
      </section>
    </div>
  );
}
