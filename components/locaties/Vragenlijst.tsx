import type { ReactNode } from "react";
import type { Locatievraag } from "@/lib/domain/locatiedossier";
import { formatDatum, formatMoment } from "@/lib/format";

interface Props {
  readonly vragen: readonly Locatievraag[];
  /** below an open question; none for readers */
  readonly antwoord?: (vraag: Locatievraag) => ReactNode;
}

/** The questions about a location: open ones first, then those that were answered. */
export function Vragenlijst({ vragen, antwoord }: Props) {
  const sorted = [...vragen].sort((a, b) => Number(a.antwoord !== null) - Number(b.antwoord !== null) || a.id - b.id);
  return (
    <ul className="text-md">
      {sorted.map((v) => (
        <li key={v.id} id={`vraag-${v.id}`} className="grid gap-0.5 border-t border-rule py-2.5 print:break-inside-avoid">
          <p className="font-bold">{v.vraag}</p>
          <p className="text-sm text-ink-soft">
            {v.antwoord === null ? "Open" : "Gesteld"} aan {v.aan}, sinds {formatDatum(v.sinds)}. Vastgelegd door {v.door}.
          </p>
          {v.antwoord === null ? (
            antwoord?.(v)
          ) : (
            <p>
              Antwoord: {v.antwoord.tekst} <span className="text-sm text-ink-soft">({formatMoment(v.antwoord.op)}, door {v.antwoord.door})</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
