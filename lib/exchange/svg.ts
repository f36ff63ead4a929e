import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GrafiekView } from "@/lib/view/grafiek";
import { escapeXml, svgTekst } from "@/lib/view/svg";
import type { Tekening } from "@/lib/view/tekening";

/** Width of a file, in pixels, and room around its drawing. */
const BREEDTE = 880;
const RAND = 24;
const MARGE: Readonly<Record<Tekening["marge"], number>> = { geen: 0, getal: 56, naam: 120, woorden: 230 };
const REGEL = 22;

/** Letters in a line of the head and the foot, about. */
const REGELLENGTE = 100;

/** The looks of the roles, with the colours themselves in place of their names: other programs do not know those. */
async function readStijl(): Promise<string> {
  const [looks, site] = await Promise.all(["grafiek.css", "globals.css"].map((naam) => readFile(join(process.cwd(), "app", naam), "utf8"))) as [string, string];
  const theme = site.slice(site.indexOf("@theme"), site.indexOf("@media"));
  const colours = new Map([...theme.matchAll(/(--color-[a-z-]+): (#[0-9a-f]+);/g)].map((m) => [m[1]!, m[2]!]));
  return looks
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/var\((--[a-z-]+)\)/g, (_, naam: string) => colours.get(naam) ?? "sans-serif")
    .replace(/@media[^{]*\{\s*(\.g-breed[^}]*\})\s*\}/, "$1")
    .replace(/@container[^{]*\{\s*[^}]*\}\s*\}/, "");
}

/** A text in lines of about a length. */
function regels(tekst: string): readonly string[] {
  const lines: string[] = [];
  for (const woord of tekst.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + woord.length < REGELLENGTE) lines[lines.length - 1] = `${last} ${woord}`;
    else lines.push(woord);
  }
  return lines;
}

/**
 * A chart as a file that stands alone: sentence, drawing, what its marks say, and where its figures come from.
 * @returns null when there is nothing to draw
 */
export async function svgBestand({ tekening, ...view }: GrafiekView): Promise<string | null> {
  if (tekening === null) return null;
  const kop = [...regels(view.stelling).map((tekst) => ({ tekst, rol: "sterk" })), ...regels(view.onderschrift).map((tekst) => ({ tekst, rol: "zacht" }))];
  const voet = [...view.merken.map((merk, i) => `${i + 1}. ${merk}`), view.bronregel].flatMap(regels).map((tekst) => ({ tekst, rol: "zacht" }));
  const onderKop = RAND + kop.length * REGEL + 12;
  const onderTekening = onderKop + tekening.hoogte + 16;
  const hoogte = onderTekening + voet.length * REGEL + RAND;
  const line = (van: number) => ({ tekst, rol }: { tekst: string; rol: string }, i: number) =>
    `<text class="g-tekst g-t-${rol}" x="${RAND}" y="${van + i * REGEL + 15}">${escapeXml(tekst)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BREEDTE}" height="${hoogte}" viewBox="0 0 ${BREEDTE} ${hoogte}" role="img" aria-labelledby="titel uitleg">`,
    `<title id="titel">${escapeXml(view.stelling)}</title><desc id="uitleg">${escapeXml(view.inWoorden)}</desc>`,
    `<style>${await readStijl()}</style>`,
    `<rect class="g-papier" width="100%" height="100%"/>`,
    ...kop.map(line(RAND)),
    `<svg x="${RAND}" y="${onderKop}" width="${BREEDTE - 2 * RAND - MARGE[tekening.marge]}" height="${tekening.hoogte}" overflow="visible">`,
    svgTekst(tekening, view.id),
    `</svg>`,
    ...voet.map(line(onderTekening)),
    `</svg>`,
  ].join("\n");
}
