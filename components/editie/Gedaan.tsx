"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/Notice";

/** What the step that led here did. Takes the focus, so that a keyboard and a screen reader go on from there. */
export function Gedaan({ tekst }: { readonly tekst: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label="Gedaan" className="print:hidden">
      <Notice soort="ok" titel={tekst} />
    </div>
  );
}
