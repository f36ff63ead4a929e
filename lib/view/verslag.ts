import type { Afspraak } from "@/lib/domain/afspraak";
import { missingIn } from "@/lib/domain/cijfer";
import type { Spuk } from "@/lib/domain/spuk";
import type { StandInvoer, StandKeuze } from "@/lib/domain/stand";
import { laatstePeildatum, laatsteVersies } from "@/lib/domain/versie";
import { computeVerslag, inleverdatum, type Verslagversie } from "@/lib/domain/verslag";
import { computeOekraineplan, computePlan } from "@/lib/domain/verslagplan";
import type { Vooruitzicht } from "@/lib/domain/vooruitzicht";
import { formatDatum } from "@/lib/format";
import { referenceDate, viewAsiel } from "./asiel";
import type { DocumentView, Documentstatus } from "./document";
import { Noten } from "./noten";
import { viewOekraine } from "./oekraine";
import { tekensIn } from "./standdocument";
import { viewTabellen } from "./stand-van-zaken";
import type { TabelView } from "./tabel";
import { viewVergunninghouders } from "./vergunninghouders";
import { viewVerslagasiel } from "./verslagasiel";
import { viewAsielplan, viewOekraineplan } from "./verslagplan";
import { viewVerslagspuk } from "./verslagspuk";

/** All that the verslag of a year is made from, as known at one moment. */
export interface Verslaginvoer {
  readonly jaar: number;
  readonly invoer: StandInvoer;
  readonly keuze: StandKeuze;
  /** ISO; null = now */
  readonly bekendOp: string | null;
  /** every version, oldest first */
  readonly meldingen: readonly Verslagversie[];
  readonly spuks: readonly Spuk[];
  /** those that hold at the peildatum */
  readonly afspraken: readonly Afspraak[];
  readonly vooruitzichten: readonly Vooruitzicht[];
}

/** The date of what gemeenten reported after the peildatum, and this verslag does not have; null = nothing. */
export function laterGemeld({ meldingen, keuze }: Pick<Verslaginvoer, "meldingen" | "keuze">): string | null {
  const laatste = laatstePeildatum(meldingen, null);
  return laatste !== null && laatste > keuze.peildatum ? laatste : null;
}

/** It is made from the figures of the moment, and nobody fixes it here. */
export const VERSLAGSTATUS: Documentstatus = { soort: "concept", tekst: "Concept, cijfers zoals nu bekend" };

/** The columns of the table Oekraïne that the verslag shows. */
const OEKRAINE = ["opgave", "plaatsen", "bezet", "beschikbaar", "particulier", "verschil"];

/** The same table with some of its columns. */
function alleen(tabel: TabelView<string>, ids: readonly string[]): TabelView<string> {
  const kept = ids.map((id) => tabel.kolommen.findIndex((k) => k.id === id)).filter((i) => i >= 0);
  const row = (r: TabelView["voet"][number]) => ({ ...r, cellen: kept.map((i) => r.cellen[i]!) });
  return { ...tabel, kolommen: kept.map((i) => tabel.kolommen[i]!), groepen: tabel.groepen.map((g) => ({ ...g, rijen: g.rijen.map(row) })), voet: tabel.voet.map(row) };
}

/** The provinciaal verslag and plan (Spreidingswet) of a year: the verslag about asiel, then the plan about the whole opgave. */
export function viewVerslag({ jaar, invoer, keuze, bekendOp, meldingen, spuks, afspraken, vooruitzichten }: Verslaginvoer): DocumentView {
  const { stand, met, zonder } = viewTabellen(invoer, keuze);
  const { naam, code } = invoer.provincie;
  const datum = referenceDate(stand.asiel);
  const verslag = computeVerslag(stand.asiel, datum, meldingen, spuks, keuze.peildatum);
  // the name that held at the peildatum; a SPUK that was only recorded for later has its own name all the same
  const names = new Map([...laatsteVersies(spuks, null), ...laatsteVersies(spuks, keuze.peildatum)].map((s) => [s.sleutel, s.naam]));
  const spuknaam = (sleutel: string) => names.get(sleutel) ?? sleutel;
  const asiel = viewAsiel(stand.asiel, (keuze.opties === "met" ? zonder : met).asiel, naam, keuze.peildatum, new Noten());
  const noten = new Noten();
  const doubts = { gevallen: asiel.gevallen, noten: asiel.tabel.noten.filter((n) => n.soort === "twijfel") };
  const verslagtabel = viewVerslagasiel({ verslag, asiel: stand.asiel, twijfels: doubts, afspraken, provincie: naam, spuknaam }, noten);
  const spuktabel = viewVerslagspuk(verslag, naam, spuknaam, noten);
  const asielplan = viewAsielplan(computePlan(invoer.gemeenten, invoer.locaties, keuze.peildatum), naam, keuze.peildatum, noten);
  const oekraine = viewOekraine(stand.oekraine, naam, noten).tabel;
  const particulier = stand.oekraine.totaal.cellen.particulier.cijfer;
  const oekrainetabel = { ...alleen(oekraine, OEKRAINE), id: "verslag-oekraine", titel: "Stand opvang Oekraïners", stelling: `${oekraine.stelling} ${zegParticulier(particulier.staat, missingIn(particulier).length > 0)}`.trim() };
  const oekraineplan = viewOekraineplan(computeOekraineplan(invoer.gemeenten, vooruitzichten), naam, noten);
  const vergunninghouders = { ...viewVergunninghouders(stand.vergunninghouders, naam, noten).tabel, titel: "Stand vergunninghouders", id: "verslag-vergunninghouders" };
  const tabellen: readonly TabelView<string>[] = [verslagtabel, spuktabel, asielplan, oekrainetabel, oekraineplan, vergunninghouders];
  return {
    provincie: { code, naam },
    titel: `Provinciaal verslag en plan ${naam} ${jaar}`,
    ondertitel: `Spreidingswet, in te leveren bij de minister vóór ${formatDatum(inleverdatum(jaar))}`,
    datum: inleverdatum(jaar),
    kenmerken: [
      ["Peildatum", formatDatum(keuze.peildatum)],
      ["Zoals bekend op", bekendOp === null ? "nu" : formatDatum(bekendOp)],
      ["Reguliere plaatsen", `geteld op ${formatDatum(datum)}, ${keuze.opties} opties`],
    ],
    oplegger: [
      { soort: "alinea", tekst: "Het verslag gaat over asiel. Het plan gaat over de hele opgave: asiel, Oekraïne en de huisvesting van vergunninghouders." },
      { soort: "alinea", tekst: "Wat gemeenten in een plan van aanpak voor vergunninghouders beloven, hoort bij het toezicht en staat hier niet." },
    ],
    tabellen,
    tekens: tekensIn(tabellen),
  };
}

/** What must be said of particuliere opvang, which no total may leave out in silence. */
export function zegParticulier(staat: "waarde" | "pm" | "onbekend" | "nvt", onvolledig: boolean): string {
  if (staat === "nvt") return "";
  if (staat !== "waarde") return "Hoeveel particuliere opvang er is, is niet bekend; die telt in geen totaal mee.";
  return onvolledig ? "De particuliere opvang is niet van alle gemeenten bekend; die staat apart." : "De particuliere opvang staat apart.";
}
