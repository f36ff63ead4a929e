"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { Keuzegroep } from "@/components/ui/Keuzegroep";
import { Onderbreking } from "@/components/ui/Onderbreking";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";

/** What stands in the form, and what came of sending it. */
export interface Gesprekstaat {
  readonly getypt: Readonly<Record<string, string>>;
  readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
  /** what somebody else recorded meanwhile */
  readonly veranderd: readonly string[];
}

interface Keuze {
  readonly waarde: string;
  readonly naam: string;
}

/** Names of the inputs of one agreement. */
interface Velden {
  readonly tekst: string;
  readonly eigenaar: string;
  readonly uiterlijk: string;
}

interface Props {
  readonly action: (staat: Gesprekstaat, form: FormData) => Promise<Gesprekstaat>;
  readonly begin: Gesprekstaat;
  readonly vast: Readonly<Record<string, string>>;
  readonly gesprekken: readonly Keuze[];
  readonly aanwezigen: readonly Keuze[];
  readonly standen: readonly Keuze[];
  readonly open: readonly { readonly sleutel: string; readonly tekst: string; readonly kenmerken: string; readonly velden: { readonly stand: string; readonly uitkomst: string; readonly uiterlijk: string; readonly basis: string } }[];
  readonly nieuw: readonly Velden[];
  readonly terug: string;
}

const TERMIJN = "Een datum, een maand, of z.s.m.";

/** A talk that was held: who was there, what became of what was agreed, what is agreed now, and when they meet again. Works without script. */
export function Gesprekformulier({ action, begin, vast, gesprekken, aanwezigen, standen, open, nieuw, terug }: Props) {
  const [{ getypt, fouten, veranderd }, verstuur] = useActionState(action, begin);
  const typed = (naam: string) => getypt[naam] ?? "";
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const text = (name: string) => ({ name, defaultValue: typed(name), error: fout(name), autoComplete: "off" });
  return (
    <div className="grid max-w-measure gap-5">
      <ErrorSummary fouten={fouten} />
      {veranderd.length > 0 ? (
        <Onderbreking titel="Iemand anders heeft intussen iets vastgelegd in dit dossier." antwoord={veranderd}>
          <p>Er is nog niets van u opgeslagen, en wat u invulde staat er nog. Kijk wat er is veranderd. Legt u het nu vast, dan geldt wat u invulde.</p>
          <ul className="list-disc pl-5">
            {veranderd.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </Onderbreking>
      ) : null}
      <form action={verstuur} className="grid gap-8">
        {Object.entries(vast).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <div className="grid gap-5">
          {gesprekken.length > 1 ? <SelectField name="gepland" label="Welk gesprek was dit" waarde={typed("gepland")} keuzes={gesprekken} /> : null}
          <DateField name="datum" label="Datum van het gesprek" waarde={typed("datum")} fout={fout("datum")} />
          <Keuzegroep soort="meer" name="aanwezig" legenda="Wie erbij waren" keuzes={aanwezigen} gekozen={typed("aanwezig").split("\n")} error={fout("aanwezig")} tweeKolommen />
          <Field {...text("anderen")} label="Wie nog meer" aside="mag leeg" hint="Rollen of organisaties, geen namen van personen." />
          <TextArea {...text("verslag")} label="Wat er is besproken" rows={5} hint="In een paar zinnen. De gemeente leest dit mee." />
        </div>
        {open.length > 0 ? (
          <fieldset className="grid min-w-0 gap-5 border-t-2 border-ink pt-4">
            <legend className="sr-only">Wat er van eerdere afspraken is gekomen</legend>
            <h2 aria-hidden="true">Wat er van eerdere afspraken is gekomen</h2>
            {open.map(({ sleutel, tekst, kenmerken, velden }) => (
              <fieldset key={sleutel} className="grid min-w-0 gap-3 border-l-4 border-rule-strong pl-4">
                <legend className="sr-only">{tekst}</legend>
                <p>
                  <strong>{tekst}</strong>
                  <br />
                  <span className="text-sm text-ink-soft">{kenmerken}</span>
                </p>
                <input type="hidden" name={velden.basis} value={typed(velden.basis)} />
                <SelectField name={velden.stand} label="Hoe staat het ermee" waarde={typed(velden.stand)} keuzes={standen} error={fout(velden.stand)} />
                <Field {...text(velden.uitkomst)} label="Wat ervan kwam" aside="mag leeg" />
                <Field {...text(velden.uiterlijk)} label="Uiterlijk" aside="mag leeg" hint={TERMIJN} />
              </fieldset>
            ))}
          </fieldset>
        ) : null}
        <fieldset className="grid min-w-0 gap-5 border-t-2 border-ink pt-4">
          <legend className="sr-only">Nieuwe afspraken</legend>
          <div>
            <h2 aria-hidden="true">Nieuwe afspraken</h2>
            <p className="text-md text-ink-soft">Laat leeg wat u niet nodig hebt. Meer afspraken voegt u daarna toe in het dossier.</p>
          </div>
          {nieuw.map((velden, i) => (
            <fieldset key={velden.tekst} className="grid min-w-0 gap-3 border-l-4 border-rule-strong pl-4">
              <legend className="sr-only">Afspraak {i + 1}</legend>
              <Field {...text(velden.tekst)} label={`Afspraak ${i + 1}`} />
              <div className="grid gap-3 sm:grid-cols-2">
                <Field {...text(velden.eigenaar)} label="Wie" hint="Een rol of organisatie." />
                <Field {...text(velden.uiterlijk)} label="Uiterlijk" aside="mag leeg" hint={TERMIJN} />
              </div>
            </fieldset>
          ))}
        </fieldset>
        <div className="grid gap-5 border-t-2 border-ink pt-4">
          <Field {...text("volgende")} label="Volgende gesprek" aside="mag leeg" hint="Een datum of een maand." />
          <div className="flex flex-wrap items-center gap-3">
            <Button>Leg het gesprek vast</Button>
            <ButtonLink href={terug} look="quiet">
              Stoppen
            </ButtonLink>
          </div>
        </div>
      </form>
    </div>
  );
}
