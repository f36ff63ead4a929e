import { Button } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { Field } from "@/components/ui/Field";
import { SelectField } from "@/components/ui/SelectField";
import type { KeuzeFout } from "@/lib/schemas/stand-keuze";
import type { GetypteTelling } from "@/lib/schemas/tijdlijn-keuze";
import type { ScenariokeuzeView } from "@/lib/view/scenariokeuze";

interface Props {
  readonly actie: string;
  readonly getypt: GetypteTelling & { readonly peildatum: string; readonly bekendOp: string };
  readonly fouten: readonly KeuzeFout[];
  readonly keuzes: ScenariokeuzeView;
}

function Meetellen({ naam, legenda, waarde }: { readonly naam: string; readonly legenda: string; readonly waarde: "met" | "zonder" }) {
  return (
    <fieldset>
      <legend className="text-md font-bold">{legenda}</legend>
      <div className="flex flex-wrap gap-x-6">
        {(["met", "zonder"] as const).map((keuze) => (
          <label key={keuze} className="flex min-h-target cursor-pointer items-center gap-3">
            <input type="radio" id={keuze === "met" ? naam : `${naam}-niet`} name={naam} value={keuze} defaultChecked={waarde === keuze} className="size-6 flex-none accent-accent" />
            {keuze === "met" ? "Meetellen" : "Niet meetellen"}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What counts, and what if: everything goes into the address, nothing is stored. */
export function Scenarioformulier({ actie, getypt, fouten, keuzes }: Props) {
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const geen = (naam: string) => ({ waarde: "", naam });
  // a choice that cannot be made is shown, so that it can be mended
  const kiesbaar = (lijst: ScenariokeuzeView["gemeenten"], waarde: string) => (waarde === "" || lijst.some((k) => k.waarde === waarde) ? lijst : [...lijst, { waarde, naam: `onbekend (${waarde.slice(0, 12)})` }]);
  return (
    <form action={actie} aria-labelledby="wat-als" className="grid content-start gap-4 self-start border-t-4 border-accent bg-surface p-5 text-md print:hidden">
      <div className="grid gap-1">
        <h2 id="wat-als" className="text-lg">Wat als</h2>
        <p className="text-ink-soft">Kies wat meetelt. De grafiek en de zinnen rekenen mee. Er verandert niets aan de cijfers.</p>
      </div>
      <Meetellen naam="opties" legenda="Opties" waarde={getypt.opties} />
      <Meetellen naam="gepland" legenda="Geplande plaatsen" waarde={getypt.gepland} />
      {keuzes.uitruil === null ? (
        getypt.uitruil === "met" ? <input type="hidden" name="uitruil" value="met" /> : null
      ) : (
        <Meetellen naam="uitruil" legenda={`Uitruil: ${keuzes.uitruil}`} waarde={getypt.uitruil} />
      )}
      <SelectField name="sluit" label="Wat als deze locatie sluit" waarde={getypt.sluit} keuzes={[geen("geen locatie"), ...kiesbaar(keuzes.locaties, getypt.sluit)]} error={fout("sluit")} />
      <DateField name="op" label="Datum van sluiting" waarde={getypt.op} fout={fout("op")} />
      <SelectField name="open" label="Wat als hier een locatie opent" waarde={getypt.open} keuzes={[geen("geen gemeente"), ...kiesbaar(keuzes.gemeenten, getypt.open)]} error={fout("open")} />
      <Field name="plaatsen" label="Aantal plaatsen" inputMode="numeric" autoComplete="off" defaultValue={getypt.plaatsen} error={fout("plaatsen")} />
      <DateField name="vanaf" label="Open vanaf" waarde={getypt.vanaf} fout={fout("vanaf")} />
      <DateField name="peildatum" label="Peildatum" waarde={getypt.peildatum} fout={fout("peildatum")} />
      <DateField name="bekendOp" label="Zoals bekend op" aside="leeg is nu" waarde={getypt.bekendOp} fout={fout("bekendOp")} />
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button>Toon dit scenario</Button>
        <a href={actie} className="inline-flex min-h-target items-center">Begin opnieuw</a>
      </p>
      <p className="text-xs text-ink-soft">Elk scenario heeft een eigen adres, zodat u het kunt delen.</p>
    </form>
  );
}
