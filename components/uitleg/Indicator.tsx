import { Tekst } from "@/components/ui/Tekst";
import type { UitlegView } from "@/lib/view/uitleg";

/** One indicator in full; the one that the address names stands out. */
export function Indicator({ indicator }: { readonly indicator: UitlegView }) {
  const { id, label, soort, betekenis, formule, eenheid, teken, regel, zwak } = indicator;
  const feiten = [
    { term: "Formule", tekst: formule },
    { term: "Eenheid", tekst: eenheid },
    { term: "Plus of min", tekst: teken },
    { term: "Regel uit", tekst: regel },
  ];
  return (
    <article id={id} aria-labelledby={`${id}-naam`} className="grid scroll-mt-4 gap-1 border-t border-rule py-3 pl-3 print:gap-0 print:py-1 print:pl-0 target:border-l-4 target:border-l-accent target:bg-accent-tint print:break-inside-avoid">
      <h3 id={`${id}-naam`}>
        {label} <small className="text-sm font-normal text-ink-soft">{soort}</small>
      </h3>
      <p className="max-w-notes">{betekenis}</p>
      <dl className="max-w-notes text-md">
        {feiten.map(({ term, tekst }) =>
          tekst === null ? null : (
            <div key={term} className="grid gap-x-4 sm:grid-cols-[7rem_minmax(0,1fr)]">
              <dt className="text-ink-soft">{term}</dt>
              <dd><Tekst>{tekst}</Tekst></dd>
            </div>
          ),
        )}
        {zwak.length === 0 ? null : (
          <div className="grid gap-x-4 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <dt className="text-ink-soft">Let op</dt>
            {zwak.map((z) => (
              <dd key={z} className="sm:col-start-2">
                <Tekst>{z}</Tekst>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </article>
  );
}
