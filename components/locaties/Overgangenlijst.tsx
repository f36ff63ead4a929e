import { Icon, type IconName } from "@/components/ui/Icon";
import type { OvergangView } from "@/lib/view/overgangen";

const TEKEN: Record<OvergangView["richting"], { readonly icon: IconName; readonly kleur: string }> = {
  achter: { icon: "behind", kleur: "text-behind" },
  voor: { icon: "ahead", kleur: "text-ahead" },
  gelijk: { icon: "level", kleur: "text-on-track" },
};

/** What is to come, a line per day: when, how much, what it depends on, and what is left after it. */
export function Overgangenlijst({ dagen }: { readonly dagen: readonly OvergangView[] }) {
  return (
    <ol className="border-b border-rule text-md leading-snug">
      {dagen.map((dag) => (
        <li key={dag.datum} className="grid gap-x-6 gap-y-1 border-t border-rule py-3 md:grid-cols-[11rem_9rem_minmax(0,1fr)] print:grid-cols-[8rem_7rem_minmax(0,1fr)] print:break-inside-avoid print:py-1">
          <p className="text-base font-bold">
            {dag.wanneer} <span className="text-sm font-normal text-ink-soft md:block">{dag.termijn}</span>
          </p>
          <p className={`font-bold ${TEKEN[dag.richting].kleur}`}>
            <Icon name={TEKEN[dag.richting].icon} /> {dag.verandering}
          </p>
          <div className="grid max-w-measure gap-1">
            {dag.zinnen.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
            <p className="text-ink-soft">{dag.rest}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
