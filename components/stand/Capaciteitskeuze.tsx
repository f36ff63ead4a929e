import { Button } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { Disclosure } from "@/components/ui/Disclosure";
import { standUrl, type LezerKeuze } from "@/lib/schemas/stand-keuze";
import type { StandView } from "@/lib/view/tabel";

const RANG = ["Eerste", "Tweede", "Derde", "Vierde", "Vijfde", "Zesde"] as const;

interface Props {
  readonly pad: string;
  readonly keuze: LezerKeuze;
  readonly view: StandView;
}

/** What the asiel table counts: options or not (two links), and at which dates (a form). */
export function Capaciteitskeuze({ pad, keuze, view }: Props) {
  const look = (current: boolean) =>
    `inline-flex min-h-target items-center rounded-sm border px-3 py-1 no-underline ${current ? "border-accent bg-accent font-bold text-on-accent hover:text-on-accent forced-colors:border-4" : "border-rule-strong hover:bg-accent-tint"}`;
  return (
    <div className="print:hidden">
      <nav aria-label="Opties meetellen" className="flex flex-wrap gap-1 text-md">
        {(["met", "zonder"] as const).map((opties) => (
          <a
            key={opties}
            href={standUrl(pad, { ...keuze, opties }, "#asiel")}
            aria-current={view.keuze.opties === opties ? "true" : undefined}
            className={look(view.keuze.opties === opties)}
          >
            {opties === "met" ? "Met opties" : "Zonder opties"}: {view.regulier[opties]}
          </a>
        ))}
      </nav>
      <Disclosure titel="Kies andere datums voor de plaatsen">
        <form
          action={`${pad}#asiel`}
          aria-label="Datums voor de plaatsen"
          className="grid items-end gap-x-4 gap-y-3 rounded-sm bg-surface p-4 md:grid-cols-[repeat(auto-fit,minmax(12rem,16rem))]"
        >
          {[...view.getoondeCapaciteitsdata, ""].slice(0, RANG.length).map((datum, i) => (
            <DateField
              key={RANG[i]}
              id={`plaatsen-${i}`}
              name="capaciteit"
              label={`${RANG[i]} datum`}
              {...(datum === "" ? { aside: "extra, mag leeg" } : {})}
              waarde={datum}
            />
          ))}
          {keuze.peildatum ? <input type="hidden" name="peildatum" value={keuze.peildatum} /> : null}
          {keuze.bekendOp ? <input type="hidden" name="bekendOp" value={keuze.bekendOp} /> : null}
          {keuze.opties === "zonder" ? <input type="hidden" name="opties" value="zonder" /> : null}
          <div>
            <Button look="secondary">Toon</Button>
          </div>
        </form>
      </Disclosure>
    </div>
  );
}
