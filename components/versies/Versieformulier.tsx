"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { Onderbreking } from "@/components/ui/Onderbreking";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import type { Veldfout } from "@/lib/schemas/fase-formulier";
import type { Versieregel } from "@/lib/view/versies";
import { Maandvelden } from "./Maandvelden";
import { Versiegeschiedenis } from "./Versiegeschiedenis";

export interface Versiestaat {
  /** what stands in the fields, by name */
  readonly getypt: Readonly<Record<string, string>>;
  readonly fouten: readonly Veldfout[];
  /** the version that the form was made from; 0 = it is new */
  readonly basis: number;
  /** what was recorded meanwhile */
  readonly botsing: readonly Versieregel[];
}

/** A field of the form: typed, or chosen when it has keuzes. */
export interface Formulierveld {
  /** several lines, a date, or rows of a month and a number; default: one line */
  readonly vorm?: "lang" | "datum" | "maanden";
  /** of months: how many rows */
  readonly rijen?: number;
  readonly naam: string;
  readonly label: string;
  readonly hint?: string;
  readonly aside?: string;
  readonly inputMode?: "numeric";
  readonly keuzes?: readonly { readonly waarde: string; readonly naam: string }[];
}

interface Props {
  readonly action: (staat: Versiestaat, form: FormData) => Promise<Versiestaat>;
  readonly begin: Versiestaat;
  /** what it is a version of, in hidden fields */
  readonly vast: Readonly<Record<string, string>>;
  readonly velden: readonly Formulierveld[];
  /** where the button to stop leads */
  readonly terug: string;
}

/** Something that is kept in versions: added, changed, or marked as vervallen. Works without script. */
export function Versieformulier({ action, begin, vast, velden, terug }: Props) {
  const [{ getypt, fouten, basis, botsing }, verstuur] = useActionState(action, begin);
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const text = (name: string) => ({ name, defaultValue: getypt[name] ?? "", error: fout(name), autoComplete: "off" });
  return (
    <div className="grid max-w-measure gap-5">
      <ErrorSummary fouten={fouten} />
      {botsing.length > 0 ? (
        <Onderbreking titel="Intussen is hiervan al iets vastgelegd." antwoord={botsing}>
          <p>Er is nog niets van u opgeslagen, en wat u invulde staat er nog. Kijk wat er is veranderd. Legt u het nu vast, dan geldt wat u invulde.</p>
          <Versiegeschiedenis regels={botsing} />
        </Onderbreking>
      ) : null}
      <form action={verstuur} className="grid gap-5">
        <input type="hidden" name="basis" value={basis} />
        {Object.entries(vast).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        {velden.map(({ naam, keuzes, vorm, rijen = 0, ...veld }) => {
          if (keuzes) return <SelectField key={naam} {...veld} name={naam} waarde={getypt[naam] ?? ""} error={fout(naam)} keuzes={keuzes} />;
          if (vorm === "maanden") return <Maandvelden key={naam} {...veld} rijen={rijen} getypt={getypt} fout={fout} />;
          if (vorm === "lang") return <TextArea key={naam} label={veld.label} hint={veld.hint} rows={5} {...text(naam)} />;
          if (vorm === "datum") return <DateField key={naam} name={naam} label={veld.label} {...(veld.aside !== undefined && { aside: veld.aside })} waarde={getypt[naam] ?? ""} fout={fout(naam)} />;
          return <Field key={naam} {...veld} {...text(naam)} />;
        })}
        <DateField name="peildatum" label="Peildatum" aside="vanaf wanneer u dit weet" waarde={getypt["peildatum"] ?? ""} fout={fout("peildatum")} />
        <Field {...text("bron")} label="Bron" hint="Wie zei het, en wanneer." />
        <Field {...text("toelichting")} label="Opmerking" aside="mag leeg" />
        {basis > 0 ? <Field {...text("reden")} label="Reden" hint="Waarom u dit wijzigt." /> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button>Leg vast</Button>
          <ButtonLink href={terug} look="quiet">
            Stoppen
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
