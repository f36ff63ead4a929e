import { Button } from "@/components/ui/Button";
import { opslagzin } from "@/lib/view/invoerblad";

interface Props {
  readonly wijzigingen: number;
  readonly fouten: number;
  readonly open: number;
  readonly bezig: boolean;
  /** name of the theme after this one */
  readonly volgende: string;
  /** absent without script: then the browser itself puts back what the page began with */
  readonly onOpnieuw: (() => void) | undefined;
}

/** The buttons below the sheet, always in sight, with what is not saved yet. */
export function Opslagbalk({ wijzigingen, fouten, open, bezig, volgende, onOpnieuw }: Props) {
  const { stand, eerst } = opslagzin(wijzigingen, fouten, open);
  return (
    <div role="group" aria-label="Opslaan" className="sticky bottom-0 z-10 flex flex-wrap items-center justify-between gap-x-5 gap-y-2 border border-t-2 border-rule-strong border-t-ink bg-paper px-4 py-3 text-md max-md:-mx-4 max-md:border-x-0 print:hidden">
      <p role="status" className="flex flex-wrap gap-x-4">
        <strong>{bezig ? "Bezig met opslaan" : stand}</strong>
        <span className="max-md:sr-only">{eerst}</span>
      </p>
      <p className="flex flex-wrap gap-x-3 gap-y-2">
        <Button name="actie" value="opslaan" aria-disabled={bezig}>
          Opslaan
        </Button>
        <span className="max-md:hidden">
          <Button look="secondary" name="actie" value="volgende" aria-disabled={bezig}>
            Opslaan, naar {volgende}
          </Button>
        </span>
        {/* its place is kept: without it the others move */}
        <span className={onOpnieuw && wijzigingen === 0 ? "invisible" : ""}>
          <Button look="quiet" type={onOpnieuw ? "button" : "reset"} onClick={onOpnieuw}>
            Maak alles ongedaan
          </Button>
        </span>
      </p>
    </div>
  );
}
