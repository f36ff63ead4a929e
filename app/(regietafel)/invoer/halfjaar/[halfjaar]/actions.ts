"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { nietGevonden } from "@/app/niet-gevonden";
import type { Halfjaarstaat } from "@/components/halfjaar/Halfjaarformulier";
import { requireActor } from "@/lib/access/sessie";
import { addCorrectieregel } from "@/lib/data/correctieregels";
import { readHalfjaar, saveHalfjaar, type Halfjaarcel, type Halfjaaruitkomst } from "@/lib/data/halfjaar";
import { computeHalfjaar, isTeOpenen } from "@/lib/domain/halfjaar";
import { amsterdamToday, formatDatum, formatMoment } from "@/lib/format";
import { readHalfjaarformulier, readRegelformulier } from "@/lib/schemas/halfjaar";
import { formatCelinvoer } from "@/lib/view/celinvoer";
import { getyptIn, type Formulierstaat } from "@/lib/view/formulier";
import { halfjaarveld, viewAansluitingen, viewHalfjaar } from "@/lib/view/halfjaar";

/** Saves what was entered for a half-year, or fills in the proposals. */
export async function bewaarHalfjaar(halfjaar: string, staat: Halfjaarstaat, form: FormData): Promise<Halfjaarstaat> {
  const actor = await requireActor("cijfers.schrijven");
  if (!isTeOpenen(halfjaar, amsterdamToday())) nietGevonden();
  const invoer = await readHalfjaar(actor, actor.provincie, halfjaar);
  const getypt = getyptIn(form);
  const rijen = computeHalfjaar(invoer.gemeenten, invoer.waarnemingen, halfjaar, invoer.redenen, amsterdamToday());
  const view = viewHalfjaar(halfjaar, rijen, invoer.versies, invoer.redenen);
  const again = (fouten: Halfjaarstaat["fouten"]): Halfjaarstaat => ({ fouten, getypt, ronde: staat.ronde, aansluitingen: viewAansluitingen(view, getypt), gedaan: null });

  if (form.get("actie") === "voorstel") {
    const filled = view.rijen.filter((r) => !getypt[r.stand.veld]?.trim() && r.voorstel !== "");
    const ingevuld = { ...getypt, ...Object.fromEntries(filled.map((r) => [r.stand.veld, r.voorstel])) };
    const gedaan = filled.length === 0 ? "Er is niets over te nemen: elke stand is ingevuld, of onze eindstand is nog niet volledig." : `${filled.length} ${filled.length === 1 ? "stand" : "standen"} ingevuld. Er is nog niets opgeslagen.`;
    return { fouten: [], getypt: ingevuld, ronde: staat.ronde + 1, aansluitingen: viewAansluitingen(view, ingevuld), gedaan };
  }

  const gelezen = readHalfjaarformulier(form, [...invoer.gemeenten, { code: "NL", naam: "Nederland" }]);
  if (!gelezen.goed) return again(gelezen.fouten);
  const uitkomst = await saveHalfjaar(actor, actor.provincie, { halfjaar, ...gelezen.invoer });
  if (uitkomst.soort === "opgeslagen") redirect(`/invoer/halfjaar/${halfjaar}?opgeslagen=${uitkomst.aantal}`);
  // the form begins from what is stored now
  if (uitkomst.soort === "botsing") revalidatePath(`/invoer/halfjaar/${halfjaar}`);
  return again(refusal(uitkomst));
}

const NIET_TOEGEVOEGD = {
  bestaat: { veld: "regel-peildatum", tekst: "Er is al een regel van deze gemeente met deze peildatum. Kies een andere dag, of corrigeer die regel" },
  toekomst: { veld: "regel-peildatum", tekst: "De peildatum ligt in de toekomst" },
  "onbekend-gebied": { veld: "regel-gebied", tekst: "Kies een gemeente van uw provincie" },
} as const;

/** Adds a correctie line to a half-year. */
export async function voegRegelToe(halfjaar: string, _: Formulierstaat, form: FormData): Promise<Formulierstaat> {
  const actor = await requireActor("cijfers.schrijven");
  if (!isTeOpenen(halfjaar, amsterdamToday())) nietGevonden();
  const gelezen = readRegelformulier(form);
  if (!gelezen.goed) return { fouten: gelezen.fouten, getypt: getyptIn(form) };
  const uitkomst = await addCorrectieregel(actor, actor.provincie, { halfjaar, ...gelezen.invoer });
  if (uitkomst !== "opgeslagen") return { fouten: [NIET_TOEGEVOEGD[uitkomst]], getypt: getyptIn(form) };
  redirect(`/invoer/halfjaar/${halfjaar}?opgeslagen=1#correcties`);
}

/** Why nothing was stored, at each cell. */
function refusal(uitkomst: Exclude<Halfjaaruitkomst, { soort: "opgeslagen" }>): Halfjaarstaat["fouten"] {
  const at = (cel: Halfjaarcel) => halfjaarveld(cel.veld, cel.gebied);
  switch (uitkomst.soort) {
    case "ongewijzigd":
      return [{ veld: "bron", tekst: "U hebt niets gewijzigd" }];
    case "toekomst":
      return [{ veld: "peildatum", tekst: "De peildatum ligt in de toekomst. Kies de dag van de publicatie" }];
    case "latere-peildatum":
      return uitkomst.cellen.map(({ cel, nu }) => ({ veld: at(cel), tekst: `Er is al een cijfer van ${formatDatum(nu.peildatum)}. Kies die peildatum of een latere` }));
    case "reden-nodig":
      return [{ veld: "reden", tekst: `Schrijf waarom ${uitkomst.cellen.length === 1 ? "dit cijfer verandert" : "deze cijfers veranderen"}` }, ...uitkomst.cellen.map(({ cel, nu }) => ({ veld: at(cel), tekst: `Hier stond ${formatCelinvoer(nu.cijfer)}` }))];
    case "botsing":
      return uitkomst.cellen.map(({ cel, nu }) => ({ veld: at(cel), tekst: `${nu.door} sloeg ${formatMoment(nu.op)} een ander cijfer op: ${formatCelinvoer(nu.cijfer)}. Uw cijfer staat er nog; sla opnieuw op om het te vervangen, met een reden` }));
  }
}
