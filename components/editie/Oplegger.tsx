import type { Tekstblok } from "@/lib/view/document";

interface Groep {
  readonly soort: Tekstblok["soort"];
  readonly teksten: readonly string[];
}

/** Items that follow each other are one list. */
function groepen(blokken: readonly Tekstblok[]): readonly Groep[] {
  const out: { soort: Tekstblok["soort"]; teksten: string[] }[] = [];
  for (const { soort, tekst } of blokken) {
    const last = out.at(-1);
    if (soort === "punt" && last?.soort === "punt") last.teksten.push(tekst);
    else out.push({ soort, teksten: [tekst] });
  }
  return out;
}

/** The page in front of the tables. */
export function Oplegger({ blokken }: { readonly blokken: readonly Tekstblok[] }) {
  if (blokken.length === 0) return null;
  return (
    <section aria-label="Oplegger" className="mt-12 grid max-w-measure gap-3 border-t-2 border-ink pt-4 print:mt-4 print:break-after-page">
      {groepen(blokken).map(({ soort, teksten }, i) =>
        soort === "kop" ? (
          <h2 key={i}>{teksten[0]}</h2>
        ) : soort === "alinea" ? (
          <p key={i}>{teksten[0]}</p>
        ) : (
          <ul key={i} className="grid list-disc gap-1 pl-5">
            {teksten.map((t, j) => (
              <li key={j}>{t}</li>
            ))}
          </ul>
        ),
      )}
    </section>
  );
}
