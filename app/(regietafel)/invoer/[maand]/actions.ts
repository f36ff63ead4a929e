"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { AccountActor } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/sessie";
import { BladFout, readBlad, saveBlad, type Botsing } from "@/lib/data/blad";
import type { Blad } from "@/lib/domain/blad";
import { isMaand } from "@/lib/domain/periode";
import { amsterdamToday, formatTijd } from "@/lib/format";
import { parseFormulier, peildatumFout, readIngevuld, type Bladformulier } from "@/lib/schemas/blad";
import { beoordeelBlad, cellenVan, eerderVan, naamVan, veldVan, vorigeInLegeCellen, type Bladoordeel, type Ingevuld, type Uitgang } from "@/lib/view/bladinvoer";
import { BEGINSTAAT, type Bladstaat, type BotsingView } from "@/lib/view/bladstaat";
import { formatCelinvoer } from "@/lib/view/celinvoer";
import { naThema, weigerkop } from "@/lib/view/invoerblad";
import { plaatsBlok } from "@/lib/view/plakken";

/** What a button below the sheet asks: save it, or fill cells without storing anything. Everything typed comes back. */
export async function bewaarBlad(_: Bladstaat, form: FormData): Promise<Bladstaat> {
  const actor = await requireActor("cijfers.schrijven");
  const formulier = parseFormulier(form);
  const vandaag = amsterdamToday();
  const blad = formulier && (await readOwnBlad(actor, formulier, vandaag));
  if (!blad) return { ...BEGINSTAAT, kop: "Nog niet opgeslagen", meldingen: [{ tekst: "Dit formulier hoort niet bij een blad. Ga terug naar Invoer en open de maand opnieuw." }] };
  const ingevuld = readIngevuld(form, blad, formulier);
  const staat: Bladstaat = { ...BEGINSTAAT, ingevuld, sleutel: formulier.sleutel };
  switch (formulier.actie) {
    case "vorige":
      return fill(staat, ingevuld, vorigeInLegeCellen(blad, ingevuld.teksten), (n) => [n === 0 ? "Er was niets over te nemen in een lege cel." : `${n} ${n === 1 ? "cel" : "cellen"} overgenomen. Er is nog niets opgeslagen.`]);
    case "plak": {
      const { teksten, meldingen } = plaatsBlok(blad, formulier.plak, null);
      return fill(staat, ingevuld, teksten, () => meldingen);
    }
    case "opslaan":
    case "volgende":
      return save(actor, blad, formulier, staat, ingevuld, vandaag);
  }
}

async function readOwnBlad(actor: AccountActor, { maand, thema }: Bladformulier, vandaag: string): Promise<Blad | null> {
  if (thema === "amvCoa" || !isMaand(maand) || maand > vandaag.slice(0, 7)) return null;
  return readBlad(actor, actor.provincie, { thema, maand, vandaag });
}

function fill(staat: Bladstaat, ingevuld: Ingevuld, teksten: Readonly<Record<string, string>>, say: (n: number) => readonly string[]): Bladstaat {
  const geplakt = Object.keys(teksten);
  return { ...staat, ingevuld: { ...ingevuld, teksten: { ...ingevuld.teksten, ...teksten } }, gedaan: say(geplakt.length), geplakt };
}

/** What is wrong with the form as a whole, its date and source. */
function veldfouten(blad: Blad, { peildatum, bron }: Ingevuld, { wijzigingen }: Bladoordeel, vandaag: string): Bladstaat["meldingen"] {
  const fout = peildatumFout(peildatum, blad, vandaag);
  return [
    ...(fout === null ? [] : [{ veld: "peildatum", tekst: fout }]),
    ...(wijzigingen > 0 && bron === "" ? [{ veld: "bron", tekst: "Vul in waar de cijfers vandaan komen." }] : []),
  ];
}

async function save(actor: AccountActor, blad: Blad, formulier: Bladformulier, staat: Bladstaat, ingevuld: Ingevuld, vandaag: string): Promise<Bladstaat> {
  const { thema, maand } = blad;
  const oordeel = beoordeelBlad(blad, ingevuld);
  const fouten = [...veldfouten(blad, ingevuld, oordeel, vandaag), ...oordeel.fouten];
  if (fouten.length + oordeel.open.length > 0) return { ...staat, kop: weigerkop(fouten.length, oordeel.open.length), meldingen: [...fouten, ...oordeel.open] };

  const invoer = { thema, maand, peildatum: ingevuld.peildatum, bron: ingevuld.bron, sleutel: formulier.sleutel, cellen: cellenVan(oordeel, ingevuld) };
  const uitkomst = await saveBlad(actor, actor.provincie, invoer).catch((error: unknown) => {
    if (error instanceof BladFout) return error;
    throw error;
  });
  if (uitkomst instanceof BladFout) {
    return { ...staat, kop: weigerkop(1, 0), meldingen: [{ tekst: uitkomst.message, ...(uitkomst.veld === "peildatum" && { veld: "peildatum" }) }] };
  }
  const naar = formulier.actie === "volgende" ? naThema(thema) : thema;
  switch (uitkomst.soort) {
    case "opgeslagen":
      redirect(`/invoer/${maand}?thema=${naar}&opgeslagen=${uitkomst.opslag}&van=${thema}`);
    // falls through: redirect never returns
    case "ongewijzigd":
      if (naar !== thema) redirect(`/invoer/${maand}?thema=${naar}`);
      return { ...staat, gedaan: ["U hebt niets gewijzigd, er is niets opgeslagen."] };
    case "botsing":
      refresh();
      return botsen(blad, staat, ingevuld, uitkomst.cellen);
  }
}

/** Both figures side by side; the form goes on from what is stored now, with everything typed still in it. */
function botsen(blad: Blad, staat: Bladstaat, ingevuld: Ingevuld, botsingen: readonly Botsing[]): Bladstaat {
  const botsing = botsingen.map(({ rij, kolom, cijfer, op, door }): BotsingView => {
    const veld = veldVan(rij, kolom);
    const vorige = blad.cellen.find((c) => c.rij === rij && c.kolom === kolom)?.vorige ?? null;
    return {
      veld,
      naam: naamVan(blad.rijen.find((r) => r.id === rij)!, blad.kolommen.find((k) => k.code === kolom)!),
      eigen: ingevuld.teksten[veld] ?? "",
      ander: { tekst: formatCelinvoer(cijfer), door, op: formatTijd(op) },
      vorige: vorige && { tekst: formatCelinvoer(vorige.cijfer), wanneer: eerderVan(vorige) },
    };
  });
  const nieuw = botsingen.map(({ rij, kolom, basis, cijfer }): [string, Uitgang] => [veldVan(rij, kolom), { basis, tekst: formatCelinvoer(cijfer) }]);
  return { ...staat, ingevuld: { ...ingevuld, uitgang: { ...ingevuld.uitgang, ...Object.fromEntries(nieuw) } }, botsing };
}
