import { z } from "zod";
import { EDITIETABELLEN, type Editieinhoud, type Editieopmerking, type Editietabel } from "@/lib/domain/editie";
import { OPTIES } from "@/lib/domain/locatie";
import { parseDatum } from "./deeldatum";
import type { Veldfout } from "./fase-formulier";
import { leesTekst, leesVerplicht } from "./veld";

/** What stands in the fields of a form, by name. */
export type Getypt = Readonly<Record<string, string>>;
type Gelezen<T> = { readonly goed: true; readonly waarde: T } | { readonly goed: false; readonly fouten: readonly Veldfout[] };

const gelezen = <T>(waarde: T, fouten: readonly Veldfout[]): Gelezen<T> => (fouten.length > 0 ? { goed: false, fouten } : { goed: true, waarde });

function leesDatum(veld: string, getypt: string, wat: string, fouten: Veldfout[]): string {
  const datum = parseDatum(getypt);
  if (datum === null) fouten.push({ veld, tekst: getypt === "" ? `Vul ${wat} in, bijvoorbeeld 11-9-2024` : `‘${getypt.slice(0, 30)}’ is geen datum. Typ bijvoorbeeld 11-9-2024` });
  return datum ?? "";
}

/** The meeting of a new edition and its peildatum, which is the meeting's own date when it is left empty. */
export function leesNieuweEditie({ overleg = "", peildatum = "" }: Getypt): Gelezen<{ readonly prtDatum: string; readonly peildatum: string }> {
  const fouten: Veldfout[] = [];
  const prtDatum = leesDatum("overleg", overleg, "de datum van het overleg", fouten);
  return gelezen({ prtDatum, peildatum: peildatum === "" ? prtDatum : leesDatum("peildatum", peildatum, "de peildatum", fouten) }, fouten);
}

/** Remarks that can be added in one form. */
export const NIEUWE_OPMERKINGEN = 2;
const LANGSTE_OPLEGGER = 10_000;
const MEESTE_DATUMS = 6;

/** A table, or one of its rows, in one text: `oekraine`, `oekraine/GM0184`. */
export const plekVan = ({ tabel, rij }: Pick<Editieopmerking, "tabel" | "rij">) => (rij === null ? tabel : `${tabel}/${rij}`);

function leesPlek(plek: string): Pick<Editieopmerking, "tabel" | "rij"> | null {
  const [naam = "", ...rest] = plek.split("/");
  const tabel = EDITIETABELLEN.find((t) => t === naam);
  return tabel === undefined ? null : { tabel, rij: rest.length === 0 ? null : rest.join("/") };
}

/** The remarks of the form: those that were there by their number, an empty one is gone; and the new ones. */
function leesOpmerkingen(getypt: Getypt, fouten: Veldfout[]): Editieopmerking[] {
  const nummers = Object.keys(getypt).flatMap((naam) => /^opmerking-(\d{1,3})$/.exec(naam)?.[1] ?? []);
  return nummers.map(Number).sort((a, b) => a - b).flatMap((n) => {
    const [plek = "", tekst = ""] = [getypt[`plek-${n}`], getypt[`opmerking-${n}`]];
    if (tekst === "") return [];
    leesTekst(`opmerking-${n}`, tekst, fouten);
    const waar = leesPlek(plek);
    if (waar === null) fouten.push({ veld: `plek-${n}`, tekst: "Kies bij welke tabel of regel deze opmerking hoort" });
    return waar === null ? [] : [{ ...waar, tekst }];
  });
}

function leesVolgorde(getypt: Getypt, fouten: Veldfout[]): Editietabel[] {
  const plaatsen = EDITIETABELLEN.map((id) => ({ id, plaats: Number(getypt[`plaats-${id}`]) }));
  for (const { id, plaats } of plaatsen) {
    const fout = !Number.isInteger(plaats) || plaats < 1 || plaats > EDITIETABELLEN.length;
    const zelfde = plaatsen.filter((p) => p.plaats === plaats);
    // said once, at the last of them
    const dubbel = zelfde.length > 1 && zelfde.at(-1)?.id === id;
    if (fout || dubbel) fouten.push({ veld: `plaats-${id}`, tekst: fout ? "Kies een plaats in de volgorde" : `Plaats ${plaats} is vaker gekozen. Geef elke tabel een eigen plaats` });
  }
  return plaatsen.sort((a, b) => a.plaats - b.plaats).map((p) => p.id);
}

/** The content of an edition as the form has it. Whether the names in the template stand for anything depends on its figures: that is asked after this. */
export function leesEditieinhoud(getypt: Getypt): Gelezen<Editieinhoud> {
  const fouten: Veldfout[] = [];
  const { peildatum = "", opties = "", capaciteit = "", oplegger = "" } = getypt;
  // in the order of the form, so that its errors are too
  const datum = leesDatum("peildatum", peildatum, "de peildatum", fouten);
  const datums = capaciteit.split(/[,;\s]+/).filter((d) => d !== "");
  const capaciteitsdata = [...new Set(datums.map((d) => parseDatum(d)))].filter((d) => d !== null).sort();
  const fout = datums.find((d) => parseDatum(d) === null);
  if (fout !== undefined) fouten.push({ veld: "capaciteit", tekst: `‘${fout.slice(0, 30)}’ is geen datum. Typ bijvoorbeeld 1-10-2023, 1-1-2026` });
  if (datums.length > MEESTE_DATUMS) fouten.push({ veld: "capaciteit", tekst: `Kies hoogstens ${MEESTE_DATUMS} datums` });
  leesTekst("oplegger", oplegger, fouten, LANGSTE_OPLEGGER);
  const inhoud: Editieinhoud = {
    peildatum: datum,
    opties: z.enum(OPTIES).catch("met").parse(opties),
    capaciteitsdata,
    oplegger: oplegger.replaceAll("\r\n", "\n"),
    volgorde: leesVolgorde(getypt, fouten),
    opmerkingen: leesOpmerkingen(getypt, fouten),
  };
  return gelezen(inhoud, fouten);
}

/** The reason that goes with a step. @param leeg what to say when it is not there */
export function leesReden({ reden = "" }: Getypt, leeg: string): Gelezen<string> {
  const fouten: Veldfout[] = [];
  return gelezen(leesVerplicht("reden", reden.trim(), leeg, fouten), fouten);
}
