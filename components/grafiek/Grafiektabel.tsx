import { Cijfer } from "@/components/stand/Cijfer";
import type { Grafiektabel as TabelView } from "@/lib/view/grafiek";

/** Said once of the table, not of each of its cells: there are many. */
const CELLEN = "[&_:is(th,td)]:border-b [&_:is(th,td)]:border-rule [&_:is(th,td)]:px-3 [&_:is(th,td)]:py-1.5 [&_:is(th,td):first-child]:pl-0 [&_td]:relative [&_td]:text-right [&_td]:whitespace-nowrap";

/** The figures of a chart. The region scrolls by itself and takes the focus, so that a keyboard reaches every column. */
export function Grafiektabel({ naam, tabel }: { readonly naam: string; readonly tabel: TabelView }) {
  return (
    <section aria-label={`Tabel: ${naam}`} tabIndex={0} className="relative overflow-x-auto">
      <table className={`border-collapse text-md ${CELLEN}`}>
        <caption className="sr-only">{naam}</caption>
        <thead>
          <tr>
            <th scope="col" className="text-left">{tabel.rijkop}</th>
            {tabel.kolommen.map((kolom) => (
              <th key={kolom} scope="col" className="text-right align-bottom">{kolom}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tabel.rijen.map(({ kop, cellen }) => (
            <tr key={kop}>
              <th scope="row" className="text-left font-semibold whitespace-nowrap">{kop}</th>
              {cellen.map((cel, i) => (
                <td key={tabel.kolommen[i]}>
                  <Cijfer cel={cel} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
