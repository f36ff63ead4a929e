import { Onderbreking } from "@/components/ui/Onderbreking";
import type { VoorbeeldView } from "@/lib/view/voorbeeld";

/** What a change would do; nothing is recorded yet. */
export function Voorbeeld({ voorbeeld }: { readonly voorbeeld: VoorbeeldView }) {
  const { regels, standen, vlaggenWeg, vlaggenNieuw } = voorbeeld;
  return (
    <Onderbreking soort="info" titel="Dit verandert er als u het vastlegt" antwoord={voorbeeld}>
      <ul className="list-disc pl-5">
        {regels.map((r) => (
          <li key={r}>{r}</li>
        ))}
        {standen.map((s) => (
          <li key={s.kop}>
            {s.kop}:
            <ul className="list-disc pl-5">
              {s.wijzigingen.map((w) => (
                <li key={w}>{w}</li>
              ))}
            </ul>
          </li>
        ))}
        {standen.length === 0 ? <li>De totalen van de stand van zaken blijven gelijk.</li> : null}
        {vlaggenWeg.map((v) => (
          <li key={v}>Deze vlag verdwijnt: {v}</li>
        ))}
        {vlaggenNieuw.map((v) => (
          <li key={v}>
            <strong>Er komt een vlag bij: {v}</strong>
          </li>
        ))}
      </ul>
      <p>Standen van vóór deze peildatum veranderen niet.</p>
    </Onderbreking>
  );
}
