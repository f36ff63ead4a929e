"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { TextArea } from "@/components/ui/TextArea";
import { LEEG_FORMULIER, type Formulierstaat } from "@/lib/view/formulier";

interface Props {
  readonly action: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
  readonly reactie: number;
}

/** Answers one reactie without changing the figure. Works without script. */
export function Antwoordformulier({ action, reactie }: Props) {
  const [staat, verstuur] = useActionState(action, LEEG_FORMULIER);
  const veld = `antwoord-${reactie}`;
  return (
    <div className="grid gap-3">
      <ErrorSummary fouten={staat.fouten} />
      <form action={verstuur} noValidate aria-label="Beantwoord de reactie" className="grid max-w-form gap-3">
        <input type="hidden" name="reactie" value={reactie} />
        <TextArea name={veld} label="Antwoord" rows={2} defaultValue={staat.getypt[veld]} error={staat.fouten.find((f) => f.veld === veld)?.tekst} />
        <Button look="secondary">Beantwoord</Button>
      </form>
    </div>
  );
}
