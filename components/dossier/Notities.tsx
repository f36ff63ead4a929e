import type { DossierView } from "@/lib/view/dossier";
import { Kringlabel } from "./Kringlabel";

interface Props {
  readonly groepen: DossierView["notities"];
  readonly wijzig: (sleutel: string) => string;
}

/** What the province keeps to itself: a block of its own for each circle of readers, that nobody takes for the rest of the page. */
export function Notities({ groepen, wijzig }: Props) {
  return groepen.map(({ kring, notities }) => (
    <section key={kring} aria-label={kring} className="border-2 border-ink p-4 pt-0 print:break-inside-avoid">
      <h3 className="-mx-4 mb-3 text-md"><Kringlabel kring={kring} /></h3>
      <ul className="grid gap-4 text-md">
        {notities.map((n) => (
          <li key={n.sleutel} className="grid gap-1">
            <p className="font-semibold">{n.kop}</p>
            <p className="leading-snug whitespace-pre-line wrap-anywhere">{n.tekst}</p>
            <p className="text-xs text-ink-soft">{n.bronregel}</p>
            <a href={wijzig(n.sleutel)} className="inline-flex min-h-target w-fit items-center text-sm print:hidden">
              Wijzigen en geschiedenis<span className="sr-only">: notitie van {n.kop}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-ink-soft">De gemeente ziet dit niet, en het gaat niet mee in haar export.</p>
    </section>
  ));
}
