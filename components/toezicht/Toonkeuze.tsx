import type { LezerKeuze } from "@/lib/schemas/stand-keuze";
import { TONEN, toezichtUrl, type Toezichtkeuze } from "@/lib/schemas/toezicht-keuze";
import { TOONZIN } from "@/lib/texts/toezicht";

interface Props {
  readonly pad: string;
  readonly klokken: LezerKeuze;
  readonly keuze: Toezichtkeuze;
}

/** Which gemeenten are shown; the order and the dates stay as they were chosen. */
export function Toonkeuze({ pad, klokken, keuze }: Props) {
  return (
    <nav aria-label="Welke gemeenten" className="print:hidden">
      <ul className="flex flex-wrap gap-1">
        {TONEN.map((toon) => (
          <li key={toon} className="max-w-full">
            <a
              href={toezichtUrl(pad, klokken, { ...keuze, toon })}
              aria-current={toon === keuze.toon ? "true" : undefined}
              className="inline-flex min-h-target items-center rounded-sm border border-rule-strong px-3 max-w-full wrap-anywhere text-sm no-underline hover:bg-accent-tint aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:font-bold aria-[current]:text-on-accent"
            >
              {TOONZIN[toon].keuze}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
