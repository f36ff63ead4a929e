import type { AccountActor } from "@/lib/access/actor";
import { magEditieinhoud } from "@/lib/access/edities";
import { readEdities, readResultaat } from "@/lib/data/editie";
import { readGebeurtenissen } from "@/lib/data/gebeurtenissen";
import { readGemeenten } from "@/lib/data/gebieden";
import { readPeildata, readStandInvoer, type Peildata } from "@/lib/data/stand";
import type { Editie } from "@/lib/domain/editie";
import type { Opties } from "@/lib/domain/locatie";
import { lastDay } from "@/lib/domain/periode";
import type { Gebied } from "@/lib/domain/waarneming";
import { leesResultaat, standkeuze } from "@/lib/exchange/editieresultaat";
import { amsterdamToday, formatDatum, formatDatumKort } from "@/lib/format";
import { endOfDay } from "@/lib/moment";
import type { KeuzeFout, Zoekparameters } from "@/lib/schemas/stand-keuze";
import { parseVergelijkKeuze, schrijfMoment, veldenVan, type GetypteVergelijking, type Vergelijkkeuze, type Vergelijkmoment, type Zijde } from "@/lib/schemas/vergelijk-keuze";
import { editiekort } from "@/lib/view/editie";
import { vorigOverleg } from "@/lib/view/overzicht";
import { viewTabellen } from "@/lib/view/stand-van-zaken";
import { viewVergelijking, type Vergelijking, type Vergelijkzijde } from "@/lib/view/vergelijking";
import { capaciteitsdataVan, zijdeVanEditie, zijdeVanStand } from "@/lib/view/vergelijkzijde";
import { isZonderCijfers } from "../../lees-stand";

/** What the form of the page offers. */
export interface Vergelijkaanbod {
  readonly edities: readonly { readonly waarde: string; readonly naam: string }[];
  readonly gemeenten: readonly Gebied[];
}

export type Vergelijkresultaat = { readonly aanbod: Vergelijkaanbod; readonly getypt: GetypteVergelijking } & (
  | { readonly soort: "fout"; readonly fouten: readonly KeuzeFout[] }
  /** nothing to compare, and why */
  | { readonly soort: "niets"; readonly reden: string }
  | { readonly soort: "vergelijking"; readonly keuze: Vergelijkkeuze & { readonly van: Vergelijkmoment; readonly naar: Vergelijkmoment }; readonly uitFormulier: boolean; readonly zelfde: boolean; readonly vergelijking: Vergelijking }
);

/** Something that has to be said instead of a comparison. */
class NietTeVergelijken extends Error {}

/** How asiel is counted on the other side, to count it alike. */
interface Telling {
  readonly opties: Opties;
  readonly capaciteitsdata: readonly string[];
}

