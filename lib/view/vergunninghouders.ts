import { missingIn, numberOf, type Cijfer } from "@/lib/domain/cijfer";
import { firstDay, lastDay, monthsOf, nextDay } from "@/lib/domain/periode";
import { isVoldaan, VERGUNNINGHOUDERS_KOLOMMEN, type VergunninghoudersKolom, type VergunninghoudersRij, type VergunninghoudersTabel } from "@/lib/domain/vergunninghouders";
import type { Cel } from "@/lib/domain/waarneming";
import { formatAantalInWoorden, formatDatum, formatDatumKort, formatGetal, formatMaandnaam, formatOpsomming } from "@/lib/format";
import { bronregel, herkomstenOf, periodeMelding } from "./bron";
import { aantal, describeMissing, herkomstVan, olderColumn, onvolledig, oordeel, type Oordeelwoorden, percentage, saldo, sharedPeildatum, whichGemeenten } from "./cel";
import type { Noten } from "./noten";
import type { CelView, KolomView, TabelView, VraagView } from "./tabel";
import { uitlegregel } from "./uitleg";
import { uitlegUrl } from "./uitlegadres";

type Rij = Omit<VergunninghoudersRij, "gebied">;
type Kolom = VergunninghoudersKolom | { readonly maand: string };

/** A stand and what is left count the other way round: negative is a voorsprong. */
const VOORSPRONG: Oordeelwoorden = { achter: "voorsprong", voor: "", gelijk: "" };

/** The annex's columns; correcties only where there are any, the months between total and gerealiseerd. */
function shownKolommen(tabel: VergunninghoudersTabel): readonly Kolom[] {
  const noCorrecties = tabel.rijen.every((r) => numberOf(r.cellen.correcties.cijfer) === 0 && missingIn(r.cellen.correcties.cijfer).length === 0);
  return VERGUNNINGHOUDERS_KOLOMMEN.filter((k) => k !== "correcties" || !noCorrecties).flatMap((k): Kolom[] =>
    k === "gerealiseerd" ? [...tabel.maanden.map((maand) => ({ maand })), k] : [k],
  );
}

/** The register's code of what a column shows: a month is delivered, the column "gerealiseerd" is the sum of them. */
const indicatorOf = (kolom: Kolom) => (typeof kolom !== "string" ? "gerealiseerd" : kolom === "gerealiseerd" ? "gerealiseerdTotNu" : kolom);

const celOf = (rij: Rij, kolom: Kolom): Cel => (typeof kolom === "string" ? rij.cellen[kolom] : rij.maanden.get(kolom.maand)!);

function describeKolom(tabel: VergunninghoudersTabel, kolom: Kolom): KolomView {
  const halfjaar = tabel.periode?.periode ?? "";
  const column = tabel.rijen.map((r) => celOf(r, kolom));
  const older = olderColumn(column, tabel.peildatum);
  if (typeof kolom !== "string") {
    const usual = sharedPeildatum(column) === lastDay(kolom.maand);
    return { id: kolom.maand, kop: formatMaandnaam(kolom.maand), groep: "Gerealiseerd per maand", ...(older && !usual && { sub: older }) };
  }
  const until = tabel.maanden.at(-1);
  switch (kolom) {
    case "standBegin": {
      const usual = halfjaar !== "" && sharedPeildatum(column) === firstDay(halfjaar);
      return { id: kolom, kop: "Stand", sub: [halfjaar && `per ${formatDatumKort(firstDay(halfjaar))}`, usual ? null : older].filter(Boolean).join(", ") };
    }
    case "taakstelling":
      return { id: kolom, kop: "Taakstelling", sub: [halfjaar, older].filter(Boolean).join(", ") };
    case "correcties":
      return { id: kolom, kop: "Correcties", sub: halfjaar };
    case "totaalTeRealiseren":
      return { id: kolom, kop: "Totaal te realiseren", sub: halfjaar, afgeleid: true };
    case "gerealiseerd":
      return { id: kolom, kop: "Gerealiseerd", ...(until && { sub: `t/m ${formatDatumKort(lastDay(until))}` }), afgeleid: true, sleutel: true };
    case "nogTeRealiseren":
      return { id: kolom, kop: "Nog te realiseren", sub: "totaal − gerealiseerd", afgeleid: true, sleutel: true };
    case "percentageTotaal":
      return { id: kolom, kop: "van het totaal", sub: "te realiseren", groep: "Deel gerealiseerd", afgeleid: true };
    case "percentageTaakstelling":
      return { id: kolom, kop: "van de taakstelling", sub: halfjaar, groep: "Deel gerealiseerd", afgeleid: true };
  }
}

