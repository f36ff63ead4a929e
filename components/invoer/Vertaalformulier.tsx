"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";
import { LEEG_FORMULIER, type Formulierstaat } from "@/lib/view/formulier";
import type { Vertaalview } from "@/lib/view/vrije-tabel";

interface Keuze {
  readonly waarde: string;
  readonly naam: string;
}

interface Props {
  readonly action: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
  readonly id: string;
  readonly view: Vertaalview;
  readonly indicatoren: readonly Keuze[];
  /** the template that was chosen; empty = none */
  readonly sjabloon: string;
}

const NIET_LEZEN: Keuze = { waarde: "", naam: "niet lezen" };

/** Says of each column of a free table what it is, of the table of when and from whom, and under which name that is kept. */
export function Vertaalformulier({ action, id, view, indicatoren, sjabloon }: Props) {
  const [{ fouten, getypt }, verstuur] = useActionState(action, LEEG_FORMULIER);
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  return (
    <div className="grid max-w-measure gap-6">
      <ErrorSummary fouten={fouten.map(({ veld, tekst }) => (veld === "" ? { tekst } : { veld, tekst }))} />
      <form action={verstuur} noValidate aria-label="Kolommen" className="grid gap-6">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="blad" value={view.blad} />
        <input type="hidden" name="kopregel" value={view.kopregel} />
        <SelectField
          name="gemeente"
          label="In welke kolom staat de gemeente?"
          hint="Met haar naam, code of afkorting. Andere rijen, zoals titels en totalen, worden niet gelezen."
          waarde={getypt["gemeente"] ?? String(view.gemeente)}
          keuzes={view.kolommen.map((k) => ({ waarde: String(k.plaats), naam: k.naam }))}
        />
        <fieldset className="grid gap-4">
          <legend className="mb-2 text-md font-bold">Wat staat er in de andere kolommen?</legend>
          <div className="grid gap-4 sm:grid-cols-2">
            {view.kolommen.map(({ plaats, naam, keuze }) => (
              <SelectField key={plaats} name={`kolom-${plaats}`} label={naam} waarde={getypt[`kolom-${plaats}`] ?? keuze} keuzes={[NIET_LEZEN, ...indicatoren]} error={fout(`kolom-${plaats}`)} />
            ))}
          </div>
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field name="periode" label="Periode" aside="2024-09 of 2024-II" defaultValue={getypt["periode"]} error={fout("periode")} />
          <Field name="peildatum" label="Peildatum" aside="2024-09-30" defaultValue={getypt["peildatum"]} error={fout("peildatum")} />
          <Field name="bron" label="Bron" hint="Van wie komt deze tabel?" defaultValue={getypt["bron"]} error={fout("bron")} />
          <Field name="naam" label="Bewaar deze keuzes als" hint="Dan kiest u ze volgende maand in één keer. Leeg is niet bewaren." defaultValue={getypt["naam"] ?? sjabloon} maxLength={80} />
        </div>
        <p><Button>Bekijk wat er verandert</Button></p>
      </form>
    </div>
  );
}
