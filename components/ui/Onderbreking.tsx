"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { Notice } from "./Notice";

interface Props {
  readonly soort?: "warning" | "info";
  readonly titel: string;
  /** what the server answered: with each new answer it is seen anew */
  readonly antwoord: unknown;
  readonly children: ReactNode;
}

/**
 * Why a form was not stored yet, above it. Comes into view and takes the focus: who sent a long form is at its end, and would send it again
 * without having seen this.
 */
export function Onderbreking({ soort = "warning", titel, antwoord, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // from its beginning, also where it is higher than the screen
    box.current?.scrollIntoView();
    box.current?.focus({ preventScroll: true });
  }, [antwoord]);
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={titel} className="scroll-mt-4">
      <Notice soort={soort} titel={titel} live>
        {children}
      </Notice>
    </div>
  );
}
