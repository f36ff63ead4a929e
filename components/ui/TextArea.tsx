import type { ComponentProps, ReactNode } from "react";
import { Veldkop, veldkenmerken } from "./Veldkop";

interface Props extends Omit<ComponentProps<"textarea">, "className" | "id" | "name"> {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** what is wrong and how to mend it; also colours the field */
  readonly error?: string | undefined;
}

/** A labelled text of several lines, as `Field`. */
export function TextArea({ name, label, hint, error, rows = 3, ...rest }: Props) {
  return (
    <div className="grid content-start gap-1">
      <Veldkop id={name} label={label} hint={hint} error={error} />
      <textarea {...rest} rows={rows} name={name} {...veldkenmerken({ id: name, hint, error })} />
    </div>
  );
}
