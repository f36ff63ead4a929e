import { TabelSectie } from "@/components/stand/TabelSectie";
import { Tekens } from "@/components/stand/Tekens";
import type { DocumentView } from "@/lib/view/document";

interface Props {
  readonly document: DocumentView;
  /** CBS code of the reader's own gemeente */
  readonly eigen: string | null;
}

/** The verslag as its files have it: what it is about, then the tables in their order. */
export function Verslagdocument({ document, eigen }: Props) {
  return (
    <>
      <dl className="mt-6 grid gap-x-4 gap-y-1 text-md sm:grid-cols-[11rem_minmax(0,1fr)] print:mt-2">
        {document.kenmerken.map(([label, tekst]) => (
          <div key={label} className="contents">
            <dt className="font-bold">{label}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 grid max-w-notes gap-2 text-md print:mt-2">
        {document.oplegger.map(({ tekst }) => (
          <p key={tekst}>{tekst}</p>
        ))}
      </div>
      {document.tabellen.map((tabel) => (
        <TabelSectie key={tabel.id} tabel={tabel} eigen={eigen} />
      ))}
      <Tekens />
    </>
  );
}
