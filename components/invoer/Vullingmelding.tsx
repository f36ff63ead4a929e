import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import type { Vulling } from "./bladwerk";

const ONGEDAAN: Record<Vulling["soort"], string> = { geplakt: "Maak het plakken ongedaan", overgenomen: "Maak het overnemen ongedaan", hersteld: "Gooi deze invoer weg" };

interface Props {
  readonly vulling: Vulling | null;
  readonly onOngedaan: () => void;
}

/** What a fill of many cells did, what of it found no place, and how to take it back. */
export function Vullingmelding({ vulling, onOngedaan }: Props) {
  return (
    <div role="status">
      {vulling === null ? null : (
        <Notice soort={vulling.meldingen.length > 1 ? "warning" : "info"} titel={vulling.meldingen[0]!}>
          {vulling.meldingen.slice(1).map((m) => (
            <p key={m}>{m}</p>
          ))}
          {Object.keys(vulling.terug).length === 0 ? null : (
            <p className="-ml-2">
              <Button type="button" look="quiet" onClick={onOngedaan}>
                {ONGEDAAN[vulling.soort]}
              </Button>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}
