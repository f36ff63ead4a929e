import { Glyph, type GlyphSize } from "./Glyph";
import { MESSAGE_SIGNS } from "./MessageIcon";

/** The drawings of our signs. */
const SIGNS = {
  ...MESSAGE_SIGNS,
  behind: "M1.5 3h13L8 14z",
  ahead: "M1.5 13h13L8 2z",
  level: "M1.5 4h13v3h-13zM1.5 9h13v3h-13z",
  doubt: "M3 1h1.8v14H3zM4.8 2H14l-2.6 3.2L14 8.4H4.8z",
  incomplete: (
    <>
      <path d="M8 2a6 6 0 1 0 6 6" fill="none" stroke="currentColor" strokeWidth="2.4" strokeDasharray="3.4 2.2" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  download: "M7 1h2v6h3.5L8 11.5 3.5 7H7zM1.5 13h13v2h-13z",
  open: <circle cx="8" cy="8" r="5.5" />,
  cross: "m3.4 2 4.6 4.6L12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.400L8 9.4 3.4 14 2 12.6 6.6 8 2 3.400z",
  stand: "M1 15V9h3.500v6zm5.2 0V5h3.600v10zm5.3 0V1H15v14z",
  talk: "M1 2h14v9H8l-4 4v-4H1z",
  letter: "M1 3h14l-7 5.500zM1 5.200l7 5.5 7-5.500V13H1z",
  plan: "M3 1h7l3 3v11H3zm2 5v1.600h6V6zm0 3v1.600h6V9zm0 3v1.600h4V12z",
  decision: "M8 .8a7.2 7.2 0 1 0 0 14.400A7.2 7.2 0 0 0 8 .8zM7 11.3 3.6 7.9 5 6.500l2 2 4-4 1.4 1.400z",
  signal: "M7.1 1h1.8v2H7.1zM2.6 2.9l1.3-1.2 1.6 1.7-1.3 1.2zM13.4 2.9l-1.3-1.2-1.6 1.7 1.3 1.2zM4 12V9a4 4 0 0 1 8 0v3h1.5v2.5h-11V12z",
} as const;

export type IconName = keyof typeof SIGNS;

/** A sign beside a word. In what runs in the browser a part takes its sign from the server, or a {@link MessageIcon}: this one brings all signs along. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: GlyphSize }) {
  return <Glyph sign={SIGNS[name]} {...(size && { size })} />;
}
