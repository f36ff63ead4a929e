"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";
import { LEEG_FORMULIER, type Formulierstaat } from "@/lib/view/formulier";

interface Props {
  readonly action: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  /** default, ISO */
  readonly peildatum: string;
}

/** Adds one correctie line. Works without script. */
export function Regelformulier({ action, gemeenten, peildatum }: Props) {
  const [staat, verstuur] = useActionState(action, LEEG_FORMULIER);
  const veld = (naam: string) => ({ name: naam, error: staat.fouten.find((f) => f.veld === naam)?.tekst, defaultValue: staat.getypt[naam], autoComplete: "off" });
  const keuze = staat.getypt["regel-gebied"] ?? gemeenten[0]?.code ?? "";
  return (
    <details className="text-md" open={staat.fouten.length > 0}>
      <summary className="w-fit py-2.5 text-accent underline decoration-1 underline-offset-4">Voeg een correctieregel toe</summary>
      <div className="grid max-w-form gap-4">
        <ErrorSummary fouten={staat.fouten} />
        <form action={verstuur} noValidate aria-label="Voeg een correctieregel toe" className="grid gap-4">
          <SelectField name="regel-gebied" label="Gemeente" waarde={keuze} keuzes={gemeenten.map((g) => ({ waarde: g.code, naam: g.naam }))} />
          <Field {...veld("regel-aantal")} label="Aantal" hint="Met een min als er minder te realiseren is, bijvoorbeeld -3." />
          <Field {...veld("regel-reden")} label="Reden" />
          <Field {...veld("regel-peildatum")} type="date" label="Peildatum" hint="Elke regel van een gemeente heeft een eigen peildatum." defaultValue={staat.getypt["regel-peildatum"] ?? peildatum} />
          <Field {...veld("regel-bron")} label="Bron" />
          <Button look="secondary">Voeg toe</Button>
        </form>
      </div>
    </details>
  );
}
