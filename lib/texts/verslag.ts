import type { Spukkeuze, Verslagtwijfel } from "@/lib/domain/verslag";

/** What a gemeente said about a SPUK, when it named none. */
export const KEUZENAAM: Readonly<Record<Exclude<Spukkeuze["soort"], "gekozen">, string>> = {
  geen: "kiest geen SPUK",
  onbekend: "keuze onbekend",
  nvt: "niet van toepassing",
};

/** What is doubtful in what a gemeente reports. */
export const VERSLAGTWIJFEL: Readonly<Record<Verslagtwijfel, string>> = {
  "amv-boven-regulier": "Er zijn meer plaatsen voor amv’ers dan reguliere plaatsen, terwijl zij daarbinnen vallen. Ga na welk cijfer klopt.",
  "spuk-boven-regulier": "Er komen meer plaatsen in aanmerking voor een SPUK dan er reguliere plaatsen zijn. Ga na welk cijfer klopt.",
};
