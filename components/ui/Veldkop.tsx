import type { ReactNode } from "react";
import { MessageIcon } from "./MessageIcon";

interface Props {
  /** id of the input */
  readonly id: string;
  readonly label: ReactNode;
  /** short words beside the label: `leeg is nu` */
  readonly aside?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** What stands above an input: its label, a hint, and what is wrong with it. */
export function Veldkop({ id, label, aside, hint, error }: Props) {
  return (
    <>
      <label htmlFor={id} className="text-md font-bold">
        {label}
        {aside ? <span className="text-sm font-normal text-ink-soft"> {aside}</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-uitleg`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-fout`} className="flex items-baseline gap-1.5 text-sm font-bold text-error">
          <MessageIcon name="error" />
          <span>{error}</span>
        </p>
      ) : null}
    </>
  );
}

/** What ties an input to its hint and its error, and how it looks. */
export function veldkenmerken({ id, hint, error }: Pick<Props, "id" | "hint" | "error">) {
  const describedBy = [hint ? `${id}-uitleg` : "", error ? `${id}-fout` : ""].filter(Boolean).join(" ");
  return {
    id,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": describedBy || undefined,
    className: `min-h-target w-full rounded-sm bg-paper px-3 py-2 text-md text-ink ${error ? "border-2 border-error" : "border border-rule-strong"}`,
  };
}
