import type { Zinsdeel } from "@/lib/view/zin";

/** A sentence, with what matters most in bold. */
export function Zin({ delen }: { readonly delen: readonly Zinsdeel[] }) {
  return delen.map((deel, i) => (typeof deel === "string" ? deel : <strong key={i}>{deel.nadruk}</strong>));
}
