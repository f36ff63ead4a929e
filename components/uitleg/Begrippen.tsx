interface Props {
  readonly begrippen: readonly { readonly id: string; readonly term: string; readonly uitleg: string }[];
}

/** The signs and words beside the figures; the one that the address names stands out. */
export function Begrippen({ begrippen }: Props) {
  return (
    <dl>
      {begrippen.map(({ id, term, uitleg }) => (
        <div key={id} id={id} className="grid scroll-mt-4 gap-x-4 border-t border-rule py-3 pl-3 print:py-1 print:pl-0 target:border-l-4 target:border-l-accent target:bg-accent-tint sm:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="font-bold">{term}</dt>
          <dd className="max-w-notes">{uitleg}</dd>
        </div>
      ))}
    </dl>
  );
}
