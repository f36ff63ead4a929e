"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Notice } from "@/components/ui/Notice";
import { VisuallyHidden } from "@/components/ui/VisuallyHidden";

export interface Beheerregel {
  readonly gebruikersnaam: string;
  readonly rol: string;
  /** empty unless a wethouder */
  readonly gemeente: string;
  readonly geblokkeerd: boolean;
}

/** What the last click did. */
export interface Beheerstaat {
  readonly fout: string | null;
  readonly melding: string | null;
  /** a new password, shown once */
  readonly wachtwoord: string | null;
}

interface Props {
  readonly action: (staat: Beheerstaat, form: FormData) => Promise<Beheerstaat>;
  readonly accounts: readonly Beheerregel[];
  /** the own account cannot be blocked */
  readonly zelf: string;
}

const BEGIN: Beheerstaat = { fout: null, melding: null, wachtwoord: null };

/** The accounts, each with what can be done about it; one form, so that it works without script. */
export function Accountbeheer({ action, accounts, zelf }: Props) {
  const [staat, verstuur] = useActionState(action, BEGIN);
  return (
    <div className="grid gap-4">
      <ErrorSummary fouten={staat.fout === null ? [] : [{ tekst: staat.fout }]} />
      {staat.melding === null ? null : (
        <Notice soort="ok" titel={staat.melding} live>
          {staat.wachtwoord === null ? null : (
            <p>
              Nieuw wachtwoord: <code className="font-bold select-all">{staat.wachtwoord}</code>. U ziet het alleen nu. Geef het persoonlijk door.
            </p>
          )}
        </Notice>
      )}
      <form action={verstuur}>
        <table className="w-full text-left text-md max-md:block">
          <caption className="sr-only">Accounts van de provincie</caption>
          <thead className="border-b-2 border-ink max-md:sr-only">
            <tr>
              <th scope="col" className="py-2 pr-4">Gebruikersnaam</th>
              <th scope="col" className="py-2 pr-4">Rol</th>
              <th scope="col" className="py-2 pr-4">Toestand</th>
              <th scope="col" className="py-2 pl-4">Wijzigen</th>
            </tr>
          </thead>
          <tbody className="max-md:block">
            {accounts.map((account) => (
              <Rij key={account.gebruikersnaam} account={account} zelf={account.gebruikersnaam === zelf} />
            ))}
          </tbody>
        </table>
      </form>
    </div>
  );
}

const CEL = "py-2 pr-4 align-middle max-md:block max-md:py-0.5";

function Rij({ account, zelf }: { readonly account: Beheerregel; readonly zelf: boolean }) {
  const { gebruikersnaam, rol, gemeente, geblokkeerd } = account;
  return (
    <tr className="border-b border-rule max-md:block max-md:py-2">
      <th scope="row" className={CEL}>
        {gebruikersnaam}
      </th>
      <td className={CEL}>{gemeente === "" ? rol : `${rol} ${gemeente}`}</td>
      <td className={CEL}>{geblokkeerd ? <strong>geblokkeerd</strong> : "kan aanmelden"}</td>
      <td className={`${CEL} flex-wrap gap-2 md:flex`}>
        <Knop doe="wachtwoord" gebruikersnaam={gebruikersnaam} woord="Nieuw wachtwoord" />
        {zelf ? null : (
          <Knop
            doe={geblokkeerd ? "deblokkeren" : "blokkeren"}
            gebruikersnaam={gebruikersnaam}
            woord={geblokkeerd ? "Deblokkeren" : "Blokkeren"}
          />
        )}
      </td>
    </tr>
  );
}

function Knop({ doe, gebruikersnaam, woord }: { readonly doe: string; readonly gebruikersnaam: string; readonly woord: string }) {
  return (
    <Button look="quiet" name="doe" value={`${doe} ${gebruikersnaam}`}>
      <span>
        {woord}
        <VisuallyHidden> voor {gebruikersnaam}</VisuallyHidden>
      </span>
    </Button>
  );
}
