"use server";

import { redirect } from "next/navigation";
import { nietGevonden } from "@/app/niet-gevonden";
import type { Versiestaat } from "@/components/versies/Versieformulier";
import { saveDossierstukken } from "@/lib/data/dossier";
import { DOSSIERSOORTEN, type Dossiersoort } from "@/lib/domain/dossier";
import { laatsteVersies } from "@/lib/domain/versie";
import { amsterdamToday } from "@/lib/format";
import { leesGetypt, parseStuk } from "@/lib/schemas/dossier-formulier";
import { tekst } from "@/lib/schemas/veld";
import { versiebasisSchema } from "@/lib/schemas/versie";
import { dossierUrl } from "@/lib/view/adres";
import { viewStukgeschiedenis } from "@/lib/view/dossierstuk";
import { requireDossier } from "./lees-dossier";
import { kringkeuze, leesFormulier } from "./lees-formulier";

/** At which field it is said that what an item names is not there. */
const VERWIJZING: Readonly<Partial<Record<Dossiersoort, readonly [veld: string, tekst: string]>>> = {
  trede: ["trede", "Deze trede is er niet meer. Kies opnieuw"],
  planoordeel: ["plan", "Dit plan is er niet. Kies opnieuw"],
  afspraak: ["gesprek", "Dit gesprek is er niet. Kies opnieuw"],
};

/** An item is added to a dossier, changed or marked as vervallen. Its soort, gemeente and circle of readers are those of the version before. */
export async function legStukVast(_: Versiestaat, form: FormData): Promise<Versiestaat> {
  const velden = Object.fromEntries(form);
  const { actor, gebied } = await requireDossier(tekst.parse(velden["slug"]), "dossier.schrijven");
  const { basis, sleutel } = versiebasisSchema.parse(velden);
  const soort = DOSSIERSOORTEN.find((s) => s === velden["soort"]);
  if (soort === undefined) nietGevonden();
  const { versies, kaders } = await leesFormulier(actor, gebied, soort);
  const eigen = versies.filter((v) => v.sleutel === sleutel);
  const [vorige] = laatsteVersies(eigen, null);
  // what the reader cannot see cannot be changed, and what is changed stays what it is
  if (basis > 0 && vorige?.soort !== soort) nietGevonden();

  const getypt = leesGetypt(soort, velden);
  const gelezen = parseStuk(soort, getypt, {
    vandaag: amsterdamToday(), nieuw: basis === 0, gebied: gebied.code, kaders,
    kringen: basis > 0 && vorige ? [vorige.kring] : kringkeuze(actor, soort),
    vorigKader: vorige?.soort === "trede" ? vorige.inhoud.kader : null,
    gevoerd: vorige?.soort === "gesprek" && vorige.inhoud.stand === "gevoerd",
  });
  if (!gelezen.goed) return { getypt, basis, fouten: gelezen.fouten, botsing: [] };
  const uitkomst = await saveDossierstukken(actor, actor.provincie, [{ ...gelezen.waarde, basis, sleutel }]);
  if (uitkomst === "onbekend-stuk" || uitkomst === "onbekend-gebied") {
    const [veld, zeg] = VERWIJZING[soort] ?? ["datum", "Dit kan niet worden vastgelegd: het hoort niet bij dit dossier"];
    return { getypt, basis, fouten: [{ veld, tekst: zeg }], botsing: [] };
  }
  if (uitkomst !== "botsing") redirect(`${dossierUrl(gebied.naam)}?vastgelegd=${uitkomst === "opgeslagen" ? "ja" : "al"}`);

  const nu = await leesFormulier(actor, gebied, soort);
  const own = nu.versies.filter((v) => v.sleutel === sleutel);
  const since = new Set(own.filter((v) => v.versie > basis).map((v) => v.id));
  return { getypt, fouten: [], basis: Math.max(0, ...own.map((v) => v.versie)), botsing: viewStukgeschiedenis(own, nu.kaders, nu.stukken).filter((r) => since.has(r.id)) };
}
