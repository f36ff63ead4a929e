import { opgaveBasis, opgavenOp, opgaveSleutel, type Opgaveversie, type Opgavevorm } from "@/lib/domain/opgavevorm";
import { formatDatumKort } from "@/lib/format";
import type { Opgavegetypt } from "@/lib/schemas/opgaven-formulier";
import { celnaam } from "@/lib/schemas/opgaveveld";
import { formatCelinvoer } from "./celinvoer";

/** The form as it opens: empty, or for a period with what counts now. */
export function beginOpgaven(vorm: Opgavevorm, gebieden: readonly string[], versies: readonly Opgaveversie[], periode: string | null, vandaag: string): Opgavegetypt {
  const geldt = opgavenOp(versies, vandaag);
  const cells = vorm.indicatoren.flatMap((indicator) =>
    gebieden.map((gebied) => ({ naam: celnaam(indicator, gebied), sleutel: periode === null ? "" : opgaveSleutel({ thema: vorm.thema, indicator, gebied, periode }) })),
  );
  const first = cells.map((c) => geldt.get(c.sleutel)).find((v) => v !== undefined);
  return {
    velden: { periode: periode === null ? "" : formatDatumKort(periode), peildatum: vandaag, uiterlijk: first?.uiterlijk ? formatDatumKort(first.uiterlijk) : "", regime: first?.regime ?? "", bron: "", toelichting: "", reden: "" },
    cellen: Object.fromEntries(cells.map((c) => [c.naam, geldt.has(c.sleutel) ? formatCelinvoer(geldt.get(c.sleutel)!.cijfer) : ""])),
    basis: basisVan(cells, versies),
  };
}

function basisVan(cells: readonly { readonly naam: string; readonly sleutel: string }[], versies: readonly Opgaveversie[]): Readonly<Record<string, number>> {
  return Object.fromEntries(cells.map((c) => [c.naam, opgaveBasis(versies, c.sleutel)]));
}

/** A cell that somebody else changed since the form was made. */
export interface Opgavebotsing {
  readonly naam: string;
  /** of the gebied */
  readonly gebied: string;
  readonly nu: string;
  readonly door: string;
  readonly op: Date;
}

/** What was recorded since the form was made, and what the form is made from now. */
export function findOpgavebotsing(vorm: Opgavevorm, gebieden: readonly { readonly code: string; readonly naam: string }[], versies: readonly Opgaveversie[], periode: string, basis: Opgavegetypt["basis"]): { readonly basis: Opgavegetypt["basis"]; readonly botsingen: readonly Opgavebotsing[] } {
  const cells = vorm.indicatoren.flatMap((indicator) => gebieden.map((g) => ({ naam: celnaam(indicator, g.code), gebied: g.naam, sleutel: opgaveSleutel({ thema: vorm.thema, indicator, gebied: g.code, periode }) })));
  const botsingen = cells.flatMap(({ naam, gebied, sleutel }) => {
    const newest = versies.filter((v) => opgaveSleutel(v) === sleutel && v.id > (basis[naam] ?? 0)).at(-1);
    return newest ? [{ naam, gebied, nu: formatCelinvoer(newest.cijfer), door: newest.door, op: newest.op }] : [];
  });
  return { basis: basisVan(cells, versies), botsingen };
}
