import { kop, kopieCel, viewKopie } from "@/lib/view/kopie";
import type { CelView } from "@/lib/view/tabel";
import { csvTekst, getal, veilig } from "../csv-cel";
import { Adem } from "./adem";
import { BIJ_CIJFERS, bijRij, heeftBij, kenmerken, onderTabel, opmerkingen, regelsVan, type Documentuitvoer, type Tabel } from "./inhoud";

/** What is no bare number is text, and text is never a formula. */
const cel = (c: CelView) => (/^-?[\d,]+%?$/.test(kopieCel(c)) ? kopieCel(c) : veilig(kopieCel(c)));

function tabelregels(tabel: Tabel): readonly (readonly string[])[] {
  const { koppen } = viewKopie(tabel);
  const bij = heeftBij(tabel);
  const lines = regelsVan(tabel);
  const verdict = tabel.kolommen.map((_, i) => lines.some((r) => r.soort === "rij" && r.rij.cellen[i]?.oordeel !== undefined));
  // the verdict's word has a column of its own, so that the number stays a number
  const metWoord = (texts: readonly string[], words: readonly string[]) => texts.flatMap((t, i) => (verdict[i] ? [t, words[i] ?? ""] : [t]));
  const [rijkop, ...rest] = koppen;
  const names = rest.slice(0, tabel.kolommen.length);
  return [
    [tabel.titel],
    [tabel.stelling],
    [tabel.onderschrift],
    ...tabel.meldingen.map((m) => [m]),
    [rijkop!, ...metWoord(names, tabel.kolommen.map((k) => `${kop(k)}: oordeel`)), ...rest.slice(tabel.kolommen.length), ...(bij ? [BIJ_CIJFERS] : [])].map(veilig),
    ...lines.map((r) =>
      r.soort === "groep"
        ? [r.kop]
        : [
            veilig(r.rij.kop),
            ...metWoord(r.rij.cellen.map(cel), r.rij.cellen.map((c) => veilig(c.oordeel?.woord ?? ""))),
            ...(tabel.metOpmerkingen ? [veilig(opmerkingen(r.rij))] : []),
            ...(bij ? [veilig(bijRij(tabel, r.rij))] : []),
          ],
    ),
    ...onderTabel(tabel).map((t) => [t]),
  ];
}

/** The annex as CSV: what it is, and its tables below each other as the page shows them, each with its source and notes. */
export function documentCsv(uitvoer: Documentuitvoer): Promise<string> {
  const { document } = uitvoer;
  return csvTekst({ naam: "document", kolommen: [veilig(document.titel)], rijen: documentregels(uitvoer) });
}

async function* documentregels(uitvoer: Documentuitvoer): AsyncGenerator<readonly string[]> {
  const { document } = uitvoer;
  const adem = new Adem();
  yield [veilig(document.ondertitel)];
  for (const kenmerk of kenmerken(uitvoer)) yield kenmerk.map(veilig);
  yield [""];
  for (const { tekst } of document.oplegger) yield [veilig(tekst)];
  for (const tabel of document.tabellen) {
    yield [""];
    // a line of one cell is text: a title, a note
    for (const regel of tabelregels(tabel)) yield regel.length === 1 ? regel.map(veilig) : regel;
    await adem.haal();
  }
  yield [""];
  yield ["Tekens"];
  for (const { teken, betekenis } of document.tekens) yield [teken, betekenis].map(veilig);
}

const KOLOMMEN = [
  "tabel", "tabelcode", "groep", "rij", "rijcode", "rijsoort", "kolom", "kolomcode", "waarde", "staat", "onvolledig", "ontbreekt", "peildatum", "tekst", "oordeel", "twijfel", "noten", "status",
] as const;

/**
 * Every cell as a line of CSV, for who reckons on with it: the number unrounded (a percentage as a fraction), why it is missing, and the text
 * of the page beside it.
 */
export function cijfersCsv({ document, status }: Documentuitvoer): Promise<string> {
  return csvTekst({ naam: "cijfers", kolommen: [...KOLOMMEN], rijen: cijferregels(document.tabellen, status.soort) });
}

async function* cijferregels(tabellen: readonly Tabel[], status: string): AsyncGenerator<readonly string[]> {
  const adem = new Adem();
  for (const tabel of tabellen) {
    const names = tabel.kolommen.map(kop);
    for (const r of regelsVan(tabel)) {
      if (r.soort === "groep") continue;
      for (const [i, c] of r.rij.cellen.entries()) {
        const { cijfer } = c;
        const texts = (...t: readonly string[]) => t.map(veilig);
        yield [
          ...texts(tabel.titel, tabel.id, r.groep ?? "", r.rij.kop, r.rij.id, r.rij.soort, names[i]!, tabel.kolommen[i]!.id),
          cijfer.staat === "waarde" ? getal(cijfer.waarde) : "",
          cijfer.staat,
          cijfer.staat === "waarde" ? (cijfer.onvolledig ?? []).join("+") : "",
          ...texts(c.onvolledig ?? "", c.peildatum ?? "", c.tekst, c.oordeel?.woord ?? ""),
          c.twijfel ? "ja" : "",
          (c.noten ?? []).join("+"),
          status,
        ];
      }
      await adem.haal();
    }
  }
}
