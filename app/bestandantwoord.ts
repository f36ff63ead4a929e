import { maakBestand, type Bestand, type Documentresultaat } from "@/lib/exchange/document/maak";
import { bestandskoppen, VORMEN, type Bestandsvorm } from "@/lib/exchange/document/naam";
import type { Documentstatus } from "@/lib/view/document";

/** The form of a file in an address; null when it is none. */
export function leesVorm(vorm: string): Bestandsvorm | null {
  return [...VORMEN, "zip" as const].find((v) => v === vorm) ?? null;
}

/** Files kept at most; the oldest goes first. */
const PLAATSEN = 24;
const gemaakt = new Map<string, Promise<Bestand>>();

/** What never changes is made once, also when many ask for it at the same time: a public file costs no more than its sending. */
function eenmaal(sleutel: string, maak: () => Promise<Bestand>): Promise<Bestand> {
  const known = gemaakt.get(sleutel);
  if (known) return known;
  const making = maak();
  gemaakt.set(sleutel, making);
  making.catch(() => gemaakt.delete(sleutel));
  if (gemaakt.size > PLAATSEN) gemaakt.delete(gemaakt.keys().next().value!);
  return making;
}

/**
 * The answer with a file to download.
 * @param vast by what a document that never changes is known; null = it follows the figures
 */
export async function antwoordMet(vorm: Bestandsvorm, resultaat: Documentresultaat, status: Documentstatus, vast: string | null = null): Promise<Response> {
  const maak = () => maakBestand(vorm, resultaat, status);
  const { bytes } = await (vast === null ? maak() : eenmaal(JSON.stringify([vast, vorm, status]), maak));
  return new Response(bytes, { headers: bestandskoppen(vorm, { document: resultaat.document, status }) });
}
