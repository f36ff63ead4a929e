import { maakBestand, type Documentresultaat } from "@/lib/exchange/document/maak";
import { bestandskoppen, VORMEN, type Bestandsvorm } from "@/lib/exchange/document/naam";
import type { Documentstatus } from "@/lib/view/document";

/** The form of a file in an address; null when it is none. */
export function leesVorm(vorm: string): Bestandsvorm | null {
  return [...VORMEN, "zip" as const].find((v) => v === vorm) ?? null;
}

/** The answer with a file to download. */
export async function antwoordMet(vorm: Bestandsvorm, resultaat: Documentresultaat, status: Documentstatus): Promise<Response> {
  const { bytes } = await maakBestand(vorm, resultaat, status);
  return new Response(bytes, { headers: bestandskoppen(vorm, { document: resultaat.document, status }) });
}
