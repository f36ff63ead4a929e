import { Icon, type IconName } from "@/components/ui/Icon";
import type { Aandachtspunt } from "@/lib/view/aandachtspunten";

const TEKEN: Record<Aandachtspunt["soort"], { readonly icon: IconName; readonly kleur: string }> = {
  besluit: { icon: "info", kleur: "text-accent" },
  achter: { icon: "behind", kleur: "text-behind" },
  vervalt: { icon: "warning", kleur: "text-behind" },
  onbekend: { icon: "incomplete", kleur: "text-warning" },
  twijfel: { icon: "doubt", kleur: "text-warning" },
  oud: { icon: "info", kleur: "text-warning" },
};

/** What asks attention, each with the way to more of it. */
export function Aandachtspunten({ punten }: { readonly punten: readonly Aandachtspunt[] }) {
  if (punten.length === 0) return <p className="text-md">Er is niets dat aandacht vraagt.</p>;
  return (
    <ul className="text-md leading-snug">
      {punten.map(({ soort, kop, tekst, href }) => (
        <li key={kop + tekst} className="border-t border-rule py-1.5 first:border-t-0 first:pt-0 print:py-0.5">
          {/* on a line of its own: tall enough for a finger it would push the lines of a text apart */}
          <a href={href} className={`inline-flex min-h-8 items-center gap-1.5 font-bold print:min-h-0 pointer-coarse:min-h-target ${TEKEN[soort].kleur}`}>
            <Icon name={TEKEN[soort].icon} />
            {kop}
          </a>
          <span className="block">{tekst}</span>
        </li>
      ))}
    </ul>
  );
}
