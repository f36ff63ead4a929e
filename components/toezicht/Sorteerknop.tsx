import { VisuallyHidden } from "@/components/ui/VisuallyHidden";
import { klokvelden, type LezerKeuze } from "@/lib/schemas/stand-keuze";
import { toezichtvelden, type Toezichtkeuze } from "@/lib/schemas/toezicht-keuze";
import type { Toezichtkolom } from "@/lib/view/toezicht";

const SORTEER = "sorteer";
const KEER_OM = "keer-om";

/** The two forms that the buttons in the heads belong to: one chooses a column, one turns the chosen order round. What else was chosen goes along. */
export function Sorteerformulieren({ actie, klokken, keuze }: { readonly actie: string; readonly klokken: LezerKeuze; readonly keuze: Toezichtkeuze }) {
  const velden = (rest: Toezichtkeuze) => Object.entries({ ...klokvelden(klokken), ...toezichtvelden(rest) }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  return (
    <>
      <form id={SORTEER} action={actie}>{velden({ ...keuze, volgorde: "prognose", richting: "ergste" })}</form>
      <form id={KEER_OM} action={actie}>{velden({ ...keuze, richting: "ergste" })}</form>
    </>
  );
}

/** Puts the worst of a column first; of the chosen column it turns the order round. */
export function Sorteerknop({ kolom: { id, kop, gesorteerd }, keuze }: { readonly kolom: Toezichtkolom; readonly keuze: Toezichtkeuze }) {
  const doel = gesorteerd === null
    ? { form: SORTEER, name: "volgorde", value: id }
    : { form: KEER_OM, name: "richting", value: keuze.richting === "ergste" ? "beste" : "ergste" };
  return (
    <button
      type="submit"
      {...doel}
      className={`-mr-1 ml-auto flex min-h-target cursor-pointer items-center justify-end gap-1 rounded-sm px-1 text-xs text-accent underline decoration-1 underline-offset-4 hover:bg-accent-tint print:hidden ${gesorteerd === null ? "font-normal" : "font-bold"}`}
    >
      {gesorteerd === null ? "sorteer" : <><span aria-hidden="true">{gesorteerd === "descending" ? "↓" : "↑"}</span> keer om</>}
      <VisuallyHidden>{gesorteerd === null ? ` op ${kop}` : ` bij ${kop}`}</VisuallyHidden>
    </button>
  );
}
