import { Icon } from "@/components/ui/Icon";
import type { LadderView } from "@/lib/view/dossier";

/** The interventieladder, with the step on which the gemeente stands. */
export function Ladder({ ladder: { naam, treden, zin } }: { readonly ladder: LadderView }) {
  return (
    <div className="grid gap-2">
      <p className="text-md leading-snug">{zin}</p>
      <ol className="text-md">
        {treden.map((t, i) => (
          <li key={t.naam} aria-current={t.hier ? "step" : undefined} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-t border-rule px-2 py-1.5 leading-snug aria-[current]:border-2 aria-[current]:border-ink aria-[current]:bg-accent-tint aria-[current]:font-bold">
            <span className="text-ink-soft">{i + 1}</span>
            <span className="wrap-anywhere">
              {t.naam}
              {t.hier ? <span className="block text-sm"><Icon name="check" /> hier staat de gemeente</span> : null}
            </span>
          </li>
        ))}
      </ol>
      <p className="text-xs leading-snug text-ink-soft">{naam}. De provincie stelt de ladder in, kiest de trede en legt de reden vast.</p>
    </div>
  );
}
