import type { Dossiertekst } from "@/lib/view/dossier";

interface Props {
  readonly teksten: readonly Dossiertekst[];
  /** where one is changed; null for whoever may not */
  readonly wijzig: ((sleutel: string) => string | null) | null;
}

/** Items of a dossier as short texts. */
export function Tekstlijst({ teksten, wijzig }: Props) {
  return (
    <ul className="grid gap-3 text-md">
      {teksten.map((t) => {
        const adres = wijzig?.(t.sleutel) ?? null;
        return (
          <li key={t.sleutel} className="grid gap-0.5 border-t border-rule pt-2 wrap-anywhere print:break-inside-avoid">
            <p className="font-semibold">{t.kop}</p>
            <p className="leading-snug whitespace-pre-line">{t.tekst}</p>
            <p className="text-xs leading-snug text-ink-soft">{t.bronregel}</p>
            {adres === null ? null : (
              <a href={adres} className="inline-flex min-h-target w-fit items-center text-sm print:hidden">
                Wijzigen en geschiedenis<span className="sr-only">: {t.kop}</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
