"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { Onderbreking } from "@/components/ui/Onderbreking";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import type { Veldfout } from "@/lib/schemas/fase-formulier";
import { MEESTE_TREDEN, tredeveld, type Kadergetypt } from "@/lib/schemas/kader-velden";
import type { Versieregel } from "@/lib/view/versies";
import { Kaderwijziging } from "./Kaderwijziging";

export interface Kaderstaat {
  /** what stands in the fields, by name */
  readonly getypt: Kadergetypt;
  readonly fouten: readonly Veldfout[];
  /** the version that the form was made from; 0 = the generic one */
  readonly basis: number;
  /** what was recorded meanwhile */
  readonly botsing: readonly Versieregel[];
}

interface Props {
  readonly action: (staat: Kaderstaat, form: FormData) => Promise<Kaderstaat>;
  readonly begin: Kaderstaat;
}

/** Empty steps that the form has room for, beside those that there are. */
const EXTRA = 2;

/** A version of the ladder and of the rules for signals. Works without script. */
export function Kaderformulier({ action, begin }: Props) {
  const [{ getypt, fouten, basis, botsing }, verstuur] = useActionState(action, begin);
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const text = (name: string) => ({ name, defaultValue: getypt[name] ?? "", error: fout(name), autoComplete: "off" });
  const nummers = Array.from({ length: MEESTE_TREDEN }, (_, i) => i + 1);
  const gevuld = nummers.filter((n) => (getypt[tredeveld(n, "naam")] ?? "") !== "" || (getypt[tredeveld(n, "uitleg")] ?? "") !== "");
  const treden = nummers.slice(0, Math.max(...gevuld, 0) + EXTRA);
  return (
    <div className="grid max-w-measure gap-5">
      <ErrorSummary fouten={fouten} />
      {botsing.length > 0 ? (
        <Onderbreking titel="Intussen is er een andere versie vastgelegd." antwoord={botsing}>
          <p>Er is nog niets van u opgeslagen, en wat u invulde staat er nog. Kijk wat er is veranderd. Legt u het nu vast, dan geldt wat u invulde.</p>
          {botsing.map((regel) => <Kaderwijziging key={regel.id} regel={regel} />)}
        </Onderbreking>
      ) : null}
      <form action={verstuur} className="grid gap-5">
        <input type="hidden" name="basis" value={basis} />
        <Field {...text("naam")} label="Naam" hint="Zoals het heet in het besluit." />
        <DateField name="vanaf" label="Geldt vanaf" aside="mag later zijn dan vandaag" waarde={getypt["vanaf"] ?? ""} fout={fout("vanaf")} />
        <fieldset className="grid gap-4">
          <legend className="pb-2 text-lg font-bold">Treden van de ladder</legend>
          <p className="text-sm text-ink-soft">Trede 1 is de lichtste. Een trede die u leeg laat, valt weg. De volgende schuiven dan op.</p>
          {treden.map((n) => (
            <div key={n} className="grid gap-2 border-l-4 border-rule pl-4">
              <Field {...text(tredeveld(n, "naam"))} id={tredeveld(n, "naam")} label={`Trede ${n}`} />
              <TextArea {...text(tredeveld(n, "uitleg"))} rows={2} label={`Wat er gebeurt op trede ${n}`} />
            </div>
          ))}
        </fieldset>
        <fieldset className="grid gap-4">
          <legend className="pb-2 text-lg font-bold">Wanneer er een signaal is</legend>
          <p className="text-sm text-ink-soft">Een signaal verandert niets. Laat een aantal leeg als er geen regel is.</p>
          <Field {...text("sluitingenAchter")} inputMode="numeric" label="Achterstand aan het einde van zoveel halfjaren op rij" />
          <Field {...text("beloftenGemist")} inputMode="numeric" label="Minder gehuisvest dan het plan belooft, zoveel maanden op rij" />
          <SelectField name="geenVerbetering" label="Sinds het laatste gesprek niet minder ver achter op schema" waarde={getypt["geenVerbetering"] ?? ""} error={fout("geenVerbetering")} keuzes={[{ waarde: "ja", naam: "Ja, geef een signaal" }, { waarde: "nee", naam: "Nee, geen regel" }]} />
        </fieldset>
        <Field {...text("bron")} label="Bron" hint="Waar dit is besloten, en wanneer." />
        <Field {...text("toelichting")} label="Opmerking" aside="mag leeg" />
        {basis > 0 ? <Field {...text("reden")} label="Reden" hint="Waarom u dit wijzigt." /> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button>Leg vast</Button>
          <ButtonLink href="/toezicht/kader" look="quiet">Stoppen</ButtonLink>
        </div>
      </form>
    </div>
  );
}
