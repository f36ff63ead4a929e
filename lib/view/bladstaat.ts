import type { Ingevuld, Veldmelding } from "./bladinvoer";

/** A cell that two people filled in: both figures, and the one before. Texts stand as in the cell. */
export interface BotsingView {
  readonly veld: string;
  /** `Almere, bezet` */
  readonly naam: string;
  readonly eigen: string;
  readonly ander: { readonly tekst: string; readonly door: string; readonly op: string };
  readonly vorige: { readonly tekst: string; readonly wanneer: string } | null;
}

/** What the server says of a form that was not saved: everything typed, and why. */
export interface Bladstaat {
  /** null = nothing was sent yet */
  readonly ingevuld: Ingevuld | null;
  readonly sleutel: string | null;
  readonly kop: string;
  /** without a veld: about the whole form */
  readonly meldingen: readonly (Omit<Veldmelding, "veld"> & { readonly veld?: string })[];
  readonly botsing: readonly BotsingView[];
  /** what a button other than saving did */
  readonly gedaan: readonly string[];
  /** which cells that filled */
  readonly geplakt: readonly string[];
  /** true when saving did not come through: nothing is known of it */
  readonly verbinding: boolean;
}

export const BEGINSTAAT: Bladstaat = { ingevuld: null, sleutel: null, kop: "", meldingen: [], botsing: [], gedaan: [], geplakt: [], verbinding: false };
