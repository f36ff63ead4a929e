import { Cijfer } from "@/components/stand/Cijfer";
import type { CorrectieregelView } from "@/lib/view/halfjaar";

/** The correctie lines of a half-year; each figure leads to its history. */
export function Correctieregels({ regels }: { readonly regels: readonly CorrectieregelView[] }) {
  return (
    <ul className="text-md">
      {regels.map((r) => (
        <li key={r.id} className="relative grid gap-x-4 border-t border-rule py-2.5 sm:grid-cols-[12rem_4rem_minmax(0,1fr)]">
          <span>{r.gemeente}, {r.peildatum}</span>
          <strong>
            <Cijfer cel={r.cel} />
          </strong>
          <span>
            {r.reden} <span className="text-sm text-ink-soft">({r.bron})</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
