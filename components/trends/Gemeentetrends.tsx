import { Grafiek } from "@/components/grafiek/Grafiek";
import { Themanaam } from "@/components/stand/Themanaam";
import type { GemeentetrendView } from "@/lib/view/gemeentetrends";

/** The themes of a gemeente through time, side by side; each leads to the page where more can be chosen. */
export function Gemeentetrends({ trends }: { readonly trends: readonly GemeentetrendView[] }) {
  return (
    <div className="grid gap-x-8 gap-y-8 md:grid-cols-2 lg:grid-cols-3 print:grid-cols-5 print:gap-2">
      {trends.map(({ id, titel, grafiek, trends: adres }) => (
        <div key={id} className="grid content-start gap-1 border-t-2 border-ink pt-3 print:gap-0 print:border-t print:pt-0.5">
          <h3 className="text-base print:text-xs">
            <a href={adres} className="inline-flex min-h-target max-w-full items-center text-ink print:min-h-0">
              <Themanaam id={id} naam={titel} />
            </a>
          </h3>
          <Grafiek grafiek={grafiek} klein />
        </div>
      ))}
    </div>
  );
}
