import { Cijfer } from "@/components/stand/Cijfer";
import kaarten from "@/components/stand/kaarten.module.css";
import type { Ruimtecel, RuimteView } from "@/lib/view/ruimte";

function Ruimte({ cel }: { readonly cel: Ruimtecel }) {
  return (
    <span>
      <Cijfer cel={cel.plaatsen} />
      <small className="block text-xs">{cel.verschil === null ? <span className="text-ink-soft">{cel.geen}</span> : <Cijfer cel={cel.verschil} />}</small>
    </span>
  );
}

/** How much room there is for each way of counting; the one that the chart shows is marked. */
export function Ruimtetabel({ ruimte }: { readonly ruimte: RuimteView }) {
  return (
    <div className="grid content-start gap-2">
      <h3 id="ruimte-stelling" className="max-w-measure text-pretty">{ruimte.stelling}</h3>
      <section className={kaarten["venster"]} aria-labelledby="ruimte-stelling" tabIndex={0}>
        <table role="table" className={kaarten["tabel"]}>
          <caption className="sr-only">Reguliere plaatsen en het verschil met de opgave, naar wat meetelt</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Wat telt mee</th>
              {ruimte.kolommen.map((kop) => (
                <th key={kop} role="columnheader" scope="col">{kop}</th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {ruimte.rijen.map((rij) => (
              <tr key={rij.kop} role="row" aria-current={rij.gekozen ? "true" : undefined} className={rij.gekozen ? "bg-accent-tint" : ""}>
                <th role="rowheader" scope="row">
                  {rij.kop}
                  {rij.gekozen ? <small className="block text-xs font-normal text-ink-soft">in de grafiek</small> : null}
                </th>
                {rij.cellen.map((cel, i) => (
                  <td key={ruimte.kolommen[i]} role="cell" data-kop={ruimte.kolommen[i]}>
                    <Ruimte cel={cel} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="text-xs text-ink-soft">{ruimte.toelichting}</p>
    </div>
  );
}
