import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./Icon";

interface Props extends Omit<ComponentProps<"textarea">, "className" | "id" | "name"> {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** what is wrong and how to mend it; also colours the field */
  readonly error?: string | undefined;
}

/** A labelled text of several lines, as `Field`. */
export function TextArea({ name, label, hint, error, rows = 3, ...rest }: Props) {
  const [hintId, errorId] = [`${name}-uitleg`, `${name}-fout`];
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={name} className="text-md font-bold">
        {label}
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
      <textarea
        {...rest}
        rows={rows}
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={[hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ") || undefined}
        className={`min-h-target w-full rounded-sm bg-paper px-3 py-2 text-md text-ink ${error ? "border-2 border-error" : "border border-rule-strong"}`}
      />
    </div>
  );
}
