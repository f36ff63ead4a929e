"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import type { Veldfout } from "@/lib/schemas/fase-formulier";

export interface Vraagstaat {
  readonly getypt: { readonly vraag: string; readonly aan: string; readonly sinds: string };
  readonly fouten: readonly Veldfout[];
}

interface Props {
  readonly action: (staat: Vraagstaat, form: FormData) => Promise<Vraagstaat>;
  readonly locatie: number;
  readonly begin: Vraagstaat;
}

/** Asks something about a location. Works without script. */
export function Vraagformulier({ action, locatie, begin }: Props) {
  const [{ getypt, fouten }, verstuur] = useActionState(action, begin);
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  return (
    <form action={verstuur} className="grid max-w-measure gap-4" aria-label="Een vraag stellen">
      <ErrorSummary fouten={fouten} />
      <input type="hidden" name="locatie" value={locatie} />
      <Field name="vraag" label="Vraag" defaultValue={getypt.vraag} error={fout("vraag")} autoComplete="off" />
      <Field name="aan" label="Aan wie" hint="Een organisatie of rol, geen naam van een persoon." defaultValue={getypt.aan} error={fout("aan")} autoComplete="off" />
      <DateField name="sinds" label="Open sinds" waarde={getypt.sinds} fout={fout("sinds")} />
      <div>
        <Button>Stel de vraag</Button>
      </div>
    </form>
  );
}
