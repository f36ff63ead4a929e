"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Icon } from "@/components/ui/Icon";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { KopieView } from "@/lib/view/kopie";

function toHtml({ koppen, rijen, bron }: KopieView): string {
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const kop of koppen) head.append(Object.assign(document.createElement("th"), { textContent: kop }));
  const body = table.createTBody();
  for (const rij of rijen) {
    const row = body.insertRow();
    for (const cel of rij) row.insertCell().textContent = cel;
  }
  const source = Object.assign(document.createElement("p"), { textContent: bron });
  return table.outerHTML + source.outerHTML;
}

function toText({ koppen, rijen, bron }: KopieView): string {
  return [koppen, ...rijen, [bron]].map((rij) => rij.map((cel) => cel.replaceAll(/\s+/g, " ")).join("\t")).join("\r\n");
}

const MELDING = { klaar: "Gekopieerd. Plak de tabel in Excel of Word.", mislukt: "Kopiëren is niet gelukt. Selecteer de tabel en kopieer haar zelf." } as const;

/** Puts a table on the clipboard as a table; only there when JavaScript is, its place kept until then. */
export function KopieerKnop({ titel, kopie }: { readonly titel: string; readonly kopie: KopieView }) {
  const [melding, setMelding] = useState<string>("");
  const hydrated = useHydrated();
  const copy = async () => {
    setMelding("");
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([toHtml(kopie)], { type: "text/html" }),
          "text/plain": new Blob([toText(kopie)], { type: "text/plain" }),
        }),
      ]);
      setMelding(MELDING.klaar);
    } catch {
      setMelding(MELDING.mislukt);
    }
  };
  return (
    <div className={`-mx-2 flex flex-wrap items-center gap-2 print:hidden ${hydrated ? "" : "invisible"}`}>
      <p role="status" className="text-sm">
        {melding}
      </p>
      <Button type="button" look="quiet" onClick={() => void copy()}>
        <Icon name="copy" />
        <span>
          Kopieer<span className="sr-only"> tabel {titel}</span>
        </span>
      </Button>
    </div>
  );
}
