"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import { LEEG_FORMULIER, type Formulierstaat } from "@/lib/view/formulier";
import type { Corrigeerbaar } from "@/lib/view/geschiedenis";

interface Props {
  readonly action: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
  /** newest peildatum first */
  readonly versies: readonly Corrigeerbaar[];
  /** the reactie that is taken over: its id, the value that it proposes, and where it comes from */
  readonly reactie: { readonly id: number; readonly voorstel: string | null; readonly bron: string } | null;
}

/** Corrects one figure with a reason and a source; the old one stays in the history. Works without script. */
export function Correctieformulier({ action, versies, reactie }: Props) {
  const [staat, verstuur] = useActionState(action, LEEG_FORMULIER);
  const fout = (veld: string) => staat.fouten.find((een) => een.veld === veld)?.tekst;
  const getypt = (veld: string) => staat.getypt[veld];
  const gekozen = (versies.find((v) => v.versie === getypt("versie")) ?? versies[0])?.versie;
  return (
    <div className="grid max-w-form gap-4">
      <ErrorSummary fouten={staat.fouten} />
      <form action={verstuur} noValidate aria-label="Corrigeer dit cijfer" className="grid gap-4">
        {reactie ? <input type="hidden" name="reactie" value={reactie.id} /> : null}
        {/* a form that is shown again begins with the version of now: what it was made from may be old */}
        <SelectField name="versie" label="Welk cijfer" waarde={gekozen ?? ""} keuzes={versies.map((v) => ({ waarde: v.versie, naam: `${v.peildatum}: ${v.tekst}` }))} error={fout("versie")} />
        <Field
          name="waarde"
          label="Het juiste cijfer"
          hint="Een heel getal, pm, n.v.t., of - als het niet is aangeleverd."
          defaultValue={getypt("waarde") ?? reactie?.voorstel ?? ""}
          error={fout("waarde")}
          autoComplete="off"
        />
        <TextArea name="reden" label="Waarom" hint="Wat er mis was. Dit blijft bij het cijfer staan." defaultValue={getypt("reden")} error={fout("reden")} />
        <Field name="bron" label="Bron" hint="Van wie of waaruit, bijvoorbeeld: e-mail gemeente 3 oktober 2024." defaultValue={getypt("bron") ?? reactie?.bron} error={fout("bron")} autoComplete="off" />
        <Button>{reactie ? "Corrigeer en neem de reactie over" : "Corrigeer"}</Button>
      </form>
    </div>
  );
}
