import type { Editie, Editieinhoud } from "@/lib/domain/editie";
import { formatDatumKort } from "@/lib/format";
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
  readonly naam: string;
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

function plekkenIn(tabellen: Tabellen): readonly Plekkeuze[] {
  return Object.values(tabellen).flatMap((t) => [
    { waarde: plekVan({ tabel: t.id, rij: null }), naam: `${t.titel}, hele tabel` },
    ...[...t.groepen.flatMap((g) => g.rijen), ...t.voet].map((r) => ({ waarde: plekVan({ tabel: t.id, rij: r.id }), naam: `${t.titel}, ${r.kop}` })),
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
