import { Cijfer } from "@/components/stand/Cijfer";
import type { NodigView } from "@/lib/view/nodig";

/** The sum that leads to what is left, and what the months to come have to bring. */
export function Nodig({ nodig }: { readonly nodig: NodigView }) {
  if (nodig.regels.length === 0) return <p className="text-md">Er is nog geen taakstelling bekend.</p>;
  return (
    <>
      <dl className="text-md">
        {nodig.regels.map(({ term, waarde, uitleg, uitkomst }) => (
          <div key={term} className={`flex items-baseline justify-between gap-4 ${uitkomst ? "border-t-2 border-ink font-bold" : "border-t border-rule first:border-t-0"}`}>
            <dt><a href={uitleg} className="uitleg-link py-2.5 print:py-0">{term}</a></dt>
            <dd className="relative min-w-target flex-1 py-2.5 text-right print:py-0"><Cijfer cel={waarde} /></dd>
          </div>
        ))}
      </dl>
      {nodig.delen === "" ? null : <p className="mt-3 text-md leading-snug print:hidden">{nodig.delen}</p>}
    </>
  );
}
