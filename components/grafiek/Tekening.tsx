import { createElement, type ReactNode } from "react";
import { svgElementen, type SvgElement } from "@/lib/view/svg";
import type { Tekening as TekeningView } from "@/lib/view/tekening";

const MARGE: Record<TekeningView["marge"], string> = { geen: "", getal: "pr-14", woorden: "pr-20 md:pr-36" };

/** SVG elements as React writes them. */
export const toNodes = (elementen: readonly SvgElement[]): ReactNode[] => elementen.map(toNode);

function toNode({ tag, attributen, inhoud }: SvgElement, index: number): ReactNode {
  return createElement(tag, { key: index, ...attributen }, typeof inhoud === "string" ? inhoud : toNodes(inhoud));
}

interface Props {
  /** unique on the page */
  readonly id: string;
  readonly tekening: TekeningView;
  /** every value in words */
  readonly inWoorden: string;
  readonly className?: string;
}

/** A drawing in the page: complete without script, as wide as it may be, its text at one size. */
export function Tekening({ id, tekening, inWoorden, className = "" }: Props) {
  return (
    <div className={`g-tekening print-exact ${MARGE[tekening.marge]} ${className}`.trim()}>
      <svg className="block overflow-visible" width="100%" height={tekening.hoogte} role="img" aria-label={inWoorden}>
        {toNodes(svgElementen(tekening, id))}
      </svg>
    </div>
  );
}
