import type { Gebied } from "@/lib/domain/waarneming";

/** The name of a gemeente in an address: `’s-Hertogenbosch` becomes `s-hertogenbosch`, `Súdwest-Fryslân` `sudwest-fryslan`. */
export function slugOf(naam: string): string {
  return naam
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The gemeente of an address, by its name or its CBS code; undefined when there is none. */
export function findBySlug(gemeenten: readonly Gebied[], slug: string): Gebied | undefined {
  return gemeenten.find((g) => slugOf(g.naam) === slug || g.code.toLowerCase() === slug.toLowerCase());
}
