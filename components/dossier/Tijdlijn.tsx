import { Icon, type IconName } from "@/components/ui/Icon";
import type { Tijdlijnpunt } from "@/lib/view/dossiertijdlijn";
import { Kringlabel } from "./Kringlabel";

const ICON: Record<Tijdlijnpunt["teken"], IconName> = { stand: "stand", gesprek: "talk", brief: "letter", plan: "plan", besluit: "decision", mededeling: "info", afspraak: "check" };

/** Where an item is changed, or told in full; null where it is not. */
export type Stukadres = (stuk: NonNullable<Tijdlijnpunt["stuk"]>) => string | null;

interface Props {
  readonly punten: readonly Tijdlijnpunt[];
  /** true for what is still to come */
  readonly komt?: boolean;
  readonly wijzig: Stukadres;
  /** the page of a talk that was held */
  readonly gesprek: Stukadres;
}

/** What happened, or is to come, one below the other. */
export function Tijdlijn({ punten, komt = false, wijzig, gesprek }: Props) {
  return (
    <ol className="text-md">
      {punten.map((punt) => {
        const links = punt.stuk === null ? [] : ([["Gesprek en bevestiging", gesprek(punt.stuk)], ["Wijzigen en geschiedenis", wijzig(punt.stuk)]] as const);
        return (
          <li key={punt.id} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-2.5 print:break-inside-avoid print:py-1 md:grid-cols-[2rem_11rem_minmax(0,1fr)]">
            <span className={`row-span-2 flex size-8 items-center justify-center rounded-full border-2 border-ink md:row-span-1 ${komt ? "border-dashed" : ""}`}>
              <Icon name={komt ? "clock" : ICON[punt.teken]} />
            </span>
            <p>
              <strong className="block">{punt.datumTekst}</strong>
              <span className="text-sm text-ink-soft">{punt.soort}</span>
            </p>
            <div className="grid content-start gap-1 wrap-anywhere">
              {punt.kring === null ? null : <p><Kringlabel kring={punt.kring} /></p>}
              <p className="leading-snug">{punt.tekst}</p>
              {punt.meer.map((regel) => <p key={regel} className="text-sm leading-snug whitespace-pre-line text-ink-soft">{regel}</p>)}
              {punt.bron === "" ? null : <p className="text-xs leading-snug text-ink-soft">Bron: {punt.bron}</p>}
              {links.every(([, adres]) => adres === null) ? null : (
                <p className="flex flex-wrap gap-x-4 text-sm print:hidden">
                  {links.map(([naam, adres]) => (adres === null ? null : (
                    <a key={naam} href={adres} className="inline-flex min-h-target items-center">
                      {naam}<span className="sr-only">: {punt.soort}, {punt.datumTekst}</span>
                    </a>
                  )))}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
