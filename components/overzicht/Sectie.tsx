import type { ReactNode } from "react";

interface Props {
  readonly id: string;
  readonly titel: string;
  /** what it is about, when the title does not say it */
  readonly lead?: ReactNode;
  /** a choice that belongs to it, at the right */
  readonly keuze?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own head. */
export function Sectie({ id, titel, lead, keuze, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-kop`} className="lazy-layout mt-12 border-t-2 border-ink pt-4 print:mt-3 print:break-inside-avoid print:border-t print:pt-1">
      <div className="mb-5 flex flex-wrap items-start justify-between gap-x-5 gap-y-2 print:mb-1">
        <div className="min-w-0">
          <h2 id={`${id}-kop`}>{titel}</h2>
          {lead ? <p className="mt-1 max-w-measure text-md text-ink-soft print:hidden">{lead}</p> : null}
        </div>
        {keuze}
      </div>
      {children}
    </section>
  );
}
