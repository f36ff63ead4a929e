import type { ComponentProps } from "react";

const BASE =
  "inline-flex min-h-target max-w-full wrap-anywhere items-center justify-center gap-2 rounded-sm border-2 py-2 text-md leading-tight font-bold cursor-pointer print:hidden";

const LOOKS = {
  primary: "px-4 border-accent bg-accent text-on-accent no-underline hover:border-accent-hover hover:bg-accent-hover hover:text-on-accent",
  secondary: "px-4 border-accent bg-paper text-accent no-underline hover:bg-accent-tint hover:text-accent-hover",
  quiet: "px-2 border-transparent text-accent underline decoration-1 underline-offset-4 hover:bg-accent-tint hover:text-accent-hover",
} as const;

interface Looks {
  readonly look?: keyof typeof LOOKS;
  /** as wide as its container */
  readonly block?: boolean;
}

function classes({ look = "primary", block = false }: Looks): string {
  return `${BASE} ${LOOKS[look]} ${block ? "w-full" : ""}`;
}

/** A button; inside a form it submits unless `type` says otherwise. */
export function Button({ look = "primary", block = false, type = "submit", ...rest }: Looks & Omit<ComponentProps<"button">, "className">) {
  return <button type={type} {...rest} className={classes({ look, block })} />;
}

/** A link that looks like a button: it goes somewhere, a button does something. */
export function ButtonLink({ look = "primary", block = false, ...rest }: Looks & Omit<ComponentProps<"a">, "className">) {
  return <a {...rest} className={classes({ look, block })} />;
}
