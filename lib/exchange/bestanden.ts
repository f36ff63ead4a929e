import type { z } from "zod";
import { gebiedRij, locatieRij, standRij, waarnemingRij, type GebiedRij, type LocatieRij, type StandRij, type WaarnemingRij } from "@/lib/schemas/uitwisseling";

/** The parts of the exchange format, in the order in which they are read: later ones refer to earlier ones. */
export const DELEN = ["gebieden", "waarnemingen", "locaties", "standen"] as const;
export type Deel = (typeof DELEN)[number];

/** The row of each part. */
export interface Rijen {
  readonly gebieden: GebiedRij;
  readonly waarnemingen: WaarnemingRij;
  readonly locaties: LocatieRij;
  readonly standen: StandRij;
}

/** What a part of the exchange format looks like: a CSV file or a sheet of this name. */
export interface Bestandssoort<T> {
  readonly verplicht: readonly string[];
  readonly optioneel: readonly string[];
  /** columns for who reads the file, as our templates have them: not read */
  readonly terInfo?: readonly string[];
  readonly schema: z.ZodType<T>;
  /** what a row is known by */
  readonly key: (rij: T) => string;
  /** of its key, the column that a message names, and what it says there */
  readonly sleutel: { readonly kolom: string; readonly waarde: (rij: T) => string };
  readonly wat: string;
}

export const BESTANDEN: { readonly [D in Deel]: Bestandssoort<Rijen[D]> } = {
  gebieden: {
    verplicht: ["code", "naam", "soort", "provincie", "afkorting", "volgorde"],
    optioneel: [],
    schema: gebiedRij,
    key: (r) => r.code,
    sleutel: { kolom: "code", waarde: (r) => r.code },
    wat: "dit gebied",
  },
  waarnemingen: {
    verplicht: ["thema", "indicator", "gebied", "periode", "peildatum", "waarde", "bron", "toelichting"],
    optioneel: ["uiterlijk", "regime"],
    terInfo: ["gemeente"],
    schema: waarnemingRij,
    key: (r) => `${r.thema}|${r.indicator}|${r.gebied}|${r.periode}|${r.peildatum}`,
    sleutel: { kolom: "periode", waarde: (r) => r.periode },
    wat: "dit cijfer",
  },
  locaties: {
    verplicht: ["gebied", "locatie", "fase", "soort", "capaciteit", "van", "tot", "optieTot", "zekerheid", "peildatum", "bron", "toelichting"],
    optioneel: ["volgorde"],
    terInfo: ["gemeente"],
    schema: locatieRij,
    key: (r) => JSON.stringify([r.gebied, r.locatie, r.fase, r.peildatum]),
    sleutel: { kolom: "fase", waarde: (r) => r.fase },
    wat: "deze fase met deze peildatum",
  },
  standen: {
    verplicht: ["provincie", "peildatum", "capaciteitsdata"],
    optioneel: [],
    schema: standRij,
    key: (r) => `${r.provincie}|${r.peildatum}`,
    sleutel: { kolom: "peildatum", waarde: (r) => r.peildatum },
    wat: "deze stand",
  },
};
