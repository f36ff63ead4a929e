import type { ReactNode } from "react";

/** A date or a half-year with hyphens: `11-09-2024`, `2024-09-11`, `2024-II`. */
const DATUM = /(\b\d{1,4}-(?:\d{1,2}-\d{1,4}|II?)\b)/;

/** Text in which a date or a half-year stays on one line: a browser breaks it at its hyphen where a column is narrow. */
export function Tekst({ children }: { readonly children: string }): ReactNode {
  return children.split(DATUM).map((deel, i) => (i % 2 === 0 ? deel : <span key={i} className="whitespace-nowrap">{deel}</span>));
}
