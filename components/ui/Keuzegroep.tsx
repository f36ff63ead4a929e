import { MessageIcon } from "./MessageIcon";

interface Props {
  /** `meer` may be chosen at once (checkboxes), or one (radio buttons) */
  readonly soort: "meer" | "een";
  readonly name: string;
  readonly legenda: string;
  readonly keuzes: readonly { readonly waarde: string; readonly naam: string }[];
  readonly gekozen: readonly string[];
  readonly hint?: string;
  readonly error?: string | undefined;
  /** in two columns where they are short */
  readonly tweeKolommen?: boolean;
}

/** A group of checkboxes or radio buttons, each as large as a finger; hint and error are tied to the group. */
export function Keuzegroep({ soort, name, legenda, keuzes, gekozen, hint, error, tweeKolommen = false }: Props) {
  const describedBy = [hint ? `${name}-uitleg` : "", error ? `${name}-fout` : ""].filter(Boolean).join(" ");
  return (
    <fieldset id={name} tabIndex={-1} className="min-w-0" aria-describedby={describedBy || undefined}>
      <legend className="pb-1 text-md font-bold">{legenda}</legend>
      {error ? (
        <p id={`${name}-fout`} className="flex items-baseline gap-1.5 text-sm font-bold text-error">
          <MessageIcon name="error" />
          <span>{error}</span>
        </p>
      ) : null}
      <div className={tweeKolommen ? "grid grid-cols-[repeat(auto-fit,minmax(min(10.5rem,100%),1fr))] gap-x-3" : "grid"}>
        {keuzes.map((k) => (
          <label key={k.waarde} className="flex min-h-target min-w-0 cursor-pointer items-center gap-3 text-md">
            <input
              type={soort === "meer" ? "checkbox" : "radio"}
              name={name}
              value={k.waarde}
              defaultChecked={gekozen.includes(k.waarde)}
              className="size-6 flex-none accent-accent"
            />
            <span className="min-w-0 hyphens-auto wrap-anywhere">{k.naam}</span>
          </label>
        ))}
      </div>
      {hint ? (
        <p id={`${name}-uitleg`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
}
