import type { Cijfer } from "@/lib/domain/cijfer";
import type { AsielCellen, AsielTabel } from "@/lib/domain/asiel";
import type { GetoondePeriode } from "@/lib/domain/opgave";
import type { Stand } from "@/lib/domain/stand";
import type { Cel, Gebied } from "@/lib/domain/waarneming";

/** A cell of the stand as JSON: `waarde` only with staat waarde, percentages as unrounded fractions. */
export type CelJson = Cijfer & { readonly peildatum?: string };

type CellenJson = Readonly<Record<string, CelJson | Readonly<Record<string, CelJson>>>>;

interface TabelJson {
  readonly peildatum: string | null;
  readonly periode: string | null;
  readonly rijen: readonly { readonly gebied: string; readonly naam: string; readonly soort?: "locatie" | "gemeente"; readonly cellen: CellenJson }[];
  readonly totaal: { readonly cellen: CellenJson };
  readonly opgave?: { readonly cellen: CellenJson };
  readonly verschil?: { readonly cellen: CellenJson };
}

/** The stand as integrators receive it. */
export interface StandJson {
  readonly provincie: string;
  readonly peildatum: string;
  readonly opties: string;
  readonly tabellen: Readonly<Record<"asiel" | "amvCoa" | "oekraine" | "vergunninghouders" | "amvNidos", TabelJson>>;
}

/** A cell carries its own peildatum when that is older than its table's. */
function celJson({ cijfer, herkomst }: Cel, peildatum: string | null): CelJson {
  return herkomst && peildatum !== null && herkomst.peildatum < peildatum ? { ...cijfer, peildatum: herkomst.peildatum } : cijfer;
}

function cellenJson(cellen: Readonly<Record<string, Cel>>, peildatum: string | null): Record<string, CelJson> {
  return Object.fromEntries(Object.entries(cellen).map(([kolom, cel]) => [kolom, celJson(cel, peildatum)]));
}

interface Tabel {
  readonly peildatum: string | null;
  readonly rijen: readonly { readonly gebied: Gebied; readonly cellen: Readonly<Record<string, Cel>>; readonly maanden?: ReadonlyMap<string, Cel> }[];
  readonly totaal: { readonly cellen: Readonly<Record<string, Cel>>; readonly maanden?: ReadonlyMap<string, Cel> };
}

function tabelJson(tabel: Tabel, periode: string | null): TabelJson {
  const cellen = (rij: Tabel["totaal"]): CellenJson => ({
    ...cellenJson(rij.cellen, tabel.peildatum),
    ...(rij.maanden && { maanden: cellenJson(Object.fromEntries(rij.maanden), tabel.peildatum) }),
  });
  return {
    peildatum: tabel.peildatum,
    periode,
    rijen: tabel.rijen.map((rij) => ({ gebied: rij.gebied.code, naam: rij.gebied.naam, cellen: cellen(rij) })),
    totaal: { cellen: cellen(tabel.totaal) },
  };
}

function asielJson(tabel: AsielTabel): TabelJson {
  const cellen = (c: AsielCellen): CellenJson =>
    cellenJson({ ...Object.fromEntries([...c.regulier].map(([datum, cel]) => [`regulier@${datum}`, cel])), amv: c.amv, noodopvang: c.noodopvang }, tabel.peildatum);
  return {
    peildatum: tabel.peildatum,
    periode: tabel.opgaveDatum?.datum ?? null,
    rijen: tabel.gemeenten.flatMap(({ gebied, locaties, cellen: subtotaal }) => [
      ...locaties.map((l) => ({ gebied: gebied.code, naam: l.locatie.naam, soort: "locatie" as const, cellen: cellen(l.cellen) })),
      { gebied: gebied.code, naam: gebied.naam, soort: "gemeente" as const, cellen: cellen(subtotaal) },
    ]),
    totaal: { cellen: cellen(tabel.totaal) },
    opgave: { cellen: cellen(tabel.opgave) },
    verschil: { cellen: cellen(tabel.verschil) },
  };
}

const shown = (periode: GetoondePeriode | null) => periode?.periode ?? null;

/** The stand in the JSON of the exchange format. */
export function toStandJson(stand: Stand): StandJson {
  return {
    provincie: stand.provincie.code,
    peildatum: stand.keuze.peildatum,
    opties: stand.keuze.opties,
    tabellen: {
      asiel: asielJson(stand.asiel),
      amvCoa: tabelJson(stand.amvCoa, shown(stand.amvCoa.periode)),
      oekraine: tabelJson(stand.oekraine, stand.oekraine.opgave?.datum ?? null),
      vergunninghouders: tabelJson(stand.vergunninghouders, shown(stand.vergunninghouders.periode)),
      amvNidos: tabelJson(stand.amvNidos, shown(stand.amvNidos.periode)),
    },
  };
}
