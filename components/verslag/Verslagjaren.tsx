/** The way to the verslag of another year; none when there is only one. */
export function Verslagjaren({ jaren, jaar }: { readonly jaren: readonly number[]; readonly jaar: number }) {
  if (jaren.length < 2) return null;
  return (
    <nav aria-label="Jaar van het verslag" className="mt-3 flex flex-wrap gap-x-4 text-md print:hidden">
      {jaren.map((j) => (
        <a key={j} href={`/verslag/${j}`} aria-current={j === jaar ? "page" : undefined} className="inline-flex min-h-target min-w-target items-center aria-[current=page]:font-bold aria-[current=page]:no-underline">
          {j}
        </a>
      ))}
    </nav>
  );
}
