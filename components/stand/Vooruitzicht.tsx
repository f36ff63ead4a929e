import { Vooruitzichtlijst } from "@/components/oekraine/Vooruitzichtlijst";
import type { VooruitzichtView } from "@/lib/view/vooruitzicht";

/** What gemeenten plan for Oekraïne, below the table and no part of it. */
export function Vooruitzicht({ items }: { readonly items: readonly VooruitzichtView[] }) {
  return (
    <section aria-labelledby="vooruitzicht" className="mt-4 max-w-notes border-l-[5px] border-rule-strong bg-surface px-4 py-3 print:mt-2 print:bg-paper print:p-2">
      <h3 id="vooruitzicht">Vooruitzicht: telt niet mee</h3>
      <p className="mb-2 text-md">Locaties en plannen die gemeenten hebben genoemd. Ze zijn geen deel van de plaatsen in de tabel.</p>
      <Vooruitzichtlijst items={items} />
    </section>
  );
}
