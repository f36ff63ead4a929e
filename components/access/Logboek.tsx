import type { Logboekregel } from "@/lib/view/logboek";

/** The audit log, newest first. */
export function Logboek({ regels }: { readonly regels: readonly Logboekregel[] }) {
  if (regels.length === 0) return <p>Er staat nog niets in het logboek.</p>;
  return (
    <ol className="text-md">
      {regels.map(({ id, op, moment, door, handeling, onderwerp, toelichting }) => (
        <li key={id} className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <time dateTime={op} className="text-ink-soft">
            {moment}
          </time>
          <span>
            <strong>{handeling}</strong>: {onderwerp}
            {toelichting === "" ? "" : ` (${toelichting})`}, door {door}
          </span>
        </li>
      ))}
    </ol>
  );
}
