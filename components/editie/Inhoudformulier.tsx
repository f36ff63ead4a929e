"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { Onderbreking } from "@/components/ui/Onderbreking";
import { SelectField } from "@/components/ui/SelectField";
import { TextArea } from "@/components/ui/TextArea";
import type { Editieformulier, Inhoudverschil } from "@/lib/view/editieformulier";
import type { Formulierstaat } from "@/lib/view/formulier";

interface Staat extends Formulierstaat {
  readonly basis: number;
  readonly intussen: readonly Inhoudverschil[];
}

interface Props {
  readonly action: (staat: Staat, form: FormData) => Promise<Staat>;
  readonly sleutel: string;
  /** number of the step that the form is made from */
  readonly basis: number;
  readonly formulier: Omit<Editieformulier, "invullingen" | "voorbeeldGemeente">;
  readonly terug: string;
}

const OPTIES = [{ waarde: "met", naam: "met opties" }, { waarde: "zonder", naam: "zonder opties" }];

/** The content of a concept: its peildatum, the page in front, remarks and the order of its tables. Works without script. */
export function Inhoudformulier({ action, sleutel, basis, formulier, terug }: Props) {
  const [staat, verstuur] = useActionState(action, { fouten: [], getypt: formulier.begin, basis, intussen: [] });
  const { fouten, getypt } = staat;
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const waarde = (veld: string) => getypt[veld] ?? "";
  return (
    <div className="grid max-w-measure gap-5">
      <ErrorSummary fouten={fouten} />
      {staat.intussen.length === 0 ? null : (
        <Onderbreking titel="Intussen heeft iemand anders deze editie gewijzigd." antwoord={staat.intussen}>
          <p>Er is nog niets van u opgeslagen, en wat u typte staat er nog. Verstuurt u het nu, dan geldt wat u typte en vervalt dit. Neem over wat moet blijven:</p>
          <dl className="grid gap-2">
            {staat.intussen.map(({ wat, tekst }) => (
              <div key={`${wat} ${tekst}`}>
                <dt className="font-semibold">{wat}</dt>
                <dd className="wrap-anywhere whitespace-pre-wrap">{tekst === "" ? "leeg" : tekst}</dd>
              </div>
            ))}
          </dl>
        </Onderbreking>
      )}
      <form action={verstuur} noValidate className="grid gap-5">
        <input type="hidden" name="sleutel" value={sleutel} />
        <input type="hidden" name="basis" value={staat.basis} />
        <DateField name="peildatum" label="Peildatum van de cijfers" waarde={waarde("peildatum")} fout={fout("peildatum")} />
        <SelectField name="opties" label="Asiel: opties" waarde={waarde("opties")} keuzes={OPTIES} />
        <Field name="capaciteit" label="Asiel: plaatsen op deze datums" hint="Met een komma ertussen, bijvoorbeeld 1-10-2023, 1-1-2026. Leeg: de datums die bij deze stand horen." defaultValue={waarde("capaciteit")} error={fout("capaciteit")} autoComplete="off" />
        <TextArea name="oplegger" label="Oplegger" hint="De bladzijde vóór de tabellen. # maakt een kop, - een punt, een lege regel een nieuwe alinea. Wat tussen accolades staat wordt ingevuld; de lijst staat onderaan." rows={14} defaultValue={waarde("oplegger")} error={fout("oplegger")} />
        <fieldset className="grid gap-3">
          <legend className="mb-2 text-lg font-bold">Volgorde van de tabellen</legend>
          <div className="grid gap-3 sm:grid-cols-2">
            {formulier.tabellen.map(({ id, titel }) => (
              <SelectField key={id} name={`plaats-${id}`} label={titel} waarde={waarde(`plaats-${id}`)} keuzes={formulier.tabellen.map((_, i) => ({ waarde: String(i + 1), naam: String(i + 1) }))} error={fout(`plaats-${id}`)} />
            ))}
          </div>
        </fieldset>
        <fieldset className="grid gap-4">
          <legend className="mb-2 text-lg font-bold">Opmerkingen</legend>
          {formulier.opmerkingen.map(({ nummer, waar }) => (
            <div key={nummer} className="grid gap-2 border-t border-rule pt-3">
              {waar === null ? (
                <SelectField name={`plek-${nummer}`} label="Nieuwe opmerking bij" waarde={waarde(`plek-${nummer}`)} keuzes={[{ waarde: "", naam: "kies een tabel of regel" }, ...formulier.plekken]} error={fout(`plek-${nummer}`)} />
              ) : (
                <input type="hidden" name={`plek-${nummer}`} value={waarde(`plek-${nummer}`)} />
              )}
              <TextArea name={`opmerking-${nummer}`} label={waar ?? "Tekst"} hint={waar === null ? undefined : "Leeg: de opmerking vervalt."} rows={2} defaultValue={waarde(`opmerking-${nummer}`)} error={fout(`opmerking-${nummer}`)} />
            </div>
          ))}
        </fieldset>
        <div className="flex flex-wrap gap-3">
          <Button>Sla op</Button>
          <ButtonLink href={terug} look="quiet">Stop</ButtonLink>
        </div>
      </form>
    </div>
  );
}
