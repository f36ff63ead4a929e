import type { Deel } from "./bestanden";
import type { Bestandsfout } from "./tabel";

/** A stored figure, phase, stand or gebied that an import replaces by a next version. */
export interface Wijziging {
  /** `oekraine plaatsen, Almere, 2024-08 (peildatum 2024-08-30)` */
  readonly wat: string;
  readonly oud: string;
  readonly nieuw: string;
}

/** What an import did, or (`droog`) would do. With `fouten` nothing was written. */
export interface ImportResultaat {
  readonly fouten: readonly Bestandsfout[];
  /** files and columns that the format does not know: not read */
  readonly letOp: readonly string[];
  readonly delen: Readonly<Record<Deel, { readonly nieuw: number; readonly gewijzigd: number; readonly ongewijzigd: number }>>;
  /** the first of what is new, per part */
  readonly nieuwe: Readonly<Record<Deel, readonly string[]>>;
  readonly wijzigingen: readonly Wijziging[];
  /** unlikely, and taken all the same: the first of them, and how many more there are */
  readonly onaannemelijk: { readonly regels: readonly string[]; readonly meer: number };
}
