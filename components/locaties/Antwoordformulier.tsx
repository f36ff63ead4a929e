"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";

export interface Antwoordstaat {
  readonly getypt: string;
  readonly fout: string | undefined;
}

interface Props {
  readonly action: (staat: Antwoordstaat, form: FormData) => Promise<Antwoordstaat>;
  readonly locatie: number;
  readonly vraag: number;
}

const BEGIN: Antwoordstaat = { getypt: "", fout: undefined };

/** Answers a question about a location, which closes it. Works without script. */
export function Antwoordformulier({ action, locatie, vraag }: Props) {
  const [{ getypt, fout }, verstuur] = useActionState(action, BEGIN);
  return (
    <form action={verstuur} className="mt-1 grid max-w-measure gap-2 print:hidden" aria-label="Antwoord">
      <input type="hidden" name="locatie" value={locatie} />
      <input type="hidden" name="nummer" value={vraag} />
      <Field id={`antwoord-${vraag}`} name="antwoord" label="Antwoord" defaultValue={getypt} error={fout} autoComplete="off" />
      <div>
        <Button look="secondary">Leg het antwoord vast</Button>
      </div>
    </form>
  );
}
