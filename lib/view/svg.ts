import { rond } from "./schaal";
import type { Rol, Tekening, Vorm } from "./tekening";

/** An SVG element. */
interface SvgElement {
  readonly tag: "line" | "rect" | "polygon" | "circle" | "text" | "tspan" | "svg" | "defs" | "pattern";
  readonly attributen: Readonly<Record<string, string | number>>;
  readonly inhoud: string | readonly SvgElement[];
}

const element = (tag: SvgElement["tag"], attributen: SvgElement["attributen"], inhoud: SvgElement["inhoud"] = []): SvgElement => ({ tag, attributen, inhoud });

const pct = (n: number) => `${rond(n)}%`;

/** The hatching of options: a pattern has an id, so each drawing has its own. */
function arcering(id: string): SvgElement {
  return element("defs", {}, [
    element("pattern", { id: `arcering-${id}`, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, [
      element("rect", { class: "g-papier", width: 7, height: 7 }),
      element("rect", { class: "g-vlak g-data", width: 2.2, height: 7 }),
    ]),
  ]);
}

function tekst({ rol, x, y, dx, anker, tekst, breed, rand, kanWeg }: Extract<Vorm, { soort: "tekst" }>): SvgElement {
  const inhoud = breed === undefined ? tekst : [element("tspan", {}, tekst), element("tspan", { class: "g-breed" }, breed)];
  return element(
    "text",
    { class: `g-tekst g-t-${rol}${rand ? " g-rand" : ""}${kanWeg ? " g-kan-weg" : ""}`, x: pct(x), y: rond(y), ...(dx !== undefined && { dx }), ...(anker && { "text-anchor": anker }) },
    inhoud,
  );
}

function toElement(vorm: Vorm, id: string, hoogte: number): SvgElement {
  const klasse = (soort: string, rol: Rol) => `g-${soort} g-${rol}`;
  switch (vorm.soort) {
    case "lijn":
      return element("line", { class: klasse("lijn", vorm.rol), x1: pct(vorm.x1), y1: rond(vorm.y1), x2: pct(vorm.x2), y2: rond(vorm.y2) });
    case "vlak":
      return element("rect", {
        class: klasse("vlak", vorm.rol), x: pct(vorm.x), y: rond(vorm.y), width: pct(vorm.breedte), height: rond(vorm.hoogte),
        ...(vorm.rol === "optie" && { fill: `url(#arcering-${id})` }),
      });
    case "veelhoek":
      // the points of a polygon cannot be percentages: a drawing within the drawing stretches them
      return element("svg", { x: 0, y: 0, width: "100%", height: hoogte, viewBox: `0 0 100 ${hoogte}`, preserveAspectRatio: "none" }, [
        element("polygon", { class: klasse("vlak", vorm.rol), points: vorm.punten.map(([x, y]) => `${rond(x)},${rond(y)}`).join(" ") }),
      ]);
    case "punt":
      return element("circle", { class: `${klasse("punt", vorm.rol)}${vorm.open ? " g-open" : ""}`, cx: pct(vorm.x), cy: rond(vorm.y), r: vorm.straal });
    case "tekst":
      return tekst(vorm);
  }
}

/** Text that is safe between tags and in an attribute. */
export const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function toTekst({ tag, attributen, inhoud }: SvgElement): string {
  const attributes = Object.entries(attributen).map(([naam, waarde]) => ` ${naam}="${escapeXml(String(waarde))}"`);
  return `<${tag}${attributes.join("")}>${typeof inhoud === "string" ? escapeXml(inhoud) : inhoud.map(toTekst).join("")}</${tag}>`;
}

/**
 * The inside of a drawing, for a page and for a file: what comes from data is escaped.
 * @param id unique on the page
 */
export function svgTekst({ hoogte, vormen }: Tekening, id: string): string {
  const options = vormen.some((v) => v.soort === "vlak" && v.rol === "optie");
  return [...(options ? [arcering(id)] : []), ...vormen.map((v) => toElement(v, id, hoogte))].map(toTekst).join("");
}
