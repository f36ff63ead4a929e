import type { GrafiekView } from "@/lib/view/grafiek";
import { svgTekst } from "@/lib/view/svg";
import type { Vorm } from "@/lib/view/tekening";

type Regel = GrafiekView["legenda"][number];

const STAAL: Record<Regel["vorm"], (rol: Regel["rol"], open: boolean) => readonly Vorm[]> = {
  vlak: (rol) => [{ soort: "vlak", rol, x: 4, y: 1, breedte: 92, hoogte: 12 }],
  lijn: (rol) => [{ soort: "lijn", rol, x1: 6, y1: 7, x2: 94, y2: 7 }],
  punt: (rol, open) => [{ soort: "punt", rol, x: 50, y: 7, straal: 4.5, open }],
};

/** What the marks of a drawing mean, where a label in the drawing does not say it. */
export function Legenda({ id, regels }: { readonly id: string; readonly regels: readonly Regel[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {regels.map(({ rol, vorm, open = false, tekst }) => (
        <li key={tekst} className="inline-flex items-center gap-2">
          <svg
            className="flex-none print-exact" width={vorm === "lijn" ? 28 : 14} height="14" aria-hidden="true" focusable="false"
            dangerouslySetInnerHTML={{ __html: svgTekst({ hoogte: 14, marge: "geen", vormen: STAAL[vorm](rol, open) }, `staal-${id}-${rol}`) }}
          />
          {tekst}
        </li>
      ))}
    </ul>
  );
}
