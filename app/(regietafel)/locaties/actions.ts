"use server";

import { redirect } from "next/navigation";
import type { Fasestaat } from "@/components/locaties/Faseformulier";
import type { AccountActor } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/sessie";
import { addLocatie, saveFasen, type Faseherkomst } from "@/lib/data/locatie-opslaan";
import { readLocatie } from "@/lib/data/locaties";
import { readStandInvoer } from "@/lib/data/stand";
import { checkFase, possibleWijzigingen, wijzigFase, WIJZIGINGEN, type Faseregel, type Fasegegevens, type Wijzigfout } from "@/lib/domain/fasewijziging";
import type { Locatie } from "@/lib/domain/locatie";
import { basisVan, laatsteFasen, type Faseregistratie, type Locatiedossier } from "@/lib/domain/locatiedossier";
import { amsterdamToday, formatDatum } from "@/lib/format";
import { parseGetypt, parseNieuweFase, parseNieuweLocatie, parseWijziging, verborgenSchema, type Veldfout } from "@/lib/schemas/fase-formulier";
import { WIJZIGFOUT } from "@/lib/texts/locaties";
import { viewGeschiedenis } from "@/lib/view/fasegeschiedenis";
import { viewVoorbeeld, type VoorbeeldView } from "@/lib/view/voorbeeld";

const WEG: Veldfout = { veld: "", tekst: "Deze locatie of fase is er niet. Ga terug naar de lijst met locaties." };

const inWoorden = (fouten: readonly Wijzigfout[], peildatum = ""): readonly Veldfout[] =>
  fouten.map(({ veld, soort }) => ({ veld, tekst: WIJZIGFOUT[soort].replace("{peildatum}", () => formatDatum(peildatum)) }));

/** What a change does to the stands that it touches: that of today, and that of its own peildatum. */
async function voorbeeldVan(actor: AccountActor, locatie: Locatie, regels: readonly Faseregel[]): Promise<VoorbeeldView> {
  const vandaag = amsterdamToday();
  const peildata = [...new Set([...regels.map((r) => r.peildatum), vandaag])].sort();
  const momenten = await Promise.all(peildata.map(async (peildatum) => ({ peildatum, invoer: await readStandInvoer(actor, actor.provincie, { peildatum, bekendOp: null }) })));
  return viewVoorbeeld({ locatie, regels, momenten: momenten.flatMap(({ peildatum, invoer }) => (invoer ? [{ peildatum, invoer }] : [])), vandaag });
}

/** What is shown before it is recorded, to know it again. */
const zegel = (regels: readonly Faseregel[]) => JSON.stringify(regels);

interface Verzoek {
  readonly locatie: Locatie;
  readonly regels: readonly [Faseregel, ...Faseregel[]];
  readonly herkomst: Faseherkomst;
}

/** The first time, or when it is no longer what was shown: show what it does. */
async function bekijk(actor: AccountActor, staat: Fasestaat, { locatie, regels }: Verzoek): Promise<Fasestaat> {
  return { ...staat, voorbeeld: await voorbeeldVan(actor, locatie, regels), bekeken: zegel(regels) };
}

/** What somebody else recorded since the form was made; the form goes on from there, with everything typed. */
function botsing(staat: Fasestaat, dossier: Locatiedossier, regel: Faseregistratie | null): Fasestaat {
  const since = new Set(dossier.fasen.filter((f) => f.id > staat.basis).map((f) => f.id));
  return { ...staat, basis: basisVan(dossier), regel: regel?.id ?? 0, botsing: viewGeschiedenis(dossier.fasen).filter((r) => since.has(r.id)), voorbeeld: null, bekeken: "" };
}

const sent = (form: FormData): { readonly verborgen: ReturnType<typeof verborgenSchema.parse>; readonly staat: Fasestaat } => {
  const verborgen = verborgenSchema.parse(Object.fromEntries(form));
  const { regel, basis } = verborgen;
  return { verborgen, staat: { getypt: parseGetypt(form), fouten: [], regel, basis, botsing: [], voorbeeld: null, bekeken: "" } };
};

/** Records lines of a location and goes back to it, or says what is in the way. */
async function legVast(actor: AccountActor, staat: Fasestaat, dossier: Locatiedossier, verzoek: Verzoek, handeling: string, nieuweFasen: readonly string[], volgende: (d: Locatiedossier) => Faseregistratie | null): Promise<Fasestaat> {
  const { regels, herkomst } = verzoek;
  const uitkomst = await saveFasen(actor, actor.provincie, { locatie: dossier.id, basis: staat.basis, handeling, regels, nieuweFasen, ...herkomst });
  if (uitkomst.soort === "opgeslagen") redirect(`/locaties/${dossier.id}?vastgelegd=${uitkomst.regel}`);
  if (uitkomst.soort === "ongewijzigd") redirect(`/locaties/${dossier.id}?vastgelegd=al`);
  const now = uitkomst.soort === "botsing" ? await readLocatie(actor, actor.provincie, dossier.id) : null;
  return now ? botsing(staat, now, volgende(now)) : { ...staat, fouten: [WEG] };
}

/** The line that a change is about, as it is now: of a correction the last version of its peildatum, else the last of its phase. */
function huidigeRegel(dossier: Locatiedossier, regel: Faseregistratie, isCorrectie: boolean): Faseregistratie {
  if (!isCorrectie) return laatsteFasen(dossier).find((f) => f.fase === regel.fase) ?? regel;
  return dossier.fasen.filter((f) => f.fase === regel.fase && f.peildatum === regel.peildatum).reduce((a, b) => (b.versie > a.versie ? b : a), regel);
}

