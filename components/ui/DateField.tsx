import { Field } from "./Field";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly id?: string;
  readonly aside?: string;
  /** ISO, or what was typed when it was refused */
  readonly waarde: string;
  readonly fout?: string | undefined;
}

/** A date. What was refused comes back as plain text: a date input would drop what is not a date, and with it the mistake. */
export function DateField({ fout, waarde, ...rest }: Props) {
  return fout ? (
    <Field {...rest} type="text" inputMode="numeric" autoComplete="off" defaultValue={waarde} error={fout} />
  ) : (
    <Field {...rest} type="date" defaultValue={waarde} />
  );
}
