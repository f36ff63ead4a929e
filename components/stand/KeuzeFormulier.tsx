import { Button } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { Disclosure } from "@/components/ui/Disclosure";
import styles from "./keuze.module.css";
import type { GetypteKeuze, KeuzeFout } from "@/lib/schemas/stand-keuze";

interface Props {
  readonly actie: string;
  readonly getypt: GetypteKeuze;
  readonly fouten: readonly KeuzeFout[];
  /** what else was chosen on the page, by name: it goes along unseen */
  readonly mee?: Readonly<Record<string, string>>;
  /** asks on which day places count, and says what an empty field means */
  readonly plaatsenOp?: string;
}

/** The two clocks of the page. The other choices go along unseen; a capacity date that is wrong shows as a field, to mend. */
export function KeuzeFormulier({ actie, getypt, fouten, mee = {}, plaatsenOp }: Props) {
  const vraagt = plaatsenOp !== undefined;
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const formulier = (
    <form
      action={actie}
      aria-label="Kies wat u wilt zien"
      className="mt-3 grid items-end gap-x-4 gap-y-3 rounded-sm bg-surface p-4 md:grid-cols-[repeat(auto-fit,minmax(12rem,16rem))]"
    >
      <DateField name="peildatum" label="Peildatum" waarde={getypt.peildatum} fout={fout("peildatum")} />
      <DateField name="bekendOp" label="Zoals bekend op" aside="leeg is nu" waarde={getypt.bekendOp} fout={fout("bekendOp")} />
      {(vraagt && getypt.capaciteit.length === 0 ? [""] : getypt.capaciteit).map((datum, i) => {
        const id = `capaciteit-${i}`;
        const melding = fout(id) ?? (i === 0 ? fout("capaciteit") : undefined);
        return melding || vraagt ? (
          <DateField key={id} id={id} name="capaciteit" label="Plaatsen op" {...(vraagt && { aside: plaatsenOp })} waarde={datum} fout={melding} />
        ) : (
          <input key={id} type="hidden" name="capaciteit" value={datum} />
        );
      })}
      {getypt.opties === "zonder" ? <input type="hidden" name="opties" value="zonder" /> : null}
      {Object.entries(mee).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <div>
        <Button>Toon</Button>
      </div>
    </form>
  );
  // what must be mended is never folded away
  if (fouten.length > 0) return formulier;
  return (
    <Disclosure titel="Kies een andere datum" className={styles["keuze"]}>
      {formulier}
    </Disclosure>
  );
}
