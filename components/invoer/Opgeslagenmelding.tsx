"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/Notice";
import type { OpgeslagenView } from "@/lib/view/opgeslagen";

interface Props {
  readonly view: OpgeslagenView;
  /** where the figures now stand */
  readonly standPad: string;
}

/** What the save that led here did. Takes the focus, so that a keyboard and a screen reader begin there. */
export function Opgeslagenmelding({ view, standPad }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label="Opgeslagen">
      <Notice soort="ok" titel={view.titel}>
        <p>
          {view.zin} <a href={standPad}>Bekijk de stand van zaken</a>
        </p>
        <details>
          <summary className="w-fit py-2.5 text-accent underline decoration-1 underline-offset-4">Wat er is gewijzigd</summary>
          <ul className="grid gap-0.5">
            {view.wijzigingen.map(({ naam, oud, nieuw }) => (
              <li key={naam}>
                {naam}: <strong>{nieuw}</strong> <span className="text-ink-soft">({oud === "nieuw" ? "nieuw" : `was ${oud}`})</span>
              </li>
            ))}
          </ul>
        </details>
      </Notice>
    </div>
  );
}
