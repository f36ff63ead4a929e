import type { ReactNode } from "react";

/** More on demand, without JavaScript. Not on paper. */
export function Disclosure({ titel, open, children }: { readonly titel: ReactNode; readonly open?: boolean; readonly children: ReactNode }) {
  return (
    <details open={open} className="text-md print:hidden">
      <summary className="w-fit py-2.5 text-accent underline decoration-1 underline-offset-4 hover:decoration-2">{titel}</summary>
      {children}
    </details>
  );
}
