import { Icon, type IconName } from "@/components/ui/Icon";
import type { Afspraakstatus } from "@/lib/view/dossierafspraak";
import type { FicheafsprakenView } from "@/lib/view/ficheafspraken";

const LOOKS: Readonly<Record<Afspraakstatus, { readonly icon: IconName; readonly color: string }>> = {
  open: { icon: "level", color: "text-on-track" },
  "te-laat": { icon: "behind", color: "text-behind" },
  gedaan: { icon: "check", color: "text-ahead" },
  deels: { icon: "incomplete", color: "text-warning" },
  niet: { icon: "error", color: "text-behind" },
};

/** The last talks and agreements on a fiche, and what became of them. */
export function Ficheafspraken({ afspraken: { gesprekken, afspraken, meer } }: { readonly afspraken: FicheafsprakenView }) {
  return (
    <>
      <p className="mb-2 text-sm text-ink-soft print:mb-1">{gesprekken.join(" ")}</p>
      {afspraken.length === 0 ? (
        <p>Er zijn geen afspraken vastgelegd.</p>
      ) : (
        <dl>
          {afspraken.map(({ id, tekst, status, woord, erbij }) => (
            <div key={id} className="mt-2 first:mt-0 print:mt-1">
              <dt className="font-semibold wrap-anywhere print:line-clamp-2">{tekst}</dt>
              <dd className="wrap-anywhere print:line-clamp-3">
                <span className={`font-bold ${LOOKS[status].color}`}>
                  <Icon name={LOOKS[status].icon} /> {woord}
                </span>
                {`: ${erbij}`}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {meer === "" ? null : <p className="mt-2 font-semibold print:mt-1">{meer}</p>}
    </>
  );
}
