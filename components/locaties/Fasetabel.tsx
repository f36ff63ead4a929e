import kaarten from "@/components/stand/kaarten.module.css";
import { VisuallyHidden } from "@/components/ui/VisuallyHidden";
import type { Faserij } from "@/lib/view/locaties";
import { Fasecellen, Fasekoppen } from "./Fasecellen";

/** Something that can be done with a phase, and where. */
export interface Fasehandeling {
  readonly naam: string;
  readonly pad: string;
}

interface Props {
  readonly fasen: readonly Faserij[];
  /** per phase, by its name; none for readers */
  readonly handelingen: Readonly<Record<string, readonly Fasehandeling[]>> | null;
}

/** The phases of one location, and for who keeps them what can be done. */
export function Fasetabel({ fasen, handelingen }: Props) {
  return (
    <section className={kaarten["venster"]} aria-label="Tabel fasen" tabIndex={0}>
      <table role="table" className={`${kaarten["tabel"]} ${kaarten["tekst"]}`}>
        <caption className="sr-only">De fasen van deze locatie</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Fase</th>
            <Fasekoppen />
            {handelingen ? <th role="columnheader" scope="col" className="print:hidden">Wijzigen</th> : null}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {fasen.map((fase) => (
            <tr role="row" key={fase.fase}>
              <th role="rowheader" scope="row">{fase.fase}</th>
              <Fasecellen fase={fase} />
              {handelingen ? (
                <td role="cell" className="print:hidden">
                  <ul className="flex flex-wrap gap-x-4 md:grid">
                    {handelingen[fase.fase]?.map((h) => (
                      <li key={h.pad}>
                        <a href={h.pad} className="inline-flex min-h-target items-center">
                          {h.naam}
                          <VisuallyHidden>: {fase.fase}</VisuallyHidden>
                        </a>
                      </li>
                    ))}
                  </ul>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
