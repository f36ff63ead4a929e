"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { LEEG_FORMULIER, type Formulierstaat } from "@/lib/view/formulier";

interface Props {
  readonly action: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
  /** what its fields begin with, by name */
  readonly begin: Readonly<Record<string, string>>;
  /** meetings that are known */
  readonly overleggen: readonly { readonly datum: string; readonly naam: string }[];
}

/** Asks for which meeting a concept is made. Works without script. */
export function Nieuwformulier({ action, begin, overleggen }: Props) {
  const [{ fouten, getypt }, verstuur] = useActionState(action, { ...LEEG_FORMULIER, getypt: begin });
  const veld = (naam: string) => ({ name: naam, waarde: getypt[naam] ?? "", fout: fouten.find((f) => f.veld === naam)?.tekst });
  return (
    <div className="grid max-w-form gap-5">
      <ErrorSummary fouten={fouten} />
      <form action={verstuur} noValidate className="grid gap-5">
        <div className="grid gap-1">
          <DateField {...veld("overleg")} label="Datum van het overleg" />
          {overleggen.length > 0 ? <p className="text-sm text-ink-soft">Bekende overleggen: {overleggen.map((o) => o.naam).join(", ")}.</p> : null}
        </div>
        <DateField {...veld("peildatum")} label="Peildatum van de cijfers" aside="leeg is de dag zelf" />
        <div className="flex flex-wrap gap-3">
          <Button>Maak het concept</Button>
          <ButtonLink href="/edities" look="quiet">Stop</ButtonLink>
        </div>
      </form>
    </div>
  );
}
