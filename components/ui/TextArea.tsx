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
      {/* "off" would keep a browser from giving the text back to who goes back to it; it suggests nothing here anyway */}
      <textarea {...rest} autoComplete={undefined} rows={rows} name={name} {...veldkenmerken({ id: name, hint, error })} />
    </div>
  );
}
