import type { Dossiersoort, Dossierstuk, Inhoud, Kring } from "@/lib/domain/dossier";
import type { Versie } from "@/lib/domain/versie";

let nummer = 0;

interface Stuk<S extends Dossiersoort> extends Partial<Versie> {
  readonly gebied: string;
  readonly datum: string;
  readonly inhoud: Inhoud[S];
  readonly kring?: Kring;
}

/** An item of a dossier as it was recorded once, on its own date. */
export function stukVan<S extends Dossiersoort>(soort: S, stuk: Stuk<S>): Dossierstuk & Dossierstuk<S> {
  nummer += 1;
  const gewoon = {
    id: nummer, sleutel: `${soort}-${nummer}`, versie: 1, vervallen: false, reden: null, op: new Date("2024-09-11T10:00:00Z"), door: "systeem",
    soort, kring: "gemeente", peildatum: stuk.datum, bron: "proef", toelichting: "",
  };
  return { ...gewoon, ...stuk } as unknown as Dossierstuk & Dossierstuk<S>;
}

/** An agreement with Dronten of 12 June 2024 that is open, unless told otherwise. */
export const afspraakVan = (tekst: string, inhoud: Partial<Inhoud["afspraak"]> = {}, rest: Partial<Stuk<"afspraak">> = {}) =>
  stukVan("afspraak", { gebied: "GM0303", datum: "2024-06-12", inhoud: { tekst, eigenaar: "Wethouder Dronten", uiterlijk: null, stand: "open", uitkomst: "", gesprek: null, ...inhoud }, ...rest });
