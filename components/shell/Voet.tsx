interface Props {
  readonly provincie?: string;
  /** address of the explanation, for who may read figures */
  readonly uitleg?: string | undefined;
  /** below what everybody may read */
  readonly openbaar?: boolean;
}

/** The foot of every page: whose table this is, where its figures come from and what they mean. */
export function Voet({ provincie, uitleg, openbaar = false }: Props) {
  return (
    <footer className="border-t border-rule bg-surface py-6 text-sm print:hidden">
      <div className="wrap">
        <p className="font-bold">Provinciale Regietafel {provincie}</p>
        <p className="max-w-measure">
          Opgave en realisatie van de gemeenten in de provincie. De cijfers komen van de gemeenten, COA en Nidos. {openbaar ? "Deze edities zijn openbaar gemaakt door de provincie." : "De stukken zijn niet openbaar."}
        </p>
        {uitleg === undefined ? null : (
          <p>
            <a href={uitleg} className="inline-flex min-h-target items-center">
              Uitleg: wat elk cijfer betekent
            </a>
          </p>
        )}
      </div>
    </footer>
  );
}
