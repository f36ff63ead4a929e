import type { Verloopregel } from "@/lib/view/editie";

/** What happened to an edition, newest first. */
export function Verloop({ regels }: { readonly regels: readonly Verloopregel[] }) {
  return (
    <ol className="grid gap-1 text-md">
      {regels.map(({ id, op, tekst }) => (
        <li key={id} className="border-t border-rule py-1">
          <span className="text-ink-soft">{op}:</span> {tekst}
        </li>
      ))}
    </ol>
  );
}
