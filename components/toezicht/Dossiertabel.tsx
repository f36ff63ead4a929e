import styles from "@/components/stand/kaarten.module.css";
import { Icon } from "@/components/ui/Icon";
import type { Dossiercel, DossiersView } from "@/lib/view/toezichtdossiers";

interface Props {
  readonly view: DossiersView;
  /** instead of rows, when none is shown */
  readonly leeg: string;
}

/** What stands in the dossiers, in the order of the ranking; on a phone a card per gemeente. Table roles are named: a card drops them in Safari. */
export function Dossiertabel({ view: { kolommen, rijen }, leeg }: Props) {
  return (
    <section className={`${styles["venster"]} relative`} aria-label="Tabel dossiers" tabIndex={0}>
      <table role="table" className={`${styles.tabel} ${styles["tekst"]}`}>
        <caption className="sr-only">Trede, plan van aanpak, verschoonbare redenen, gesprekken en afspraken per gemeente</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Gemeente</th>
            {kolommen.map(({ id, kop }) => <th key={id} role="columnheader" scope="col">{kop}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map(({ id, naam, href, cellen }) => (
            <tr key={id} role="row">
              <th role="rowheader" scope="row">
                <a href={href} className="inline-flex min-h-target items-center print:min-h-0">{naam}<span className="sr-only">, dossier</span></a>
              </th>
              {cellen.map((cel, i) => (
                <td key={kolommen[i]!.id} role="cell" data-kop={kolommen[i]!.kop}>
                  <div><Inhoud cel={cel} /></div>
                </td>
              ))}
            </tr>
          ))}
          {rijen.length > 0 ? null : <tr role="row"><td role="cell" colSpan={kolommen.length + 1}>{leeg}</td></tr>}
        </tbody>
      </table>
    </section>
  );
}

function Inhoud({ cel: { tekst, inWoorden, sub, let: aandacht } }: { readonly cel: Dossiercel }) {
  return (
    <>
      {inWoorden === undefined ? tekst : <><span aria-hidden="true" className="text-ink-soft">{tekst}</span><span className="sr-only">{inWoorden}</span></>}
      {aandacht.map((regel) => <small key={regel} className="block text-xs leading-tight font-semibold text-warning"><Icon name="doubt" /> {regel}</small>)}
      {sub.map((regel) => <small key={regel} className="block text-xs leading-tight text-ink-soft">{regel}</small>)}
    </>
  );
}
