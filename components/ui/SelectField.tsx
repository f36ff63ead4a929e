import { Veldkop, veldkenmerken } from "./Veldkop";

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
  return (
    <div className="grid content-start gap-1">
      <Veldkop id={id} label={label} hint={hint} error={error} />
      {/* Remounted when its value changes: a form that was sent would set it back to its first choice. */}
      <select key={waarde} name={name} defaultValue={waarde} {...veldkenmerken({ id, hint, error })}>
        {keuzes.map((k) => (
          <option key={k.waarde} value={k.waarde}>
            {k.naam}
          </option>
        ))}
      </select>
    </div>
  );
}
