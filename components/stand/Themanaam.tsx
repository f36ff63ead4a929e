import type { TabelId } from "@/lib/view/tabel";

const MARKS: Record<TabelId, string> = {
  asiel: "before:bg-asiel",
  "amv-coa": "before:bg-amv-coa",
  oekraine: "before:bg-oekraine",
  vergunninghouders: "before:bg-vergunninghouders",
  "amv-nidos": "before:bg-amv-nidos",
};

/** Whether a table is one of the themes; a document can hold others. */
export const isThema = (id: string): id is TabelId => Object.hasOwn(MARKS, id);

/** The name of a theme with its coloured square; the square says nothing that the name does not. */
export function Themanaam({ id, naam }: { readonly id: TabelId; readonly naam: string }) {
  return (
    <span className={`inline-flex items-baseline gap-[0.5em] before:size-2.5 before:flex-none before:rounded-[2px] before:print-exact before:forced-color-adjust-none ${MARKS[id]}`}>
      {naam}
    </span>
  );
}
