/** The drawings of our signs, on a grid of 16 × 16: an outline that is filled, or more than that. */
const SIGNS = {
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
  info: "M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8zm1 11.4H7V7h2zm0-6.4H7v-2h2z",
  warning: "M8 1 15.5 14.5H.5zM7.1 6v4.3h1.8V6zm0 5.5v1.7h1.8v-1.7z",
  error: "M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5zM7.1 4v5h1.8V4zm0 6.4v1.8h1.8v-1.8z",
  check: "m6.3 13-5-5 1.6-1.6 3.4 3.4 6.8-6.8 1.6 1.6z",
  lock: "M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z",
  print: "M4 1h8v3H4zM1 5h14v7h-3v3H4v-3H1zm5 5v3h4v-3z",
  download: "M7 1h2v6h3.5L8 11.5 3.5 7H7zM1.5 13h13v2h-13z",
  open: <circle cx="8" cy="8" r="5.5" />,
  cross: "m3.4 2 4.6 4.6L12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.400L8 9.4 3.4 14 2 12.6 6.6 8 2 3.400z",
  stand: "M1 15V9h3.500v6zm5.2 0V5h3.600v10zm5.3 0V1H15v14z",
  talk: "M1 2h14v9H8l-4 4v-4H1z",
  letter: "M1 3h14l-7 5.500zM1 5.200l7 5.5 7-5.500V13H1z",
  plan: "M3 1h7l3 3v11H3zm2 5v1.600h6V6zm0 3v1.600h6V9zm0 3v1.600h4V12z",
  decision: "M8 .8a7.2 7.2 0 1 0 0 14.400A7.2 7.2 0 0 0 8 .8zM7 11.3 3.6 7.9 5 6.500l2 2 4-4 1.4 1.400z",
  clock: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3zM7.1 4.300v4.200l3 1.9.9-1.5-2.2-1.400V4.300z",
  signal: "M7.1 1h1.8v2H7.1zM2.6 2.9l1.3-1.2 1.6 1.7-1.3 1.2zM13.4 2.9l-1.3-1.2-1.6 1.7 1.3 1.2zM4 12V9a4 4 0 0 1 8 0v3h1.5v2.5h-11V12z",
  copy: <path fill="none" stroke="currentColor" strokeWidth="1.7" d="M5.5 5.5h9v9h-9zM10.5 5.5v-4h-9v9h4" />,
} as const;

export type IconName = keyof typeof SIGNS;

const SIZES = { text: "size-[0.8em] align-[-0.02em]", large: "size-[1.25em]" } as const;

/** A sign beside a word, never instead of it: a screen reader skips it. Colour follows the text. */
export function Icon({ name, size = "text" }: { readonly name: IconName; readonly size?: keyof typeof SIZES }) {
  const sign = SIGNS[name];
  return (
    <svg className={`inline-block flex-none fill-current ${SIZES[size]}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {typeof sign === "string" ? <path d={sign} /> : sign}
    </svg>
  );
}
