import { Icon, type IconName } from "@/components/ui/Icon";
import type { CelView } from "@/lib/view/tabel";

type Richting = NonNullable<CelView["oordeel"]>["richting"];

const LOOKS: Record<Richting, { icon: IconName; color: string }> = {
  achter: { icon: "behind", color: "text-behind" },
  voor: { icon: "ahead", color: "text-ahead" },
  gelijk: { icon: "level", color: "text-on-track" },
};

/** A verdict: a shape, a word and a colour beside the figure. The word is left out of a plain copy, the figure is not. */
export function Oordeel({ oordeel, tekst }: { readonly oordeel: NonNullable<CelView["oordeel"]>; readonly tekst: string }) {
  const { icon, color } = LOOKS[oordeel.richting];
  return (
    <span data-oordeel="" className={`whitespace-nowrap ${color}`}>
      <span className="font-normal select-none">
        <Icon name={icon} />
        <span data-woord="">{`\u00a0${oordeel.woord} `}</span>
      </span>
      <strong>{tekst}</strong>
    </span>
  );
}
