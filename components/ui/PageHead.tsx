import type { ReactNode } from "react";
import { Tekst } from "./Tekst";

interface Props {
  readonly titel: string;
  /** what the page says, in two or three sentences */
  readonly lead?: ReactNode;
  /** small facts below it */
  readonly meta?: ReactNode;
}

/** The head of a page: its one h1 and the sentence that comes first. */
export function PageHead({ titel, lead, meta }: Props) {
  return (
    <div className="grid gap-3 print:gap-1">
      <h1>{titel}</h1>
      {lead ? <p className="max-w-lead text-lg leading-snug">{typeof lead === "string" ? <Tekst>{lead}</Tekst> : lead}</p> : null}
      {meta ? <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-md text-ink-soft">{meta}</p> : null}
    </div>
  );
}
