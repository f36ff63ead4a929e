import { Cijfer } from "@/components/stand/Cijfer";
import type { Grafiektabel as TabelView } from "@/lib/view/grafiek";

const CEL = "border-b border-rule px-3 py-1.5 first:pl-0";

/** The figures of a chart. The region scrolls by itself and takes the focus, so that a keyboard reaches every column. */
export function Grafiektabel({ naam, tabel }: { readonly naam: string; readonly tabel: TabelView }) {
  return (
    <section aria-label={`Tabel: ${naam}`} tabIndex={0} className="relative overflow-x-auto">
      <table className="border-collapse text-md">
        <caption className="sr-only">{naam}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${CEL} text-left`}>{tabel.rijkop}</th>
            {tabel.kolommen.map((kolom) => (
              <th key={kolom} scope="col" className={`${CEL} text-right align-bottom`}>{kolom}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tabel.rijen.map(({ kop, cellen }) => (
            <tr key={kop}>
              <th scope="row" className={`${CEL} text-left font-semibold whitespace-nowrap`}>{kop}</th>
              {cellen.map((cel, i) => (
                <td key={tabel.kolommen[i]} className={`${CEL} relative text-right whitespace-nowrap`}>
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
