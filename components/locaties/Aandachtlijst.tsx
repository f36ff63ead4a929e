import { Icon } from "@/components/ui/Icon";
import type { AandachtView } from "@/lib/view/aandacht";

interface Props {
  readonly punten: readonly AandachtView[];
  /** leaves the location out where the page is of one */
  readonly metLocatie: boolean;
}

/** What asks attention: with what, whom to ask, since when. */
export function Aandachtlijst({ punten, metLocatie }: Props) {
  return (
    <ul className="text-md">
      {punten.map((p) => (
        <li key={`${p.locatie.id}${p.kop}${p.tekst}`} className="grid gap-x-4 gap-y-0.5 border-t border-rule py-2.5 print:break-inside-avoid sm:grid-cols-[15rem_minmax(0,1fr)]">
          <p>
            <strong className="text-warning">
              <Icon name={p.soort === "twijfel" ? "doubt" : "info"} /> {p.kop}
            </strong>
          </p>
          <div className="grid gap-0.5">
            {metLocatie ? (
              <p>
                <a href={`/locaties/${p.locatie.id}#${p.anker}`} className="inline-flex min-h-8 items-center print:min-h-0 font-bold pointer-coarse:min-h-target">
                  {p.locatie.naam}
                </a>
                , {p.locatie.gemeente}
              </p>
            ) : null}
            <p>{p.tekst}</p>
            <p className="text-sm text-ink-soft">
              Vraag aan {p.aan}, open sinds {p.sinds}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
