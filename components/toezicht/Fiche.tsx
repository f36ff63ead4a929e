import { Legenda } from "@/components/grafiek/Legenda";
import { Tekening } from "@/components/grafiek/Tekening";
import type { FicheView } from "@/lib/view/fiche";
import { Ficheafspraken } from "./Ficheafspraken";
import styles from "./fiche.module.css";
import { Zin } from "./Zin";

/** Facts of more letters than this are words, and smaller. */
const KORT = 14;

interface Props {
  readonly fiche: FicheView;
  /** 1 when it is the page, 2 among others */
  readonly niveau: 1 | 2;
}

/** One sheet of A4 for the table: what it is about, the half-year, what was agreed, what to ask, and room for notes. */
export function Fiche({ fiche, niveau }: Props) {
  const { id, titel, provincie, onderwerp, moment, zinnen, feiten, grafiek, afspraken, vragen, scenario } = fiche;
  const [Kop, Tussenkop] = niveau === 1 ? (["h1", "h2"] as const) : (["h2", "h3"] as const);
  const deel = (naam: string) => `${id}-${naam}`;
  // parts of one sheet among many are no landmarks of the page
  const naamVan = (naam: string) => (niveau === 1 ? deel(naam) : undefined);
  return (
    <article aria-labelledby={deel("kop")} data-fiche="" className={`${styles["fiche"]} ${styles["blad"]} mx-auto w-full max-w-notes text-md leading-snug`}>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="max-w-full min-w-0 wrap-anywhere">
          <Kop id={deel("kop")} className="mb-0! border-0! pt-0! text-2xl!">{titel}</Kop>
          <p>{onderwerp}</p>
        </div>
        <p className="text-sm leading-snug text-ink-soft sm:ml-auto sm:text-right print:ml-auto print:text-right">
          {[`Provinciale Regietafel ${provincie}`, ...moment].map((regel) => <span key={regel} className="block">{regel}</span>)}
        </p>
      </header>
      {scenario.aanname === null ? null : (
        <p data-scenario="" className="border-2 border-dashed border-changed bg-changed-tint px-3 py-2 font-semibold print-exact print:py-1">
          {scenario.aanname} {scenario.uitkomst}
        </p>
      )}
      <section aria-labelledby={naamVan("zinnen")}>
        <Tussenkop id={deel("zinnen")}>Waar het om gaat</Tussenkop>
        <ol className={styles["zinnen"]}>
          {zinnen.map(({ delen, bron }, i) => (
            <li key={i}>
              <Zin delen={delen} /> <small className="block text-xs leading-tight text-ink-soft wrap-anywhere print:line-clamp-2">{bron}</small>
            </li>
          ))}
        </ol>
        <dl className="mt-4 grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-4 print:mt-1.5 print:grid-cols-4 print:gap-x-3">
          {feiten.map(({ term, tekst, inWoorden, noot }) => (
            <div key={term} className="border-l-3 border-rule-strong pl-3 print:pl-2">
              <dt className="text-sm text-ink-soft">{term}</dt>
              <dd className={`leading-tight font-bold wrap-anywhere print:line-clamp-3 ${tekst.length > KORT ? "text-md" : "text-lg"}`}>
                {inWoorden === undefined ? tekst : <><span aria-hidden="true">{tekst}</span><span className="sr-only">{inWoorden}</span></>}
              </dd>
              <dd className="text-sm leading-tight text-ink-soft print:text-xs">{noot}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby={naamVan("halfjaar")}>
        <Tussenkop id={deel("halfjaar")}>Het halfjaar</Tussenkop>
        {grafiek.tekening === null ? (
          <p>{grafiek.leeg}</p>
        ) : (
          <>
            <Legenda id={deel("halfjaar")} regels={grafiek.legenda} />
            <Tekening id={deel("tekening")} tekening={grafiek.tekening} inWoorden={grafiek.inWoorden} />
          </>
        )}
      </section>
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-2 print:grid-cols-2 print:gap-x-4 print:text-sm">
        <section aria-labelledby={naamVan("afspraken")}>
          <Tussenkop id={deel("afspraken")}>Laatste afspraken</Tussenkop>
          <Ficheafspraken afspraken={afspraken} />
        </section>
        <section aria-labelledby={naamVan("vragen")}>
          <Tussenkop id={deel("vragen")}>Vragen voor het gesprek</Tussenkop>
          <ol className="grid list-decimal gap-1.5 pl-5 marker:font-bold print:gap-0.5">
            {vragen.map((vraag) => <li key={vraag} className="wrap-anywhere">{vraag}</li>)}
          </ol>
        </section>
      </div>
      <section aria-labelledby={naamVan("aantekeningen")} className={styles["aantekeningen"]}>
        <Tussenkop id={deel("aantekeningen")}>Aantekeningen</Tussenkop>
        <div className={styles["regels"]} />
      </section>
      <p className="text-xs text-ink-soft">De regietafel signaleert, de provincie oordeelt. – is niet bekend. De uitleg bij de cijfers staat in de Regietafel.</p>
    </article>
  );
}
