import type { Ladderstap } from "@/lib/domain/beleidskader";

/** The steps of a ladder, the lightest first. */
export function Ladder({ treden }: { readonly treden: readonly Ladderstap[] }) {
  return (
    <ol className="max-w-notes text-md">
      {treden.map(({ naam, uitleg }, i) => (
        <li key={`${i}-${naam}`} className="grid grid-cols-[2.5rem_minmax(0,1fr)] border-t border-rule py-2 print:break-inside-avoid">
          <span aria-hidden="true" className="text-lg leading-none font-bold tabular-nums">{i + 1}</span>
          <span>
            <strong>{naam}</strong>
            {uitleg === "" ? null : <span className="block text-ink-soft">{uitleg}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
