import { standUrl, type LezerKeuze, type Zoekparameters } from "./stand-keuze";

/** Whether the province looks at a dossier as the gemeente sees it. */
export const alsGemeente = (zoek: Zoekparameters): boolean => zoek["als"] === "gemeente";

/** The address of a dossier, or of its file, with the choices of its reader. */
export function dossieradres(pad: string, keuze: Partial<LezerKeuze>, als: boolean): string {
  const adres = standUrl(pad, { peildatum: keuze.peildatum ?? null, bekendOp: keuze.bekendOp ?? null });
  return als ? `${adres}${adres.includes("?") ? "&" : "?"}als=gemeente` : adres;
}
