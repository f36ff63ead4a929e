import { Icon } from "./Icon";

interface Props {
  readonly name: string;
  /** default: the name; needed when a page has the name twice */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly waarde: string;
  readonly keuzes: readonly { readonly waarde: string; readonly naam: string }[];
  readonly error?: string | undefined;
}

/** A labelled choice from a list; hint and error are tied to it. */
export function SelectField({ name, id = name, label, hint, waarde, keuzes, error }: Props) {
  const describedBy = [hint ? `${id}-uitleg` : "", error ? `${id}-fout` : ""].filter(Boolean).join(" ");
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="text-md font-bold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-uitleg`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-fout`} className="flex items-baseline gap-1.5 text-sm font-bold text-error">
          <Icon name="error" />
          <span>{error}</span>
        </p>
      ) : null}
      {/* Remounted when its value changes: a form that was sent would set it back to its first choice. */}
      <select
        key={waarde}
        id={id}
        name={name}
        defaultValue={waarde}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        className={`min-h-target w-full rounded-sm bg-paper px-3 py-2 text-md text-ink ${error ? "border-2 border-error" : "border border-rule-strong"}`}
      >
        {keuzes.map((k) => (
          <option key={k.waarde} value={k.waarde}>
            {k.naam}
          </option>
        ))}
      </select>
    </div>
  );
}
