import { Field } from "@/components/ui/Field";

interface Props {
  /** suggestions */
  readonly bronnen: readonly string[];
  readonly waarde: string;
  readonly fout: string | undefined;
  readonly onTyp: (tekst: string) => void;
}

/** Where the figures come from. */
export function Bronveld({ bronnen, waarde, fout, onTyp }: Props) {
  return (
    <div>
      <Field name="bron" label="Bron" aside="waar komen de cijfers vandaan?" list="bronnen" autoComplete="off" maxLength={200} value={waarde} onChange={(event) => onTyp(event.target.value)} error={fout} />
      <datalist id="bronnen">
        {bronnen.map((bron) => (
          <option key={bron} value={bron} />
        ))}
      </datalist>
    </div>
  );
}
