import { Cijfer } from "@/components/stand/Cijfer";
import type { Dossierfeit } from "@/lib/view/dossierfeiten";

/** What stands at the top of a dossier. */
export function Feiten({ feiten }: { readonly feiten: readonly Dossierfeit[] }) {
  return (
    <dl className="mt-6 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-5 print:mt-2 print:grid-cols-5">
      {feiten.map(({ term, waarde, noot }) => (
        <div key={term} className="grid content-start gap-0.5 border-l-2 border-rule-strong pl-3">
          <dt className="text-sm text-ink-soft">{term}</dt>
          <dd className="text-lg leading-tight font-bold wrap-anywhere">{typeof waarde === "string" ? waarde : <Cijfer cel={waarde} />}</dd>
          <dd className="text-sm leading-snug text-ink-soft">{noot}</dd>
        </div>
      ))}
    </dl>
  );
}
