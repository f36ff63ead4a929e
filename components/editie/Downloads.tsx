import { Icon } from "@/components/ui/Icon";
import { PrintButton } from "@/components/ui/PrintButton";

const VORMEN = [
  ["pdf", "PDF"], ["docx", "Word (DOCX)"], ["xlsx", "Excel (XLSX)"], ["ods", "ODS"], ["csv", "CSV"], ["csv-per-cijfer", "CSV, een regel per cijfer"], ["json", "JSON"], ["zip", "Alles in één zip"],
] as const;

interface Props {
  /** address of what is downloaded */
  readonly pad: string;
  /** true while every file bears the word concept */
  readonly concept: boolean;
}

/** The files of a document. */
export function Downloads({ pad, concept }: Props) {
  return (
    <section aria-labelledby="downloads" className="mt-6 print:hidden">
      <h2 id="downloads" className="text-lg">Downloaden</h2>
      <ul className="flex flex-wrap items-center gap-x-5">
        {VORMEN.map(([vorm, naam]) => (
          <li key={vorm}>
            <a href={`${pad}/bestand/${vorm}`} className="inline-flex min-h-target items-center gap-1.5" download>
              <Icon name="download" />
              {naam}
            </a>
          </li>
        ))}
        <li>
          <PrintButton />
        </li>
      </ul>
      {concept ? <p className="text-sm text-ink-soft">Elk bestand draagt het woord concept, tot de editie is vastgesteld.</p> : null}
    </section>
  );
}
