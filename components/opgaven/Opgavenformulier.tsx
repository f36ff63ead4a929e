"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { MessageIcon } from "@/components/ui/MessageIcon";
import { Onderbreking } from "@/components/ui/Onderbreking";
import { formatMoment } from "@/lib/format";
import type { Veldfout } from "@/lib/schemas/fase-formulier";
import type { Opgavegetypt } from "@/lib/schemas/opgaven-formulier";
import { celnaam } from "@/lib/schemas/opgaveveld";
import type { Opgavebotsing } from "@/lib/view/opgave-begin";

export interface Opgavenstaat {
  readonly getypt: Opgavegetypt;
  readonly fouten: readonly Veldfout[];
  readonly botsingen: readonly Opgavebotsing[];
}

interface Props {
  readonly action: (staat: Opgavenstaat, form: FormData) => Promise<Opgavenstaat>;
  readonly begin: Opgavenstaat;
  readonly vorm: string;
  readonly periode: { readonly label: string; readonly voorbeeld: string; readonly vast: boolean };
  readonly metUiterlijk: boolean;
  readonly gebieden: readonly { readonly code: string; readonly naam: string }[];
  readonly kolommen: readonly { readonly indicator: string; readonly naam: string }[];
}

/** The opgaven of one period for all gebieden at once. Works without script. */
export function Opgavenformulier({ action, begin, vorm, periode, metUiterlijk, gebieden, kolommen }: Props) {
  const [{ getypt, fouten, botsingen }, verstuur] = useActionState(action, begin);
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const text = (name: keyof Opgavegetypt["velden"]) => ({ name, defaultValue: getypt.velden[name], error: fout(name), autoComplete: "off" });
  return (
    <div className="grid max-w-measure gap-5">
      <ErrorSummary fouten={fouten} />
      {botsingen.length > 0 ? (
        <Onderbreking titel="Van deze opgave is intussen al iets vastgelegd." antwoord={botsingen}>
          <p>Er is nog niets van u opgeslagen, en wat u invulde staat er nog. Vergelijk de cijfers. Legt u het nu vast, dan geldt wat u invulde.</p>
          <ul className="list-disc pl-5">
            {botsingen.map((b) => (
              <li key={b.naam}>
                {b.gebied}: nu {b.nu}, u vulde {getypt.cellen[b.naam] || "niets"} in ({b.door}, {formatMoment(b.op)})
              </li>
            ))}
          </ul>
        </Onderbreking>
      ) : null}
      <form action={verstuur} className="grid gap-5">
        <input type="hidden" name="vorm" value={vorm} />
        {periode.vast ? (
          <input type="hidden" name="periode" value={getypt.velden.periode} />
        ) : (
          <Field {...text("periode")} label={periode.label} hint={periode.voorbeeld} />
        )}
        <table className="w-full text-left text-md">
          <caption className="sr-only">Opgave per gebied</caption>
          <thead className="border-b-2 border-ink">
            <tr>
              <th scope="col" className="wrap-anywhere py-2 pr-4">Gebied</th>
              {kolommen.map((k) => (
                <th key={k.indicator} scope="col" className="wrap-anywhere py-2 pl-2 text-right">{k.naam}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gebieden.map((g) => (
              <tr key={g.code} className="border-b border-rule">
                <th scope="row" className="wrap-anywhere py-1.5 pr-4 font-semibold">{g.naam}</th>
                {kolommen.map((k) => {
                  const naam = celnaam(k.indicator, g.code);
                  const wrong = fout(naam);
                  return (
                    <td key={k.indicator} className="py-1.5 pl-2 text-right">
                      <input type="hidden" name={`basis-${naam}`} value={getypt.basis[naam] ?? 0} />
                      <input
                        id={naam} name={naam} type="text" aria-label={`${k.naam}, ${g.naam}`} defaultValue={getypt.cellen[naam]} autoComplete="off"
                        aria-invalid={wrong ? true : undefined} aria-describedby={wrong ? `${naam}-fout` : undefined}
                        className={`min-h-target w-full max-w-24 rounded-sm sm:max-w-40 bg-paper px-3 py-2 text-right text-md text-ink ${wrong ? "border-2 border-error" : "border border-rule-strong"}`}
                      />
                      {wrong ? (
                        <p id={`${naam}-fout`} className="text-sm font-bold text-error">
                          <MessageIcon name="error" /> {wrong}
                        </p>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="text-sm text-ink-soft">Een heel getal, pm als het aantal nog niet bekend is, of een streepje als het niet is aangeleverd. Een vak dat leeg was en leeg blijft, legt niets vast.</p>
        <DateField name="peildatum" label="Peildatum" aside="vanaf wanneer dit bekend is" waarde={getypt.velden.peildatum} fout={fout("peildatum")} />
        {metUiterlijk ? <Field {...text("uiterlijk")} label="Te halen op" aside="mag leeg" hint="Een datum, zoals 31-12-2025." /> : null}
        <Field {...text("regime")} label="Regime" aside="mag leeg" hint="Zoals Spreidingswet 2024-2026." />
        <Field {...text("bron")} label="Bron" hint="Waar de opgave staat, en van wanneer." />
        <Field {...text("toelichting")} label="Opmerking" aside="mag leeg" />
        <Field {...text("reden")} label="Reden" aside="nodig als een opgave verandert" />
        <div className="flex flex-wrap items-center gap-3">
          <Button>Leg vast</Button>
          <ButtonLink href="/invoer/opgaven" look="quiet">
            Stoppen
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
