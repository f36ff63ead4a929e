import type { CelView } from "@/lib/view/tabel";
import { Adem } from "./adem";
import { kolombreedten } from "./breedten";
import { bijCijfer, bijVolgende, kenmerken, koppengroepen, metOordeel, onderTabel, OPMERKINGEN, regelsVan, type Documentuitvoer, type Regel, type Tabel } from "./inhoud";
import { BREEDTE, INKT, LIJN, ONDER, RAND, Vel, type Letter, type Structuur } from "./pdf-vel";

const TEKST: Letter = { font: "gewoon", size: 10.5 };
const VET: Letter = { font: "vet", size: 10.5 };
const CEL: Letter = { font: "gewoon", size: 9 };
const CELVET: Letter = { font: "vet", size: 9 };
const KLEIN: Letter = { font: "gewoon", size: 7.5 };
/** Inside a cell: at its sides, and above and below. */
const PAD = { zij: 3.5, boven: 2.2 } as const;
/** Characters of a table's letter on a line. */
const ROOM = 160;
const GREY = "#f0f2f4";

/** Of a table: smaller where it has many columns. */
interface Letters {
  readonly gewoon: Letter;
  readonly vet: Letter;
  readonly klein: Letter;
}

interface Stuk {
  readonly tekst: string;
  readonly letter: Letter;
  /** what a screen reader says instead */
  readonly gezegd?: string;
}

/** A cell where it is drawn. */
interface Vak {
  readonly stukken: readonly Stuk[];
  /** first column, and how many */
  readonly kolom: number;
  readonly over: number;
  readonly rijen?: number;
  readonly uitlijnen: "left" | "right" | "center";
  readonly soort: "TH" | "TD";
  readonly scope?: "Row" | "Column";
  readonly grijs?: boolean;
  readonly inspring?: number;
  /** text stands at the bottom: of a head */
  readonly onder?: boolean;
}

interface Rij {
  readonly vakken: readonly Vak[];
  readonly lijnBoven?: boolean;
  readonly lijnOnder: "dun" | "dik" | "geen";
}

/** Draws one table. */
class Tabeltekenaar {
  private readonly x: readonly number[];
  private readonly koppen: readonly Rij[];
  private readonly letters: Letters;
  private readonly kophoogten: readonly number[];

  constructor(private readonly vel: Vel, private readonly tabel: Tabel) {
    const { delen, schaal } = kolombreedten(tabel, ROOM);
    const widths = delen.map((w) => w * BREEDTE);
    const smaller = ({ font, size }: Letter): Letter => ({ font, size: size * schaal });
    this.letters = { gewoon: smaller(CEL), vet: smaller(CELVET), klein: smaller(KLEIN) };
    this.x = widths.reduce<number[]>((at, w) => [...at, at.at(-1)! + w], [RAND.links]);
    this.koppen = headRows(tabel, this.letters);
    const own = this.koppen.map((rij) => this.hoogte(rij));
    // a head over two rows needs the height of both
    const tall = Math.max(0, ...this.koppen.flatMap((r) => r.vakken.filter((v) => v.rijen === 2).map((v) => this.vakhoogte(v))));
    this.kophoogten = own.length === 2 ? [own[0]!, Math.max(own[1]!, tall - own[0]!)] : [Math.max(own[0]!, tall)];
  }

  private breed = ({ kolom, over, inspring = 0 }: Vak) => this.x[kolom + over]! - this.x[kolom]! - 2 * PAD.zij - inspring;
  private vakhoogte = (vak: Vak) => vak.stukken.reduce((h, s) => h + this.vel.hoogte(s.tekst, s.letter, this.breed(vak)), 2 * PAD.boven);
  private hoogte = (rij: Rij) => Math.max(12, ...rij.vakken.filter((v) => v.rijen !== 2).map(this.vakhoogte));
  kophoogte = () => this.kophoogten.reduce((a, b) => a + b, 0);

  /** All rows with their height; one that is higher than a page is cut into more. */
  rijen(): readonly (readonly [rij: Rij, regel: Regel, hoogte: number])[] {
    const most = ONDER - RAND.boven - this.kophoogte() - 20;
    return regelsVan(this.tabel).flatMap((regel) => {
      const rij = bodyRow(this.tabel, regel, this.letters);
      const height = this.hoogte(rij);
      if (height <= most) return [[rij, regel, height] as const];
      return this.knip(rij, most).map((r) => [r, regel, this.hoogte(r)] as const);
    });
  }

