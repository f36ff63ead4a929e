import { Disclosure } from "@/components/ui/Disclosure";
import { Versiegeschiedenis } from "@/components/versies/Versiegeschiedenis";
import type { Tredebesluit } from "@/lib/view/dossier";

interface Props {
  readonly besluiten: readonly Tredebesluit[];
  /** where one is changed; null for whoever may not */
  readonly wijzig: ((sleutel: string) => string) | null;
}

/** Every decision on the trede, the latest first. */
export function Tredebesluiten({ besluiten, wijzig }: Props) {
  if (besluiten.length === 0) return <p className="text-md">Er is nog geen besluit over een trede vastgelegd.</p>;
  return (
    <ol className="grid gap-3 text-md">
      {besluiten.map((b) => (
        <li key={b.sleutel} className="grid gap-1 border-t border-rule pt-2 wrap-anywhere print:break-inside-avoid">
          <p className="leading-snug">
            <strong>{b.kop}</strong>
            {b.vervallen ? <em className="not-italic font-bold text-behind"> vervallen</em> : null}
            <br />
            {b.vervallen ? <del>{b.tekst}</del> : b.tekst}
          </p>
          <p className="leading-snug whitespace-pre-line">{b.motivatie}</p>
          <p className="text-xs leading-snug text-ink-soft">{b.ladder} {b.bronregel}</p>
          {b.versies.length === 0 ? null : (
            <Disclosure titel="Wat er aan dit besluit is veranderd">
              <Versiegeschiedenis regels={b.versies} />
            </Disclosure>
          )}
          {wijzig === null ? null : (
            <a href={wijzig(b.sleutel)} className="inline-flex min-h-target w-fit items-center text-sm print:hidden">
              Wijzigen en geschiedenis<span className="sr-only">: besluit van {b.kop}</span>
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
