import { Bronfout } from "@/lib/exchange/map";
import { Leesfout } from "@/lib/exchange/tabel";
import { openBladen, type Bestand } from "@/lib/exchange/upload";
import { readVrij } from "@/lib/exchange/vrije-tabel";

/** The sheet of a file that was chosen, else its first; or in words why it cannot be read. */
export async function leesBlad(bestand: Bestand, gekozen: string | undefined) {
  try {
    const bladen = await openBladen(bestand);
    const blad = bladen.find((b) => b.naam === gekozen) ?? bladen[0];
    if (!blad) return { reden: "Dit bestand heeft geen bladen." };
    return { bladen: bladen.map((b) => b.naam), blad: blad.naam, rijen: await readVrij(blad) };
  } catch (error) {
    if (error instanceof Bronfout) return { reden: error.message };
    if (error instanceof Leesfout) return { reden: `${bestand.naam}, regel ${error.regel}: ${error.message}` };
    throw error;
  }
}
