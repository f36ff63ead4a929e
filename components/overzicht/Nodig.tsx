import { Cijfer } from "@/components/stand/Cijfer";
import { Tekst } from "@/components/ui/Tekst";
import type { NodigView } from "@/lib/view/nodig";

/** The sum that leads to what is left, and what the months to come have to bring. */
export function Nodig({ nodig }: { readonly nodig: NodigView }) {
  if (nodig.regels.length === 0) return <p className="text-md">Er is nog geen taakstelling bekend.</p>;
  return (
    <>
      <dl className="text-md">
        {nodig.regels.map(({ term, waarde, uitleg, uitkomst }) => (
          <div key={term} className={`flex flex-wrap items-baseline justify-between gap-x-4 ${uitkomst ? "border-t-2 border-ink font-bold" : "border-t border-rule first:border-t-0"}`}>
            <dt><a href={uitleg} className="uitleg-link py-2.5 print:py-0"><Tekst>{term}</Tekst></a></dt>
            <dd className="ml-auto text-right"><Cijfer cel={waarde} /></dd>
          </div>
        ))}
      </dl>
      {nodig.delen === "" ? null : <p className="mt-3 text-md leading-snug print:hidden">{nodig.delen}</p>}
    </>
  );
}
