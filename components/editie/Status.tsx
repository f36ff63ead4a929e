import { Icon, type IconName } from "@/components/ui/Icon";
import type { Documentstatus } from "@/lib/view/document";

const LOOK: Readonly<Record<Documentstatus["soort"], { readonly icon: IconName; readonly woord: string; readonly kleur: string }>> = {
  concept: { icon: "plan", woord: "Concept", kleur: "border-warning bg-warning-tint text-warning" },
  vastgesteld: { icon: "lock", woord: "Vastgesteld", kleur: "border-ahead bg-ahead-tint text-ahead" },
  ingetrokken: { icon: "cross", woord: "Ingetrokken", kleur: "border-error bg-error-tint text-error" },
};

/** What an edition is, in a sign, a word and a colour. */
export function Status({ soort }: Pick<Documentstatus, "soort">) {
  const { icon, woord, kleur } = LOOK[soort];
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-sm border px-2 py-0.5 text-sm font-semibold ${kleur}`}>
      <Icon name={icon} />
      {woord}
    </span>
  );
}
