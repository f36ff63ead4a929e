"use client";

import { Kopieer } from "@/components/ui/Kopieer";

/** A text to take over in a letter: to read, to select, and to copy. */
export function Brieftekst({ tekst }: { readonly tekst: string }) {
  return (
    <div className="grid gap-2">
      <div className="max-w-measure rounded-sm border border-rule-strong bg-paper px-5 py-4 text-md whitespace-pre-line print:border-0 print:p-0">{tekst}</div>
      <Kopieer wat="de tekst" klaar="Gekopieerd. Plak de tekst in uw brief." mislukt="Kopiëren is niet gelukt. Selecteer de tekst en kopieer haar zelf." maak={() => ({ "text/plain": tekst })} />
    </div>
  );
}
