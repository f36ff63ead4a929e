import { Icon } from "@/components/ui/Icon";
import type { BladstatusView, MaandregelView } from "@/lib/view/maandoverzicht";

function Balk({ deel }: { readonly deel: number }) {
  return (
    <svg className="print-exact mt-1 block w-full" height="6" width="100%" aria-hidden="true" focusable="false">
      <rect className="fill-surface-strong" width="100%" height="6" />
      <rect className="fill-data" width={`${deel * 100}%`} height="6" />
    </svg>
  );
}

/** The way to one sheet, and how far it is. */
function Blad({ blad, maand }: { readonly blad: BladstatusView; readonly maand: string }) {
  return (
    <a href={blad.url} className="block min-h-target min-w-target py-1 no-underline hover:underline">
      <span className="flex flex-wrap items-baseline gap-x-1.5">
        {blad.klaar ? <Icon name="check" /> : null}
        <span className="min-w-0 wrap-anywhere md:sr-only">{blad.naam}: </span>
        <span>{blad.tekst}</span>
        <span className="sr-only">, {maand}</span>
      </span>
      <Balk deel={blad.deel} />
    </a>
  );
}

/** Months × themes: what is in, and the way to each sheet. On a phone a card per month. */
export function Maandtabel({ maanden }: { readonly maanden: readonly MaandregelView[] }) {
  return (
    <table role="table" className="w-full border-collapse text-md max-md:block">
      <caption className="sr-only">Per maand en thema: hoeveel cijfers binnen zijn</caption>
      <thead role="rowgroup" className="max-md:sr-only">
        <tr role="row">
          <th role="columnheader" scope="col" className="border-b-2 border-ink py-2 pr-4 text-left text-sm">
            Maand
          </th>
          {maanden[0]?.bladen.map((b) => (
            <th key={b.thema} role="columnheader" scope="col" className="border-b-2 border-ink px-3 py-2 text-left text-sm">
              {b.naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-md:block">
        {maanden.map((m) => (
          <tr key={m.maand} role="row" className="max-md:block max-md:border-t max-md:border-rule max-md:py-3">
            <th role="rowheader" scope="row" className="pr-4 text-left align-middle font-semibold max-md:block md:whitespace-nowrap max-md:pb-1 md:border-b md:border-rule">
              {m.naam}
            </th>
            {m.bladen.map((b) => (
              <td key={b.thema} role="cell" className="px-3 align-middle max-md:block max-md:px-0 md:border-b md:border-rule">
                <Blad blad={b} maand={m.naam} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
