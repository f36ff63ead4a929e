import { Disclosure } from "@/components/ui/Disclosure";
import { Notice } from "@/components/ui/Notice";
import type { Importview, Lijst } from "@/lib/view/import";

const CEL = "border-t border-rule py-2 pr-4 text-left align-top";
const GETAL = "border-t border-rule py-2 pl-4 text-right tabular-nums";

/** What an import does or did: counts per table, what is wrong, what changes from what into what, what is new, what is unlikely. */
export function Importuitkomst({ view }: { readonly view: Importview }) {
  const { delen, fouten, wijzigingen, nieuwe, onaannemelijk, letOp } = view;
  return (
    <div className="grid gap-8">
      {fouten.regels.length > 0 ? (
        <section aria-labelledby="fouten" className="grid gap-2">
          <h2 id="fouten">Wat er niet klopt</h2>
          <p className="max-w-measure">Verbeter deze regels in het bestand en laad het opnieuw. Zolang er een fout in staat, wordt er niets geladen.</p>
          <Tabel koppen={["Waar", "Kolom", "Waarde", "Wat er mis is"]} naam="Fouten" rijen={fouten.regels.map((f) => [f.waar, f.kolom, f.waarde, f.reden])} />
          <Rest lijst={fouten} />
        </section>
      ) : null}
      {delen.length > 0 ? (
        <section aria-labelledby="aantallen" className="grid gap-2">
          <h2 id="aantallen">Aantallen</h2>
          <table className="w-full max-w-measure border-collapse text-md">
            <caption className="sr-only">Rijen per tabel</caption>
            <thead>
              <tr>
                <th scope="col" className={CEL}>Tabel</th>
                <th scope="col" className={GETAL}>Nieuw</th>
                <th scope="col" className={GETAL}>Gewijzigd</th>
                <th scope="col" className={GETAL}>Gelijk</th>
              </tr>
            </thead>
            <tbody>
              {delen.map((deel) => (
                <tr key={deel.naam}>
                  <th scope="row" className={`${CEL} font-normal`}>{deel.naam}</th>
                  <td className={GETAL}>{deel.nieuw}</td>
                  <td className={GETAL}>{deel.gewijzigd}</td>
                  <td className={GETAL}>{deel.ongewijzigd}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {onaannemelijk.regels.length > 0 ? (
        <Notice soort="warning" titel="Kijk deze cijfers na. Ze kunnen kloppen, maar zijn niet aannemelijk.">
          <ul className="list-disc pl-5">
            {onaannemelijk.regels.map((regel) => <li key={regel}>{regel}</li>)}
          </ul>
          <Rest lijst={onaannemelijk} />
        </Notice>
      ) : null}
      {wijzigingen.regels.length > 0 ? (
        <section aria-labelledby="wijzigingen" className="grid gap-2">
          <h2 id="wijzigingen">Wat er wijzigt</h2>
          <Tabel koppen={["Wat", "Was", "Wordt"]} naam="Wijzigingen" rijen={wijzigingen.regels.map((w) => [w.wat, w.oud, w.nieuw])} />
          <Rest lijst={wijzigingen} />
        </section>
      ) : null}
      {nieuwe.regels.length > 0 ? (
        <section aria-labelledby="nieuw" className="grid gap-2">
          <h2 id="nieuw">Wat er nieuw is</h2>
          <Disclosure titel="Toon de nieuwe rijen">
            <ul className="grid list-disc gap-1 pl-5">
              {nieuwe.regels.map((regel) => <li key={regel} className="wrap-anywhere">{regel}</li>)}
            </ul>
            <Rest lijst={nieuwe} />
          </Disclosure>
        </section>
      ) : null}
      {letOp.length > 0 ? (
        <Notice titel="Niet gelezen">
          <ul className="list-disc pl-5">
            {letOp.map((regel) => <li key={regel} className="wrap-anywhere">{regel}</li>)}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}

function Tabel({ koppen, naam, rijen }: { readonly koppen: readonly string[]; readonly naam: string; readonly rijen: readonly (readonly string[])[] }) {
  return (
    <section aria-label={naam} tabIndex={0} className="relative overflow-x-auto">
      {/* on a phone a card per row: what it becomes may not hide beside what it was */}
      <table role="table" className="w-full border-collapse text-md max-md:block md:min-w-[36rem]">
        <caption className="sr-only">{naam}</caption>
        <thead role="rowgroup" className="max-md:sr-only">
          <tr role="row">{koppen.map((kop) => <th key={kop} role="columnheader" scope="col" className={CEL}>{kop}</th>)}</tr>
        </thead>
        <tbody role="rowgroup" className="max-md:block">
          {rijen.map((rij) => (
            <tr key={rij.join("|")} role="row" className="max-md:block max-md:border-b max-md:border-rule max-md:py-2">
              {rij.map((waarde, i) => (
                <td key={koppen[i]} role="cell" className={`${CEL} max-md:block max-md:border-0 max-md:py-0.5`}>
                  <span aria-hidden="true" className="text-ink-soft md:hidden">{koppen[i]}: </span>
                  {waarde}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Rest({ lijst }: { readonly lijst: Lijst<unknown> }) {
  return lijst.rest === null ? null : <p>{lijst.rest}</p>;
}
