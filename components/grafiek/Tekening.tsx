import { svgTekst } from "@/lib/view/svg";
import type { Tekening as TekeningView } from "@/lib/view/tekening";

/** In pixels, as the text of a drawing is: larger text around it leaves the drawing its room. */
const MARGE: Record<TekeningView["marge"], string> = { geen: "", getal: "pr-[56px]", naam: "pr-[120px]", woorden: "pr-[92px] md:pr-[144px]" };

interface Props {
  /** unique on the page */
  readonly id: string;
  readonly tekening: TekeningView;
  /** every value in words */
  readonly inWoorden: string;
  readonly className?: string;
}

/** A drawing in the page: complete without script, as wide as it may be, its text at one size. Its many marks are one text: React need not know them one by one. */
export function Tekening({ id, tekening, inWoorden, className = "" }: Props) {
  return (
    <div data-merkrijen={tekening.merkrijen} className={`g-tekening print-exact ${MARGE[tekening.marge]} ${className}`.trim()}>
      <svg className="block overflow-visible" width="100%" height={tekening.hoogte} role="img" aria-label={inWoorden} dangerouslySetInnerHTML={{ __html: svgTekst(tekening, id) }} />
    </div>
  );
}
