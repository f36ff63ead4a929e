import { Cijfer } from "@/components/stand/Cijfer";
import kaarten from "@/components/stand/kaarten.module.css";
import { Icon } from "@/components/ui/Icon";
import { Tekst } from "@/components/ui/Tekst";
import { Verwijzingen } from "@/components/uitleg/Verwijzingen";
import { SOORTKOPPEN, type Gemeentelocatie, type GemeentelocatiesView } from "@/lib/view/gemeentelocaties";

/** A cell that says nothing takes no room on a card. */
const ONLY_WIDE = "max-md:hidden!";

/** The locations of one gemeente: how many places there are now, when they end, and what comes next. */
export function Gemeentelocaties({ locaties: { stelling, rijen, totaal, bronregel, uitleg } }: { readonly locaties: GemeentelocatiesView }) {
  return (
    <div id="locaties" className="grid content-start gap-2 print:gap-0.5">
      <h3 id="locaties-kop" className="text-base">Locaties en hun einddatum</h3>
      <p className="max-w-measure text-lg leading-snug font-bold text-pretty print:hidden">{stelling}</p>
      {rijen.length === 0 ? (
        <p className="hidden print:block">{stelling}</p>
      ) : (
        <>
          <section className={kaarten["venster"]} aria-labelledby="locaties-kop" tabIndex={0}>
            <table role="table" className={kaarten["tabel"]}>
              <caption className="sr-only">Locaties met hun plaatsen, einddatum en wat erna komt</caption>
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader" scope="col">Locatie</th>
                  {SOORTKOPPEN.map(({ soort, kop }) => (
                    <th key={soort} role="columnheader" scope="col">{kop}</th>
                  ))}
                  <th role="columnheader" scope="col" className="text-left!">Einddatum, en wat erna komt</th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {rijen.map((rij) => (
                  <Rij key={rij.naam} rij={rij} />
                ))}
                <tr role="row" className="font-bold">
                  <th role="rowheader" scope="row">Totaal</th>
                  {SOORTKOPPEN.map(({ soort, kop }) => (
                    <td key={soort} role="cell" data-kop={kop}>
                      <div><Cijfer cel={totaal[soort]} /></div>
                    </td>
                  ))}
                  <td role="cell" className={ONLY_WIDE} />
                </tr>
              </tbody>
            </table>
          </section>
          <p className="text-xs leading-snug text-ink-soft print:hidden"><Tekst>{bronregel}</Tekst><Verwijzingen naar={uitleg} /></p>
        </>
      )}
    </div>
  );
}

function Rij({ rij: { id, naam, plaatsen, einde, vlaggen, daarna } }: { readonly rij: Gemeentelocatie }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {id === null ? naam : <a href={`/locaties/${id}`} className="inline-flex min-h-8 items-center print:min-h-0 pointer-coarse:min-h-target">{naam}</a>}
      </th>
      {SOORTKOPPEN.map(({ soort, kop }) => {
        const cel = plaatsen[soort];
        return (
          <td key={soort} role="cell" data-kop={kop} className={cel === null ? ONLY_WIDE : undefined}>
            {cel === null ? null : <div><Cijfer cel={cel} /></div>}
          </td>
        );
      })}
      <td role="cell" data-kop="Einddatum" className="text-left!">
        <ul>
          {[...einde, ...daarna].map((tekst) => (
            <li key={tekst}>{tekst}</li>
          ))}
          {vlaggen.map((vlag) => (
            <li key={vlag} className="text-sm font-bold text-warning">
              <Icon name="doubt" /> {vlag}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
