import type { Themazin } from "@/lib/view/vergelijkingszinnen";

/** What changed, a line per theme. */
export function Vergelijkzinnen({ zinnen }: { readonly zinnen: readonly Themazin[] }) {
  return (
    <ul className="grid max-w-measure list-disc gap-2 pl-5 text-md leading-snug">
      {zinnen.map(({ tabel, kern, rest }) => (
        <li key={tabel}>
          <strong>{kern}</strong> {rest}
        </li>
      ))}
    </ul>
  );
}
