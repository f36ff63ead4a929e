import { Button } from "@/components/ui/Button";
import { SelectField } from "@/components/ui/SelectField";
import { RANGSCHIKKINGEN } from "@/lib/domain/toezicht";
import { klokvelden, type LezerKeuze } from "@/lib/schemas/stand-keuze";
import { toezichtvelden, type Toezichtkeuze } from "@/lib/schemas/toezicht-keuze";
import { RANGSCHIKKING } from "@/lib/texts/toezicht";

interface Props {
  readonly actie: string;
  readonly klokken: LezerKeuze;
  readonly keuze: Toezichtkeuze;
}

/** The same order as by the heads of the columns, for a screen that has no room for those. */
export function Sorteerkeuze({ actie, klokken, keuze }: Props) {
  const mee = { ...klokvelden(klokken), ...toezichtvelden({ ...keuze, volgorde: "prognose", richting: "ergste" }) };
  return (
    <form action={actie} className="mt-3 grid gap-3 md:hidden print:hidden">
      {Object.entries(mee).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <SelectField name="volgorde" label="Sorteer op" waarde={keuze.volgorde} keuzes={RANGSCHIKKINGEN.map((op) => ({ waarde: op, naam: RANGSCHIKKING[op].kop }))} />
      <SelectField name="richting" label="Wat staat bovenaan" waarde={keuze.richting} keuzes={[{ waarde: "ergste", naam: "Het ergste" }, { waarde: "beste", naam: "Het beste" }]} />
      <p><Button look="secondary">Sorteer</Button></p>
    </form>
  );
}
