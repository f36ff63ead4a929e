import { Icon } from "@/components/ui/Icon";
import { nootId, verwijzingId } from "./noten";

interface Props {
  readonly tabel: string;
  readonly nummer: number;
  readonly twijfel: boolean;
  /** the first place that refers to the note: the note's way back leads here */
  readonly eerste: boolean;
}

/** The number of a note beside a figure, with a flag when the figure is doubtful. Left out of a plain copy. */
export function Nootverwijzing({ tabel, nummer, twijfel, eerste }: Props) {
  return (
    <a
      href={`#${nootId(tabel, nummer)}`}
      id={eerste ? verwijzingId(tabel, nummer) : undefined}
      className={`relative z-1 -my-2 mr-1 inline-flex min-h-7 min-w-7 items-center justify-center gap-0.5 text-xs leading-none font-bold no-underline select-none hover:underline pointer-coarse:min-h-target pointer-coarse:min-w-target print:my-0 print:min-h-0 print:min-w-0 ${twijfel ? "text-warning" : "text-accent"}`}
    >
      {twijfel ? <Icon name="doubt" /> : null}
      <span className="sr-only">{twijfel ? "twijfel, noot " : "noot "}</span>
      {nummer}
    </a>
  );
}
