import type { ReactNode } from "react";

interface Props {
  readonly titel: ReactNode;
  readonly className?: string | undefined;
  /** whether it begins open */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** More on demand, without JavaScript. Not on paper. */
export function Disclosure({ titel, className = "", open = false, children }: Props) {
  return (
    <details open={open} className={`text-md print:hidden ${className}`.trim()}>
      <summary className="w-fit py-2.5 text-accent underline decoration-1 underline-offset-4 hover:decoration-2">{titel}</summary>
      {children}
    </details>
  );
}
