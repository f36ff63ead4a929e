"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { nietGevonden } from "@/app/niet-gevonden";
import { requireActor } from "@/lib/access/sessie";
import { correctCijfer } from "@/lib/data/cijfer";
import { addReactie, answerReactie, ReactieFout } from "@/lib/data/reacties";
import type { Cijfersleutel } from "@/lib/domain/waarneming";
import { parseCijfersleutel, readAntwoord, readCorrectie, readReactie } from "@/lib/schemas/cijfer";
import { formatMoment } from "@/lib/format";
import { cijferUrl } from "@/lib/view/adres";
import { getyptIn, type Formulierstaat } from "@/lib/view/formulier";
import { formatCelinvoer } from "@/lib/view/celinvoer";

/** The address of the page is the client's: it is read again, and lib/data looks whose figure it is. */
function sleutelVan(sleutel: Cijfersleutel): Cijfersleutel {
  return parseCijfersleutel(sleutel) ?? nietGevonden();
}

const refused = (form: FormData, tekst: string, veld = ""): Formulierstaat => ({ fouten: [{ veld, tekst }], getypt: getyptIn(form) });

/** Corrects the figure of the page. */
export async function corrigeer(van: Cijfersleutel, _: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const actor = await requireActor("cijfers.schrijven");
  const sleutel = sleutelVan(van);
  const gelezen = readCorrectie(form, sleutel);
  if (!gelezen.goed) return { fouten: gelezen.fouten, getypt: getyptIn(form) };
  try {
    const uitkomst = await correctCijfer(actor, actor.provincie, { ...sleutel, ...gelezen.invoer });
    if (uitkomst.soort === "ongewijzigd") return refused(form, "Dit cijfer, deze bron en deze toelichting staan er al", "waarde");
    if (uitkomst.soort === "botsing") {
      const { nu } = uitkomst;
      // the form begins from what is stored now
      revalidatePath(cijferUrl(sleutel));
      return refused(form, nu === null
        ? "Dit cijfer is er niet"
        : `${nu.door} heeft dit cijfer intussen gewijzigd in ${formatCelinvoer(nu.cijfer)} (${formatMoment(nu.op)}). Kijk of uw correctie nog klopt en verstuur die opnieuw; beide blijven in de geschiedenis`, "versie");
    }
  } catch (error) {
    if (error instanceof ReactieFout) return refused(form, error.message);
    throw error;
  }
  redirect(`${cijferUrl(sleutel)}?gelukt=correctie`);
}

/** Sends a reactie on the figure of the page. */
export async function reageer(van: Cijfersleutel, _: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const actor = await requireActor();
  const sleutel = sleutelVan(van);
  const gelezen = readReactie(form, sleutel);
  if (!gelezen.goed) return { fouten: gelezen.fouten, getypt: getyptIn(form) };
  try {
    await addReactie(actor, actor.provincie, sleutel, gelezen.invoer);
  } catch (error) {
    if (error instanceof ReactieFout) return refused(form, error.message);
    throw error;
  }
  redirect(`${cijferUrl(sleutel)}?gelukt=reactie`);
}

/** Answers a reactie on the figure of the page. */
export async function beantwoord(van: Cijfersleutel, _: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const actor = await requireActor("cijfers.schrijven");
  const sleutel = sleutelVan(van);
  const gelezen = readAntwoord(form);
  if (!gelezen.goed) return { fouten: gelezen.fouten, getypt: getyptIn(form) };
  try {
    await answerReactie(actor, actor.provincie, sleutel, gelezen.invoer);
  } catch (error) {
    if (error instanceof ReactieFout) return refused(form, error.message);
    throw error;
  }
  redirect(`${cijferUrl(sleutel)}?gelukt=antwoord`);
}
