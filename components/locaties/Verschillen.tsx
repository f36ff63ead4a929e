import { VisuallyHidden } from "@/components/ui/VisuallyHidden";
import type { Verschilregel } from "@/lib/view/faseverschil";

/** What differs between two lines of a phase: old → new. */
export function Verschillen({ regels }: { readonly regels: readonly Verschilregel[] }) {
  if (regels.length === 0) return <p>Alleen de bron of de peildatum is anders.</p>;
  return (
    <ul className="flex flex-wrap gap-x-5">
      {regels.map(({ wat, oud, nieuw }) => (
        <li key={wat}>
          {wat}:{" "}
          {oud === null ? null : (
            <>
              <del className="text-ink-soft">{oud}</del>
              <span aria-hidden="true"> → </span>
              <VisuallyHidden> wordt </VisuallyHidden>
            </>
          )}
          <ins className="font-semibold no-underline">{nieuw}</ins>
        </li>
      ))}
    </ul>
  );
}
