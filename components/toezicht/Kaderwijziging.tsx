import { Verschillen } from "@/components/locaties/Verschillen";
import type { Versieregel } from "@/lib/view/versies";

/** How one version of the beleidskader was recorded, and what it changed. */
export function Kaderwijziging({ regel: { naam, moment, op, door, verschillen, reden, bron } }: { readonly regel: Versieregel }) {
  return (
    <div className="grid gap-1">
      <p>
        <strong>{naam}</strong>, vastgelegd op <time dateTime={op}>{moment}</time> door {door}
      </p>
      <Verschillen regels={verschillen} />
      {reden === null ? null : <p>Reden: {reden}</p>}
      <p className="text-sm text-ink-soft">Bron: {bron}</p>
    </div>
  );
}
