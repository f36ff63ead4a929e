import type { ReactNode } from "react";
import { Icon } from "@/components/ui/Icon";
import { Tekst } from "@/components/ui/Tekst";
import { viewKopie } from "@/lib/view/kopie";
import type { TabelView } from "@/lib/view/tabel";
import { Berekening } from "./Berekening";
import { BijlageTabel } from "./BijlageTabel";
import { KopieerKnop } from "./KopieerKnop";
import { Noten } from "./Noten";
import { isThema, Themanaam } from "./Themanaam";

interface Props {
  readonly tabel: TabelView<string>;
  /** CBS code of the reader's own gemeente */
  readonly eigen: string | null;
  /** choices that belong to this table */
  readonly children?: ReactNode;
  /** what stands beside the table, and is no part of it */
  readonly ernaast?: ReactNode;
}

/** One theme: what its table says in a sentence, the table, where it comes from, its notes and its formulas. */
export function TabelSectie({ tabel, eigen, children, ernaast }: Props) {
  return (
    <section
      id={tabel.id}
      aria-labelledby={`kop-${tabel.id}`}
      className="mt-12 border-t-2 border-ink pt-4 print:mt-4 print:break-inside-avoid print:pt-1.5 print:first:mt-0"
    >
      <div className="mb-3 flex min-h-target flex-wrap items-center justify-between gap-x-5 gap-y-1 print:mb-1 print:min-h-0">
        <h2 id={`kop-${tabel.id}`} className="min-w-0">
          {isThema(tabel.id) ? <Themanaam id={tabel.id} naam={tabel.titel} /> : tabel.titel}
        </h2>
        <KopieerKnop titel={tabel.titel} kopie={viewKopie(tabel)} />
      </div>
      <p className="max-w-notes text-lg leading-snug font-bold text-pretty">{tabel.stelling}</p>
      <p className="mt-1 max-w-notes text-md leading-snug text-ink-soft">{tabel.onderschrift}</p>
      {tabel.meldingen.map((m) => (
        <p key={m} className="mt-1 flex max-w-notes items-baseline gap-2 text-md leading-snug">
          <Icon name="info" />
          <span>{m}</span>
        </p>
      ))}
      <div className="mt-3 print:mt-1">{children}</div>
      {/* not the choices before it: a browser looks for forms on the page, and would lay all of it out for one */}
      <div className="lazy-layout">
        <div className="mt-3 print:mt-1">
          <BijlageTabel tabel={tabel} eigen={eigen} />
        </div>
        <p className="mt-3 text-xs leading-snug text-ink-soft print:mt-1"><Tekst>{tabel.bronregel}</Tekst></p>
        {tabel.opmerkingen === undefined ? null : (
          <div className="mt-3 max-w-notes text-sm print:mt-1 print:text-xs">
            <h3 className="text-sm print:text-xs">Opmerkingen</h3>
            <ul className="mt-1 grid gap-1 print:mt-0 print:gap-0">
              {tabel.opmerkingen.map((o, i) => (
                <li key={i}>{o}</li>
              ))}
            </ul>
          </div>
        )}
        <Noten tabel={tabel} />
        <div className="mt-2">
          <Berekening tabel={tabel} />
        </div>
      </div>
      {ernaast}
    </section>
  );
}
