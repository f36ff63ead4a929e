import { Disclosure } from "@/components/ui/Disclosure";
import { Notice } from "@/components/ui/Notice";
import type { NaVaststellingView } from "@/lib/view/na-vaststelling";
import { Vergelijktabel } from "./Vergelijktabel";

/** Of a fixed edition: what was corrected since. Null says that nothing was. Not on paper: that is what was fixed, as in the files. */
export function NaVaststelling({ gewijzigd }: { readonly gewijzigd: NaVaststellingView | null }) {
  if (gewijzigd === null) return null;
  return (
    <div className="print:hidden">
      <Notice soort="warning" icon="clock" titel="Gewijzigd na vaststelling">
        <p>{gewijzigd.zin}</p>
        <Disclosure titel="Bekijk wat er is gewijzigd">
          <Vergelijktabel vergelijking={gewijzigd.vergelijking} gelijk={false} />
        </Disclosure>
      </Notice>
    </div>
  );
}
