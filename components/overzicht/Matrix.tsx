import { Cijfer } from "@/components/stand/Cijfer";
import { Themanaam } from "@/components/stand/Themanaam";
import type { Matrixcel, Matrixrij, MatrixView } from "@/lib/view/matrix";

const TINT: Record<NonNullable<Matrixcel["richting"]>, string> = { achter: "bg-behind-tint", voor: "bg-ahead-tint", gelijk: "bg-surface" };

const KOP = "px-3 py-2 align-bottom text-sm border-b-2 border-ink";
/* on a phone it stays in sight beside the themes, and leaves them room when the text is large */
const EERSTE = "text-left max-md:sticky max-md:left-0 max-md:z-1 max-md:w-[min(9rem,44vw)] max-md:max-w-[44vw] max-md:min-w-[min(9rem,44vw)] max-md:pr-2 max-md:pl-0 max-md:wrap-anywhere md:pl-0";

function Rij({ rij, voet = false, eigen }: { readonly rij: Matrixrij; readonly voet?: boolean; readonly eigen: boolean }) {
  const rand = voet ? "border-y-2 border-ink bg-surface font-bold" : "border-b border-rule";
  return (
    <tr>
      <th scope="row" className={`${EERSTE} ${rand} py-2 align-top ${voet ? "" : "bg-paper font-semibold"}`}>
        {rij.href === null ? rij.naam : <a href={rij.href} className="inline-flex min-h-target items-center print:min-h-0">{rij.naam}</a>}
        {eigen ? <small className="block text-xs font-normal">uw gemeente</small> : null}
      </th>
      {rij.cellen.map(({ hoofd, sub, richting }, i) => (
        <td key={i} className={`${rand} border-l-[3px] border-l-paper px-3 py-2 text-right align-top whitespace-nowrap max-md:px-2 max-md:**:data-woord:sr-only print-exact ${richting === null ? "" : TINT[richting]}`}>
          <Cijfer cel={hoofd} />
          <small className="block text-xs font-normal text-ink-soft">{sub}</small>
        </td>
      ))}
    </tr>
  );
}

interface Props {
  readonly matrix: MatrixView;
  /** CBS code of the reader's own gemeente */
  readonly eigen: string | null;
}

/** Every gemeente against every theme; sign, word and shape say what the tint says. */
export function Matrix({ matrix, eigen }: Props) {
  return (
    <>
      <p className="mb-3 max-w-notes text-lg leading-snug font-bold text-pretty">{matrix.stelling}</p>
      <p aria-hidden="true" className="mb-2 text-xs text-ink-soft md:hidden print:hidden">Schuif de tabel opzij voor alle thema’s.</p>
      <section aria-label="Tabel gemeenten en thema’s" tabIndex={0} className="relative overflow-x-auto">
        <table className="w-full border-separate border-spacing-0 text-md leading-tight">
          <caption className="sr-only">Per gemeente het verschil met de opgave, bij vergunninghouders met het schema</caption>
          <thead>
            <tr>
              <th scope="col" className={`${KOP} ${EERSTE} bg-paper`}>Gemeente</th>
              {matrix.kolommen.map(({ id, titel, peildatum, uitleg }) => (
                <th key={id} scope="col" className={`${KOP} text-right`}>
                  <a href={uitleg} className="uitleg-link"><Themanaam id={id} naam={titel} /><span className="sr-only">, uitleg</span></a>
                  <small className="block text-xs font-normal text-ink-soft">{peildatum}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{matrix.rijen.map((rij) => <Rij key={rij.id} rij={rij} eigen={rij.id === eigen} />)}</tbody>
          <tfoot><Rij rij={matrix.totaal} voet eigen={false} /></tfoot>
        </table>
      </section>
    </>
  );
}
