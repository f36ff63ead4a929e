import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";

interface Keuze {
  readonly waarde: string;
  readonly naam: string;
}

const VORMKEUZE: readonly Keuze[] = [
  { waarde: "xlsx", naam: "Excel (XLSX)" },
  { waarde: "ods", naam: "LibreOffice (ODS)" },
  { waarde: "csv", naam: "CSV, in een zip" },
];

/** Asks for the template of a theme and month. */
export function Sjabloonkeuze({ action, themas, maand }: { readonly action: string; readonly themas: readonly Keuze[]; readonly maand: string }) {
  return (
    <form action={action} aria-label="Sjabloon downloaden" className="grid max-w-measure gap-4 sm:grid-cols-3">
      <SelectField name="thema" label="Thema" waarde={themas[0]?.waarde ?? ""} keuzes={themas} />
      <Field name="maand" label="Maand" aside="jjjj-mm" defaultValue={maand} required pattern="\d{4}-\d{2}" />
      <SelectField id="sjabloon-vorm" name="vorm" label="Soort bestand" waarde="xlsx" keuzes={VORMKEUZE} />
      <p className="sm:col-span-3"><Button look="secondary">Download het sjabloon</Button></p>
    </form>
  );
}

/** Asks for the figures of a period. */
export function Periodekeuze({ action }: { readonly action: string }) {
  return (
    <form action={action} aria-label="Een periode downloaden" className="grid max-w-measure gap-4 sm:grid-cols-3">
      <Field name="van" label="Peildatum van" aside="jjjj-mm, leeg is alles" pattern="\d{4}-\d{2}(-\d{2})?" />
      <Field name="tot" label="Peildatum tot en met" aside="jjjj-mm, leeg is alles" pattern="\d{4}-\d{2}(-\d{2})?" />
      <SelectField id="periode-vorm" name="vorm" label="Soort bestand" waarde="xlsx" keuzes={VORMKEUZE} />
      <p className="sm:col-span-3"><Button look="secondary">Download de periode</Button></p>
    </form>
  );
}
