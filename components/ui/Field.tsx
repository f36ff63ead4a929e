import type { ComponentProps, ReactNode } from "react";
import { Veldkop, veldkenmerken } from "./Veldkop";

interface Props extends Omit<ComponentProps<"input">, "className" | "id" | "name"> {
  readonly name: string;
  readonly label: ReactNode;
  /** default: the name; needed when one form has the name twice */
  readonly id?: string;
  /** short words beside the label: `leeg is nu` */
  readonly aside?: string;
  readonly hint?: ReactNode;
  /** what is wrong and how to mend it; also colours the field */
  readonly error?: string | undefined;
}

/** A labelled input; hint and error are tied to it, and what was typed stays when `defaultValue` gives it back. */
export function Field({ name, label, id = name, aside, hint, error, type = "text", ...input }: Props) {
  return (
    <div className="grid content-start gap-1">
      <Veldkop id={id} label={label} aside={aside} hint={hint} error={error} />
      <input {...input} type={type} name={name} {...veldkenmerken({ id, hint, error })} />
    </div>
  );
}
