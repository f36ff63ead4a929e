import { Disclosure } from "@/components/ui/Disclosure";
import { Icon } from "@/components/ui/Icon";
import type { VrijeTekst } from "@/lib/view/vrijeteksten";

interface Props {
  /** what to do about a name that stands in them */
  readonly raad: string;
  readonly teksten: readonly VrijeTekst[];
}

/** A warning that what people typed becomes public, with all of it to read. */
export function VrijeTeksten({ raad, teksten }: Props) {
  return (
    <div className="grid max-w-measure grid-cols-1 text-md">
      <p className="flex items-baseline gap-2">
        <span className="text-warning"><Icon name="warning" /></span>
        <span className="min-w-0 wrap-anywhere">{raad}</span>
      </p>
      <Disclosure titel="Lees alles wat iemand zelf typte">
        <dl className="grid grid-cols-1 gap-2 border-l-2 border-rule pl-4 wrap-anywhere">
          {teksten.map(({ waar, teksten: eigen }, n) => (
            <div key={n}>
              <dt className="font-semibold">{waar}</dt>
              {eigen.map((tekst, i) => (
                <dd key={i}>{tekst}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
