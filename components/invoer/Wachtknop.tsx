"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";

interface Props {
  readonly children: string;
  /** where to ask how far it is: JSON of the step, or null */
  readonly voortgang: string;
  /** what is said as long as nothing is known */
  readonly bezig: string;
}

interface Stap {
  readonly stap: "lezen" | "vastleggen";
  readonly bestand: string;
  readonly gedaan: number;
  readonly totaal: number | null;
}

const getal = new Intl.NumberFormat("nl-NL");
const WOORD = { lezen: "lezen en controleren", vastleggen: "vergelijken met wat er al staat" } as const;

/** The button of a form that may take long: from then on it says how far it is. Without script the browser itself waits. */
export function Wachtknop({ children, voortgang, bezig }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [tekst, setTekst] = useState<string | null>(null);
  useEffect(() => {
    const form = box.current?.closest("form");
    const start = () => setTekst(bezig);
    form?.addEventListener("submit", start);
    return () => form?.removeEventListener("submit", start);
  }, [bezig]);
  const wacht = tekst !== null;
  useEffect(() => {
    if (!wacht) return;
    const timer = setInterval(() => {
      void fetch(voortgang)
        .then((r) => r.json() as Promise<Stap | null>)
        .then((s) => {
          if (s) setTekst(`${s.bestand} ${WOORD[s.stap]}: ${getal.format(s.gedaan)}${s.totaal === null ? "" : ` van ${getal.format(s.totaal)}`} rijen.`);
        })
        .catch(() => undefined);
    }, 1000);
    return () => clearInterval(timer);
  }, [wacht, voortgang]);
  return (
    <div ref={box} className="grid justify-items-start gap-2">
      <Button aria-disabled={wacht ? true : undefined}>{children}</Button>
      <p role="status" className="min-h-6 text-md">{tekst}</p>
    </div>
  );
}
