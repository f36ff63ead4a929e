import type { Vertaalview } from "@/lib/view/vrije-tabel";

const CEL = "border border-rule px-2 py-1 text-left align-top";

/** The first rows of a free table, by the letters and numbers that the spreadsheet shows; its head row stands out. */
export function Vrijvoorbeeld({ voorbeeld: { letters, rijen }, kopregel }: { readonly voorbeeld: Vertaalview["voorbeeld"]; readonly kopregel: number }) {
  return (
    <section aria-label="Eerste rijen van de tabel" tabIndex={0} className="relative overflow-x-auto">
      <table className="border-collapse text-sm">
        <caption className="sr-only">Eerste rijen van de tabel</caption>
        <thead>
          <tr>
            <th scope="col" className={CEL}>Rij</th>
            {letters.map((letter) => <th key={letter} scope="col" className={CEL}>{letter}</th>)}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ regel, teksten }) => (
            <tr key={regel} className={regel === kopregel ? "bg-accent-tint font-bold" : undefined}>
              <th scope="row" className={CEL}>{regel}{regel === kopregel ? " (kop)" : ""}</th>
              {teksten.map((tekst, i) => <td key={letters[i]} className={CEL}>{tekst}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
