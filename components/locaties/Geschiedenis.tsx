import type { Geschiedenisregel } from "@/lib/view/fasegeschiedenis";
import { Verschillen } from "./Verschillen";

interface Props {
  readonly regels: readonly Geschiedenisregel[];
  /** where a line is corrected; none for readers */
  readonly corrigeer?: (id: number) => string;
}

/** Everything that was recorded of phases, newest first: who, when, old → new, why, from what. */
export function Geschiedenis({ regels, corrigeer }: Props) {
  return (
    <ol className="text-md">
      {regels.map((r) => (
        <li key={r.id} id={`regel-${r.id}`} className="grid gap-x-4 gap-y-0.5 border-t border-rule py-2 print:break-inside-avoid sm:grid-cols-[14rem_minmax(0,1fr)]">
          <p className="text-ink-soft">
            <time dateTime={r.op}>{r.moment}</time>
            <br />
            door {r.door}
          </p>
          <div className="grid gap-0.5">
            <p>
              <strong>{r.fase}</strong>, peildatum {r.peildatum}
              {r.correctie ? ", correctie" : ""}
            </p>
            <Verschillen regels={r.verschillen} />
            {r.reden === null ? null : <p>Reden: {r.reden}</p>}
            <p className="text-sm text-ink-soft">
              Bron: {r.bron}
              {r.bestand === null ? "" : `, bestand ${r.bestand}`}
              {corrigeer ? (
                <a href={corrigeer(r.id)} className="ml-3 inline-flex min-h-target items-center print:hidden">
                  Corrigeer deze regel<span className="sr-only">: {r.fase}, peildatum {r.peildatum}</span>
                </a>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