/** Something happens to a phase: `doe` says what. */
export async function wijzig(_: Fasestaat, form: FormData): Promise<Fasestaat> {
  const actor = await requireActor("cijfers.schrijven");
  const { verborgen, staat } = sent(form);
  const dossier = await readLocatie(actor, actor.provincie, verborgen.locatie);
  const fase = dossier?.fasen.find((f) => f.id === verborgen.regel);
  const doe = WIJZIGINGEN.find((w) => w === form.get("doe"));
  if (!dossier || !fase || doe === undefined) return { ...staat, fouten: [WEG] };

  const gelezen = parseWijziging(doe, staat.getypt);
  if (!gelezen.goed) return { ...staat, fouten: gelezen.fouten };
  const vandaag = amsterdamToday();
  // these two say all there is to say of a phase, also when somebody else settled it meanwhile
  const isWhole = doe === "corrigeren" || doe === "bevestigen";
  if (!isWhole && !possibleWijzigingen(fase, vandaag).includes(doe)) return { ...staat, fouten: [{ veld: "", tekst: "Deze wijziging kan niet meer: de fase is intussen anders. Ga terug naar de locatie." }] };
  const { wijziging, peildatum, bron, toelichting, reden } = gelezen.waarde;
  // names as they were when the form was made: sent twice, it makes the same lines
  const bestaand = dossier.fasen.filter((f) => f.id <= staat.basis).map((f) => f.fase);
  const uitkomst = wijzigFase(fase, wijziging, doe === "corrigeren" ? fase.peildatum : peildatum, vandaag, bestaand);
  if (!uitkomst.goed) return { ...staat, fouten: inWoorden(uitkomst.fouten, fase.peildatum) };

  const verzoek: Verzoek = { locatie: dossier, regels: uitkomst.regels, herkomst: { bron, toelichting, reden } };
  const volgende = (d: Locatiedossier) => huidigeRegel(d, fase, doe === "corrigeren");
  if (verborgen.stap === "vastleggen" && verborgen.bekeken === zegel(verzoek.regels)) {
    const nieuweFasen = verzoek.regels.map((r) => r.fase).filter((f) => f !== fase.fase);
    return legVast(actor, staat, dossier, verzoek, doe, nieuweFasen, volgende);
  }
  return basisVan(dossier) === staat.basis ? bekijk(actor, staat, verzoek) : botsing(staat, dossier, volgende(dossier));
}

/** What is wrong with a first line of a phase. */
function checkEerste(gegevens: Fasegegevens, peildatum: string): readonly Veldfout[] {
  const future: readonly Wijzigfout[] = peildatum > amsterdamToday() ? [{ veld: "peildatum", soort: "peildatum-in-toekomst" }] : [];
  return inWoorden([...checkFase(gegevens), ...future]);
}

/** A location gets another phase. */
export async function voegFaseToe(_: Fasestaat, form: FormData): Promise<Fasestaat> {
  const actor = await requireActor("cijfers.schrijven");
  const { verborgen, staat } = sent(form);
  const dossier = await readLocatie(actor, actor.provincie, verborgen.locatie);
  if (!dossier) return { ...staat, fouten: [WEG] };
  const gelezen = parseNieuweFase(staat.getypt);
  if (!gelezen.goed) return { ...staat, fouten: gelezen.fouten };
  const { gegevens, peildatum, bron, toelichting } = gelezen.waarde;
  const taken = dossier.fasen.some((f) => f.id <= staat.basis && f.fase.toLowerCase() === gegevens.fase.toLowerCase());
  const fouten = [...checkEerste(gegevens, peildatum), ...(taken ? [{ veld: "fase", tekst: "Deze locatie heeft al een fase met deze naam. Kies een andere naam, of wijzig die fase" }] : [])];
  if (fouten.length > 0) return { ...staat, fouten };
  const verzoek: Verzoek = { locatie: dossier, regels: [{ ...gegevens, peildatum }], herkomst: { bron, toelichting, reden: null } };
  if (verborgen.stap === "vastleggen" && verborgen.bekeken === zegel(verzoek.regels)) {
    return legVast(actor, staat, dossier, verzoek, "fase toevoegen", [gegevens.fase], () => null);
  }
  return basisVan(dossier) === staat.basis ? bekijk(actor, staat, verzoek) : botsing(staat, dossier, null);
}

/** A location with its first phase. */
export async function voegLocatieToe(_: Fasestaat, form: FormData): Promise<Fasestaat> {
  const actor = await requireActor("cijfers.schrijven");
  const { verborgen, staat } = sent(form);
  const gelezen = parseNieuweLocatie(staat.getypt);
  if (!gelezen.goed) return { ...staat, fouten: gelezen.fouten };
  const { gebied, naam, gegevens, peildatum, bron, toelichting } = gelezen.waarde;
  const fouten = checkEerste(gegevens, peildatum);
  if (fouten.length > 0) return { ...staat, fouten };
  const regel: Faseregel = { ...gegevens, peildatum };
  const herkomst = { bron, toelichting, reden: null };
  const verzoek: Verzoek = { locatie: { gebied, naam, volgorde: Number.MAX_SAFE_INTEGER, fasen: [] }, regels: [regel], herkomst };
  if (verborgen.stap !== "vastleggen" || verborgen.bekeken !== zegel(verzoek.regels)) return bekijk(actor, staat, verzoek);
  const uitkomst = await addLocatie(actor, actor.provincie, { gebied, naam, regel, ...herkomst });
  if (uitkomst.soort === "opgeslagen") redirect(`/locaties/${uitkomst.locatie}?vastgelegd=nieuw`);
  return { ...staat, fouten: [uitkomst.soort === "bestaat" ? { veld: "naam", tekst: "Deze gemeente heeft al een locatie met deze naam. Kies een andere naam, of voeg een fase toe aan die locatie" } : { veld: "gemeente", tekst: "Kies een gemeente van uw provincie" }] };
}
