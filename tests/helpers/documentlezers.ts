import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readWhole, type Element } from "@/lib/exchange/xml";
import { openZip } from "@/lib/exchange/zip-lezen";

/** What stands in the files of a document, read back from their bytes by what any reader knows of the format. */

/** A cell as it is shown, and the number behind it; null when it is text. */
export interface Gelezen {
  readonly tekst: string;
  readonly getal: number | null;
}

async function part(bytes: Buffer, naam: string, lezer: Parameters<typeof readWhole>[1]): Promise<void> {
  const found = openZip(bytes).find((o) => o.naam === naam);
  if (!found) throw new Error(`no ${naam}`);
  await readWhole(found.lees(), lezer);
}

const attr = (e: Element, naam: string) => e.attributes[naam];

/** A number in a format of three sections, each literals and one number: as a Dutch Excel shows it. */
function shown(code: string, n: number): string {
  const sections = code.match(/(?:"[^"]*"|[^;"])+/g) ?? [];
  const section = sections.length === 1 ? sections[0] : sections[n > 0 ? 0 : n < 0 ? 1 : 2]!;
  return section.replace(/"([^"]*)"|#,##0(?:\.(0+))?(%?)/g, (_, literal: string | undefined, decimals: string | undefined, percent: string) => {
    if (literal !== undefined) return literal;
    const value = Math.abs(n) * (percent ? 100 : 1);
    const digits = decimals?.length ?? 0;
    return new Intl.NumberFormat("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: digits, roundingMode: "halfExpand" }).format(Number(value.toPrecision(15))) + percent;
  });
}