function cell(kolom: Kolom, rij: Rij, extra: Partial<CelView>): CelView {
  const { cijfer } = celOf(rij, kolom);
  if (kolom === "percentageTotaal" && isVoldaan(rij.cellen.totaalTeRealiseren.cijfer)) {
    return { ...percentage(cijfer, 0, extra), tekst: "voldaan", inWoorden: "voldaan: de voorsprong is groter dan de taakstelling" };
  }
  if (kolom === "percentageTotaal" || kolom === "percentageTaakstelling") return percentage(cijfer, 0, extra);
  const ahead = kolom === "standBegin" || kolom === "nogTeRealiseren" || kolom === "totaalTeRealiseren" ? oordeel(cijfer, VOORSPRONG) : undefined;
  return (kolom === "nogTeRealiseren" ? saldo : aantal)(cijfer, { ...extra, ...(ahead?.richting === "achter" && { oordeel: { richting: "voor" as const, woord: ahead.woord } }) });
}

function stelling(tabel: VergunninghoudersTabel): string {
  const { gerealiseerd, totaalTeRealiseren, nogTeRealiseren } = tabel.totaal.cellen;
  const [done, total, left] = [gerealiseerd, totaalTeRealiseren, nogTeRealiseren].map((c) => numberOf(c.cijfer));
  if (tabel.periode === null || done == null) return "Het is niet bekend hoeveel vergunninghouders er zijn gehuisvest.";
  const months = monthsOf(tabel.periode.periode).length;
  const complete = [gerealiseerd, nogTeRealiseren].every((c) => missingIn(c.cijfer).length === 0);
  const when = tabel.maanden.length === 0 ? "Er is nog geen maand voorbij" : `Na ${formatAantalInWoorden(tabel.maanden.length)} van de ${formatAantalInWoorden(months)} maanden`;
  const known = complete ? "" : ", voor zover bekend,";
  const housed = `${done === 1 ? "is" : "zijn"}${known} ${formatGetal(done)}${total == null ? "" : ` van de ${formatGetal(total)}`} mensen gehuisvest.`;
  const rest = left == null ? "" : left > 0 ? ` Er ${left === 1 ? "moet" : "moeten"} er${known} nog ${formatGetal(left)} een woning krijgen.` : ` Dat is${known} ${formatGetal(-left)} meer dan moest.`;
  return `${when}${tabel.maanden.length === 0 ? ": er" : ""} ${housed}${rest}`;
}

function vragenOf(tabel: VergunninghoudersTabel): VraagView[] {
  const ask = (staat: "onbekend" | "pm", names: string[], vraag: string, cijfer: string): VraagView[] =>
    names.length === 0 ? [] : [{ soort: staat, tabel: "vergunninghouders", vraag, cijfer, aan: whichGemeenten(names, tabel.rijen.length, formatOpsomming) }];
  const lacking = (staat: "onbekend" | "pm", pick: (r: VergunninghoudersRij) => Cel) => tabel.rijen.filter((r) => pick(r).cijfer.staat === staat).map((r) => r.gebied.naam);
  return (["onbekend", "pm"] as const).flatMap((staat) => [
    ...tabel.maanden.flatMap((m) => ask(staat, lacking(staat, (r) => r.maanden.get(m)!), `Hoeveel mensen zijn gehuisvest in ${formatDatum(m)}?`, "gerealiseerd")),
    ...(tabel.periode === null ? [] : [
      ...ask(staat, lacking(staat, (r) => r.cellen.standBegin), `Wat is de stand bij het begin van ${tabel.periode.periode}?`, "stand"),
      ...ask(staat, lacking(staat, (r) => r.cellen.taakstelling), `Wat is de taakstelling van ${tabel.periode.periode}?`, "taakstelling"),
    ]),
  ]);
}

