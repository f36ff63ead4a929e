import kaarten from "@/components/stand/kaarten.module.css";
import type { Gemeentelocaties } from "@/lib/view/locaties";
import { Fasecellen, FASEKOPPEN, Fasekoppen } from "./Fasecellen";

/** All locations per gemeente, a row per phase. */
export function Locatietabel({ gemeenten }: { readonly gemeenten: readonly Gemeentelocaties[] }) {
  return (
    <section className={kaarten["venster"]} aria-label="Tabel locaties" tabIndex={0}>
      <table role="table" className={`${kaarten["tabel"]} ${kaarten["tekst"]}`}>
        <caption className="sr-only">Locaties per gemeente, met hun fasen en wat niet klopt</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Locatie</th>
            <Fasekoppen />
          </tr>
        </thead>
        {gemeenten.map((g) => (
          <tbody key={g.code} role="rowgroup">
            {g.locaties.length === 0 ? (
              <tr role="row">
                <th role="rowheader" scope="row" className="text-lg">{g.naam}</th>
                <td role="cell" colSpan={FASEKOPPEN.length} className="text-sm text-ink-soft">Geen locatie</td>
              </tr>
            ) : (
              <tr role="row">
                <th role="rowheader" scope="rowgroup" colSpan={FASEKOPPEN.length + 1} className="text-lg">{g.naam}</th>
              </tr>
            )}
            {g.locaties.flatMap((l) =>
              l.fasen.map((fase) => (
                <tr role="row" key={`${l.id}${fase.fase}`}>
                  <th role="rowheader" scope="row">
                    <a href={`/locaties/${l.id}`} className="inline-flex min-h-8 items-center print:min-h-0 pointer-coarse:min-h-target">{l.naam}</a>
                    {l.fasen.length > 1 ? <small className="block text-xs font-normal text-ink-soft">{fase.fase}</small> : null}
                  </th>
                  <Fasecellen fase={fase} />
                </tr>
              )),
            )}
          </tbody>
        ))}
      </table>
    </section>
  );
}
