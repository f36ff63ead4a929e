/** The foot of every page: whose table this is and where its figures come from. */
export function Voet({ provincie }: { readonly provincie?: string }) {
  return (
    <footer className="border-t border-rule bg-surface py-6 text-sm print:hidden">
      <div className="wrap">
        <p className="font-bold">Provinciale Regietafel {provincie}</p>
        <p className="max-w-measure">
          Opgave en realisatie van de gemeenten in de provincie. De cijfers komen van de gemeenten, COA en Nidos. De stukken zijn niet openbaar.
        </p>
      </div>
    </footer>
  );
}