/** The sheets of an XLSX, in their order, and whether any cell is a formula. */
export async function leesXlsx(bytes: Buffer): Promise<{ readonly bladen: readonly (readonly (readonly Gelezen[])[])[]; readonly formules: number }> {
  const formats = new Map<string, string>();
  const styles: string[] = [];
  let inCells = false;
  await part(bytes, "xl/styles.xml", {
    open: (e) => {
      if (e.name === "numFmt") formats.set(attr(e, "numFmtId")!, attr(e, "formatCode")!);
      if (e.name === "cellXfs") inCells = true;
      if (inCells && e.name === "xf") styles.push(attr(e, "numFmtId")!);
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  let formules = 0;
  const bladen: Gelezen[][][] = [];
  const count = openZip(bytes).filter((o) => o.naam.startsWith("xl/worksheets/")).length;
  for (let n = 1; n <= count; n += 1) {
    const rows: Gelezen[][] = [];
    let [text, at, style, inText] = ["", 0, "0", false];
    await part(bytes, `xl/worksheets/sheet${n}.xml`, {
      open: (e) => {
        if (e.name === "row") rows.push([]);
        if (e.name === "f") formules += 1;
        if (e.name === "c") {
          const letters = /^[A-Z]+/.exec(attr(e, "r")!)![0];
          at = [...letters].reduce((a, c) => a * 26 + c.charCodeAt(0) - 64, 0) - 1;
          [text, style] = ["", attr(e, "s")!];
        }
        inText = e.name === "v" || e.name === "t";
        if (e.name === "t") style = "text";
      },
      text: (t) => {
        if (inText) text += t;
      },
      close: (name) => {
        inText = false;
        if (name !== "c") return;
        const row = rows.at(-1)!;
        while (row.length < at) row.push({ tekst: "", getal: null });
        const number = style === "text" || text === "" ? null : Number(text);
        row.push(number === null ? { tekst: text, getal: null } : { tekst: shown(formats.get(styles[Number(style)]!)!, number), getal: number });
      },
    });
    bladen.push(rows);
  }
  return { bladen, formules };
}

/** The sheets of an ODS. */
export async function leesOds(bytes: Buffer): Promise<{ readonly bladen: readonly (readonly (readonly Gelezen[])[])[]; readonly formules: number }> {
  const bladen: Gelezen[][][] = [];
  let formules = 0;
  let [lines, value] = [[] as string[], null as number | null];
  await part(bytes, "content.xml", {
    open: (e) => {
      if (e.name === "table:table") bladen.push([]);
      if (e.name === "table:table-row") bladen.at(-1)!.push([]);
      if (e.name === "text:p") lines.push("");
      if (e.name === "text:s") lines.push(`${lines.pop() ?? ""}${" ".repeat(Number(attr(e, "text:c") ?? 1))}`);
      if (e.name !== "table:table-cell" && e.name !== "table:covered-table-cell") return;
      if (attr(e, "table:formula") !== undefined) formules += 1;
      lines = [];
      value = attr(e, "office:value") === undefined ? null : Number(attr(e, "office:value"));
    },
    text: (t) => {
      if (lines.length > 0) lines.push(`${lines.pop() ?? ""}${t}`);
    },
    close: (name) => {
      if (name !== "table:table-cell" && name !== "table:covered-table-cell") return;
      bladen.at(-1)!.at(-1)!.push({ tekst: lines.join("\n"), getal: value });
      lines = [];
    },
  });
  return { bladen, formules };
}

/** The tables of a DOCX: rows of cells of lines; and all its headings. */
export async function leesDocx(bytes: Buffer): Promise<{ readonly tabellen: readonly (readonly (readonly (readonly string[])[])[])[]; readonly koppen: readonly string[]; readonly tekst: string }> {
  const tabellen: string[][][][] = [];
  const koppen: string[] = [];
  let [line, inText, heading, depth, all] = ["", false, false, 0, ""];
  await part(bytes, "word/document.xml", {
    open: (e) => {
      if (e.name === "w:tbl") {
        tabellen.push([]);
        depth += 1;
      }
      if (e.name === "w:tr") tabellen.at(-1)!.push([]);
      if (e.name === "w:tc") tabellen.at(-1)!.at(-1)!.push([]);
      if (e.name === "w:p") [line, heading] = ["", false];
      if (e.name === "w:pStyle") heading = attr(e, "w:val")!.startsWith("Heading");
      inText = e.name === "w:t";
    },
    text: (t) => {
      if (inText) line += t;
    },
    close: (name) => {
      inText = false;
      if (name === "w:tbl") depth -= 1;
      if (name !== "w:p") return;
      all += `${line}\n`;
      if (depth > 0) tabellen.at(-1)!.at(-1)!.at(-1)!.push(line);
      else if (heading) koppen.push(line);
    },
  });
  return { tabellen, koppen, tekst: all };
}

interface Knoop {
  readonly role?: string;
  readonly children?: readonly Knoop[];
  readonly type?: string;
  readonly id?: string;
}

/** A PDF by its structure: rows of cells that say something, in order; and the text of each page with what is no part of the structure. */
export async function leesPdf(bytes: Buffer): Promise<{ readonly rijen: readonly (readonly string[])[]; readonly koppen: readonly string[]; readonly paginas: readonly string[]; readonly bladwijzers: readonly string[]; readonly taal: unknown; readonly tekst: string }> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const rijen: string[][] = [];
  const koppen: string[] = [];
  const paginas: string[] = [];
  const paragraphs: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const byId = new Map<string, string>();
    const open: (string | null)[] = [];
    let whole = "";
    for (const item of items) {
      if ("str" in item) {
        const piece = item.str + (item.hasEOL ? " " : "");
        whole += piece;
        const id = open.findLast((i) => i !== null);
        if (id != null) byId.set(id, (byId.get(id) ?? "") + piece);
      } else if (item.type.startsWith("beginMarkedContent")) open.push("id" in item && typeof item.id === "string" ? item.id : null);
      else open.pop();
    }
    paginas.push(clean(whole));
    const textOf = (k: Knoop): string => (k.type === "content" ? byId.get(k.id!) ?? "" : (k.children ?? []).map(textOf).join(" "));
    const said = (k: Knoop) => [clean(textOf(k))].filter((t) => t !== "");
    const walk = (k: Knoop): void => {
      if (k.role === "TR") {
        const row = (k.children ?? []).map((c) => clean(textOf(c))).filter((t) => t !== "");
        // the tree of a page names the rows of the other pages too
        if (row.length > 0) rijen.push(row);
      }
      else if (k.role !== undefined && /^H\d$/.test(k.role)) koppen.push(...said(k));
      else if (k.role === "P" || k.role === "Caption") paragraphs.push(...said(k));
      else k.children?.forEach(walk);
    };
    const tree = (await page.getStructTree()) as Knoop | null;
    if (tree) walk(tree);
  }
  const bladwijzers = ((await pdf.getOutline()) as { title: string }[] | null)?.map((o) => o.title) ?? [];
  const { info } = await pdf.getMetadata();
  const taal = (info as Record<string, unknown>)["Language"];
  await pdf.destroy();
  return { rijen, koppen, paginas, bladwijzers, taal, tekst: paragraphs.join(" ") };
}

/** Text without what a line break makes of it: at a space, or after a hyphen. */
export const clean = (tekst: string) => tekst.replace(/\s+/g, " ").replaceAll("- ", "-").trim();
