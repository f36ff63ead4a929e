import type { ReactElement } from "react";

const SIZES = { text: "size-[0.8em] align-[-0.02em]", large: "size-[1.25em]" } as const;

export type GlyphSize = keyof typeof SIZES;

/**
 * A sign beside a word, never instead of it: a screen reader skips it. Colour follows the text.
 * @param props.sign on a grid of 16 × 16: an outline that is filled, or more than that
 */
export function Glyph({ sign, size = "text" }: { readonly sign: string | ReactElement; readonly size?: GlyphSize }) {
  return (
    <svg className={`inline-block flex-none fill-current ${SIZES[size]}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {typeof sign === "string" ? <path d={sign} /> : sign}
    </svg>
  );
}
