import { Grafiek } from "@/components/grafiek/Grafiek";
import type { GrafiekView } from "@/lib/view/grafiek";
import type { NodigView } from "@/lib/view/nodig";
import { Nodig } from "./Nodig";
import { Sectie } from "./Sectie";

/** The half-year of a gemeente or the province: how it goes, and what it still asks. */
export function Halfjaar({ grafiek, nodig }: { readonly grafiek: GrafiekView; readonly nodig: NodigView }) {
  return (
    <Sectie id="vergunninghouders" titel="Huisvesting van vergunninghouders">
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] print:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] print:gap-x-6">
        <Grafiek grafiek={grafiek} />
        <div>
          <h3 className="mb-2">Wat er nog nodig is</h3>
          <Nodig nodig={nodig} />
        </div>
      </div>
    </Sectie>
  );
}
