import type { ReactNode } from "react";
import type { ReactieView } from "@/lib/view/reacties";

interface Props {
  readonly reacties: readonly ReactieView[];
  /** what an open reactie can be answered with */
  readonly onder?: (reactie: ReactieView) => ReactNode;
  /** true where the list holds reacties on several figures */
  readonly metOver?: boolean;
}

/** Reacties with what became of them. */
export function Reacties({ reacties, onder, metOver = false }: Props) {
  return (
    <ul className="grid gap-3">
      {reacties.map((r) => (
        <li key={r.id} className="grid gap-2 border-l-[5px] border-accent bg-accent-tint p-4 text-md">
          {metOver ? <p className="font-bold">{r.over}</p> : null}
          <blockquote className="whitespace-pre-line">“{r.tekst}”</blockquote>
          {r.voorstel === null ? null : (
            <p>
              Zou moeten zijn: <strong>{r.voorstel}</strong>
            </p>
          )}
          <p className="text-sm text-ink-soft">{r.van}</p>
          {r.antwoord ? (
            <p>
              <strong>{r.antwoord.kop}.</strong> {r.antwoord.tekst} <span className="text-sm text-ink-soft">({r.antwoord.van})</span>
            </p>
          ) : (
            (onder?.(r) ?? <p className="font-semibold">Nog niet beantwoord.</p>)
          )}
        </li>
      ))}
    </ul>
  );
}
