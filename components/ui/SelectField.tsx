import { Veldkop, veldkenmerken } from "./Veldkop";

interface Keuze {
  readonly waarde: string;
  readonly naam: string;
  /** under which head it stands in a long list; those of one group follow each other */
  readonly groep?: string;
}

interface Props {
  readonly name: string;
  /** default: the name; needed when a page has the name twice */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly waarde: string;
  readonly keuzes: readonly Keuze[];
  readonly error?: string | undefined;
}

const optie = ({ waarde, naam }: Keuze) => <option key={waarde} value={waarde}>{naam}</option>;

const perGroep = (keuzes: readonly Keuze[]) => [...new Set(keuzes.map((k) => k.groep))].map((groep) => [groep, keuzes.filter((k) => k.groep === groep)] as const);

/** A labelled choice from a list; hint and error are tied to it. */
export function SelectField({ name, id = name, label, hint, waarde, keuzes, error }: Props) {
  return (
    <div className="grid content-start gap-1">
      <Veldkop id={id} label={label} hint={hint} error={error} />
      {/* Remounted when its value changes: a form that was sent would set it back to its first choice. */}
      <select key={waarde} name={name} defaultValue={waarde} {...veldkenmerken({ id, hint, error })}>
        {perGroep(keuzes).map(([groep, eigen]) => (groep === undefined ? eigen.map(optie) : <optgroup key={groep} label={groep}>{eigen.map(optie)}</optgroup>))}
      </select>
    </div>
  );
}
