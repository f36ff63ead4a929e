interface Props {
  readonly tabs: readonly { readonly naam: string; readonly adres: string; readonly huidig: boolean }[];
}

/** Views that are opened often, one per theme. */
export function Trendtabs({ tabs }: Props) {
  return (
    <nav aria-label="Veelgebruikte weergaven" className="mt-2 print:hidden">
      <ul className="flex flex-wrap gap-1">
        {tabs.map(({ naam, adres, huidig }) => (
          <li key={naam} className="max-w-full">
            <a
              href={adres}
              aria-current={huidig ? "true" : undefined}
              className={`inline-flex min-h-target max-w-full items-center rounded-sm border px-4 text-md wrap-anywhere no-underline ${huidig ? "border-accent bg-accent font-bold text-on-accent hover:text-on-accent" : "border-rule-strong bg-paper hover:bg-accent-tint"}`}
            >
              {naam}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
