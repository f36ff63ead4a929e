import { Grafiek } from "@/components/grafiek/Grafiek";
import { Grafiektabel } from "@/components/grafiek/Grafiektabel";
import type { BelofteView } from "@/lib/view/belofte";

/** What a plan van aanpak promised, what came of it, and what that means for the months to come. */
export function Belofte({ belofte: { grafiek, zinnen } }: { readonly belofte: BelofteView }) {
  const tekst = <p className="max-w-measure text-md leading-snug">{zinnen.join(" ")}</p>;
  if (grafiek === null) return <div className="border-l-4 border-rule-strong py-2 pl-4">{tekst}</div>;
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6">
      <Grafiek grafiek={grafiek} tabelErnaast />
      <div className="grid content-start gap-3">
        <h3>Wat betekent dit</h3>
        <Grafiektabel naam={grafiek.onderschrift} tabel={grafiek.tabel} />
        {tekst}
      </div>
    </div>
  );
}
