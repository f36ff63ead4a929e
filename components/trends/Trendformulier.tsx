import { Button } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { Keuzegroep } from "@/components/ui/Keuzegroep";
import { SelectField } from "@/components/ui/SelectField";
import type { KeuzeFout } from "@/lib/schemas/stand-keuze";
import type { GetypteTrendkeuze } from "@/lib/schemas/trend-keuze";
import type { TrendformulierView } from "@/lib/view/trendformulier";

interface Props {
  readonly actie: string;
  readonly formulier: TrendformulierView;
  readonly getypt: GetypteTrendkeuze;
  readonly fouten: readonly KeuzeFout[];
  /** of the view itself, to share; none while the choice is wrong */
  readonly adres?: string;
}

/** What to see: a plain form, whose whole choice stands in the address. */
export function Trendformulier({ actie, formulier, getypt, fouten, adres }: Props) {
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  return (
    <form id="keuze" action={actie} aria-labelledby="keuze-kop" className="grid scroll-mt-4 content-start gap-4 self-start border-t-4 border-accent bg-surface p-5 print:hidden">
      <h2 id="keuze-kop" className="text-lg">Kies wat u ziet</h2>
      <SelectField name="indicator" label="Indicator" waarde={getypt.indicator} keuzes={formulier.indicatoren} error={fout("indicator")} />
      <Keuzegroep soort="meer" name="gemeente" legenda="Gemeenten" keuzes={formulier.gebieden} gekozen={getypt.gebieden} error={fout("gemeente")} tweeKolommen hint="Kiest u er geen, dan ziet u alle gemeenten." />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-3">
        <SelectField name="van" label="Van" waarde={getypt.van} keuzes={formulier.maanden} error={fout("van")} />
        <SelectField name="tot" label="Tot en met" waarde={getypt.tot} keuzes={formulier.maanden} error={fout("tot")} />
      </div>
      <Keuzegroep soort="een" name="maat" legenda="Maat" keuzes={formulier.maten} gekozen={[getypt.maat]} error={fout("maat")} hint="Per 1.000 inwoners rekent met het laatste inwonertal op of voor die datum." />
      <Keuzegroep soort="een" name="weergave" legenda="Vorm" keuzes={formulier.vormen} gekozen={[getypt.weergave]} error={fout("weergave")} />
      <DateField name="bekendOp" label="Zoals bekend op" aside="leeg is nu" waarde={getypt.bekendOp} fout={fout("bekendOp")} />
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button>Toon deze keuze</Button>
        <a href={actie} className="inline-flex min-h-target items-center text-md">Begin opnieuw</a>
      </p>
      {adres === undefined ? null : (
        <div className="grid gap-1">
          <p className="text-sm text-ink-soft">Het adres van deze weergave, om te delen</p>
          <code className="rounded-sm border border-rule bg-paper px-3 py-2 text-xs wrap-anywhere">{adres}</code>
        </div>
      )}
    </form>
  );
}
