import type { KolomView, RijView, TabelView } from "@/lib/view/tabel";
import { Cijfer } from "./Cijfer";
import { Nootverwijzing } from "./Nootverwijzing";
import { eersteVerwijzingen, plaats } from "./noten";
import styles from "./bijlage.module.css";

/** Adjacent columns with the same group share a head. */
function koppengroepen(kolommen: readonly KolomView[]): readonly (readonly [KolomView, ...KolomView[]])[] {
  const groups: [KolomView, ...KolomView[]][] = [];
  for (const kolom of kolommen) {
    const last = groups.at(-1);
    if (last && kolom.groep !== undefined && last[0].groep === kolom.groep) last.push(kolom);
    else groups.push([kolom]);
  }
  return groups;
}

/** The name of a column or row, which leads to what it means. */
function Naam({ naam, uitleg }: { readonly naam: string; readonly uitleg: string | undefined }) {
  return uitleg === undefined ? (
    naam
  ) : (
    <a href={uitleg} className="uitleg-link">
      {naam}
    </a>
  );
}

function Kolomkop({ kolom, over }: { readonly kolom: KolomView; readonly over?: number }) {
  return (
    <th scope="col" rowSpan={over}>
      <Naam naam={kolom.kop} uitleg={kolom.uitleg} />
      {kolom.sub ? <small className="text-xs font-normal text-ink-soft"> {kolom.sub}</small> : null}
    </th>
  );
}

const EIGEN = <small className="text-xs font-normal"> uw gemeente</small>;

const RIJKLASSE: Partial<Record<RijView["soort"], string | undefined>> = {
  locatie: styles["locatie"],
  subtotaal: styles["subtotaal"],
  "geen-locatie": styles["zonder"],
};

const KOLOMKLASSE = ({ afgeleid, sleutel }: KolomView) =>
  [afgeleid ? styles["afgeleid"] : "", sleutel ? styles["sleutel"] : ""].filter(Boolean).join(" ") || undefined;

/** Columns beside which remarks still have all their room; with more, heads break so that remarks stay in sight. */
const RUIM = 5;
/** Columns that fit a page with all room between them; with more (six months) they stand closer. */
const VOL = 10;

/** How a table divides its room. */
function indeling({ metOpmerkingen, kolommen }: TabelView<string>): string | undefined {
  if (kolommen.length > VOL) return styles["vol"];
  return metOpmerkingen && kolommen.length <= RUIM ? styles["ruim"] : undefined;
}

interface Props {
  readonly tabel: TabelView<string>;
  /** CBS code of the reader's own gemeente: its rows stand out, in a word too */
  readonly eigen: string | null;
}

/** One table of the annex. Every figure can be found by its row and column head, with the eye and with a screen reader. */
export function BijlageTabel({ tabel, eigen }: Props) {
  const groepen = koppengroepen(tabel.kolommen);
  const tweeRegels = tabel.kolommen.some((k) => k.groep !== undefined);
  const breedte = [tabel.rijkop, ...tabel.kolommen, ...(tabel.metOpmerkingen ? ["Opmerkingen"] : [])].length;
  const over = tweeRegels ? 2 : undefined;
  const eerste = eersteVerwijzingen(tabel);

  const rij = (r: RijView) => (
    <tr key={r.id} className={`${RIJKLASSE[r.soort] ?? ""} ${r.id === eigen ? styles["eigen"] : ""}`.trim() || undefined}>
      <th scope="row" className={styles["eerste"]}>
        <Naam naam={r.kop} uitleg={r.uitleg} />
        {r.id === eigen ? EIGEN : null}
      </th>
      {r.cellen.map((cel, i) => {
        const kolom = tabel.kolommen[i];
        return (
          <td key={kolom?.id} className={kolom ? KOLOMKLASSE(kolom) : undefined}>
            {cel.noten?.map((n) => (
              <Nootverwijzing key={n} tabel={tabel.id} nummer={n} twijfel={cel.twijfel === true} eerste={eerste.get(n) === plaats(r.id, i)} />
            ))}
            <Cijfer cel={cel} />
          </td>
        );
      })}
      {tabel.metOpmerkingen ? (
        <td className={styles["opmerking"]}>
          {r.opmerkingen?.map((o) => (
            <span key={o} className="block">
              {o}
            </span>
          ))}
        </td>
      ) : null}
    </tr>
  );

  return (
    <>
      <p aria-hidden="true" className="mb-2 text-xs text-ink-soft md:hidden print:hidden">
        Schuif de tabel opzij voor alle kolommen.
      </p>
      <section className={styles["venster"]} aria-label={`Tabel ${tabel.titel}`} tabIndex={0}>
        <table className={`${styles["tabel"]} ${indeling(tabel) ?? ""}`.trim()}>
          <caption className="sr-only">
            {tabel.titel}. {tabel.onderschrift}
          </caption>
          {/* Without column groups in the markup a head with scope colgroup heads nothing. */}
          <colgroup />
          {groepen.map((groep) => (
            <colgroup key={groep[0].id} span={groep.length} />
          ))}
          {tabel.metOpmerkingen ? <colgroup /> : null}
          <thead>
            <tr>
              <th scope="col" rowSpan={over} className={styles["eerste"]}>
                {tabel.rijkop}
              </th>
              {groepen.map((groep) =>
                groep[0].groep === undefined ? (
                  <Kolomkop key={groep[0].id} kolom={groep[0]} {...(over ? { over } : {})} />
                ) : (
                  <th key={groep[0].id} scope="colgroup" colSpan={groep.length} className={styles["groepskop"]}>
                    {groep[0].groep}
                  </th>
                ),
              )}
              {tabel.metOpmerkingen ? (
                <th scope="col" rowSpan={over} className={styles["opmerking"]}>
                  Opmerkingen
                </th>
              ) : null}
            </tr>
            {tweeRegels ? (
              <tr>
                {tabel.kolommen.filter((k) => k.groep !== undefined).map((k) => (
                  <Kolomkop key={k.id} kolom={k} />
                ))}
              </tr>
            ) : null}
          </thead>
          {tabel.groepen.map((groep) => (
            <tbody key={groep.id}>
              {groep.kop === undefined ? null : (
                <tr className={`${styles["kop"]} ${groep.id === eigen ? styles["eigen"] : ""}`.trim()}>
                  <th scope="rowgroup" colSpan={breedte} className={styles["eerste"]}>
                    {groep.kop}
                    {groep.id === eigen ? EIGEN : null}
                  </th>
                </tr>
              )}
              {groep.rijen.map(rij)}
            </tbody>
          ))}
          <tfoot>{tabel.voet.map(rij)}</tfoot>
        </table>
      </section>
    </>
  );
}
