import { Icon, type IconName } from "@/components/ui/Icon";
import type { TabelView, VraagView } from "@/lib/view/tabel";
import styles from "./kaarten.module.css";

const SOORT: Record<VraagView["soort"], { icon: IconName; woord: string }> = {
  twijfel: { icon: "doubt", woord: "Twijfel" },
  onbekend: { icon: "incomplete", woord: "Onbekend" },
  onvolledig: { icon: "incomplete", woord: "Onvolledig" },
  pm: { icon: "incomplete", woord: "Pm" },
};

interface Props {
  readonly vragen: readonly VraagView[];
  readonly tabellen: readonly TabelView[];
}

/** What somebody has to find out, and who can answer. Table roles are named: a card drops them in Safari. */
export function Vragen({ vragen, tabellen }: Props) {
  return (
    <section aria-labelledby="open-vragen" className="mt-12 border-t-2 border-ink pt-4 print:mt-5 print:break-inside-avoid print:pt-2">
      <h2 id="open-vragen">Open vragen bij deze cijfers</h2>
      {vragen.length === 0 ? (
        <p className="mt-2">Er zijn geen open vragen.</p>
      ) : (
        <>
          <p className="mt-2 mb-4 max-w-measure text-ink-soft print:mb-1">
            Een cijfer dat vragen oproept, blijft staan zoals het is geleverd en krijgt een vlag. De uitleg staat bij de noten onder elke tabel.
          </p>
          <section className={styles["venster"]} aria-label="Tabel open vragen" tabIndex={0}>
          <table role="table" className={`${styles["tabel"]} ${styles["tekst"]}`}>
            <caption className="sr-only">Open vragen, het cijfer waar het om gaat en wie antwoord geeft</caption>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">Soort</th>
                <th role="columnheader" scope="col">Tabel</th>
                <th role="columnheader" scope="col">Vraag</th>
                <th role="columnheader" scope="col">Cijfer</th>
                <th role="columnheader" scope="col">Antwoord van</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {vragen.map((v) => (
                <tr role="row" key={`${v.tabel}${v.soort}${v.vraag}${v.aan}`}>
                  <th role="rowheader" scope="row" className="whitespace-nowrap text-warning">
                    <Icon name={SOORT[v.soort].icon} /> {SOORT[v.soort].woord}
                  </th>
                  <td role="cell" data-kop="Tabel">
                    <a href={`#${v.tabel}`}>{tabellen.find((t) => t.id === v.tabel)?.titel}</a>
                  </td>
                  <td role="cell" data-kop="Vraag">{v.vraag}</td>
                  <td role="cell" data-kop="Cijfer">{v.cijfer}</td>
                  <td role="cell" data-kop="Antwoord van">{v.aan}</td>
                </tr>
              ))}
            </tbody>
          </table>
          </section>
        </>
      )}
    </section>
  );
}
