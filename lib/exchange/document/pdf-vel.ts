import PDFDocument from "pdfkit";
import type { Adem } from "./adem";
import type { Documentuitvoer } from "./inhoud";
import { pdfLetters } from "./pdf-letters";

/** The sheets of paper of a PDF: fonts, margins, and text that breaks over pages, tagged as it is drawn. */

/** Points. */
export const RAND = { links: 42, rechts: 42, boven: 58, onder: 50 } as const;
const A4 = { breed: 841.89, hoog: 595.28 } as const;
export const BREEDTE = A4.breed - RAND.links - RAND.rechts;
export const ONDER = A4.hoog - RAND.onder;

export const INKT = "#16202a";
export const LIJN = "#b8c0c8";

export interface Letter {
  readonly font: "gewoon" | "vet";
  readonly size: number;
}

export type Structuur = PDFKit.PDFStructureElement;

// pdfkit knows the mark of an accessible PDF, its types do not yet
const UA = { subset: "PDF/UA" } as unknown as Pick<PDFKit.PDFDocumentOptions, "subset">;

/** A PDF that is being made: `y` is where the next thing comes. */
export class Vel {
  readonly pdf: PDFKit.PDFDocument;
  readonly wortel: Structuur;
  y: number = RAND.boven;

  constructor({ document, status }: Documentuitvoer) {
    const letters = pdfLetters();
    const made = new Date(`${document.datum}T12:00:00Z`);
    this.pdf = new PDFDocument({
      size: "A4", layout: "landscape", margin: 0, autoFirstPage: false, bufferPages: true,
      pdfVersion: "1.7", tagged: true, lang: "nl-NL", displayTitle: true,
      font: null as unknown as string,
      ...UA,
      info: { Title: `${document.titel}, ${document.ondertitel} (${status.tekst})`, Author: `Provincie ${document.provincie.naam}`, Subject: document.ondertitel, CreationDate: made, ModDate: made },
    });
    this.pdf.registerFont("gewoon", letters.gewoon);
    this.pdf.registerFont("vet", letters.vet);
    this.wortel = this.pdf.struct("Document");
    this.pdf.addStructure(this.wortel);
    this.nieuw();
  }

  nieuw(): void {
    this.pdf.addPage();
    this.y = RAND.boven;
  }

  /** A next page when this much does not fit any more. */
  ruimte(hoogte: number): void {
    if (this.y + hoogte > ONDER && this.y > RAND.boven) this.nieuw();
  }

  letter({ font, size }: Letter): this {
    this.pdf.font(font).fontSize(size).fillColor(INKT);
    return this;
  }

  hoogte(tekst: string, letter: Letter, breed: number): number {
    return this.letter(letter).pdf.heightOfString(tekst === "" ? " " : tekst, { width: breed });
  }

  breed(tekst: string, letter: Letter): number {
    return this.letter(letter).pdf.widthOfString(tekst);
  }

  /** An element of the document, with what is drawn inside it. */
  deel(ouder: Structuur, soort: string, teken: () => void, meer: { readonly actual?: string } = {}): void {
    ouder.add(this.pdf.struct(soort, meer, teken));
  }

  /** What is no part of the text: lines, fills, heads that come back. */
  versiering(teken: () => void, meer: { type: "Layout" | "Pagination"; attached?: string[] } = { type: "Layout" }): void {
    this.pdf.markContent("Artifact", meer);
    teken();
    this.pdf.endMarkedContent();
  }

  /** Running text at the left margin; one that is longer than a page goes on on the next. */
  alinea(ouder: Structuur, soort: string, tekst: string, letter: Letter, { voor = 0, na = 2, inspring = 0, bewaar = 0 } = {}): void {
    const breed = BREEDTE - inspring;
    this.y += voor;
    for (const stuk of this.stukken(tekst, letter, breed, ONDER - RAND.boven)) {
      const hoogte = this.hoogte(stuk, letter, breed);
      this.ruimte(hoogte + bewaar);
      this.deel(ouder, soort, () => this.letter(letter).pdf.text(stuk, RAND.links + inspring, this.y, { width: breed }));
      this.y += hoogte + na;
    }
  }

  /** A text in pieces of at most this height, cut between words. */
  stukken(tekst: string, letter: Letter, breed: number, hoogte: number): readonly string[] {
    if (this.hoogte(tekst, letter, breed) <= hoogte) return [tekst];
    const words = tekst.split(" ");
    const pieces: string[] = [];
    while (words.length > 0) {
      let [low, high] = [1, words.length];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (this.hoogte(words.slice(0, middle).join(" "), letter, breed) <= hoogte) low = middle;
        else high = middle - 1;
      }
      pieces.push(words.splice(0, low).join(" "));
    }
    return pieces;
  }

  /** Title, status and number on every page, and the bytes. */
  async klaar({ document, status }: Documentuitvoer, adem: Adem): Promise<Buffer> {
    this.wortel.end();
    const { start, count } = this.pdf.bufferedPageRange();
    const small: Letter = { font: "gewoon", size: 8.5 };
    for (let i = start; i < start + count; i += 1) {
      this.pdf.switchToPage(i);
      const line = (tekst: string, letter: Letter, y: number, align: "left" | "right") => this.letter(letter).pdf.text(tekst, RAND.links, y, { width: BREEDTE, align, lineBreak: false });
      this.versiering(() => {
        line(`${document.titel}, ${document.ondertitel}`, small, 26, "left");
        line(status.tekst, { font: "vet", size: 10 }, 25, "right");
      }, { type: "Pagination", attached: ["Top"] });
      this.versiering(() => {
        line(`Provincie ${document.provincie.naam}`, small, A4.hoog - 34, "left");
        line(`Pagina ${i - start + 1} van ${count}`, small, A4.hoog - 34, "right");
      }, { type: "Pagination", attached: ["Bottom"] });
      await adem.haal();
    }
    const pieces: Buffer[] = [];
    const done = new Promise<Buffer>((resolve, reject) => {
      this.pdf.on("data", (piece: Buffer) => pieces.push(piece));
      this.pdf.on("end", () => resolve(Buffer.concat(pieces)));
      this.pdf.on("error", reject);
    });
    this.pdf.end();
    return done;
  }
}
