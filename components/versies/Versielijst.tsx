import type { VersieItem } from "@/lib/view/versies";

interface Props {
  readonly items: readonly VersieItem[];
  /** where one is changed, and its history stands */
  readonly wijzig: (sleutel: string) => string;
}

/** Things that are kept in versions, one by one. */
export function Versielijst({ items, wijzig }: Props) {
  return (
    <ul className="text-md">
      {items.map((v) => (
        <li key={v.sleutel} className="grid gap-x-4 gap-y-0.5 border-t border-rule py-2 print:break-inside-avoid sm:grid-cols-[11rem_minmax(0,1fr)]">
          <p>{v.kop}</p>
          <div className="grid gap-0.5">
            <p>
              <strong>{v.naam}</strong>
              <br />
              {v.kenmerken}
            </p>
            {v.opmerking === "" ? null : <p>{v.opmerking}</p>}
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
              {v.bronregel}
              <a href={wijzig(v.sleutel)} className="inline-flex min-h-target items-center print:hidden">
                Wijzigen en geschiedenis<span className="sr-only">: {v.naam}, {v.kop}</span>
              </a>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
