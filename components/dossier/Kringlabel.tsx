import { Icon } from "@/components/ui/Icon";

/** Who alone reads what stands here. */
export function Kringlabel({ kring }: { readonly kring: string }) {
  return (
    <span className="inline-flex items-center gap-1.5 bg-ink px-2 py-0.5 text-sm font-bold text-paper print-exact">
      <Icon name="lock" /> {kring}
    </span>
  );
}
