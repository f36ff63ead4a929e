import kaarten from "@/components/stand/kaarten.module.css";
import { Cijfer } from "@/components/stand/Cijfer";
import { Themanaam } from "@/components/stand/Themanaam";
import { Icon } from "@/components/ui/Icon";
import { EDITIETABELLEN, type Editietabel } from "@/lib/domain/editie";
import type { CelView } from "@/lib/view/tabel";
import { zegPeildata, type Celverschil, type Tabelvergelijking, type Vergelijking } from "@/lib/view/vergelijking";
import styles from "./vergelijk.module.css";

const isThema = (id: string): id is Editietabel => (EDITIETABELLEN as readonly string[]).includes(id);

function Zijde({ cel }: { readonly cel: CelView | null }) {
  return cel === null ? <span className="text-xs font-normal text-ink-soft">staat er niet in</span> : <Cijfer cel={cel} />;
}

function Verandering({ verschil: { bedrag, woord, letOp, twijfel } }: { readonly verschil: Celverschil }) {
  if (letOp) {
    return (
      <span className="font-semibold text-warning">
        <Icon name={twijfel === "nieuw" ? "doubt" : "incomplete"} /> {[bedrag, woord].filter(Boolean).join(" ")}
      </span>
    );
  }
  return (
    <>
      {bedrag === "" ? null : <strong>{bedrag} </strong>}
      {woord}
    </>
  );
}

const waar = ({ rij, kolom }: Celverschil) => `${[rij.gemeente, rij.kop].filter(Boolean).join(", ")}, ${kolom.naam}`;

function Regel({ verschil, was, nu }: { readonly verschil: Celverschil; readonly was: string; readonly nu: string }) {
  const { toelichting, volgt } = verschil;
  return (
    <tr role="row" className={styles["regel"]}>
      <th role="rowheader" scope="row">{waar(verschil)}</th>
      <td role="cell" data-kop={was}><Zijde cel={verschil.was} /></td>
      <td role="cell" data-kop={nu} className="font-bold"><Zijde cel={verschil.nu} /></td>
      <td role="cell" data-kop="Verandering" className={styles["links"]}><Verandering verschil={verschil} /></td>
      <td role="cell" className={styles["toelichting"]}>
        {toelichting.map((t) => <span key={t} className="block">{t}</span>)}
        {volgt && toelichting.length === 0 ? <span className="text-ink-soft">volgt uit andere cijfers</span> : null}
      </td>
    </tr>
  );
}

function Groep({ tabel, was, nu, gelijk }: { readonly tabel: Tabelvergelijking; readonly was: string; readonly nu: string; readonly gelijk: boolean }) {
  const regels = [...tabel.verschillen, ...(gelijk ? tabel.gelijk : [])];
  const bijzonder = tabel.nietVergeleken !== null || regels.length === 0;
  return (
    <tbody role="rowgroup">
      <tr role="row" className={styles["groep"]}>
        <th role="rowheader" scope="rowgroup" colSpan={5}>
          {isThema(tabel.id) ? <Themanaam id={tabel.id} naam={tabel.titel} /> : tabel.titel}
          <small className="ml-2 text-xs font-normal text-ink-soft">{[zegPeildata(tabel), ...tabel.meldingen].join(". ")}</small>
        </th>
      </tr>
      {bijzonder ? (
        <tr role="row" className={styles["regel"]}>
          <th role="rowheader" scope="row">Alle cijfers</th>
          <td role="cell" colSpan={4} className={styles["breed"]}>
            {tabel.nietVergeleken === null ? "Niets veranderd." : `Niet vergeleken. ${tabel.nietVergeleken.reden}`}{" "}
            {tabel.nietVergeleken?.url ? <a href={tabel.nietVergeleken.url} className="print:hidden">Bekijk hoe de halfjaren op elkaar aansluiten</a> : null}
          </td>
        </tr>
      ) : null}
      {regels.map((v) => <Regel key={`${v.rij.id}|${v.kolom.id}`} verschil={v} was={was} nu={nu} />)}
    </tbody>
  );
}

/** Every figure that changed, with both sides. Table roles are named: a card drops them in Safari. */
export function Vergelijktabel({ vergelijking: { was, nu, tabellen }, gelijk }: { readonly vergelijking: Vergelijking; readonly gelijk: boolean }) {
  const kop = ({ naam, status }: Vergelijking["was"]) => <>{naam}{naam.includes(status) ? null : <small className="block text-xs font-normal text-ink-soft">{status}</small>}</>;
  return (
    <section className={kaarten["venster"]} aria-label="Tabel: cijfer voor cijfer vergeleken" tabIndex={0}>
      <table role="table" className={`${kaarten["tabel"]} ${styles["tabel"]}`}>
        <caption className="sr-only">Veranderde cijfers tussen {was.naam} en {nu.naam}, per thema</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Cijfer</th>
            <th role="columnheader" scope="col">{kop(was)}</th>
            <th role="columnheader" scope="col">{kop(nu)}</th>
            <th role="columnheader" scope="col" className={styles["links"]}>Verandering</th>
            <th role="columnheader" scope="col" className={styles["links"]}>Toelichting</th>
          </tr>
        </thead>
        {tabellen.map((t) => <Groep key={t.id} tabel={t} was={was.kort} nu={nu.kort} gelijk={gelijk} />)}
      </table>
    </section>
  );
}
