"use client";

import { useState } from "react";
import { Button } from "./Button";
import { Glyph } from "./Glyph";
import { useHydrated } from "./use-hydrated";

const TWO_SHEETS = <path fill="none" stroke="currentColor" strokeWidth="1.7" d="M5.5 5.5h9v9h-9zM10.5 5.5v-4h-9v9h4" />;

interface Props {
  /** what is copied, for who does not see where the button stands */
  readonly wat: string;
  readonly klaar: string;
  readonly mislukt: string;
  /** the same in one or more forms, by media type */
  readonly maak: () => Readonly<Record<string, string>>;
}

/** Puts something on the clipboard; only there when JavaScript is, its place kept until then. */
export function Kopieer({ wat, klaar, mislukt, maak }: Props) {
  const [melding, setMelding] = useState("");
  const hydrated = useHydrated();
  const copy = async () => {
    setMelding("");
    try {
      const blobs = Object.entries(maak()).map(([type, tekst]) => [type, new Blob([tekst], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      setMelding(klaar);
    } catch {
      setMelding(mislukt);
    }
  };
  return (
    <div className={`-mx-2 flex flex-wrap items-center gap-2 print:hidden ${hydrated ? "" : "invisible"}`}>
      <p role="status" className="text-sm">
        {melding}
      </p>
      <Button type="button" look="quiet" onClick={() => void copy()}>
        <Glyph sign={TWO_SHEETS} />
        <span>
          Kopieer<span className="sr-only"> {wat}</span>
        </span>
      </Button>
    </div>
  );
}
