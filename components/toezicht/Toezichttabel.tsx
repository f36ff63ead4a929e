import { Cijfer } from "@/components/stand/Cijfer";
import styles from "@/components/stand/bijlage.module.css";
import { Icon } from "@/components/ui/Icon";
import type { LezerKeuze } from "@/lib/schemas/stand-keuze";
import type { Toezichtkeuze } from "@/lib/schemas/toezicht-keuze";
import type { Toezichtkolom, Toezichtregel, ToezichtView } from "@/lib/view/toezicht";
import kaart from "./rangschikking.module.css";
import { Sorteerformulieren, Sorteerknop } from "./Sorteerknop";
import { Sorteerkeuze } from "./Sorteerkeuze";

const KLASSE: Partial<Record<Toezichtkolom["id"], string>> = {
  prognose: `font-bold md:[&_small:not(.text-warning)]:whitespace-nowrap ${kaart["eerst"]}`, halfjaren: "md:whitespace-nowrap md:[&_small]:whitespace-normal",
};

interface Props {
  /** address of the page */
  readonly pad: string;
  readonly view: ToezichtView;
  readonly klokken: LezerKeuze;
  readonly keuze: Toezichtkeuze;
}

/**
 * The ranking. The order stands above it in words, and every column can be sorted on without JavaScript. On a phone it is a card per gemeente;
 * table roles are named, as a card drops them in Safari.
 */
export function Toezichttabel({ pad, view, klokken, keuze }: Props) {
  const rij = ({ id, naam, href, cellen }: Toezichtregel) => (
    <tr key={id} role="row">
      <th role="rowheader" scope="row" className={`${styles["eerste"]} ${kaart["eerste"]}`}>
        {href === null ? naam : <a href={href} className="inline-flex min-h-target items-center print:min-h-0">{naam}</a>}
      </th>
      {cellen.map(({ cel, sub }, i) => {
        const kolom = view.kolommen[i]!;
        return (
          <td key={kolom.id} role="cell" data-kop={`${kolom.kop} ${kolom.sub}`.trim()} className={KLASSE[kolom.id]}>
            <Cijfer cel={cel} />
            {sub?.map((regel) => <small key={regel} className="text-xs leading-tight font-normal text-ink-soft">{regel}</small>)}
          </td>
        );
      })}
    </tr>
  );
  return (
    <>
      <Sorteerformulieren actie={pad} klokken={klokken} keuze={keuze} />
      <p className="max-w-notes text-md leading-snug">{view.volgorde}</p>
      {view.meldingen.map((melding) => (
        <p key={melding} className="mt-1 flex max-w-notes items-baseline gap-2 text-md leading-snug">
          <Icon name="info" />
          <span>{melding}</span>
        </p>
      ))}
      <Sorteerkeuze actie={pad} klokken={klokken} keuze={keuze} />
      <p aria-hidden="true" className="mt-2 text-xs text-ink-soft max-md:hidden min-[80rem]:hidden print:hidden">
        Schuif de tabel opzij voor alle kolommen.
      </p>
      <section className={`${styles["venster"]} ${kaart["venster"]} mt-2`} aria-label="Tabel toezicht" tabIndex={0}>
        <table role="table" className={`${styles["tabel"]} ${kaart["tabel"]}`}>
          <caption className="sr-only">{`Huisvesting van vergunninghouders per gemeente${view.halfjaar === null ? "" : ` in ${view.halfjaar}`}, aantal personen. ${view.volgorde}`}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" className={styles["eerste"]}>Gemeente</th>
              {view.kolommen.map((kolom) => (
                <th key={kolom.id} role="columnheader" scope="col" aria-sort={kolom.gesorteerd ?? undefined}>
                  <a href={kolom.uitleg} className="uitleg-link">{kolom.kop}</a>
                  {kolom.sub === "" ? null : <small className="text-xs font-normal text-ink-soft"> {kolom.sub}</small>}
                  <Sorteerknop kolom={kolom} keuze={keuze} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {view.rijen.map(rij)}
            {view.leeg === "" ? null : <tr role="row"><td role="cell" colSpan={view.kolommen.length + 1} className="text-left!">{view.leeg}</td></tr>}
          </tbody>
          <tfoot role="rowgroup">{rij(view.totaal)}</tfoot>
        </table>
      </section>
    </>
  );
}
