import { MessageIcon } from "@/components/ui/MessageIcon";
import type { HalfjaarcelView } from "@/lib/view/halfjaar";

interface Props {
  readonly cel: HalfjaarcelView;
  /** what was typed, when the form comes back */
  readonly getypt: string | undefined;
  readonly fout: string | undefined;
  /** in full, for a screen reader: `Stand begin, Almere` */
  readonly label: string;
  readonly onChange?: (tekst: string) => void;
}

/** One figure to enter, with the versions before it. */
export function Halfjaarcel({ cel, getypt, fout, label, onChange }: Props) {
  const { veld, tekst, basis, eerder } = cel;
  const described = [...(fout ? [`${veld}-fout`] : []), ...(eerder.length > 0 ? [`${veld}-eerder`] : [])].join(" ");
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={veld} className="text-sm md:sr-only">
        {label}
      </label>
      <input type="hidden" name={`basis-${veld}`} value={basis} />
      <input
        id={veld}
        name={veld}
        type="text"
        inputMode="text"
        autoComplete="off"
        defaultValue={getypt ?? tekst}
        onChange={onChange && ((e) => onChange(e.currentTarget.value))}
        aria-invalid={fout ? true : undefined}
        aria-describedby={described || undefined}
        className={`min-h-target w-28 rounded-sm bg-paper px-2 py-1 text-right text-md text-ink ${fout ? "border-2 border-error" : "border border-rule-strong"}`}
      />
      {fout ? (
        <p id={`${veld}-fout`} className="flex max-w-48 items-baseline gap-1 text-sm font-semibold text-error">
          <MessageIcon name="error" />
          <span>{fout}</span>
        </p>
      ) : null}
      {eerder.length > 0 ? (
        <p id={`${veld}-eerder`} className="text-xs text-ink-soft">
          eerder {eerder.join(", ")}
        </p>
      ) : null}
    </div>
  );
}