async function zijdeVanMoment(actor: AccountActor, moment: Extract<Vergelijkmoment, { soort: "moment" }>, telling: Telling, peildata: Peildata): Promise<Vergelijkzijde> {
  const { peildatum, bekendOp } = moment;
  if (peildatum < peildata.eerste) throw new NietTeVergelijken(`Van ${formatDatum(peildatum)} zijn er geen cijfers. De eerste cijfers zijn van ${formatDatum(peildata.eerste)}.`);
  const invoer = await readStandInvoer(actor, actor.provincie, { peildatum, bekendOp: bekendOp === null ? null : endOfDay(bekendOp) });
  if (isZonderCijfers(invoer)) throw new NietTeVergelijken(`Op ${formatDatum(bekendOp ?? peildatum)} was over ${formatDatum(peildatum)} nog niets bekend.`);
  const status = bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(bekendOp)}`;
  const kort = `${formatDatumKort(peildatum)}${bekendOp === null ? "" : `, bekend op ${formatDatumKort(bekendOp)}`}`;
  return zijdeVanStand({ naam: `${formatDatum(peildatum)}${bekendOp === null ? "" : ` (${status})`}`, kort, status }, viewTabellen(invoer, { peildatum, ...telling }));
}

/** What was fixed is compared as it was stored; a concept as its figures are now. */
async function zijdeVan(actor: AccountActor, editie: Editie): Promise<Vergelijkzijde> {
  const kop = { naam: editiekort(editie), kort: `PRT ${formatDatumKort(editie.prtDatum)}`, status: editie.status };
  if (editie.vaststelling !== null) {
    const bewaard = await readResultaat(actor, actor.provincie, editie.sleutel);
    if (!bewaard?.echt) throw new NietTeVergelijken(`Wat van ${kop.naam} is bewaard, is niet meer wat is vastgesteld. Vraag de beheerder om een reservekopie.`);
    return zijdeVanEditie(kop, leesResultaat(bewaard.tekst));
  }
  const keuze = standkeuze(editie);
  const invoer = await readStandInvoer(actor, actor.provincie, { peildatum: keuze.peildatum, bekendOp: null });
  if (isZonderCijfers(invoer)) throw new NietTeVergelijken(`Voor ${kop.naam} zijn er nog geen cijfers.`);
  return zijdeVanStand(kop, viewTabellen(invoer, keuze));
}

/** Without a choice: from the edition that was fixed last, else from the meeting before. */
async function gewoonlijkVan(actor: AccountActor, edities: readonly Editie[], naar: Vergelijkmoment): Promise<Vergelijkmoment | null> {
  const vast = edities.find((e) => e.status === "vastgesteld" && (naar.soort === "moment" || e.sleutel !== naar.sleutel));
  if (vast) return { soort: "editie", sleutel: vast.sleutel };
  const tot = naar.soort === "moment" ? naar.peildatum : (edities.find((e) => e.sleutel === naar.sleutel)?.prtDatum ?? "");
  const overleg = vorigOverleg(await readGebeurtenissen(actor, actor.provincie, null), actor.provincie, tot);
  return overleg === null ? null : { soort: "moment", peildatum: lastDay(overleg), bekendOp: null };
}

const MET: Telling = { opties: "met", capaciteitsdata: [] };

const tellingVan = (zijde: Vergelijkzijde): Telling => ({ opties: zijde.opties, capaciteitsdata: capaciteitsdataVan(zijde) });

/**
 * Reads both sides that an address asks for, and compares them. A moment counts asiel as the other side does.
 * @throws GeenToegang unless the actor may read the figures of the province
 */
export async function leesVergelijking(actor: AccountActor, zoek: Zoekparameters): Promise<Vergelijkresultaat> {
  const gelezen = parseVergelijkKeuze(zoek);
  const [alle, gemeenten, peildata] = await Promise.all([
    readEdities(actor, actor.provincie), readGemeenten(actor, actor.provincie), readPeildata(actor, actor.provincie, amsterdamToday()),
  ]);
  const edities = alle.filter((e) => magEditieinhoud(actor, actor.provincie, e));
  const aanbod = { edities: edities.map((e) => ({ waarde: e.sleutel, naam: `${editiekort(e)} (${e.status})` })), gemeenten };
  const basis = { aanbod, getypt: gelezen.getypt };
  if (!gelezen.goed) return { ...basis, soort: "fout", fouten: gelezen.fouten };

  const fouten: KeuzeFout[] = [];
  const editieVan = (zijde: Zijde, moment: Vergelijkmoment | null): Editie | null => {
    if (moment?.soort !== "editie") return null;
    const found = edities.find((e) => e.sleutel === moment.sleutel) ?? null;
    if (found === null) fouten.push({ veld: veldenVan(zijde).editie, tekst: `Er is geen editie ‘${moment.sleutel}’ die u mag zien. Kies er een uit de lijst` });
    return found;
  };
  const { keuze } = gelezen;
  if (keuze.gebied !== null && !gemeenten.some((g) => g.code === keuze.gebied)) fouten.push({ veld: "gebied", tekst: "Kies een gemeente uit de lijst" });
  editieVan("van", keuze.van);
  editieVan("naar", keuze.naar);
  if (fouten.length > 0) return { ...basis, soort: "fout", fouten };
  if (peildata === null) return { ...basis, soort: "niets", reden: "Er zijn nog geen cijfers om te vergelijken." };

  const naar: Vergelijkmoment = keuze.naar ?? { soort: "moment", peildatum: peildata.laatste, bekendOp: null };
  const van = keuze.van ?? (await gewoonlijkVan(actor, edities, naar));
  if (van === null) return { ...basis, soort: "niets", reden: "Kies waarmee u wilt vergelijken: er is nog geen vastgestelde editie en geen eerder overleg." };
  const [edVan, edNaar] = [editieVan("van", van), editieVan("naar", naar)];
  try {
    let [was, nu] = [edVan && (await zijdeVan(actor, edVan)), edNaar && (await zijdeVan(actor, edNaar))];
    if (naar.soort === "moment") nu = await zijdeVanMoment(actor, naar, was === null ? MET : tellingVan(was), peildata);
    if (van.soort === "moment") was = await zijdeVanMoment(actor, van, tellingVan(nu!), peildata);
    const getypt = { ...gelezen.getypt, van: velden(van), naar: velden(naar) };
    return { aanbod, getypt, soort: "vergelijking", keuze: { ...keuze, van, naar }, uitFormulier: gelezen.uitFormulier, zelfde: schrijfMoment(van) === schrijfMoment(naar), vergelijking: viewVergelijking(was!, nu!) };
  } catch (error) {
    if (error instanceof NietTeVergelijken) return { ...basis, soort: "niets", reden: error.message };
    throw error;
  }
}

/** A side as it stands in the fields of the form. */
function velden(moment: Vergelijkmoment): GetypteVergelijking["van"] {
  if (moment.soort === "editie") return { editie: moment.sleutel, peildatum: "", bekendOp: "" };
  return { editie: "", peildatum: moment.peildatum, bekendOp: moment.bekendOp ?? "" };
}
