import { DateField } from "@/components/ui/DateField";
import { Field } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";
import type { Fasegetypt, Veldfout } from "@/lib/schemas/fase-formulier";
import type { FaseveldView } from "@/lib/view/fasevelden";

interface Props {
  readonly velden: readonly FaseveldView[];
  readonly getypt: Fasegetypt;
  readonly fouten: readonly Veldfout[];
}

/** The fields of a form of a phase, as they stand and with what is wrong in them. */
export function Fasevelden({ velden, getypt, fouten }: Props) {
  return velden.map(({ naam, keuzes, dag, ...veld }) => {
    const fout = fouten.find((f) => f.veld === naam)?.tekst;
    if (keuzes) return <SelectField key={naam} {...veld} name={naam} waarde={getypt[naam]} error={fout} keuzes={keuzes} />;
    if (dag) return <DateField key={naam} {...veld} name={naam} waarde={getypt[naam]} fout={fout} />;
    return <Field key={naam} {...veld} name={naam} defaultValue={getypt[naam]} error={fout} autoComplete="off" />;
  });
}
