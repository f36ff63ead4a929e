import kaarten from "@/components/stand/kaarten.module.css";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { Afspraakregel } from "@/lib/view/dossierafspraken";

const LOOKS: Record<Afspraakregel["stand"]["teken"], { icon: IconName; color: string }> = {
  laat: { icon: "behind", color: "text-behind" },
  loopt: { icon: "open", color: "text-on-track" },
  gedaan: { icon: "check", color: "text-ahead" },
  niet: { icon: "cross", color: "text-behind" },
};

interface Props {
  readonly onderschrift: string;
  readonly afspraken: readonly Afspraakregel[];
  /** where one is changed; null for whoever may not */
  readonly wijzig: ((sleutel: string) => string) | null;
}

/** The agreements, open ones first. On a phone each is a card. */
export function Afspraaktabel({ onderschrift, afspraken, wijzig }: Props) {
  return (
    <section aria-label={onderschrift} tabIndex={0} className={kaarten["venster"]}>
      <table className={`${kaarten["tabel"]} ${kaarten["tekst"]}`}>
        <caption className="mb-2 text-left text-md text-ink-soft">{onderschrift}</caption>
        <thead>
          <tr>
            {["Afspraak", "Wie", "Uiterlijk", "Stand", "Herkomst"].map((kop) => (
              <th key={kop} scope="col">{kop}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {afspraken.map((a) => {
            const { icon, color } = LOOKS[a.stand.teken];
            return (
              <tr key={a.sleutel}>
                <th scope="row">
                  {a.tekst}
                  {wijzig === null ? null : (
                    <a href={wijzig(a.sleutel)} className="flex min-h-target w-fit items-center text-sm font-normal print:hidden">
                      Wijzigen en geschiedenis<span className="sr-only">: {a.tekst}</span>
                    </a>
                  )}
                </th>
                <td data-kop="Wie"><span>{a.wie}</span></td>
                <td data-kop="Uiterlijk">
                  <span>
                    {a.termijn}
                    {a.eerder === "" ? null : <small className="block text-xs text-ink-soft">{a.eerder}</small>}
                  </span>
                </td>
                <td data-kop="Stand">
                  <span>
                    <strong className={color}><Icon name={icon} /> {a.stand.woord}</strong>
                    {a.uitkomst === "" ? null : <small className="block text-xs text-ink-soft">{a.uitkomst}</small>}
                  </span>
                </td>
                <td data-kop="Herkomst"><span>{a.herkomst}</span></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
