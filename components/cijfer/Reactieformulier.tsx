"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { TextArea } from "@/components/ui/TextArea";
import { LEEG_FORMULIER, type Formulierstaat } from "@/lib/view/formulier";

interface Props {
  readonly action: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
}

/** A wethouder says what is wrong with a figure of the own gemeente. Works without script. */
export function Reactieformulier({ action }: Props) {
  const [staat, verstuur] = useActionState(action, LEEG_FORMULIER);
  const fout = (veld: string) => staat.fouten.find((een) => een.veld === veld)?.tekst;
  return (
    <div className="grid max-w-form gap-4">
      <ErrorSummary fouten={staat.fouten} />
      <form action={verstuur} noValidate aria-label="Reageer op dit cijfer" className="grid gap-4">
        <TextArea name="tekst" label="Wat klopt er niet" hint="Het secretariaat leest dit en antwoordt. Het cijfer verandert pas als het secretariaat het overneemt." defaultValue={staat.getypt["tekst"]} error={fout("tekst")} />
        <Field name="voorstel" label="Het cijfer zou moeten zijn" aside="mag leeg" defaultValue={staat.getypt["voorstel"]} error={fout("voorstel")} autoComplete="off" />
        <Button>Verstuur reactie</Button>
      </form>
    </div>
  );
}
