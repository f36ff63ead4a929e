import { Disclosure } from "@/components/ui/Disclosure";
import { VisuallyHidden } from "@/components/ui/VisuallyHidden";
import type { TabelView } from "@/lib/view/tabel";

/** The formulas of a table, with its own figures, for who wants to check them. */
export function Berekening({ tabel }: { readonly tabel: TabelView<string> }) {
  if (tabel.uitleg.length === 0) return null;
  return (
    <Disclosure
      titel={
        <>
          Zo is dit berekend<VisuallyHidden>: {tabel.titel}</VisuallyHidden>
        </>
      }
    >
      <dl className="max-w-notes">
        {tabel.uitleg.map(({ term, uitleg, url }) => (
          <div key={term} className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="font-bold">
              <a href={url} className="uitleg-link">
                {term}
              </a>
            </dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
