import { TabelSectie } from "@/components/stand/TabelSectie";
import { Tekens } from "@/components/stand/Tekens";
import type { DocumentView } from "@/lib/view/document";
import type { TabelId } from "@/lib/view/tabel";
import { Oplegger } from "./Oplegger";

interface Props {
  readonly document: DocumentView<TabelId>;
  /** CBS code of the reader's own gemeente */
  readonly eigen: string | null;
}

/** All that an edition says, on a page and on paper. */
export function Document({ document, eigen }: Props) {
  return (
    <>
      <nav aria-label="Tabellen" className="mt-6 print:hidden">
        <ul className="flex flex-wrap gap-x-5">
          {document.tabellen.map(({ id, titel }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-target min-w-target items-center wrap-anywhere">{titel}</a>
            </li>
          ))}
        </ul>
      </nav>
      <dl className="mt-6 grid gap-x-6 gap-y-1 text-md sm:grid-cols-[max-content_minmax(0,1fr)]">
        {document.kenmerken.map(([label, tekst]) => (
          <div key={label} className="contents">
            <dt className="font-semibold">{label}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      <Oplegger blokken={document.oplegger} />
      {document.tabellen.map((tabel) => (
        <TabelSectie key={tabel.id} tabel={tabel} eigen={eigen} />
      ))}
      <Tekens klikbaar={document.tabellen.some((t) => t.kolommen.some((k) => k.uitleg !== undefined))} />
    </>
  );
}
