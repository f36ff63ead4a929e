"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { nietGevonden } from "@/app/niet-gevonden";
import { requireActor } from "@/lib/access/sessie";
import { createEditie, readEditie, readEdities, saveEditiestap, stelEditieVast, type Stapuitkomst } from "@/lib/data/editie";
import { readStandInvoer } from "@/lib/data/stand";
import { EDITIETABELLEN, type Editieinhoud, type Stapgegevens } from "@/lib/domain/editie";
import { maakUitslag, standkeuze } from "@/lib/exchange/editieresultaat";
import { leesEditieinhoud, leesNieuweEditie, leesReden } from "@/lib/schemas/editie-formulier";
import { rijnummer } from "@/lib/schemas/rijnummer";
import { tekst } from "@/lib/schemas/veld";
import { OPLEGGER } from "@/lib/texts/oplegger";
import { editieUrl } from "@/lib/view/adres";
import { overlegnaam, VOLGENDE } from "@/lib/view/editie";
import { viewPunten } from "@/lib/view/editiepunten";
import { viewInhoudverschil, type Inhoudverschil } from "@/lib/view/editieformulier";
import { getyptIn, type Formulierstaat } from "@/lib/view/formulier";
import { onbekendeNamen, viewInvullingen } from "@/lib/view/oplegger";
import { viewTabellen } from "@/lib/view/stand-van-zaken";
import { leesConceptinvoer } from "./lees-editie";

const refused = (form: FormData, zin: string, veld = ""): Formulierstaat => ({ fouten: [{ veld, tekst: zin }], getypt: getyptIn(form) });
const sleutelIn = (form: FormData) => tekst.parse(form.get("sleutel"));
const basisIn = (form: FormData) => rijnummer.catch(0).parse(form.get("basis"));

const INTUSSEN = "Intussen is deze editie veranderd. Kijk of alles nog klopt en verstuur het opnieuw";
const KAN_NIET = "Dit kan niet meer: de editie is intussen vastgesteld of ingetrokken. Open de pagina opnieuw";

/** What is said when a step was not taken; null when it was. */
function geweigerd(uitkomst: Stapuitkomst): string | null {
  if (uitkomst === "onbekend") nietGevonden();
  if (uitkomst === "botsing") return INTUSSEN;
  return uitkomst === "kan-niet" ? KAN_NIET : null;
}

/** Makes a concept for a meeting; where there is one already it leads there. */
export async function maakEditie(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const actor = await requireActor("editie.schrijven");
  const getypt = getyptIn(form);
  const gelezen = leesNieuweEditie(getypt);
  if (!gelezen.goed) return { fouten: gelezen.fouten, getypt };
  const { prtDatum, peildatum } = gelezen.waarde;
  // after one that was taken back the words are kept: only its figures were wrong
  const eerder = (await readEdities(actor, actor.provincie)).find((e) => e.prtDatum === prtDatum);
  const begin: Omit<Editieinhoud, "peildatum"> = eerder?.inhoud ?? { opties: "met", capaciteitsdata: [], oplegger: OPLEGGER, volgorde: EDITIETABELLEN, opmerkingen: [] };
  const { sleutel, nieuw } = await createEditie(actor, actor.provincie, prtDatum, { ...begin, peildatum });
  redirect(`${editieUrl(sleutel)}?gedaan=${nieuw ? "gemaakt" : "bestond"}`);
}

