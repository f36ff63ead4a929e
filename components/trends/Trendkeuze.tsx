/** What is shown, in a few words each, and the way to change it. */
export function Trendkeuze({ keuze }: { readonly keuze: readonly string[] }) {
  return (
    <div role="group" aria-labelledby="u-ziet" className="mt-4 grid gap-1 text-md print:mt-1">
      <p id="u-ziet" className="sr-only">U ziet</p>
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {keuze.map((tekst) => (
          <li key={tekst} className="max-w-full rounded-lg bg-surface-strong px-3 wrap-anywhere py-0.5 text-sm print:border print:border-rule">
            {tekst}
          </li>
        ))}
      </ul>
      <p className="print:hidden">
        <a href="#keuze" className="inline-flex min-h-target items-center">Wijzig de keuze</a>
      </p>
    </div>
  );
}
