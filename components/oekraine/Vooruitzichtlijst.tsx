import type { VooruitzichtView } from "@/lib/view/vooruitzicht";

interface Props {
  readonly items: readonly VooruitzichtView[];
  /** where one is changed; none for readers */
  readonly wijzig?: (id: number) => string;
}

/** Locations and plans for Oekraïne, one by one. */
export function Vooruitzichtlijst({ items, wijzig }: Props) {
  return (
    <ul className="text-md">
      {items.map((v) => (
        <li key={v.id} className="grid gap-x-4 gap-y-0.5 border-t border-rule py-2 print:break-inside-avoid sm:grid-cols-[15rem_minmax(0,1fr)]">
          <p>
            <strong>{v.gemeente}</strong>
            <br />
            {v.naam}
          </p>
          <div className="grid gap-0.5">
            <p>
              <strong>{v.plaatsen}</strong>, {v.kenmerken}
            </p>
            {v.opmerking === "" ? null : <p>{v.opmerking}</p>}
            <p className="text-sm text-ink-soft">
              {v.bronregel}
              {wijzig ? (
                <a href={wijzig(v.id)} className="ml-3 inline-flex min-h-target items-center print:hidden">
                  Wijzigen of vervallen<span className="sr-only">: {v.naam}, {v.gemeente}</span>
                </a>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
