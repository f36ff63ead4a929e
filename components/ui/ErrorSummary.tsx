"use client";

import { useEffect, useId, useRef } from "react";
import { MessageIcon } from "./MessageIcon";

interface FormError {
  /** id of the field it is about; none when it is about the whole form */
  readonly veld?: string;
  readonly tekst: string;
}

interface Props {
  /** default: `Er is 1 fout` or `Er zijn 2 fouten` */
  readonly titel?: string;
  readonly fouten: readonly FormError[];
}

/** All that is wrong with a form, above it, each with a link to its field. Takes the focus, each time the errors change. */
export function ErrorSummary({ titel, fouten }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    box.current?.focus();
  }, [fouten]);
  if (fouten.length === 0) return null;
  const heading = titel ?? (fouten.length === 1 ? "Er is 1 fout" : `Er zijn ${fouten.length} fouten`);
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={id} className="rounded-sm border-3 border-error px-5 py-4">
      <h2 id={id} className="flex items-baseline gap-2 text-lg">
        <MessageIcon name="error" />
        {heading}
      </h2>
      <ul className="mt-1 grid">
        {fouten.map(({ veld, tekst }) => (
          <li key={`${veld ?? ""}${tekst}`}>
            {veld ? (
              <a href={`#${veld}`} className="inline-flex min-h-target items-center font-semibold text-error">
                {tekst}
              </a>
            ) : (
              tekst
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
