import { EDITIETABELLEN, type Editietabel } from "@/lib/domain/editie";
import { parseDatum } from "./deeldatum";
import type { KeuzeFout, Zoekparameters } from "./stand-keuze";

/** One side of a comparison: an edition, or a peildatum as it was known on a date (null = now). Dates are ISO. */
export type Vergelijkmoment =
  | { readonly soort: "editie"; readonly sleutel: string }
  | { readonly soort: "moment"; readonly peildatum: string; readonly bekendOp: string | null };

/** What a reader chose to compare; a side that is null was not chosen. */
export interface Vergelijkkeuze {
  readonly van: Vergelijkmoment | null;
  readonly naar: Vergelijkmoment | null;
  readonly tabel: Editietabel | null;
  /** CBS code */
  readonly gebied: string | null;
  /** figures that are equal too */
  readonly gelijk: boolean;
}

export const ZIJDEN = ["van", "naar"] as const;
export type Zijde = (typeof ZIJDEN)[number];

/** What stands in the fields of one side, right or wrong. */
export interface GetypteZijde {
  readonly editie: string;
  readonly peildatum: string;
  readonly bekendOp: string;
}

export interface GetypteVergelijking {
  readonly van: GetypteZijde;
  readonly naar: GetypteZijde;
  readonly tabel: string;
  readonly gebied: string;
  readonly gelijk: boolean;
}

export type Vergelijkuitkomst =
  | { readonly goed: true; readonly keuze: Vergelijkkeuze; readonly getypt: GetypteVergelijking; /** chosen in the fields of the form: the short address says the same */ readonly uitFormulier: boolean }
  | { readonly goed: false; readonly fouten: readonly KeuzeFout[]; readonly getypt: GetypteVergelijking };

/** The names of the fields of a side in its form. */
export const veldenVan = (zijde: Zijde) => ({ editie: `${zijde}Editie`, peildatum: `${zijde}Peildatum`, bekendOp: `${zijde}BekendOp` }) as const;

const EDITIE = "editie:";
const SLEUTEL = /^\d{4}-\d{2}-\d{2}(-\d{1,3})?$/;
const [EERSTE, LAATSTE] = ["2000-01-01", "2100-01-01"];

/** A side as an address holds it: `editie:2024-09-11`, `2024-09-11`, `2024-09-11@2024-10-01` (peildatum, then known on). */
export function schrijfMoment(moment: Vergelijkmoment): string {
  if (moment.soort === "editie") return `${EDITIE}${moment.sleutel}`;
  return moment.bekendOp === null ? moment.peildatum : `${moment.peildatum}@${moment.bekendOp}`;
}

function eerste(params: Zoekparameters, naam: string): string {
  const value = params[naam];
  return ((typeof value === "string" ? value : value?.[0]) ?? "").trim();
}

/** The fields of a side, from its short form or from the form's own names. */
function getypteZijde(params: Zoekparameters, zijde: Zijde): GetypteZijde {
  const kort = eerste(params, zijde);
  if (kort === "") {
    const velden = veldenVan(zijde);
    return { editie: eerste(params, velden.editie), peildatum: eerste(params, velden.peildatum), bekendOp: eerste(params, velden.bekendOp) };
  }
  if (kort.startsWith(EDITIE)) return { editie: kort.slice(EDITIE.length), peildatum: "", bekendOp: "" };
  const [peildatum = "", ...rest] = kort.split("@");
  return { editie: "", peildatum, bekendOp: rest.join("@") };
}

function leesDatum(veld: string, naam: string, getypt: string, fouten: KeuzeFout[]): string | null {
  const iso = parseDatum(getypt);
  if (iso !== null && iso >= EERSTE && iso < LAATSTE) return iso;
  fouten.push({ veld, tekst: `${naam}: ‘${getypt.slice(0, 30)}’ is geen datum die wij kennen. Typ een datum zoals 11-09-2024` });
  return null;
}

function leesZijde(zijde: Zijde, getypt: GetypteZijde, fouten: KeuzeFout[]): Vergelijkmoment | null {
  const velden = veldenVan(zijde);
  if (getypt.editie !== "") {
    if (SLEUTEL.test(getypt.editie)) return { soort: "editie", sleutel: getypt.editie };
    fouten.push({ veld: velden.editie, tekst: `De editie ‘${getypt.editie.slice(0, 30)}’ kennen wij niet. Kies er een uit de lijst` });
    return null;
  }
  const naam = zijde === "van" ? "Eerst" : "Daarna";
  if (getypt.peildatum === "") {
    if (getypt.bekendOp !== "") fouten.push({ veld: velden.peildatum, tekst: `${naam}: vul ook de peildatum in, bijvoorbeeld 11-09-2024` });
    return null;
  }
  const peildatum = leesDatum(velden.peildatum, `${naam}, peildatum`, getypt.peildatum, fouten);
  const bekendOp = getypt.bekendOp === "" ? null : leesDatum(velden.bekendOp, `${naam}, zoals bekend op`, getypt.bekendOp, fouten);
  return peildatum === null ? null : { soort: "moment", peildatum, bekendOp };
}

const isTabel = (text: string): text is Editietabel => (EDITIETABELLEN as readonly string[]).includes(text);

/** Reads what to compare from the URL. Never throws: what cannot be read comes back as an error at its field, with what was typed. */
export function parseVergelijkKeuze(params: Zoekparameters): Vergelijkuitkomst {
  const getypt: GetypteVergelijking = {
    van: getypteZijde(params, "van"), naar: getypteZijde(params, "naar"),
    tabel: eerste(params, "tabel"), gebied: eerste(params, "gebied"), gelijk: eerste(params, "gelijk") === "1",
  };
  const fouten: KeuzeFout[] = [];
  const [van, naar] = ZIJDEN.map((zijde) => leesZijde(zijde, getypt[zijde], fouten));
  if (getypt.tabel !== "" && !isTabel(getypt.tabel)) fouten.push({ veld: "tabel", tekst: "Kies een thema uit de lijst" });
  if (getypt.gebied !== "" && !/^GM\d{4}$/.test(getypt.gebied)) fouten.push({ veld: "gebied", tekst: "Kies een gemeente uit de lijst" });
  if (fouten.length > 0) return { goed: false, fouten, getypt };
  const keuze = { van: van ?? null, naar: naar ?? null, tabel: isTabel(getypt.tabel) ? getypt.tabel : null, gebied: getypt.gebied === "" ? null : getypt.gebied, gelijk: getypt.gelijk };
  return { goed: true, keuze, getypt, uitFormulier: ZIJDEN.some((z) => eerste(params, z) === "" && Object.values(veldenVan(z)).some((v) => params[v] !== undefined)) };
}

/** The address of a comparison; only what was chosen is in it. */
export function vergelijkUrl(pad: string, { van, naar, tabel, gebied, gelijk }: Partial<Vergelijkkeuze>): string {
  const query = new URLSearchParams();
  if (van) query.set("van", schrijfMoment(van));
  if (naar) query.set("naar", schrijfMoment(naar));
  if (tabel) query.set("tabel", tabel);
  if (gebied) query.set("gebied", gebied);
  if (gelijk) query.set("gelijk", "1");
  return query.size === 0 ? pad : `${pad}?${query}`;
}
