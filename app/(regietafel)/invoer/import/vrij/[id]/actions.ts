"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/lib/access/sessie";
import { saveSjabloon } from "@/lib/data/sjablonen";
import { readStandInvoer } from "@/lib/data/stand";
import { readUpload, saveUpload } from "@/lib/data/upload";
import { csvVan, vertaal } from "@/lib/exchange/vrije-tabel";
import { amsterdamToday } from "@/lib/format";
import { gegevensschema, vertalingschema } from "@/lib/schemas/vrije-tabel";
import { getyptIn, type Formulierstaat } from "@/lib/view/formulier";
import { INDICATORKEUZES } from "@/lib/view/vrije-tabel";
import { leesBlad } from "./lees";

/** So many faults at a time are enough to mend. */
const GETOOND = 50;

/** Reads a free table by the columns that were chosen; what comes of it goes the way of every file: a preview first. */
export async function vertaalTabel(_: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const actor = await requireActor("cijfers.schrijven");
  const getypt = getyptIn(form);
  const upload = await readUpload(actor, getypt["id"] ?? "");
  const [bestand] = upload?.bestanden ?? [];
  const stand = await readStandInvoer(actor, actor.provincie, { peildatum: amsterdamToday(), bekendOp: null });
  if (!bestand || !stand) redirect("/invoer/import?fout=verlopen");
  const gelezen = await leesBlad(bestand, getypt["blad"]);
  if ("reden" in gelezen) redirect(`/invoer/import/vrij/${upload?.id}`);
  const { blad, rijen } = gelezen;

  const gegevens = gegevensschema.safeParse(getypt);
  const kop = rijen.find((r) => String(r.regel) === getypt["kopregel"])?.cellen ?? [];
  const kolommen = Object.entries(getypt).flatMap(([veld, keuze]) => {
    const plaats = /^kolom-(\d{1,3})$/.exec(veld)?.[1];
    if (plaats === undefined || !INDICATORKEUZES.some((k) => k.waarde === keuze)) return [];
    const [thema = "", indicator = ""] = keuze.split(".");
    return [{ plaats: Number(plaats), kop: kop[Number(plaats)]?.tekst.trim() ?? "", thema, indicator }];
  });
  const vertaling = vertalingschema.safeParse({ ...getypt, kolommen });
  const fouten = [
    ...(gegevens.success ? [] : gegevens.error.issues.map((i) => ({ veld: String(i.path[0]), tekst: i.message }))),
    ...(vertaling.success ? [] : [{ veld: "gemeente", tekst: "Kies van minstens één kolom wat erin staat." }]),
    ...kolommen.filter((k, i) => kolommen.findIndex((o) => o.thema === k.thema && o.indicator === k.indicator) < i).map((k) => ({ veld: `kolom-${k.plaats}`, tekst: "Dit staat al in een andere kolom." })),
  ];
  if (!gegevens.success || !vertaling.success || fouten.length > 0) return { fouten, getypt };
  const vertaald = vertaal(rijen, vertaling.data, gegevens.data, stand.gemeenten);
  if (vertaald.fouten.length > 0) return { fouten: vertaald.fouten.slice(0, GETOOND).map((tekst) => ({ veld: "", tekst: `${blad}, ${tekst}` })), getypt };

  const naam = (getypt["naam"] ?? "").trim().slice(0, 80);
  if (naam !== "") await saveSjabloon(actor, actor.provincie, { naam, vertaling: vertaling.data });
  const letOp = vertaald.nietGelezen.map((rij) => `${bestand.naam}, blad ${blad}, ${rij}`);
  const id = await saveUpload(actor, [{ naam: bestand.naam, deel: "waarnemingen", letOp, inhoud: await csvVan(vertaald.rijen) }]);
  redirect(`/invoer/import/${id}`);
}
