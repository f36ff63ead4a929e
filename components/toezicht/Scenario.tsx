import { Cijfer } from "@/components/stand/Cijfer";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";
import type { GetyptScenario } from "@/lib/schemas/scenario-keuze";
import type { KeuzeFout } from "@/lib/schemas/stand-keuze";
import type { ScenarioView } from "@/lib/view/scenario";

interface Props {
  /** address of the page, without a scenario */
  readonly actie: string;
  /** what else stands in the address of the page: it goes along unseen */
  readonly mee: Readonly<Record<string, string>>;
  readonly view: ScenarioView;
  readonly getypt: GetyptScenario;
  readonly fouten: readonly KeuzeFout[];
}

/** What if: the form, and what comes out of it beside the figures as they are. Everything goes into the address, nothing is stored. */
export function Scenario({ actie, mee, view, getypt, fouten }: Props) {
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const kiesbaar = [{ waarde: "", naam: "geen maand" }, ...view.maanden, ...(getypt.erbijIn === "" || view.maanden.some((m) => m.waarde === getypt.erbijIn) ? [] : [{ waarde: getypt.erbijIn, naam: `onbekend (${getypt.erbijIn.slice(0, 12)})` }])];
  const zonder = `${actie}${Object.keys(mee).length === 0 ? "" : `?${new URLSearchParams(mee)}`}`;
  return (
    <section aria-labelledby="wat-als" className="grid gap-6 border-t-4 border-accent bg-surface p-5 text-md lg:grid-cols-2 print:border-t print:bg-paper print:p-2">
      <div className="grid min-w-0 content-start gap-4 print:hidden">
        <ErrorSummary fouten={fouten} />
        <div className="grid gap-1">
          <h2 id="wat-als" className="text-lg">Reken een scenario uit</h2>
          <p className="text-ink-soft">Reken uit waar {view.naam} uitkomt bij een ander tempo, of met extra woningen in één maand. Er wordt niets vastgelegd.</p>
        </div>
        {view.geen === "" ? (
          <form action={actie} className="grid gap-4">
            {Object.entries(mee).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
            <Field name="perMaand" label="Mensen met een woning per maand" aside="leeg is het tempo tot nu" inputMode="decimal" autoComplete="off" defaultValue={getypt.perMaand} error={fout("perMaand")} />
            <Field name="erbij" label="Extra in één maand" aside="bijvoorbeeld plaatsen die opengaan" inputMode="numeric" autoComplete="off" defaultValue={getypt.erbij} error={fout("erbij")} />
            <SelectField name="erbijIn" label="In welke maand komen die extra erbij" waarde={getypt.erbijIn} keuzes={kiesbaar} error={fout("erbijIn")} />
            <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
              <Button>Reken dit scenario uit</Button>
              <a href={zonder} className="inline-flex min-h-target items-center">Begin opnieuw</a>
            </p>
            <p className="text-xs text-ink-soft">Elk scenario heeft een eigen adres, zodat u het kunt delen.</p>
          </form>
        ) : (
          <p>{view.geen}</p>
        )}
      </div>
      {view.regels.length === 0 ? null : (
        <div className="grid min-w-0 content-start gap-3 print:gap-1">
          {view.aanname === null ? null : <p className="border-2 border-dashed border-changed bg-changed-tint px-3 py-2 print-exact"><strong>{view.aanname}</strong> {view.uitkomst}</p>}
          <section aria-label={`Cijfers bij het scenario van ${view.naam}`} tabIndex={0} className="relative overflow-x-auto">
            <table className="w-full border-collapse [&_:is(th,td)]:border-b [&_:is(th,td)]:border-rule-strong [&_:is(th,td)]:py-2 print:[&_:is(th,td)]:py-0.5 [&_:is(th,td)]:align-baseline [&_td]:pl-3 [&_td]:text-right">
              <caption className="sr-only">{`De cijfers van ${view.naam}${view.aanname === null ? "" : ", met het scenario ernaast"}`}</caption>
              <thead>
                <tr>
                  <th scope="col" className="text-left">Personen</th>
                  <th scope="col" className="pl-3 text-right">Zoals het nu gaat</th>
                  {view.aanname === null ? null : <th scope="col" className="pl-3 text-right text-changed">In het scenario</th>}
                </tr>
              </thead>
              <tbody>
                {view.regels.map(({ term, nu, dan }) => (
                  <tr key={term}>
                    <th scope="row" className="text-left font-normal">{term}</th>
                    <td><Cijfer cel={nu} /></td>
                    {dan === null ? null : <td><Cijfer cel={dan} /></td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      )}
    </section>
  );
}
