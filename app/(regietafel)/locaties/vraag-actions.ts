"use server";

import { redirect } from "next/navigation";
import type { Antwoordstaat } from "@/components/locaties/Antwoordformulier";
import type { Vraagstaat } from "@/components/locaties/Vraagformulier";
import { requireActor } from "@/lib/access/sessie";
import { answerLocatievraag, askLocatievraag } from "@/lib/data/locatievragen";
import { amsterdamToday } from "@/lib/format";
import { parseDatum } from "@/lib/schemas/deeldatum";
import { antwoordSchema, tekstfout, vraagGetyptSchema } from "@/lib/schemas/locatievraag";
import { rijnummer } from "@/lib/schemas/rijnummer";

/** Asks a question about a location. */
export async function stelVraag(_: Vraagstaat, form: FormData): Promise<Vraagstaat> {
  const actor = await requireActor("cijfers.schrijven");
  const getypt = vraagGetyptSchema.parse(Object.fromEntries(form));
  const locatie = rijnummer.catch(0).parse(form.get("locatie"));
  const sinds = parseDatum(getypt.sinds);
  const fouten = [
    { veld: "vraag", tekst: tekstfout(getypt.vraag, "Vul de vraag in") },
    { veld: "aan", tekst: tekstfout(getypt.aan, "Vul in aan wie u het vraagt") },
    { veld: "sinds", tekst: sinds === null ? "Vul een datum in, bijvoorbeeld 11-9-2024" : sinds > amsterdamToday() ? "Deze datum ligt in de toekomst. Kies vandaag of eerder" : undefined },
  ].flatMap(({ veld, tekst }) => (tekst === undefined ? [] : [{ veld, tekst }]));
  if (fouten.length > 0 || sinds === null) return { getypt, fouten };
  const asked = await askLocatievraag(actor, actor.provincie, { locatie, vraag: getypt.vraag, aan: getypt.aan, sinds });
  if (!asked) return { getypt, fouten: [{ veld: "vraag", tekst: "Deze locatie is er niet. Ga terug naar de lijst met locaties" }] };
  redirect(`/locaties/${locatie}?vastgelegd=vraag#vragen`);
}

/** Answers a question about a location. */
export async function beantwoord(_: Antwoordstaat, form: FormData): Promise<Antwoordstaat> {
  const actor = await requireActor("cijfers.schrijven");
  const { locatie, nummer, antwoord } = antwoordSchema.parse(Object.fromEntries(form));
  const fout = tekstfout(antwoord, "Vul het antwoord in");
  if (fout !== undefined) return { getypt: antwoord, fout };
  const uitkomst = await answerLocatievraag(actor, actor.provincie, nummer, antwoord);
  if (uitkomst === "al-beantwoord") return { getypt: antwoord, fout: "Iemand anders heeft deze vraag intussen beantwoord. Open de pagina opnieuw om het antwoord te zien" };
  if (uitkomst === "onbekende-vraag") return { getypt: antwoord, fout: "Deze vraag is er niet. Open de pagina opnieuw" };
  redirect(`/locaties/${locatie}?vastgelegd=antwoord#vragen`);
}
