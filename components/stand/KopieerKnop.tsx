"use client";

import { Kopieer } from "@/components/ui/Kopieer";
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

/** Puts a table on the clipboard as a table. */
export function KopieerKnop({ titel, kopie }: { readonly titel: string; readonly kopie: KopieView }) {
  return (
    <Kopieer
      wat={`tabel ${titel}`}
      klaar="Gekopieerd. Plak de tabel in Excel of Word."
      mislukt="Kopiëren is niet gelukt. Selecteer de tabel en kopieer haar zelf."
      maak={() => ({ "text/html": toHtml(kopie), "text/plain": toText(kopie) })}
    />
  );
}
