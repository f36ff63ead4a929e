import type { Uitlegverwijzing } from "@/lib/view/tabel";

/** The way to what figures mean, after their source. */
export function Verwijzingen({ naar }: { readonly naar: readonly Uitlegverwijzing[] }) {
  return (
    <span className="print:hidden">
      {" "}
      Uitleg:
      {naar.map(({ term, url }, i) => (
        <span key={url}>
          {" "}
          {/* in one: a comma does not begin a line */}
          <span className="inline-block">
            <a href={url} className="uitleg-link">
              {term.toLowerCase()}
            </a>
            {i < naar.length - 1 ? "," : ""}
          </span>
        </span>
      ))}
    </span>
  );
}
