import type { Editie, Editieinhoud, Editieopmerking } from "@/lib/domain/editie";
import { formatDatum, formatDatumKort } from "@/lib/format";
import { NIEUWE_OPMERKINGEN, plekVan } from "@/lib/schemas/editie-formulier";
import type { Tabellen } from "./kort";
import type { Invulling } from "./oplegger";
import type { TabelId } from "./tabel";

/** A remark in the form: of something that is known, or new with a choice of where it belongs. */
export interface Opmerkingveld {
  readonly nummer: number;
  /** where it belongs, in words; null = still to choose */
  readonly waar: string | null;
}

export interface Plekkeuze {
  readonly waarde: string;
  /** `Oekraïne, Urk` */
  readonly naam: string;
  /** the table */
  readonly groep: string;
}

/** All that the form of the content shows. */
export interface Editieformulier {
  /** by the name of its field */
  readonly begin: Readonly<Record<string, string>>;
  readonly tabellen: readonly { readonly id: TabelId; readonly titel: string }[];
  readonly opmerkingen: readonly Opmerkingveld[];
  readonly plekken: readonly Plekkeuze[];
  /** what the template can name: sentences and totals; of a gemeente its name comes after */
  readonly invullingen: readonly Invulling[];
  readonly voorbeeldGemeente: string | null;
}

/** Something that somebody else changed in the content meanwhile. */
export interface Inhoudverschil {
  readonly wat: string;
  readonly tekst: string;
}

const opmerkingen = (erbij: readonly Editieopmerking[], niet: readonly Editieopmerking[]) => erbij.filter((o) => !niet.some((n) => plekVan(n) === plekVan(o) && n.tekst === o.tekst));

/**
 * All that differs between the content that a form was made from and the one that is stored now, with its text: whoever sends the form again
 * replaces it.
 * @param tabellen to name rows by
 */
export function viewInhoudverschil(was: Editieinhoud, nu: Editieinhoud, tabellen: Tabellen): readonly Inhoudverschil[] {
  const plekken = plekkenIn(tabellen);
  const bij = (o: Editieopmerking) => plekken.find((p) => p.waarde === plekVan(o))?.naam ?? plekVan(o);
  const datums = (data: readonly string[]) => (data.length === 0 ? "die van de stand" : data.map(formatDatumKort).join(", "));
  const veld = (wat: string, zeg: (i: Editieinhoud) => string): Inhoudverschil[] => (zeg(was) === zeg(nu) ? [] : [{ wat, tekst: zeg(nu) }]);
  return [
    ...veld("Peildatum", (i) => formatDatum(i.peildatum)),
    ...veld("Asiel: opties", (i) => `${i.opties} opties`),
    ...veld("Asiel: plaatsen op deze datums", (i) => datums(i.capaciteitsdata)),
    ...veld("Oplegger", (i) => i.oplegger),
    ...veld("Volgorde van de tabellen", (i) => i.volgorde.map((id) => tabellen[id].titel).join(", ")),
    ...opmerkingen(nu.opmerkingen, was.opmerkingen).map((o) => ({ wat: `Nieuwe opmerking bij ${bij(o)}`, tekst: o.tekst })),
    ...opmerkingen(was.opmerkingen, nu.opmerkingen).map((o) => ({ wat: `Opmerking vervallen bij ${bij(o)}`, tekst: o.tekst })),
  ];
}

function plekkenIn(tabellen: Tabellen): readonly Plekkeuze[] {
  return Object.values(tabellen).flatMap((t) => [
    { waarde: plekVan({ tabel: t.id, rij: null }), naam: `${t.titel}, hele tabel`, groep: t.titel },
    ...[...t.groepen.flatMap((g) => g.rijen), ...t.voet].map((r) => ({ waarde: plekVan({ tabel: t.id, rij: r.id }), naam: `${t.titel}, ${r.kop}`, groep: t.titel })),
  ]);
}

function beginVan({ peildatum, opties, capaciteitsdata, oplegger, volgorde, opmerkingen }: Editieinhoud): Record<string, string> {
  return {
    peildatum, opties, oplegger,
    capaciteit: capaciteitsdata.map(formatDatumKort).join(", "),
    ...Object.fromEntries(volgorde.map((id, i) => [`plaats-${id}`, String(i + 1)])),
    ...Object.fromEntries(opmerkingen.flatMap((o, i) => [[`plek-${i}`, plekVan(o)], [`opmerking-${i}`, o.tekst]])),
  };
}

/** The form of the content of an edition, from what it says now and the tables of its stand. */
export function viewEditieformulier({ inhoud }: Pick<Editie, "inhoud">, tabellen: Tabellen, invullingen: readonly Invulling[]): Editieformulier {
  const plekken = plekkenIn(tabellen);
  const naam = (plek: string) => plekken.find((p) => p.waarde === plek)?.naam ?? plek;
  const bekend = inhoud.opmerkingen.map((o, i) => ({ nummer: i, waar: naam(plekVan(o)) }));
  const gemeenten = invullingen.map((i) => i.naam.split(".")).filter((delen) => delen.length === 3 && delen[0] === "oekraine");
  return {
    begin: beginVan(inhoud),
    tabellen: Object.values(tabellen).map(({ id, titel }) => ({ id, titel })),
    opmerkingen: [...bekend, ...Array.from({ length: NIEUWE_OPMERKINGEN }, (_, i) => ({ nummer: bekend.length + i, waar: null }))],
    plekken,
    invullingen: invullingen.filter((i) => i.naam.split(".").length < 3),
    voorbeeldGemeente: gemeenten[0]?.[2] ?? null,
  };
}
