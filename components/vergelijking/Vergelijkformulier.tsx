import { Button } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { Disclosure } from "@/components/ui/Disclosure";
import { SelectField } from "@/components/ui/SelectField";
import keuze from "@/components/stand/keuze.module.css";
import type { KeuzeFout } from "@/lib/schemas/stand-keuze";
import { veldenVan, type GetypteVergelijking, type Zijde } from "@/lib/schemas/vergelijk-keuze";

type Keuzes = readonly { readonly waarde: string; readonly naam: string }[];

interface Props {
  readonly actie: string;
  readonly getypt: GetypteVergelijking;
  readonly fouten: readonly KeuzeFout[];
  readonly edities: Keuzes;
  readonly gemeenten: Keuzes;
  /** what must be chosen or mended is never folded away */
  readonly open: boolean;
}

/** What cannot be chosen is shown, so that it can be mended. */
const met = (keuzes: Keuzes, waarde: string): Keuzes => (waarde === "" || keuzes.some((k) => k.waarde === waarde) ? keuzes : [...keuzes, { waarde, naam: `onbekend (${waarde.slice(0, 20)})` }]);

function Kant({ zijde, legenda, getypt, fouten, edities }: { readonly zijde: Zijde; readonly legenda: string } & Pick<Props, "getypt" | "fouten" | "edities">) {
  const [velden, eigen] = [veldenVan(zijde), getypt[zijde]];
  const fout = (veld: string) => fouten.find((f) => f.veld === veld)?.tekst;
  const keuzes = met(edities, eigen.editie);
  return (
    <fieldset className="grid min-w-0 content-start gap-3">
      <legend className="pb-1 text-lg font-bold">{legenda}</legend>
      {keuzes.length > 0 ? (
        <SelectField name={velden.editie} label="Editie" hint="Of kies geen editie, en vul een peildatum in" waarde={eigen.editie} keuzes={[{ waarde: "", naam: "geen editie" }, ...keuzes]} error={fout(velden.editie)} />
      ) : null}
      <div className="grid content-start gap-3 sm:grid-cols-2">
        <DateField name={velden.peildatum} label="Peildatum" waarde={eigen.peildatum} fout={fout(velden.peildatum)} />
        <DateField name={velden.bekendOp} label="Zoals bekend op" aside="leeg is nu" waarde={eigen.bekendOp} fout={fout(velden.bekendOp)} />
      </div>
    </fieldset>
  );
}

const [ALLE_THEMAS, OVERAL] = [{ waarde: "", naam: "Alle thema’s" }, { waarde: "", naam: "Provincie en gemeenten" }];

/** A filter goes along unseen; when it is wrong it shows as a field, to mend. */
function Filter({ name, label, waarde, keuzes, fouten }: { readonly name: string; readonly label: string; readonly waarde: string; readonly keuzes: Keuzes; readonly fouten: Props["fouten"] }) {
  const fout = fouten.find((f) => f.veld === name)?.tekst;
  if (fout !== undefined) return <SelectField name={name} label={label} waarde={waarde} keuzes={met(keuzes, waarde)} error={fout} />;
  return waarde === "" ? null : <input type="hidden" name={name} value={waarde} />;
}

/** Both sides of the comparison: an edition, or a date as it was known on another. */
export function Vergelijkformulier({ actie, getypt, fouten, edities, gemeenten, open }: Props) {
  const formulier = (
    <form action={actie} aria-label="Kies wat u vergelijkt" className="mt-3 grid gap-4 rounded-sm bg-surface p-4 print:hidden">
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <Kant zijde="van" legenda="Eerst" getypt={getypt} fouten={fouten} edities={edities} />
        <Kant zijde="naar" legenda="Daarna" getypt={getypt} fouten={fouten} edities={edities} />
      </div>
      <Filter name="tabel" label="Thema" waarde={getypt.tabel} keuzes={[ALLE_THEMAS]} fouten={fouten} />
      <Filter name="gebied" label="Gemeente" waarde={getypt.gebied} keuzes={[OVERAL, ...gemeenten]} fouten={fouten} />
      {getypt.gelijk ? <input type="hidden" name="gelijk" value="1" /> : null}
      <div>
        <Button>Vergelijk</Button>
      </div>
    </form>
  );
  return open ? formulier : <Disclosure titel="Kies iets anders om te vergelijken" className={keuze["keuze"]}>{formulier}</Disclosure>;
}

interface FilterProps {
  readonly actie: string;
  readonly van: string;
  readonly naar: string;
  readonly getypt: GetypteVergelijking;
  readonly tabellen: Keuzes;
  readonly gemeenten: Keuzes;
}

/** Which of the figures the table shows. */
export function Vergelijkfilter({ actie, van, naar, getypt, tabellen, gemeenten }: FilterProps) {
  return (
    <form action={`${actie}#cijfers`} aria-label="Kies welke cijfers u ziet" className="mb-4 grid items-end gap-x-4 gap-y-3 rounded-sm bg-surface p-4 md:grid-cols-[repeat(auto-fit,minmax(11rem,15rem))] print:hidden">
      <input type="hidden" name="van" value={van} />
      <input type="hidden" name="naar" value={naar} />
      <SelectField name="tabel" label="Thema" waarde={getypt.tabel} keuzes={[ALLE_THEMAS, ...tabellen]} />
      <SelectField name="gebied" label="Gemeente" waarde={getypt.gebied} keuzes={[OVERAL, ...gemeenten]} />
      <label className="flex min-h-target cursor-pointer items-center gap-3 text-md">
        <input type="checkbox" name="gelijk" value="1" defaultChecked={getypt.gelijk} className="size-6 flex-none accent-accent" />
        Ook gelijke cijfers
      </label>
      <div>
        <Button>Toon</Button>
      </div>
    </form>
  );
}
