/**
 * A table as a file holds it, whatever the file is: rows of text with the line or row they stand on. Rows come in batches, so that
 * a long file is never in memory as a whole.
 */

export interface Rij {
  /** counted from 1, the header included */
  readonly regel: number;
  readonly waarden: readonly string[];
  /** cells that hold no value that counts */
  readonly fouten?: readonly Celfout[];
}

export interface Celfout {
  /** of the column, counted from 0 */
  readonly plaats: number;
  readonly waarde: string;
  readonly reden: string;
}

export interface Tabel {
  /** how a message names it: `waarnemingen.csv`, or `september.xlsx, blad waarnemingen` */
  readonly naam: string;
  /** @throws Leesfout where the table cannot be read on */
  readonly lees: () => AsyncIterable<readonly Rij[]>;
}

/** A wrong value in a table. */
export interface Bestandsfout {
  readonly bestand: string;
  /** counted from 1, the header included */
  readonly regel: number;
  /** null when the line as a whole is wrong */
  readonly kolom: string | null;
  readonly waarde: string | null;
  readonly reden: string;
}

/** From here on a table cannot be read; the message is Dutch and goes behind the name of the table and the line. */
export class Leesfout extends Error {
  override readonly name = "Leesfout";
  constructor(
    readonly regel: number,
    reden: string,
    readonly kolom: string | null = null,
    readonly waarde: string | null = null,
  ) {
    super(reden);
  }
}
