import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./Icon";

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
  const hintId = `${id}-uitleg`;
  const errorId = `${id}-fout`;
  const describedBy = [hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ");
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-md font-bold">
        {label}
        {aside ? <span className="text-sm font-normal text-ink-soft"> {aside}</span> : null}
      </label>
      {hint ? (
        <p id={hintId} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={errorId} className="flex items-baseline gap-1.5 text-sm font-bold text-error">
          <Icon name="error" />
          <span>{error}</span>
        </p>
      ) : null}
      <input
        {...input}
        type={type}
        id={id}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        className={`min-h-target w-full rounded-sm bg-paper px-3 py-2 text-md text-ink ${error ? "border-2 border-error" : "border border-rule-strong"}`}
      />
    </div>
  );
}
