import { Cijfer } from "@/components/stand/Cijfer";
import { Disclosure } from "@/components/ui/Disclosure";
import type { Opgaveperiode } from "@/lib/view/opgaven";

/** What counts now of one period, where it comes from, and every version on demand. */
export function Opgavetabel({ opgave }: { readonly opgave: Opgaveperiode }) {
  return (
    <div className="grid gap-1">
      <table className="w-full max-w-form text-left text-md">
        <caption className="sr-only">{opgave.kop}</caption>
        <thead className="border-b-2 border-ink">
          <tr>
            <th scope="col" className="wrap-anywhere py-1.5 pr-4">Gebied</th>
            {opgave.kolommen.map((k) => (
              <th key={k} scope="col" className="wrap-anywhere py-1.5 pl-2 text-right">{k}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {opgave.rijen.map((r) => (
            <tr key={r.naam} className="border-b border-rule print:break-inside-avoid">
              <th scope="row" className="wrap-anywhere py-1 pr-4 font-semibold">{r.naam}</th>
              {r.cellen.map((cel, i) => (
                <td key={opgave.kolommen[i]} className="py-1 pl-2 text-right">
                  <Cijfer cel={cel} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {opgave.totaal === null ? null : (
          <tfoot className="border-y-2 border-ink font-bold">
            <tr>
              <th scope="row" className="wrap-anywhere py-1 pr-4">Totaal</th>
              {opgave.totaal.map((cel, i) => (
                <td key={opgave.kolommen[i]} className="py-1 pl-2 text-right">
                  <Cijfer cel={cel} />
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {opgave.feiten.map((f) => (
        <p key={f} className="max-w-notes text-sm text-ink-soft">{f}</p>
      ))}
      <Disclosure titel={<>Alle versies<span className="sr-only"> van {opgave.kop}</span></>}>
        <ol className="text-sm">
          {opgave.geschiedenis.map((r) => (
            <li key={r.id} className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
              <p className="text-ink-soft">
                <time dateTime={r.op}>{r.moment}</time>, door {r.door}
              </p>
              <p>
                {r.naam}: <Cijfer cel={r.cijfer} />, peildatum {r.peildatum}
                {r.geldt ? <strong> (geldt nu)</strong> : null}. {r.reden === null ? "" : `Reden: ${r.reden}. `}Bron: {r.bron}
              </p>
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
