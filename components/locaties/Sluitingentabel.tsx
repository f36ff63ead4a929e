import { Cijfer } from "@/components/stand/Cijfer";
import kaarten from "@/components/stand/kaarten.module.css";
import { formatDatum } from "@/lib/format";
import type { SluitingenView } from "@/lib/view/ruimte";

interface Props {
  readonly sluitingen: SluitingenView;
  /** the address of the scenario in which this location closes */
  readonly url: (id: number, op: string) => string;
}

/** What is left if one location closes, one at a time; its name leads to that scenario. */
export function Sluitingentabel({ sluitingen: { stelling, datum, rijen }, url }: Props) {
  return (
    <div className="grid content-start gap-2">
      <h3 id="sluiting-stelling" className="max-w-measure text-pretty">{stelling}</h3>
      <section className={kaarten["venster"]} aria-labelledby="sluiting-stelling" tabIndex={0}>
        <table role="table" className={kaarten["tabel"]}>
          <caption className="pb-2 text-left text-md text-ink-soft">Verschil met de opgave op {formatDatum(datum)}, als deze locatie dan gesloten is</caption>
          <thead role="rowgroup">
            <tr role="row">
              {["Locatie", "Plaatsen", "Met opties en gepland", "Zonder beide"].map((kop) => (
                <th key={kop} role="columnheader" scope="col">{kop}</th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rijen.map((rij) => (
              <tr key={rij.id} role="row">
                <th role="rowheader" scope="row">
                  <a href={url(rij.id, datum)} className="inline-flex min-h-8 items-center print:min-h-0 pointer-coarse:min-h-target">{rij.naam}</a>
                  <small className="block text-xs font-normal text-ink-soft">{rij.gemeente}</small>
                </th>
                <td role="cell" data-kop="Plaatsen"><Cijfer cel={rij.plaatsen} /></td>
                <td role="cell" data-kop="Met opties en gepland"><Cijfer cel={rij.alles} /></td>
                <td role="cell" data-kop="Zonder beide"><Cijfer cel={rij.kaal} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="text-xs text-ink-soft">Eén locatie tegelijk. Een uitbreiding op hetzelfde terrein is een eigen locatie, en blijft in deze berekening open.</p>
    </div>
  );
}
