import { Icon } from "@/components/ui/Icon";
import type { NootView, TabelView } from "@/lib/view/tabel";
import { eersteVerwijzingen, nootId, verwijzingId } from "./noten";

const WOORD: Partial<Record<NootView["soort"], { icon: "doubt" | "incomplete"; woord: string }>> = {
  twijfel: { icon: "doubt", woord: "Twijfel." },
  onvolledig: { icon: "incomplete", woord: "Onvolledig." },
};

/** The notes below a table, each with the way back to its figure. */
export function Noten({ tabel }: { readonly tabel: TabelView<string> }) {
  if (tabel.noten.length === 0) return null;
  const verwezen = eersteVerwijzingen(tabel);
  return (
    <ol className="mt-2 grid max-w-notes gap-2 text-sm print:mt-1 print:gap-0 print:text-xs">
      {tabel.noten.map(({ nummer, soort, over, tekst }) => {
        const teken = WOORD[soort];
        return (
          <li
            key={nummer}
            id={nootId(tabel.id, nummer)}
            className="grid scroll-mt-6 grid-cols-[2rem_minmax(0,1fr)] items-baseline target:bg-warning-tint print:grid-cols-[14pt_minmax(0,1fr)]"
          >
            {verwezen.has(nummer) ? (
              <a
                href={`#${verwijzingId(tabel.id, nummer)}`}
                className="inline-flex min-h-7 min-w-7 items-center font-bold no-underline hover:underline pointer-coarse:min-h-target print:min-h-0"
              >
                <span className="sr-only">Terug naar het cijfer bij noot </span>
                {nummer}
              </a>
            ) : (
              <span className="font-bold">{nummer}</span>
            )}
            <p>
              {teken ? (
                <span className="font-semibold text-warning">
                  <Icon name={teken.icon} /> {teken.woord}{" "}
                </span>
              ) : null}
              <strong>{over}.</strong> {tekst}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
