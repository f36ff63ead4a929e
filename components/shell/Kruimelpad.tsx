interface Props {
  /** the pages above this one, highest first */
  readonly boven: readonly { readonly naam: string; readonly pad: string }[];
  readonly pagina: string;
}

/** Where this page stands. */
export function Kruimelpad({ boven, pagina }: Props) {
  return (
    <nav aria-label="Kruimelpad" className="mb-2 text-sm text-ink-soft print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {boven.map(({ naam, pad }) => (
          <li key={pad} className="flex items-center gap-x-2">
            <a href={pad} className="inline-flex min-h-8 items-center pointer-coarse:min-h-target">
              {naam}
            </a>
            <span aria-hidden="true">›</span>
          </li>
        ))}
        <li aria-current="page">{pagina}</li>
      </ol>
    </nav>
  );
}
