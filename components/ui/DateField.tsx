import type { ChangeEvent } from "react";
import { Field } from "./Field";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly id?: string;
  readonly aside?: string;
  /** ISO, or what was typed when it was refused */
  readonly waarde: string;
  readonly fout?: string | undefined;
  /** follows what is typed; without it the form alone knows */
  readonly onTyp?: ((tekst: string) => void) | undefined;
}

/** A date. What was refused comes back as plain text: a date input would drop what is not a date, and with it the mistake. */
export function DateField({ fout, waarde, onTyp, ...rest }: Props) {
  const value = onTyp ? { value: waarde, onChange: (event: ChangeEvent<HTMLInputElement>) => onTyp(event.target.value) } : { defaultValue: waarde };
  return fout ? (
    <Field {...rest} {...value} type="text" inputMode="numeric" autoComplete="off" error={fout} />
  ) : (
    <Field {...rest} {...value} type="date" />
  );
}
