import { formatGetal } from "@/lib/format";
import type { TabelView } from "./tabel";
import { viewVergelijking, type Celverschil, type Vergelijking } from "./vergelijking";
import { zijdeVanEditie, type BewaardeEditie } from "./vergelijkzijde";

/** What is another figure than when an edition was fixed. */
export interface NaVaststellingView {
  readonly zin: string;
  /** what was fixed against what is known now, only the tables in which something changed */
  readonly vergelijking: Vergelijking;
}

const cijfers = (n: number, ander = "") => (n === 1 ? `1 ${ander}cijfer` : `${formatGetal(n)} ${ander && `${ander.trim()}e `}cijfers`);

function zegWijzigingen(alle: readonly Celverschil[], niet: number): string {
  const follows = alle.filter((c) => c.volgt).length;
  const eigen = alle.length - follows;
  return [
    ...(eigen > 0 ? [`Sinds het vaststellen ${eigen === 1 ? "is" : "zijn"} ${cijfers(eigen)} gewijzigd.`] : []),
    ...(eigen > 0 && follows > 0 ? [`${cijfers(follows, "ander ")} ${follows === 1 ? "volgt" : "volgen"} daaruit.`] : []),
    ...(eigen === 0 && follows > 0 ? [`Sinds het vaststellen ${follows === 1 ? "is" : "zijn"} ${cijfers(follows)} gewijzigd die uit andere volgen.`] : []),
    ...(niet > 0 ? [`${niet === 1 ? "1 tabel gaat" : `${formatGetal(niet)} tabellen gaan`} nu over een andere periode.`] : []),
    "Deze editie houdt wat is vastgesteld.",
  ].join(" ");
}

/**
 * What was fixed against the same edition computed with what is known now; null when nothing changed.
 * @param bewaard as it was stored
 * @param nu the same content, peildatum and choices, with later corrections
 */
export function viewGewijzigdNaVaststelling(bewaard: BewaardeEditie, nu: BewaardeEditie): NaVaststellingView | null {
  const alles = viewVergelijking(zijdeVanEditie({ naam: "wat is vastgesteld", kort: "Eerst", status: "vastgesteld" }, bewaard), zijdeVanEditie({ naam: "wat nu bekend is", kort: "Nu", status: "zoals nu bekend" }, nu));
  const tabellen = alles.tabellen.filter((t) => t.nietVergeleken !== null || t.verschillen.length > 0);
  if (tabellen.length === 0) return null;
  return { zin: zegWijzigingen(tabellen.flatMap((t) => t.verschillen), tabellen.filter((t) => t.nietVergeleken !== null).length), vergelijking: { ...alles, tabellen } };
}

/** What a cell that was touched since says beside its figure: what it is now. */
function zegNu({ nu, soort }: Celverschil): string {
  if (nu === null) return "gewijzigd na vaststelling: vervallen";
  return soort === "gelijk" ? "gewijzigd na vaststelling: de twijfel" : `gewijzigd na vaststelling: nu ${nu.tekst === "–" ? "onbekend" : nu.tekst}`;
}

/** The tables as they were fixed, with a mark at each figure that was touched since. No figure is another one. For the page: files show what was stored. */
export function metWijzigingen<Id extends string>(tabellen: readonly TabelView<Id>[], { vergelijking }: NaVaststellingView): readonly TabelView<Id>[] {
  return tabellen.map((tabel) => {
    const merken = new Map(vergelijking.tabellen.find((t) => t.id === tabel.id)?.verschillen.map((c) => [`${c.rij.id}|${c.kolom.id}`, zegNu(c)]));
    if (merken.size === 0) return tabel;
    const rij = (r: TabelView["voet"][number]) => ({
      ...r,
      cellen: r.cellen.map((cel, i) => {
        const naVaststelling = merken.get(`${r.id}|${tabel.kolommen[i]?.id}`);
        return naVaststelling === undefined ? cel : { ...cel, naVaststelling };
      }),
    });
    return { ...tabel, groepen: tabel.groepen.map((g) => ({ ...g, rijen: g.rijen.map(rij) })), voet: tabel.voet.map(rij) };
  });
}