  /** A row in rows of at most this height: what did not fit of a cell stands in the next. */
  private knip(rij: Rij, most: number): readonly Rij[] {
    const pieces = rij.vakken.map((vak) => {
      const pages: Stuk[][] = [[]];
      let used = 2 * PAD.boven;
      for (const stuk of vak.stukken.flatMap((s) => this.vel.stukken(s.tekst, s.letter, this.breed(vak), most - 2 * PAD.boven).map((tekst) => ({ ...s, tekst })))) {
        const height = this.vel.hoogte(stuk.tekst, stuk.letter, this.breed(vak));
        if (used + height > most) {
          pages.push([]);
          used = 2 * PAD.boven;
        }
        pages.at(-1)!.push(stuk);
        used += height;
      }
      return pages;
    });
    const count = Math.max(...pieces.map((p) => p.length));
    return Array.from({ length: count }, (_, i) => ({ ...rij, vakken: rij.vakken.map((vak, k) => ({ ...vak, stukken: pieces[k]![i] ?? [] })), ...(i > 0 && { lijnBoven: false }), lijnOnder: i === count - 1 ? rij.lijnOnder : "geen" }));
  }

  /** @param ouder the part of the table; null for heads that come back, which are said once */
  private teken(rij: Rij, hoogte: number, ouder: Structuur | null, samen: number): void {
    const { vel } = this;
    const { pdf } = vel;
    const tr = ouder === null ? null : pdf.struct("TR");
    if (tr) ouder?.add(tr);
    const bottom = (vak: Vak) => (vak.rijen === 2 ? samen : hoogte);
    vel.versiering(() => {
      for (const vak of rij.vakken) if (vak.grijs) pdf.rect(this.x[vak.kolom]!, vel.y, this.x[vak.kolom + vak.over]! - this.x[vak.kolom]!, bottom(vak)).fill(GREY);
      const line = (y: number, from: number, to: number, width: number, color: string) => pdf.moveTo(from, y).lineTo(to, y).lineWidth(width).strokeColor(color).stroke();
      if (rij.lijnBoven) line(vel.y, this.x[0]!, this.x.at(-1)!, 1.2, INKT);
      if (rij.lijnOnder === "dik") line(vel.y + hoogte, this.x[0]!, this.x.at(-1)!, 1, INKT);
      if (rij.lijnOnder === "dun") line(vel.y + hoogte, this.x[0]!, this.x.at(-1)!, 0.4, LIJN);
    });
    for (const vak of rij.vakken) {
      const draw = (stuk: Stuk, y: number) => () => vel.letter(stuk.letter).pdf.text(stuk.tekst, this.x[vak.kolom]! + PAD.zij + (vak.inspring ?? 0), y, { width: this.breed(vak), align: vak.uitlijnen });
      const cell = tr === null ? null : this.cel(tr, vak);
      let y = vel.y + PAD.boven + (vak.onder ? bottom(vak) - this.vakhoogte(vak) : 0);
      for (const stuk of vak.stukken) {
        if (cell === null) vel.versiering(draw(stuk, y), { type: "Pagination" });
        else vel.deel(cell, "P", draw(stuk, y), stuk.gezegd === undefined ? {} : { actual: stuk.gezegd });
        y += vel.hoogte(stuk.tekst, stuk.letter, this.breed(vak));
      }
    }
    tr?.end();
    vel.y += hoogte;
  }

