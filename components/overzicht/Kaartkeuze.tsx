import { standUrl, type LezerKeuze } from "@/lib/schemas/stand-keuze";
import { KAARTTHEMAS, type Kaartthema } from "@/lib/view/kaart";

const NAAM: Record<Kaartthema, string> = { "amv-coa": "Amv COA", oekraine: "Oekraïne", vergunninghouders: "Vergunninghouders", "amv-nidos": "Amv Nidos" };

/** Which theme the map shows; the rest of the page stays as it was chosen. */
export function Kaartkeuze({ thema, keuze }: { readonly thema: Kaartthema; readonly keuze: LezerKeuze }) {
  const adres = (t: Kaartthema) => {
    const pad = standUrl("/", keuze);
    return `${pad}${pad.includes("?") ? "&" : "?"}kaart=${t}#kaart`;
  };
  return (
    <nav aria-label="Thema van de kaart" className="print:hidden">
      <ul className="flex flex-wrap gap-1">
        {KAARTTHEMAS.map((t) => (
          <li key={t} className="max-w-full">
            <a
              href={adres(t)}
              aria-current={t === thema ? "true" : undefined}
              className="inline-flex min-h-target items-center rounded-sm border border-rule-strong px-3 max-w-full wrap-anywhere text-sm no-underline hover:bg-accent-tint aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:font-bold aria-[current]:text-on-accent"
            >
              {NAAM[t]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
