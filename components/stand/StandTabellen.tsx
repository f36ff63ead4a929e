import type { LezerKeuze } from "@/lib/schemas/stand-keuze";
import { viewBullets } from "@/lib/view/bullet";
import type { StandView } from "@/lib/view/tabel";
import type { VooruitzichtView } from "@/lib/view/vooruitzicht";
import { Capaciteitskeuze } from "./Capaciteitskeuze";
import { InHetKort } from "./InHetKort";
import { TabelSectie } from "./TabelSectie";
import { Vooruitzicht } from "./Vooruitzicht";
import { Vragen } from "./Vragen";

interface Props {
  /** address of the page */
  readonly pad: string;
  readonly view: StandView;
  readonly keuze: LezerKeuze;
  /** CBS code of the reader's own gemeente */
  readonly eigen: string | null;
  /** locations and plans for Oekraïne, at the peildatum of the stand */
  readonly vooruitzicht: readonly VooruitzichtView[];
}

/** All of a stand: in short, the five tables, the open questions. */
export function StandTabellen({ pad, view, keuze, eigen, vooruitzicht }: Props) {
  return (
    <>
      <InHetKort kort={view.kort} bullets={viewBullets(view.kort)} />
      <div className="print:break-before-page">
        {view.tabellen.map((tabel) => (
          <TabelSectie key={tabel.id} tabel={tabel} eigen={eigen} ernaast={tabel.id === "oekraine" && vooruitzicht.length > 0 ? <Vooruitzicht items={vooruitzicht} /> : null}>
            {tabel.id === "asiel" ? <Capaciteitskeuze pad={pad} keuze={keuze} view={view} /> : null}
          </TabelSectie>
        ))}
      </div>
      <Vragen vragen={view.vragen} tabellen={view.tabellen} />
    </>
  );
}