  private cel(tr: Structuur, { soort, scope, over, rijen }: Vak): Structuur {
    const cell = this.vel.pdf.struct(soort);
    // pdfkit has no option for a head that spans: the attributes of the element are set here
    (cell as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data["A"] = { O: "Table", ...(scope && { Scope: scope }), ...(over > 1 && { ColSpan: over }), ...(rijen === 2 && { RowSpan: 2 }) };
    tr.add(cell);
    return cell;
  }

  tekenKoppen(ouder: Structuur | null): void {
    const all = this.kophoogte();
    this.koppen.forEach((rij, i) => this.teken(rij, this.kophoogten[i]!, ouder, all));
  }

  tekenRij(rij: Rij, hoogte: number, ouder: Structuur): void {
    this.teken(rij, hoogte, ouder, hoogte);
  }
}

function headRows(tabel: Tabel, { vet, klein }: Letters): readonly Rij[] {
  const two = tabel.kolommen.some((k) => k.groep !== undefined);
  const down = two ? { rijen: 2 } : {};
  const head = (stukken: readonly Stuk[], kolom: number, uitlijnen: Vak["uitlijnen"], meer: Partial<Vak> = {}): Vak => ({ stukken, kolom, over: 1, uitlijnen, soort: "TH", scope: "Column", onder: true, ...meer });
  const name = (i: number, meer: Partial<Vak> = {}) => {
    const { kop, sub, afgeleid } = tabel.kolommen[i]!;
    return head([{ tekst: kop, letter: vet }, ...(sub ? [{ tekst: sub, letter: klein }] : [])], i + 1, "right", { grijs: afgeleid === true, ...meer });
  };
  let at = 0;
  const groups = koppengroepen(tabel).map(({ groep, kolommen }) => {
    const i = at;
    at += kolommen.length;
    return groep === null ? name(i, down) : head([{ tekst: groep, letter: vet }], i + 1, "center", { over: kolommen.length });
  });
  const first: Rij = {
    vakken: [head([{ tekst: tabel.rijkop, letter: vet }], 0, "left", down), ...groups, ...(tabel.metOpmerkingen ? [head([{ tekst: OPMERKINGEN, letter: vet }], tabel.kolommen.length + 1, "left", down)] : [])],
    lijnOnder: two ? "geen" : "dik",
  };
  return two ? [first, { vakken: tabel.kolommen.flatMap((k, i) => (k.groep === undefined ? [] : [name(i)])), lijnOnder: "dik" }] : [first];
}

function figure(cel: CelView, strong: boolean, { gewoon, vet, klein }: Letters): readonly Stuk[] {
  const tekst = metOordeel(cel);
  const gezegd = cel.inWoorden !== undefined && cel.inWoorden !== cel.tekst && cel.tekst !== "" ? { gezegd: cel.inWoorden } : {};
  return [...(tekst === "" ? [] : [{ tekst, letter: strong ? vet : gewoon, ...gezegd }]), ...bijCijfer(cel).map((t) => ({ tekst: t, letter: klein }))];
}

function bodyRow(tabel: Tabel, regel: Regel, letters: Letters): Rij {
  const columns = tabel.kolommen.length + (tabel.metOpmerkingen ? 2 : 1);
  if (regel.soort === "groep") return { vakken: [{ stukken: [{ tekst: regel.kop, letter: letters.vet }], kolom: 0, over: columns, uitlijnen: "left", soort: "TH", scope: "Row" }], lijnOnder: "geen" };
  const { rij, inVoet } = regel;
  const strong = rij.soort === "totaal" || rij.soort === "subtotaal" || rij.soort === "verschil";
  return {
    vakken: [
      { stukken: [{ tekst: rij.kop, letter: strong ? letters.vet : letters.gewoon }], kolom: 0, over: 1, uitlijnen: "left", soort: "TH", scope: "Row", inspring: rij.soort === "locatie" ? 8 : 0 },
      ...rij.cellen.map((cel, i): Vak => {
        const { afgeleid, sleutel } = tabel.kolommen[i]!;
        return { stukken: figure(cel, strong || sleutel === true, letters), kolom: i + 1, over: 1, uitlijnen: "right", soort: "TD", grijs: afgeleid === true };
      }),
      ...(tabel.metOpmerkingen ? [{ stukken: (rij.opmerkingen ?? []).map((tekst) => ({ tekst, letter: letters.gewoon })), kolom: columns - 1, over: 1, uitlijnen: "left" as const, soort: "TD" as const }] : []),
    ],
    lijnBoven: inVoet && rij.soort === "totaal",
    lijnOnder: "dun",
  };
}

async function tekenTabel(vel: Vel, tabel: Tabel, nummer: number, adem: Adem): Promise<void> {
  const { pdf } = vel;
  const drawer = new Tabeltekenaar(vel, tabel);
  const rijen = drawer.rijen();
  const above: readonly (readonly [string, Letter])[] = [[tabel.stelling, VET], ...tabel.meldingen.map((m) => [m, TEKST] as const), [`Tabel ${nummer}. ${tabel.onderschrift}`, CEL]];
  const aboveHeight = 40 + above.reduce((h, [t, l]) => h + vel.hoogte(t, l, BREEDTE) + 2, 0) + drawer.kophoogte();
  const whole = aboveHeight + rijen.reduce((h, [, , hoogte]) => h + hoogte, 0);
  // a table that fits on a page is not broken
  vel.ruimte(whole <= ONDER - RAND.boven ? whole : aboveHeight + rijen.slice(0, 4).reduce((h, [, , hoogte]) => h + hoogte, 0));
  const part = pdf.struct("Sect");
  vel.wortel.add(part);
  pdf.outline.addItem(tabel.titel);
  vel.alinea(part, "H2", tabel.titel, { font: "vet", size: 14 }, { voor: vel.y > RAND.boven ? 14 : 0, na: 3 });
  for (const [tekst, letter] of above.slice(0, -1)) vel.alinea(part, "P", tekst, letter);
  const table = pdf.struct("Table");
  part.add(table);
  vel.alinea(table, "Caption", above.at(-1)![0], CEL, { voor: 3, na: 3 });
  const head = pdf.struct("THead");
  table.add(head);
  drawer.tekenKoppen(head);
  const body = pdf.struct("TBody");
  table.add(body);
  let foot: Structuur | null = null;
  const together = (i: number): number => rijen[i]![2] + (bijVolgende(rijen[i]![1], rijen[i + 1]?.[1]) ? together(i + 1) : 0);
  for (const [i, [rij, regel, hoogte]] of rijen.entries()) {
    if (vel.y + together(i) > ONDER && vel.y > RAND.boven + drawer.kophoogte()) {
      vel.nieuw();
      drawer.tekenKoppen(null);
    }
    if (regel.soort === "rij" && regel.inVoet && foot === null) {
      foot = pdf.struct("TFoot");
      table.add(foot);
    }
    drawer.tekenRij(rij, hoogte, foot ?? body);
    await adem.haal();
  }
  table.end();
  vel.y += 4;
  for (const tekst of onderTabel(tabel)) vel.alinea(part, "P", tekst, CEL, { na: 1 });
  part.end();
}

/** A document as a tagged PDF (PDF/UA): A4 landscape, a bookmark per table, its status and number on every page. */
export async function documentPdf(uitvoer: Documentuitvoer): Promise<Buffer> {
  const { document } = uitvoer;
  const adem = new Adem();
  const vel = new Vel(uitvoer);
  const front = vel.pdf.struct("Sect");
  vel.wortel.add(front);
  vel.alinea(front, "H1", document.titel, { font: "vet", size: 20 });
  vel.alinea(front, "P", document.ondertitel, { font: "vet", size: 13 }, { na: 8 });
  for (const [label, tekst] of kenmerken(uitvoer)) vel.alinea(front, "P", `${label}: ${tekst}`, TEKST, { na: 1 });
  for (const { soort, tekst } of document.oplegger) {
    if (soort === "kop") vel.alinea(front, "H2", tekst, { font: "vet", size: 14 }, { voor: 10, na: 3, bewaar: 40 });
    else vel.alinea(front, "P", soort === "punt" ? `•  ${tekst}` : tekst, TEKST, { na: 4, inspring: soort === "punt" ? 10 : 0 });
  }
  front.end();
  if (document.oplegger.length > 0) vel.nieuw();
  else vel.y += 10;
  for (const [i, tabel] of document.tabellen.entries()) await tekenTabel(vel, tabel, i + 1, adem);
  if (document.tekens.length > 0) {
    const signs = vel.pdf.struct("Sect");
    vel.wortel.add(signs);
    vel.pdf.outline.addItem("Tekens in de tabellen");
    const regels = document.tekens.map(({ teken, betekenis }) => `${teken}: ${betekenis}`);
    // all on one page: a key that is in two places is not found
    const bewaar = regels.reduce((som, regel) => som + vel.hoogte(regel, TEKST, BREEDTE) + 1, 3);
    vel.alinea(signs, "H2", "Tekens in de tabellen", { font: "vet", size: 14 }, { voor: 14, na: 3, bewaar });
    for (const regel of regels) vel.alinea(signs, "P", regel, TEKST, { na: 1 });
    signs.end();
  }
  await adem.haal();
  return vel.klaar(uitvoer, adem);
}