export interface VergunninghoudersView {
  readonly tabel: TabelView;
  readonly vragen: readonly VraagView[];
}

/** The table "Huisvesting vergunninghouders", with both percentages under their right names. */
export function viewVergunninghouders(tabel: VergunninghoudersTabel, provincie: string, noten: Noten): VergunninghoudersView {
  const notes = noten.forTabel();
  const until = tabel.maanden.at(-1);
  const nogNoot = notes.add({
    soort: "toelichting",
    over: "Nog te realiseren",
    tekst: `In de bijlage heet dit “Stand per ${until ? formatDatumKort(nextDay(lastDay(until))) : "…"}”. Het is pas aan het einde van het halfjaar een achterstand.`,
  });
  const deelNoot = notes.add({
    soort: "toelichting",
    over: "Twee percentages",
    tekst: "De bijlage noemt het deel van het totaal te realiseren “% van de taakstelling”. Hier staan beide, elk onder de eigen naam.",
  });
  const kolommen = shownKolommen(tabel);
  const column = (k: Kolom) => tabel.rijen.map((r) => celOf(r, k));
  const missing = (rij: VergunninghoudersRij, k: Kolom) => {
    const months = k === "correcties" || k === "totaalTeRealiseren" ? undefined : describeMissing([...rij.maanden.values()].map((c) => c.cijfer), "maand", "maanden");
    const correctie = k === "gerealiseerd" || k === "percentageTaakstelling" ? undefined : describeMissing([rij.cellen.correcties.cijfer], "correctie", "correcties");
    return [months, correctie].filter((t) => t !== undefined).join(", ") || undefined;
  };
  const totalMissing = (k: Kolom, cijfer: Cijfer) => onvolledig(cijfer, describeMissing(column(k).map((c) => c.cijfer), "gemeente", "gemeenten"));
  const nootOf = (k: Kolom) => (k === "nogTeRealiseren" ? { noten: [nogNoot] } : k === "percentageTotaal" ? { noten: [deelNoot] } : {});
  return {
    vragen: vragenOf(tabel),
    tabel: {
      id: "vergunninghouders",
      titel: "Huisvesting vergunninghouders",
      stelling: stelling(tabel),
      onderschrift: `Huisvesting van vergunninghouders${tabel.periode ? ` in ${tabel.periode.periode}` : ""}, aantal personen`,
      rijkop: "Gemeente",
      kolommen: kolommen.map((k) => ({ ...describeKolom(tabel, k), uitleg: uitlegUrl("vergunninghouders", indicatorOf(k)) })),
      metOpmerkingen: false,
      groepen: [
        {
          id: "gemeenten",
          rijen: tabel.rijen.map((rij) => ({
            id: rij.gebied.code,
            kop: rij.gebied.naam,
            soort: "gemeente" as const,
            cellen: kolommen.map((k) => cell(k, rij, { ...herkomstVan(celOf(rij, k), column(k), tabel.peildatum), ...onvolledig(celOf(rij, k).cijfer, missing(rij, k)) })),
          })),
        },
      ],
      voet: [
        {
          id: "totaal",
          kop: `Totaal ${provincie}`,
          soort: "totaal",
          cellen: kolommen.map((k) => cell(k, tabel.totaal, { ...nootOf(k), ...totalMissing(k, celOf(tabel.totaal, k).cijfer) })),
        },
      ],
      bronregel: bronregel(tabel.peildatum, herkomstenOf(kolommen.flatMap(column))),
      meldingen: periodeMelding(tabel.periode, "taakstelling"),
      noten: notes.list,
      uitleg: [
        ...(["standBegin", "totaalTeRealiseren", "gerealiseerdTotNu", "nogTeRealiseren", "percentageTotaal", "percentageTaakstelling", "schema"] as const).map((code) => uitlegregel("vergunninghouders", code)),
        uitlegregel("algemeen", "totaal"),
        uitlegregel("algemeen", "verhouding"),
      ],
    },
  };
}
