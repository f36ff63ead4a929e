import { Tekst } from "@/components/ui/Tekst";
import type { Agendapunt } from "@/lib/view/agenda";

/** What comes, in order of date. */
export function Agenda({ punten, id }: { readonly punten: readonly Agendapunt[]; readonly id: string }) {
  if (punten.length === 0) return <p id={id} className="text-md">Er is na deze peildatum niets bekend dat eraan komt.</p>;
  return (
    <dl id={id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-md leading-snug max-sm:grid-cols-1">
      {punten.map(({ datum, datumTekst, tekst }) => (
        <div key={datum + tekst} className="col-span-full grid grid-cols-subgrid border-t border-rule py-2 first:border-t-0 print:py-0.5">
          <dt className="font-semibold">{datumTekst}</dt>
          <dd><Tekst>{tekst}</Tekst></dd>
        </div>
      ))}
    </dl>
  );
}
