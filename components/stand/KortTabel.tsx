import type { BulletView } from "@/lib/view/bullet";
import type { KortView } from "@/lib/view/tabel";
import { Bullet } from "./Bullet";
import { Cijfer } from "./Cijfer";
import { Themanaam } from "./Themanaam";
import styles from "./kaarten.module.css";

interface Props {
  readonly kort: readonly KortView[];
  /** in the same order */
  readonly bullets: readonly (BulletView | null)[];
}

/** The five tables in one: a figure, its opgave, a verdict and a bar per theme. Table roles are named: a card drops them in Safari. */
export function KortTabel({ kort, bullets }: Props) {
  return (
    <section className={styles["venster"]} aria-label="Tabel in het kort" tabIndex={0}>
    <table role="table" className={styles.tabel}>
      <caption className="sr-only">Realisatie, opgave, verschil en peildatum per thema</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Tabel</th>
          <th role="columnheader" scope="col">Realisatie</th>
          <th role="columnheader" scope="col" className={styles.balk}>
            Deel van de opgave
            <small className="block text-xs font-normal text-ink-soft">dikke streep is 100%, dunne streep is het schema</small>
          </th>
          <th role="columnheader" scope="col">
            Opgave<small className="block text-xs font-normal text-ink-soft">of te realiseren</small>
          </th>
          <th role="columnheader" scope="col">Verschil</th>
          <th role="columnheader" scope="col">Peildatum</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {kort.map((k, i) => {
          const bullet = bullets[i];
          return (
            <tr role="row" key={k.id}>
              <th role="rowheader" scope="row">
                <a href={`#${k.id}`} className="inline-block py-1">
                  <Themanaam id={k.id} naam={k.titel} />
                </a>
                <small className="block text-xs font-normal text-ink-soft">
                  <a href={k.uitleg} className="uitleg-link">
                    {k.sub}<span className="sr-only">: uitleg van {k.titel}</span>
                  </a>
                </small>
              </th>
              <td role="cell" data-kop="Realisatie" className="font-bold">
                <div>
                  <Cijfer cel={k.realisatie} />
                </div>
              </td>
              <td role="cell" className={styles.balk}>
                {bullet ? <Bullet id={`arcering-${k.id}`} bullet={bullet} label={k.deelInWoorden} /> : <span className="text-sm text-ink-soft">{k.deelInWoorden}</span>}
              </td>
              <td role="cell" data-kop="Opgave of te realiseren">
                <div>
                  <Cijfer cel={k.opgave} />
                </div>
              </td>
              <td role="cell" data-kop="Verschil">
                <div>
                  <Cijfer cel={k.verschil} />
                </div>
              </td>
              <td role="cell" data-kop="Peildatum">
                {k.peildatum}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
    </section>
  );
}
