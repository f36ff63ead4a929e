"use client";

import { useActionState, useState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { Notice } from "@/components/ui/Notice";
import { useHydrated } from "@/components/ui/use-hydrated";

export interface Aanmeldstaat {
  /** as typed; a password is never sent back */
  readonly gebruikersnaam: string;
  readonly fouten: readonly { readonly veld?: "gebruikersnaam" | "wachtwoord"; readonly tekst: string }[];
  /** set after too many attempts: how long to wait, `15 minuten` */
  readonly wacht?: string;
}

interface Props {
  readonly action: (staat: Aanmeldstaat, form: FormData) => Promise<Aanmeldstaat>;
  /** the path to go on to */
  readonly terug: string | null;
}

const BEGIN: Aanmeldstaat = { gebruikersnaam: "", fouten: [] };

/** Name and password. Works without script; with script the errors take the focus. */
export function Aanmeldformulier({ action, terug }: Props) {
  const [staat, verstuur, bezig] = useActionState(action, BEGIN);
  const [toon, setToon] = useState(false);
  const fout = (veld: string) => staat.fouten.find((een) => een.veld === veld)?.tekst;
  const onjuist = staat.fouten.length === 1 && staat.fouten[0]?.veld === undefined;
  return (
    <>
      {staat.wacht === undefined ? null : (
        <Notice soort="warning" icon="lock" titel="Te vaak geprobeerd." live>
          <p>U kunt over {staat.wacht} weer aanmelden.</p>
        </Notice>
      )}
      {onjuist ? (
        <ErrorSummary titel="Gebruikersnaam of wachtwoord klopt niet" fouten={staat.fouten} />
      ) : (
        <ErrorSummary fouten={staat.fouten} />
      )}
      <form action={verstuur} noValidate aria-label="Aanmelden met wachtwoord" className="grid gap-4">
        {terug === null ? null : <input type="hidden" name="terug" value={terug} />}
        <Field
          name="gebruikersnaam"
          label="Gebruikersnaam"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={staat.gebruikersnaam}
          error={fout("gebruikersnaam")}
          required
        />
        <Field
          name="wachtwoord"
          label="Wachtwoord"
          type={toon ? "text" : "password"}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          error={fout("wachtwoord")}
          required
        />
        <ToonWachtwoord toon={toon} onChange={setToon} />
        <Button block aria-disabled={bezig}>
          {bezig ? "Bezig met aanmelden" : "Aanmelden"}
        </Button>
      </form>
    </>
  );
}

/** Needs script, so it can be seen only with script; its place is kept until then. */
function ToonWachtwoord({ toon, onChange }: { readonly toon: boolean; readonly onChange: (toon: boolean) => void }) {
  const metScript = useHydrated();
  return (
    <label className={`flex min-h-target cursor-pointer items-center gap-3 text-md ${metScript ? "" : "invisible"}`}>
      <input type="checkbox" checked={toon} onChange={(event) => onChange(event.target.checked)} className="size-6 accent-accent" />
      Laat wachtwoord zien
    </label>
  );
}
