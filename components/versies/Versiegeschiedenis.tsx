import { Verschillen } from "@/components/locaties/Verschillen";
import type { Versieregel } from "@/lib/view/versies";

/** Everything that was recorded of things that are kept in versions, newest first. */
export function Versiegeschiedenis({ regels }: { readonly regels: readonly Versieregel[] }) {
  return (
    <ol className="text-md">
      {regels.map((r) => (
        <li key={r.id} className="grid gap-x-4 gap-y-0.5 border-t border-rule py-2 print:break-inside-avoid sm:grid-cols-[14rem_minmax(0,1fr)]">
          <p className="text-ink-soft">
            <time dateTime={r.op}>{r.moment}</time>
            <br />
            door {r.door}
          </p>
          <div className="grid gap-0.5">
            <p>
              <strong>{r.naam}</strong>, peildatum {r.peildatum}
            </p>
            <Verschillen regels={r.verschillen} />
            {r.reden === null ? null : <p>Reden: {r.reden}</p>}
            <p className="text-sm text-ink-soft">Bron: {r.bron}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
