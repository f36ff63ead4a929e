"use client";

import { useActionState } from "react";
import { Button, ButtonLink } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Onderbreking } from "@/components/ui/Onderbreking";
import type { Fasegetypt, Veldfout } from "@/lib/schemas/fase-formulier";
import type { FaseveldView } from "@/lib/view/fasevelden";
import type { Geschiedenisregel } from "@/lib/view/fasegeschiedenis";
import type { VoorbeeldView } from "@/lib/view/voorbeeld";
import { Fasevelden } from "./Fasevelden";
import { Geschiedenis } from "./Geschiedenis";
import { Voorbeeld } from "./Voorbeeld";

/** What stands in the form, and what came of sending it. */
export interface Fasestaat {
  readonly getypt: Fasegetypt;
  readonly fouten: readonly Veldfout[];
  /** the line that is changed; 0 = none */
  readonly regel: number;
  /** what the form was made from */
  readonly basis: number;
  /** what somebody else recorded meanwhile */
  readonly botsing: readonly Geschiedenisregel[];
  readonly voorbeeld: VoorbeeldView | null;
  /** what `voorbeeld` was made of: it is recorded only when this is what is sent */
  readonly bekeken: string;
}

interface Props {
  readonly action: (staat: Fasestaat, form: FormData) => Promise<Fasestaat>;
  readonly begin: Fasestaat;
  readonly velden: readonly FaseveldView[];
  readonly verborgen: Readonly<Record<string, string>>;
  readonly terug: string;
}

/** A form of a phase: first it shows what the change does, then it records it. Works without script. */
export function Faseformulier({ action, begin, velden, verborgen, terug }: Props) {
  const [staat, verstuur] = useActionState(action, begin);
  const hidden = { ...verborgen, regel: String(staat.regel), basis: String(staat.basis), bekeken: staat.bekeken };
  return (
    <div className="grid max-w-measure gap-5">
      <ErrorSummary fouten={staat.fouten} />
      {staat.botsing.length > 0 ? (
        <Onderbreking titel="Iemand anders heeft intussen iets vastgelegd bij deze locatie." antwoord={staat.botsing}>
          <p>Er is nog niets van u opgeslagen, en wat u invulde staat er nog. Kijk wat er is veranderd, en ga dan verder of stop.</p>
          <Geschiedenis regels={staat.botsing} />
        </Onderbreking>
      ) : null}
      {staat.voorbeeld === null ? null : <Voorbeeld voorbeeld={staat.voorbeeld} />}
      <form action={verstuur} className="grid gap-5">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Fasevelden velden={velden} getypt={staat.getypt} fouten={staat.fouten} />
        <div className="flex flex-wrap items-center gap-3">
          {staat.voorbeeld === null ? null : (
            <Button name="stap" value="vastleggen">
              Leg vast
            </Button>
          )}
          <Button name="stap" value="bekijken" look={staat.voorbeeld === null ? "primary" : "secondary"}>
            {staat.voorbeeld === null ? "Bekijk wat er verandert" : "Bekijk opnieuw"}
          </Button>
          <ButtonLink href={terug} look="quiet">
            Stoppen
          </ButtonLink>
        </div>
      </form>
    </div>
  );
}
