import { PrintButton } from "@/components/ui/PrintButton";
import type { BulletView } from "@/lib/view/bullet";
import type { KortView } from "@/lib/view/tabel";
import { KortTabel } from "./KortTabel";
import { Tekens } from "./Tekens";

/** The page in one look: five themes with their verdict, and what the signs mean. */
export function InHetKort({ kort, bullets }: { readonly kort: readonly KortView[]; readonly bullets: readonly (BulletView | null)[] }) {
  return (
    <section aria-labelledby="in-het-kort" className="mt-12 border-t-2 border-ink pt-4 print:mt-4 print:pt-2">
      <div className="mb-4 flex min-h-target flex-wrap items-center justify-between gap-x-5 print:mb-1 print:min-h-0">
        <h2 id="in-het-kort">De vijf tabellen in het kort</h2>
        <div className="-mx-2">
          <PrintButton />
        </div>
      </div>
      <KortTabel kort={kort} bullets={bullets} />
      <Tekens />
    </section>
  );
}
