"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/access/sessie";
import { addVerzoek, savePostbussen } from "@/lib/data/postbussen";
import { amsterdamToday } from "@/lib/format";
import { MailFout, sendMail } from "@/lib/mail";
import { adresschema, verzoekschema } from "@/lib/schemas/invoeroverzicht";
import { getyptIn, type Formulierstaat } from "@/lib/view/formulier";
import { loadOverzicht } from "./overzicht";

const naar = (maand: string, gelukt: string, wie: string) => `/invoer?${new URLSearchParams({ maand, gelukt, wie })}`;

/** Sends the mail that the overview shows for one gemeente, to the mailbox that is kept for it. */
export async function verstuurVerzoek(form: FormData): Promise<void> {
  const actor = await requireActor("cijfers.schrijven");
  const gelezen = verzoekschema.safeParse(Object.fromEntries(form));
  if (!gelezen.success) redirect("/invoer");
  const { gemeente, maand } = gelezen.data;
  const { view } = await loadOverzicht(actor, { maand, jaar: null }, amsterdamToday());
  const vraag = view.navraag.find((n) => n.gemeente === gemeente);
  // meanwhile everything came in, or there is no mailbox (any more): the overview says so
  if (view.maand !== maand || !vraag || vraag.adres === null) redirect(`/invoer?maand=${maand}`);
  try {
    await sendMail({ aan: vraag.adres, onderwerp: vraag.mail.onderwerp, tekst: vraag.mail.tekst });
  } catch (error) {
    if (!(error instanceof MailFout)) throw error;
    console.warn(error.message, error.cause);
    redirect(naar(maand, "niet-verstuurd", gemeente));
  }
  await addVerzoek(actor, actor.provincie, { gemeente, maand });
  redirect(naar(maand, "verstuurd", gemeente));
}

const VELD = "postbus-";

/** Keeps the mailboxes of the gemeenten. */
export async function bewaarPostbussen(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const actor = await requireActor("cijfers.schrijven");
  const getypt = getyptIn(form);
  const velden = Object.entries(getypt).filter(([naam]) => naam.startsWith(VELD));
  const fouten = velden.filter(([, adres]) => !adresschema.safeParse(adres.trim()).success).map(([veld, adres]) => ({ veld, tekst: `‘${adres.trim()}’ is geen mailadres. Schrijf het zoals opvang@gemeente.nl, of laat het leeg` }));
  if (fouten.length > 0) return { fouten, getypt };
  await savePostbussen(actor, actor.provincie, new Map(velden.map(([veld, adres]) => [veld.slice(VELD.length), adres.trim()])));
  redirect("/invoer?gelukt=postbussen#postbussen");
}
