import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/Icon";
import { VOLGENDE } from "@/lib/view/editie";
import type { PuntView, Puntsoort } from "@/lib/view/editiepunten";
import type { Formulierstaat } from "@/lib/view/formulier";
import { Stapformulier } from "./Stapformulier";

const SOORT: Readonly<Record<Puntsoort, { readonly icon: IconName; readonly woord: string }>> = {
  ontbreekt: { icon: "incomplete", woord: "Ontbreekt" },
  pm: { icon: "incomplete", woord: "Pm" },
  twijfel: { icon: "doubt", woord: "Twijfel" },
  peildata: { icon: "info", woord: "Peildata" },
};

interface Actie {
  readonly sleutel: string;
  /** address of the page */
  readonly pad: string;
  readonly aanvaard: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
  readonly neemTerug: (staat: Formulierstaat, form: FormData) => Promise<Formulierstaat>;
}

interface Props {
  readonly punten: readonly PuntView[];
  /** null = the reader may only look */
  readonly actie: Actie | null;
  /** what was done with the point before, told where the work goes on: at the first that is open */
  readonly gedaan: ReactNode;
}

/** What stands in the way of fixing: each is solved where the figure is entered, or accepted here with a reason. */
export function Punten({ punten, actie, gedaan }: Props) {
  const eerste = punten.find((p) => p.akkoord === null);
  return (
    <ol className="grid">
      {punten.map(({ punt, soort, titel, uitleg, oplossen, akkoord }, i) => (
        <li key={punt} id={punt === eerste?.punt ? VOLGENDE : undefined} className={`grid scroll-mt-4 gap-2 border-t border-rule py-3 md:grid-cols-2 md:gap-6 ${akkoord ? "bg-surface px-3" : ""}`}>
          {punt === eerste?.punt && gedaan !== null ? <div className="md:col-span-2">{gedaan}</div> : null}
          <div className="min-w-0">
            <p className="text-sm font-semibold text-warning">
              <Icon name={SOORT[soort].icon} /> {SOORT[soort].woord}
            </p>
            <h3 className="text-md">{titel}</h3>
            <p className="text-md text-ink-soft">{uitleg}</p>
          </div>
          <div className="min-w-0 text-md">
            {akkoord === null ? (
              <>
                <p className="font-semibold">Open</p>
                {actie && oplossen !== null ? (
                  <a href={oplossen} className="inline-flex min-h-target items-center print:hidden">Los op<span className="sr-only">: {titel}</span></a>
                ) : null}
                {actie ? (
                  <Stapformulier
                    action={actie.aanvaard} pad={actie.pad} anker={`punt-${i + 1}`} vast={{ sleutel: actie.sleutel, punt }} knop="Aanvaard" over={titel} look="secondary"
                    uitklap={<>Aanvaard<span className="sr-only">: {titel}</span></>}
                    reden={{ label: "Waarom kan dit zo blijven?", hint: "Dit staat daarna bij de tabel, met uw rol en de datum." }}
                  />
                ) : null}
              </>
            ) : (
              <>
                <p>
                  <Icon name="check" /> <strong>Aanvaard</strong> door het {akkoord.wie}, {akkoord.op}
                </p>
                <p className="text-ink-soft">Reden: {akkoord.reden}</p>
                {actie ? <Stapformulier action={actie.neemTerug} pad={actie.pad} anker={`punt-${i + 1}`} vast={{ sleutel: actie.sleutel, punt }} knop="Maak ongedaan" over={titel} look="secondary" /> : null}
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
