import { Field } from "@/components/ui/Field";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly rijen: number;
  readonly getypt: Readonly<Record<string, string>>;
  readonly fout: (veld: string) => string | undefined;
}

/** Rows of a month and its number: `maand-0`, `aantal-0` and on. All are there without script; those that stay empty say nothing. */
export function Maandvelden({ label, hint, rijen, getypt, fout }: Props) {
  const veld = (naam: string) => ({ name: naam, defaultValue: getypt[naam] ?? "", error: fout(naam), autoComplete: "off" });
  return (
    <fieldset className="grid gap-2">
      <legend className="text-md font-bold">{label}</legend>
      {hint ? <p className="text-sm text-ink-soft">{hint}</p> : null}
      {Array.from({ length: rijen }, (_, i) => (
        <div key={i} className="grid grid-cols-2 items-end gap-x-4">
          <Field {...veld(`maand-${i}`)} label={`Maand ${i + 1}`} />
          <Field {...veld(`aantal-${i}`)} label={`Aantal in maand ${i + 1}`} inputMode="numeric" />
        </div>
      ))}
    </fieldset>
  );
}
