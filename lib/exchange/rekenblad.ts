import { GRENZEN } from "./grenzen";
import { Leesfout, type Celfout, type Rij, type Tabel } from "./tabel";

/** A cell as a spreadsheet holds it, as text; `fout` says why it has none that counts. */
export interface Bladcel {
  readonly tekst: string;
  /** the cell holds a number: 1.5 in it is one and a half, whatever the text looks like */
  readonly getal?: true;
  readonly fout?: string;
}

export const LEEG: Bladcel = { tekst: "" };

/** What Excel or LibreOffice show for a formula without a usable result. */
export const FORMULE_FOUT = "een formule met een fout als uitkomst";
export const FORMULE_LEEG = "een formule zonder bewaarde uitkomst; open het bestand, sla het op en laad het opnieuw, of zet er de waarde neer";

/** A value that the file itself has lost: read as empty it would say onbekend. */
export const WAARDE_WEG = "het bestand is beschadigd: de waarde van deze cel ontbreekt; sla het opnieuw op";

/** True when there is nothing in a cell, also nothing wrong. */
export const isLeeg = (cel: Bladcel) => cel.tekst === "" && cel.fout === undefined;

/** A row with something in it; cells that are not there are left out at its end only. */
export interface Bladrij {
  /** counted from 1, as the program shows it */
  readonly regel: number;
  readonly cellen: readonly Bladcel[];
}

/** A sheet of a spreadsheet. */
export interface Blad {
  readonly naam: string;
  readonly rijen: () => AsyncIterable<readonly Bladrij[]>;
}

/** A number as it is stored, never rounded: 1400 and 1400.0 are "1400", 12.5 is "12.5". */
export function tekstVanGetal(stored: string): string {
  const n = Number(stored);
  return stored.trim() === "" || Number.isNaN(n) ? stored : String(n);
}

/** A sheet whose first row holds the names of the columns, as a table. */
export function tabelVan(blad: Blad, naam: string): Tabel {
  return {
    naam,
    lees: async function* () {
      let breedte: number | null = null;
      for await (const batch of blad.rijen()) {
        const rijen: Rij[] = [];
        for (const { regel, cellen } of batch) {
          if (breedte === null) breedte = cellen.length;
          if (cellen.length > GRENZEN.kolommen) throw new Leesfout(regel, `heeft meer dan ${GRENZEN.kolommen} kolommen`);
          const fouten = cellen.flatMap((cel, plaats): Celfout[] => (cel.fout === undefined ? [] : [{ plaats, waarde: cel.tekst, reden: cel.fout }]));
          const waarden = Array.from({ length: Math.max(breedte, cellen.length) }, (_, i) => cellen[i]?.tekst ?? "");
          rijen.push(fouten.length > 0 ? { regel, waarden, fouten } : { regel, waarden });
        }
        yield rijen;
      }
    },
  };
}
