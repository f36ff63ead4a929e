import { Icon } from "@/components/ui/Icon";
import { begripUrl } from "@/lib/view/adres";
import type { SignalenView } from "@/lib/view/signaal";

interface Props {
  readonly view: SignalenView;
  /** address of the beleidskader */
  readonly kader: string;
}

/** The signals with the figures that raised them, and what cannot be said. A signal asks a question, it decides nothing. */
export function Signalen({ view: { lead, groepen, nietTeZeggen, kader: kadernaam }, kader }: Props) {
  return (
    <div className="grid gap-4">
      <div>
        <p className="max-w-notes text-md leading-snug">{`${lead} Een signaal volgt uit een vaste regel. Het is een reden om te vragen, en het verandert niets: over een trede besluit een mens.`.trim()}</p>
        <p className="flex flex-wrap gap-x-6 text-md print:hidden">
          <a href={kader} className="inline-flex min-h-target items-center">Ladder en regels{kadernaam === "" ? "" : `: ${kadernaam}`}</a>
          <a href={begripUrl("signaal")} className="inline-flex min-h-target items-center">Uitleg: signaal, trede, onbevestigd gesprek</a>
        </p>
      </div>
      {groepen.length === 0 ? null : (
        <ul className="text-md">
          {groepen.map(({ id, naam, href, signalen }) => (
            <li key={id} className="grid gap-x-4 gap-y-1 border-t border-rule py-2 print:break-inside-avoid sm:grid-cols-[11rem_minmax(0,1fr)]">
              <p><a href={href} className="inline-flex min-h-target items-center font-bold print:min-h-0">{naam}<span className="sr-only">, dossier</span></a></p>
              <ul className="grid gap-2 py-2">
                {signalen.map(({ zin, regel }) => (
                  <li key={zin} className="grid max-w-notes grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2">
                    <span className="text-warning"><Icon name="signal" /></span>
                    <span>{zin}<small className="block text-sm text-ink-soft">{regel}</small></span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {nietTeZeggen.length === 0 ? null : (
        <div className="grid gap-1">
          <h3 className="text-md">Niet te zeggen</h3>
          <ul className="grid max-w-notes list-disc gap-1 pl-5 text-md leading-snug">
            {nietTeZeggen.map((zin) => <li key={zin}>{zin}</li>)}
          </ul>
        </div>
      )}
    </div>
  );
}
