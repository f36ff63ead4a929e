"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";

export interface Wachtwoordstaat {
  readonly fouten: readonly { readonly veld: "huidig" | "nieuw"; readonly tekst: string }[];
}

interface Props {
  readonly action: (staat: Wachtwoordstaat, form: FormData) => Promise<Wachtwoordstaat>;
  readonly gebruikersnaam: string;
  /** least number of characters */
  readonly minimum: number;
}

const BEGIN: Wachtwoordstaat = { fouten: [] };

/** Replaces the own password. Works without script. */
export function Wachtwoordformulier({ action, gebruikersnaam, minimum }: Props) {
  const [staat, verstuur] = useActionState(action, BEGIN);
  const fout = (veld: string) => staat.fouten.find((een) => een.veld === veld)?.tekst;
  return (
    <div className="grid max-w-form gap-4">
      <ErrorSummary fouten={staat.fouten} />
      <form action={verstuur} noValidate aria-label="Wachtwoord vervangen" className="grid gap-4">
        {/* so that a password manager knows whose password it is */}
        <input type="text" name="username" autoComplete="username" value={gebruikersnaam} readOnly hidden />
        <Field name="huidig" label="Huidig wachtwoord" type="password" autoComplete="current-password" error={fout("huidig")} required />
        <Field
          name="nieuw"
          label="Nieuw wachtwoord"
          type="password"
          autoComplete="new-password"
          hint={`Minstens ${minimum} tekens. Een zin van een paar woorden is goed; plakken uit een wachtwoordbeheerder ook.`}
          error={fout("nieuw")}
          required
        />
        <Button>Wachtwoord vervangen</Button>
      </form>
    </div>
  );
}
