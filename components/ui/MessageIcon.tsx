import { Glyph, type GlyphSize } from "./Glyph";

/** The signs of messages and fields. They stand apart from the others because every form in the browser loads them. */
export const MESSAGE_SIGNS = {
  info: "M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8zm1 11.4H7V7h2zm0-6.4H7v-2h2z",
  warning: "M8 1 15.5 14.5H.5zM7.1 6v4.3h1.8V6zm0 5.5v1.7h1.8v-1.7z",
  error: "M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5zM7.1 4v5h1.8V4zm0 6.4v1.8h1.8v-1.8z",
  check: "m6.3 13-5-5 1.6-1.6 3.4 3.4 6.8-6.8 1.6 1.6z",
  lock: "M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z",
  clock: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3zM7.1 4.300v4.200l3 1.9.9-1.5-2.2-1.400V4.300z",
} as const;

export type MessageIconName = keyof typeof MESSAGE_SIGNS;

/** The sign of a message, beside its words. */
export function MessageIcon({ name, size }: { readonly name: MessageIconName; readonly size?: GlyphSize }) {
  return <Glyph sign={MESSAGE_SIGNS[name]} {...(size && { size })} />;
}
