"use client";

import { useActionState, useMemo } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { Onderbreking } from "@/components/ui/Onderbreking";
import { SelectField } from "@/components/ui/SelectField";
import { Versiegeschiedenis } from "@/components/versies/Versiegeschiedenis";
import type { Veldfout } from "@/lib/schemas/fase-formulier";
import { celnaam } from "@/lib/schemas/opgaveveld";
import type { Verslaggetypt } from "@/lib/schemas/verslag";
import { foutenMetGemeente } from "@/lib/view/veldfouten";
import type { Versieregel } from "@/lib/view/versies";

export interface Verslagstaat {
  readonly getypt: Verslaggetypt;
  readonly fouten: readonly Veldfout[];
  /** what somebody else recorded meanwhile */
  readonly botsing: readonly Versieregel[];
}

interface Props {
  readonly action: (staat: Verslagstaat, form: FormData) => Promise<Verslagstaat>;
  readonly begin: Verslagstaat;
  readonly jaar: number;
  /** with what the stand shows, when there is one */
  readonly gemeenten: readonly { readonly code: string; readonly naam: string; readonly stand: { readonly regulier: string; readonly amv: string } | null }[];
  readonly keuzes: readonly { readonly waarde: string; readonly naam: string }[];
}

/** What all gemeenten report for the verslag of a year, in one form. Works without script. */
export function Verslagformulier({ action, begin, jaar, gemeenten, keuzes }: Props) {
  const [{ getypt, fouten, botsing }, verstuur] = useActionState(action, begin);
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const samengevat = useMemo(() => foutenMetGemeente(fouten, gemeenten), [fouten, gemeenten]);
  const field = (veld: string, gebied: string) => {
    const name = celnaam(veld, gebied);
    return { name, defaultValue: getypt.regels[name] ?? "", error: fout(name), autoComplete: "off" };
  };
  return (
    <div className="grid gap-5">
      <ErrorSummary fouten={samengevat} />
      {botsing.length > 0 ? (
        <Onderbreking titel="Intussen is hiervan al iets vastgelegd." antwoord={botsing}>
          <p>Er is nog niets van u opgeslagen, en wat u invulde staat er nog. Kijk wat er is veranderd. Legt u het nu vast, dan geldt wat u invulde.</p>
          <Versiegeschiedenis regels={botsing} />
        </Onderbreking>
      ) : null}
      <form action={verstuur} className="grid grid-cols-1 gap-6">
        <input type="hidden" name="jaar" value={jaar} />
        {gemeenten.map(({ code, naam, stand }) => (
          <fieldset key={code} className="grid min-w-0 grid-cols-1 gap-3 border-t-2 border-ink pt-3">
            <legend className="wrap-anywhere text-lg font-bold">{naam}</legend>
            <input type="hidden" name={celnaam("basis", code)} value={getypt.basis[code] ?? 0} />
            <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
              <Field {...field("regulier", code)} label="Reguliere plaatsen, gemeld" hint={stand?.regulier} />
              <Field {...field("amv", code)} label="Waarvan amv, gemeld" hint={stand?.amv} />
              <Field {...field("spuk", code)} label="Plaatsen voor de SPUK" hint="Komen in aanmerking" />
              <SelectField name={celnaam("keuze", code)} label="Keuze voor een SPUK" hint="Wat de gemeente koos" waarde={getypt.regels[celnaam("keuze", code)] ?? "onbekend"} keuzes={keuzes} />
            </div>
            <Field {...field("opmerking", code)} label="Opmerking" aside="mag leeg" />
          </fieldset>
        ))}
        <fieldset className="grid min-w-0 max-w-measure grid-cols-1 gap-5 border-t-2 border-ink pt-3">
          <legend className="wrap-anywhere text-lg font-bold">Waar dit vandaan komt</legend>
          <DateField name="peildatum" label="Peildatum" aside="vanaf wanneer u dit weet" waarde={getypt.velden.peildatum} fout={fout("peildatum")} />
          <Field name="bron" label="Bron" hint="Wie zei het, en wanneer." defaultValue={getypt.velden.bron} error={fout("bron")} autoComplete="off" />
          <Field name="reden" label="Reden" aside="nodig als u iets wijzigt dat al is vastgelegd" defaultValue={getypt.velden.reden} error={fout("reden")} autoComplete="off" />
        </fieldset>
        <div className="flex flex-wrap items-center gap-3">
          <Button>Leg vast</Button>
          <ButtonLink href={`/verslag/${jaar}`} look="quiet">
            Stoppen
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
