import { DateField } from "@/components/ui/DateField";
import { Field } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";
import { SOORTEN, ZEKERHEDEN } from "@/lib/domain/locatie";
import type { Fasegetypt, Faseveld, Veldfout } from "@/lib/schemas/fase-formulier";
import { SOORTNAAM, ZEKERHEID_UITLEG } from "@/lib/texts/locaties";

const OF_LEEG = "Een jaar, maand of datum. Leeg: geen.";

/** Of each field that is one line of text: what it asks. */
const REGEL: Readonly<Record<Exclude<Faseveld, "gemeente" | "soort" | "zekerheid" | "peildatum">, { readonly label: string; readonly hint?: string; readonly aside?: string }>> = {
  naam: { label: "Naam van de locatie" },
  fase: { label: "Naam van de fase", hint: "Kort, en eigen aan deze fase. Bijvoorbeeld: regulier." },
  capaciteit: { label: "Aantal plaatsen", hint: "Niet bekend? Typ dan een streepje." },
  vanaf: { label: "Vanaf wanneer", hint: "Een jaar, maand of datum." },
  van: { label: "Vanaf", hint: "Een jaar, maand of datum. Leeg: was al open." },
  tot: { label: "Tot", hint: "Een maand of jaar telt tot en met de laatste dag. Leeg: geen einddatum." },
  optieTot: { label: "Optie tot", hint: OF_LEEG },
  bron: { label: "Bron", hint: "Wie zei het, en wanneer." },
  toelichting: { label: "Opmerking", aside: "mag leeg", hint: "Komt bij de locatie in de stand van zaken. Leeg: daar staan de datums." },
  reden: { label: "Reden", hint: "Waarom u dit wijzigt." },
};

interface Props {
  readonly velden: readonly Faseveld[];
  readonly getypt: Fasegetypt;
  readonly fouten: readonly Veldfout[];
  /** for the field gemeente */
  readonly gemeenten?: readonly { readonly code: string; readonly naam: string }[];
}

/** The fields of a form of a phase, in the order given. */
export function Fasevelden({ velden, getypt, fouten, gemeenten = [] }: Props) {
  const fout = (veld: Faseveld) => fouten.find((f) => f.veld === veld)?.tekst;
  return velden.map((veld) => {
    switch (veld) {
      case "gemeente":
        return (
          <SelectField
            key={veld} name={veld} label="Gemeente" waarde={getypt.gemeente} error={fout(veld)}
            keuzes={[{ waarde: "", naam: "Kies een gemeente" }, ...gemeenten.map((g) => ({ waarde: g.code, naam: g.naam }))]}
          />
        );
      case "soort":
        return <SelectField key={veld} name={veld} label="Soort" waarde={getypt.soort} error={fout(veld)} keuzes={SOORTEN.map((s) => ({ waarde: s, naam: SOORTNAAM[s] }))} />;
      case "zekerheid":
        return <SelectField key={veld} name={veld} label="Zekerheid" waarde={getypt.zekerheid} error={fout(veld)} keuzes={ZEKERHEDEN.map((z) => ({ waarde: z, naam: `${z}: ${ZEKERHEID_UITLEG[z]}` }))} />;
      case "peildatum":
        return <DateField key={veld} name={veld} label="Peildatum" aside="vanaf wanneer u dit weet" waarde={getypt.peildatum} fout={fout(veld)} />;
      default:
        return (
          <Field
            key={veld} name={veld} {...REGEL[veld]} defaultValue={getypt[veld]} error={fout(veld)} autoComplete="off"
            {...(veld === "capaciteit" ? { inputMode: "numeric" } : {})}
          />
        );
    }
  });
}
