import type { AccountActor } from "@/lib/access/actor";
import { readEigenAccount } from "@/lib/data/eigen-account";
import { readMaandbladen } from "@/lib/data/maand";
import { readPostbussen } from "@/lib/data/postbussen";
import { readPeildata } from "@/lib/data/stand";
import { addMonths } from "@/lib/domain/periode";
import { readOmgeving, siteUrl } from "@/lib/schemas/omgeving";
import { kiesMaand, viewMaandoverzicht } from "@/lib/view/maandoverzicht";

/** The months of a year that can be entered: from the first figures on, up to this month. */
function maandenVan(jaar: number, eerste: string, huidig: string): readonly string[] {
  const all = Array.from({ length: 12 }, (_, n) => addMonths(`${String(jaar).padStart(4, "0")}-01`, n));
  return all.filter((m) => m >= eerste && m <= huidig);
}

/** What the overview shows of one year; `maand` and `jaar` as chosen, null = not. */
export async function loadOverzicht(actor: AccountActor, keuze: { readonly maand: string | null; readonly jaar: string | null }, vandaag: string) {
  const { provincie } = actor;
  const huidig = vandaag.slice(0, 7);
  const peildata = await readPeildata(actor, provincie, vandaag);
  const eerste = peildata && peildata.eerste.slice(0, 7) < huidig ? peildata.eerste.slice(0, 7) : huidig;
  const wanted = keuze.maand ?? keuze.jaar ?? peildata?.laatste ?? huidig;
  const [first, last] = [Number(eerste.slice(0, 4)), Number(huidig.slice(0, 4))];
  const jaar = Math.min(Math.max(Number(wanted.slice(0, 4)), first), last);
  const maanden = maandenVan(jaar, eerste, huidig);
  const [bladen, postbussen, eigen] = await Promise.all([readMaandbladen(actor, provincie, maanden), readPostbussen(actor, provincie), readEigenAccount(actor)]);
  const maand = keuze.maand !== null && maanden.includes(keuze.maand) ? keuze.maand : kiesMaand(bladen, huidig);
  const view = viewMaandoverzicht({ provincie: eigen.provincie, bladen, maand, postbussen, site: siteUrl(readOmgeving()) });
  return { view, postbussen, jaar, jaren: Array.from({ length: last - first + 1 }, (_, n) => first + n) };
}
