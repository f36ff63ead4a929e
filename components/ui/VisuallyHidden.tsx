import type { ReactNode } from "react";

/** Text for a screen reader and for a copy, where the eye sees a sign or the layout says it. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