/** Takes a step that needs nothing but a reason, or not even that. */
async function neemStap(form: FormData, recht: "editie.schrijven" | "editie.publiceren", stap: Stapgegevens, gedaan: string): Promise<Formulierstaat> {
  const actor = await requireActor(recht);
  const sleutel = sleutelIn(form);
  const zin = geweigerd(await saveEditiestap(actor, actor.provincie, sleutel, null, stap));
  if (zin !== null) return refused(form, zin);
  revalidatePath(editieUrl(sleutel));
  redirect(`${editieUrl(sleutel)}?gedaan=${gedaan}${stap.soort.startsWith("akkoord") ? `#${VOLGENDE}` : ""}`);
}

/** Accepts a point as it is. The point is the client's word: it counts only when the edition has it. */
export async function aanvaardPunt(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const actor = await requireActor("editie.schrijven");
  const gelezen = leesReden(getyptIn(form), "Vul in waarom dit zo kan blijven");
  if (!gelezen.goed) return { fouten: gelezen.fouten, getypt: getyptIn(form) };
  const editie = (await readEditie(actor, actor.provincie, sleutelIn(form))) ?? nietGevonden();
  const invoer = await leesConceptinvoer(actor, editie);
  const punt = tekst.parse(form.get("punt"));
  if (invoer === null || !viewPunten(invoer, standkeuze(editie), []).some((p) => p.punt === punt)) return refused(form, "Dit punt is er niet meer: het cijfer is intussen veranderd. Open de pagina opnieuw");
  return neemStap(form, "editie.schrijven", { soort: "akkoord", inhoud: { punt, reden: gelezen.waarde } }, "aanvaard");
}

/** Opens a point again. */
export async function neemAkkoordTerug(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  return neemStap(form, "editie.schrijven", { soort: "akkoord-terug", inhoud: { punt: tekst.parse(form.get("punt")) } }, "teruggenomen");
}

/** Fixes the edition for ever. */
export async function stelVast(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const actor = await requireActor("editie.schrijven");
  const sleutel = sleutelIn(form);
  const gezien = tekst.parse(form.get("gezien"));
  const uitkomst = await stelEditieVast(actor, actor.provincie, sleutel, basisIn(form), (...van) => {
    const uitslag = maakUitslag(...van);
    return { ...uitslag, anders: uitslag.gezien !== gezien };
  });
  // refused or not, the page shows what the edition says now
  revalidatePath(editieUrl(sleutel));
  if (uitkomst === "open-punten") return refused(form, "Er zijn nog open punten. Los ze op of aanvaard ze, en stel dan vast");
  if (uitkomst !== "vastgesteld") {
    const zin = geweigerd(uitkomst);
    if (zin !== null) return refused(form, zin);
  }
  redirect(`${editieUrl(sleutel)}?gedaan=vastgesteld`);
}

/** Asks the gedeputeerde to make the edition public. */
export async function stelPublicatieVoor(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  return neemStap(form, "editie.schrijven", { soort: "publicatievoorstel", inhoud: {} }, "voorgesteld");
}

/** Makes the edition public. */
export async function publiceer(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  return neemStap(form, "editie.publiceren", { soort: "publicatie", inhoud: {} }, "openbaar");
}

/** Ends a publication, or refuses one that was proposed. */
export async function eindigPublicatie(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const gelezen = leesReden(getyptIn(form), "Vul in waarom de editie niet openbaar is");
  return gelezen.goed ? neemStap(form, "editie.publiceren", { soort: "publicatie-einde", inhoud: { reden: gelezen.waarde } }, "niet-openbaar") : { fouten: gelezen.fouten, getypt: getyptIn(form) };
}

/** Takes an edition back; it stays readable. */
export async function trekIn(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const gelezen = leesReden(getyptIn(form), "Vul in waarom u de editie intrekt");
  return gelezen.goed ? neemStap(form, "editie.schrijven", { soort: "intrekking", inhoud: { reden: gelezen.waarde } }, "ingetrokken") : { fouten: gelezen.fouten, getypt: getyptIn(form) };
}

/** The form of the content, with the step that it was made from. */
export interface Inhoudstaat extends Formulierstaat {
  readonly basis: number;
  /** what somebody else changed meanwhile; empty = nobody did */
  readonly intussen: readonly Inhoudverschil[];
}

/** Changes the content of a concept. What somebody else stored meanwhile is shown first; nothing typed is lost. */
export async function legInhoudVast(_: Inhoudstaat, form: FormData): Promise<Inhoudstaat> {
  const actor = await requireActor("editie.schrijven");
  const sleutel = sleutelIn(form);
  const editie = (await readEditie(actor, actor.provincie, sleutel)) ?? nietGevonden();
  const getypt = Object.fromEntries(Object.entries(getyptIn(form)).map(([naam, waarde]) => [naam, waarde.trim()]));
  const basis = basisIn(form);
  const gelezen = leesEditieinhoud(getypt);
  if (!gelezen.goed) return { fouten: gelezen.fouten, getypt, basis, intussen: [] };
  const straks = { ...editie, inhoud: gelezen.waarde };
  const invoer = await leesConceptinvoer(actor, straks);
  const onbekend = invoer === null ? [] : onbekendeNamen(straks.inhoud.oplegger, viewInvullingen(invoer, standkeuze(straks), overlegnaam(editie.prtDatum)));
  if (onbekend.length > 0) return { ...refused(form, `Dit kennen wij niet: ${onbekend.map((n) => `{${n}}`).join(", ")}. Kies uit de lijst onderaan`, "oplegger"), basis, intussen: [] };
  const uitkomst = await saveEditiestap(actor, actor.provincie, sleutel, basis, { soort: "inhoud", inhoud: gelezen.waarde });
  if (uitkomst === "botsing") {
    const nu = (await readEditie(actor, actor.provincie, sleutel)) ?? nietGevonden();
    const was = nu.stappen.find((s) => s.soort === "inhoud" && s.nummer === basis);
    // only to name rows by: also where there are no figures
    const rijen = (await readStandInvoer(actor, actor.provincie, { peildatum: nu.inhoud.peildatum, bekendOp: null })) ?? nietGevonden();
    return { fouten: [], getypt, basis: nu.inhoudstap, intussen: viewInhoudverschil(was?.soort === "inhoud" ? was.inhoud : editie.inhoud, nu.inhoud, viewTabellen(rijen, standkeuze(nu)).tabellen) };
  }
  const zin = geweigerd(uitkomst);
  if (zin !== null) return { ...refused(form, zin), basis, intussen: [] };
  revalidatePath(editieUrl(sleutel));
  redirect(`${editieUrl(sleutel)}?gedaan=${uitkomst === "opgeslagen" ? "gewijzigd" : "gelijk"}`);
}
