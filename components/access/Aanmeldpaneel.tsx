const THEMAS = [
  ["Asiel", "bg-asiel"],
  ["Amv COA", "bg-amv-coa"],
  ["Amv Nidos", "bg-amv-nidos"],
  ["Oekraïne", "bg-oekraine"],
  ["Vergunninghouders", "bg-vergunninghouders"],
] as const;

const ROLLEN = [
  ["Secretariaat", "leest alle cijfers van de provincie en werkt ze bij"],
  ["Wethouder", "leest alle cijfers van de provincie"],
  ["Gedeputeerde", "leest alle cijfers van de provincie"],
  ["Lezer", "leest cijfers: COA, Nidos, ministerie, corporatie"],
  ["Beheerder", "beheert accounts en leest het logboek"],
] as const;

/** Beside the sign-in form: what this is, for whom, and what to do without an account. */
export function Aanmeldpaneel() {
  return (
    <div className="grid gap-5 border-t-4 border-accent bg-surface p-5 text-md lg:p-6">
      <section aria-labelledby="wat" className="grid gap-2">
        <h2 id="wat" className="text-lg">
          Wat is de Regietafel
        </h2>
        <p>
          Een provincie en haar gemeenten volgen hier samen hoe het gaat met de opvang van asielzoekers en Oekraïners en met de huisvesting van
          vergunninghouders.
        </p>
        <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 font-semibold">
          {THEMAS.map(([naam, kleur]) => (
            <li key={naam} className="flex min-w-0 items-baseline gap-2 wrap-anywhere">
              <span aria-hidden="true" className={`size-2.5 rounded-sm ${kleur}`} />
              {naam}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="wie" className="grid gap-2">
        <h2 id="wie" className="text-lg">
          Voor wie
        </h2>
        <dl>
          {ROLLEN.map(([rol, doet]) => (
            <div key={rol} className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
              <dt className="font-bold">{rol}</dt>
              <dd>{doet}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="geen" className="grid gap-2">
        <h2 id="geen" className="text-lg">
          Geen account of wachtwoord vergeten
        </h2>
        <p>Vraag de beheerder van uw provincie om een account of een nieuw wachtwoord. Een account is persoonlijk.</p>
        <p>De stukken van de regietafel zijn niet openbaar.</p>
      </section>
      <p className="text-sm text-ink-soft">Wij leggen vast wie zich aanmeldt en wie een cijfer wijzigt, en wanneer.</p>
    </div>
  );
}
