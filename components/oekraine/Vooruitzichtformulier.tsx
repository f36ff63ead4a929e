"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { Notice } from "@/components/ui/Notice";
import { SelectField } from "@/components/ui/SelectField";
import { VOORUITZICHTSOORTEN, VOORUITZICHTZEKERHEDEN } from "@/lib/domain/vooruitzicht";
import type { Veldfout } from "@/lib/schemas/fase-formulier";
import type { Vooruitzichtgetypt } from "@/lib/schemas/vooruitzicht";
import type { Vooruitzichtregel } from "@/lib/view/vooruitzicht";
import { Vooruitzichtgeschiedenis } from "./Vooruitzichtgeschiedenis";

export interface Vooruitzichtstaat {
  readonly getypt: Vooruitzichtgetypt;
  readonly fouten: readonly Veldfout[];
  /** the version that the form was made from; 0 = it is new */
  readonly basis: number;
  /** what somebody else recorded meanwhile */
  readonly botsing: readonly Vooruitzichtregel[];
}

interface Props {
  readonly action: (staat: Vooruitzichtstaat, form: FormData) => Promise<Vooruitzichtstaat>;
  readonly begin: Vooruitzichtstaat;
  /** to choose from when it is new; null when the gemeente and the name are fixed */
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[] | null;
}

const OF_LEEG = "Een jaar, maand of datum. Leeg: niet bekend.";
const EXACT = "Is het aantal precies bekend? Vul het dan twee keer in. Niet bekend: laat beide leeg.";

/** A location or plan for Oekraïne: added, changed, or marked as vervallen. Works without script. */
export function Vooruitzichtformulier({ action, begin, gemeenten }: Props) {
  const [{ getypt, fouten, basis, botsing }, verstuur] = useActionState(action, begin);
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const text = (name: keyof Vooruitzichtgetypt) => ({ name, defaultValue: getypt[name], error: fout(name), autoComplete: "off" });
  return (
    <div className="grid max-w-measure gap-5">
      <ErrorSummary fouten={fouten} />
      {botsing.length > 0 ? (
        <Notice soort="warning" titel="Iemand anders heeft dit intussen vastgelegd of gewijzigd." live>
          <p>Er is nog niets van u opgeslagen, en wat u invulde staat er nog. Kijk wat er is veranderd. Legt u het nu vast, dan geldt wat u invulde.</p>
          <Vooruitzichtgeschiedenis regels={botsing} />
        </Notice>
      ) : null}
      <form action={verstuur} className="grid gap-5">
        <input type="hidden" name="basis" value={basis} />
        {gemeenten === null ? (
          <>
            <input type="hidden" name="gemeente" value={getypt.gemeente} />
            <input type="hidden" name="naam" value={getypt.naam} />
          </>
        ) : (
          <>
            <SelectField name="gemeente" label="Gemeente" waarde={getypt.gemeente} error={fout("gemeente")} keuzes={[{ waarde: "", naam: "Kies een gemeente" }, ...gemeenten.map((g) => ({ waarde: g.code, naam: g.naam }))]} />
            <Field {...text("naam")} label="Naam" />
          </>
        )}
        <SelectField name="soort" label="Soort" waarde={getypt.soort} keuzes={VOORUITZICHTSOORTEN.map((s) => ({ waarde: s, naam: s }))} />
        <Field {...text("plaatsenVan")} label="Plaatsen, minstens" hint={EXACT} inputMode="numeric" />
        <Field {...text("plaatsenTot")} label="Plaatsen, hoogstens" inputMode="numeric" />
        <SelectField name="vervangt" label="Vervangt bestaande plaatsen" waarde={getypt.vervangt} keuzes={[{ waarde: "", naam: "nee" }, { waarde: "ja", naam: "ja" }]} />
        <Field {...text("van")} label="Vanaf" hint={OF_LEEG} />
        <Field {...text("tot")} label="Tot" hint={OF_LEEG} />
        <SelectField name="zekerheid" label="Zekerheid" hint="Vervallen: het gaat niet door, of is voorbij." waarde={getypt.zekerheid} keuzes={VOORUITZICHTZEKERHEDEN.map((z) => ({ waarde: z, naam: z }))} />
        <DateField name="peildatum" label="Peildatum" aside="vanaf wanneer u dit weet" waarde={getypt.peildatum} fout={fout("peildatum")} />
        <Field {...text("bron")} label="Bron" hint="Wie zei het, en wanneer." />
        <Field {...text("toelichting")} label="Opmerking" aside="mag leeg" />
        {gemeenten === null ? <Field {...text("reden")} label="Reden" hint="Waarom u dit wijzigt." /> : null}
        <div className="flex flex-wrap items-center gap-3">
          <Button>Leg vast</Button>
          <ButtonLink href="/locaties/oekraine" look="quiet">
            Stoppen
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
