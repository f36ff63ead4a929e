"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { LEEG_FORMULIER, type Formulierstaat } from "@/lib/view/formulier";

interface Props {
  readonly action: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
  readonly postbussen: readonly { readonly gemeente: string; readonly naam: string; readonly adres: string | null }[];
}

/** The mailbox of each gemeente. Works without script. */
export function Postbussen({ action, postbussen }: Props) {
  const [staat, verstuur] = useActionState(action, LEEG_FORMULIER);
  return (
    <div className="grid max-w-form gap-4">
      <ErrorSummary fouten={staat.fouten} />
      <form action={verstuur} noValidate aria-label="Postbussen" className="grid gap-4">
        {postbussen.map(({ gemeente, naam, adres }) => (
          <Field
            key={gemeente}
            name={`postbus-${gemeente}`}
            label={naam}
            type="email"
            autoComplete="off"
            defaultValue={staat.getypt[`postbus-${gemeente}`] ?? adres ?? ""}
            error={staat.fouten.find((f) => f.veld === `postbus-${gemeente}`)?.tekst}
          />
        ))}
        <Button look="secondary">Bewaar postbussen</Button>
      </form>
    </div>
  );
}
