"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/Button";
import { MessageIcon } from "@/components/ui/MessageIcon";
import { keuzeVeld } from "@/lib/view/bladinvoer";
import type { BotsingView } from "@/lib/view/bladstaat";

interface Props {
  readonly botsing: readonly BotsingView[];
  /** what stands in each cell now */
  readonly teksten: Readonly<Record<string, string>>;
  readonly onKies: (veld: string, tekst: string) => void;
}

/** Two people filled in the same cells: both figures side by side, the own one chosen until another is. Takes the focus. */
export function Botsingen({ botsing, teksten, onKies }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [botsing]);
  if (botsing.length === 0) return null;
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="botsing" className="grid gap-4 rounded-sm border-2 border-warning px-5 py-4 text-md">
      <h2 id="botsing" className="flex items-baseline gap-2 text-lg">
        <span className="text-warning">
          <MessageIcon name="warning" />
        </span>
        {botsing.length === 1 ? "1 cel is intussen gewijzigd" : `${botsing.length} cellen zijn intussen gewijzigd`}
      </h2>
      <p>Een collega sloeg andere cijfers op. Uw cijfers zijn nog niet opgeslagen. Kies per cel welk cijfer blijft; beide blijven in de geschiedenis staan.</p>
      {botsing.map((b) => {
        const own = teksten[b.veld] ?? "";
        const options = [
          { value: "", tekst: b.eigen, uitleg: "van u" },
          { value: b.ander.tekst, tekst: b.ander.tekst, uitleg: `van ${b.ander.door}, opgeslagen om ${b.ander.op} uur` },
          ...(b.vorige ? [{ value: b.vorige.tekst, tekst: b.vorige.tekst, uitleg: `van ${b.vorige.wanneer}` }] : []),
        ];
        const chosen = own === b.eigen ? 0 : Math.max(0, options.findIndex((o) => o.tekst === own));
        return (
          <fieldset key={b.veld} className="grid gap-1">
            <legend className="font-bold">{b.naam}</legend>
            {options.map(({ value, tekst, uitleg }, i) => (
              <label key={uitleg} className="flex min-h-target cursor-pointer items-center gap-3">
                <input
                  type="radio"
                  name={keuzeVeld(b.veld)}
                  value={value}
                  checked={chosen === i}
                  onChange={() => onKies(b.veld, tekst)}
                  className="size-6 flex-none accent-accent"
                />
                <span>
                  <strong>{tekst === "" ? "leeg" : tekst}</strong> {uitleg}
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <p>
        <Button name="actie" value="opslaan">
          Bewaar keuze
        </Button>
      </p>
    </section>
  );
}
