"use client";

import { useActionState, useId, type ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { LEEG_FORMULIER, type Formulierstaat } from "@/lib/view/formulier";

interface Props {
  readonly action: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
  /** which edition and point, in hidden fields */
  readonly vast: Readonly<Record<string, string>>;
  /** asked for with the step; none = only the button */
  readonly reden?: { readonly label: string; readonly hint?: string };
  readonly knop: string;
  /** what the button is about, for a screen reader */
  readonly over?: string;
  readonly look?: "primary" | "secondary";
  /** shown on demand, below this title; open once something in it is wrong */
  readonly uitklap?: ReactNode;
  /** what to know before, within what is shown on demand */
  readonly uitleg?: string;
  /** address of the page: without script an answer with errors begins at this form */
  readonly pad: string;
  /** id of the form on its page */
  readonly anker: string;
}

/** One step in the life of an edition, with its reason where it needs one. Works without script. */
export function Stapformulier({ action, vast, reden, knop, over, look = "primary", uitklap, uitleg, pad, anker }: Props) {
  const id = useId();
  const [staat, verstuur] = useActionState(action, LEEG_FORMULIER, `${pad}#${anker}`);
  const formulier = (
    <div id={anker} className="grid max-w-form scroll-mt-4 gap-3">
      {uitleg === undefined ? null : <p>{uitleg}</p>}
      <ErrorSummary fouten={staat.fouten.map((f) => (f.veld === "reden" ? { ...f, veld: id } : { tekst: f.tekst }))} />
      <form action={verstuur} noValidate className="grid justify-items-start gap-3">
        {Object.entries(vast).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        {reden ? (
          <div className="w-full">
            <Field id={id} name="reden" {...reden} defaultValue={staat.getypt["reden"]} error={staat.fouten.find((f) => f.veld === "reden")?.tekst} autoComplete="off" />
          </div>
        ) : null}
        <Button look={look}>
          {knop}
          {over === undefined ? null : <span className="sr-only">: {over}</span>}
        </Button>
      </form>
    </div>
  );
  return uitklap === undefined ? formulier : <Disclosure titel={uitklap} open={staat.fouten.length > 0}>{formulier}</Disclosure>;
}
