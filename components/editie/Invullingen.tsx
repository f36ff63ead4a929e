import type { Editieformulier } from "@/lib/view/editieformulier";

/** What can stand between braces in the page in front, with what it says now. */
export function Invullingen({ invullingen, voorbeeldGemeente }: Pick<Editieformulier, "invullingen" | "voorbeeldGemeente">) {
  return (
    <section aria-labelledby="invullingen" className="grid max-w-notes gap-3">
      <h2 id="invullingen">Wat u kunt laten invullen</h2>
      {voorbeeldGemeente === null ? null : (
        <p className="text-md">
          Van één gemeente: zet haar naam erachter, bijvoorbeeld <code>{`{oekraine.plaatsen.${voorbeeldGemeente}}`}</code>.
        </p>
      )}
      <dl className="grid gap-2 text-md">
        {invullingen.map(({ naam, tekst, uitleg }) => (
          <div key={naam} className="border-t border-rule pt-2">
            <dt>
              <code className="wrap-anywhere">{`{${naam}}`}</code> <span className="text-ink-soft">{uitleg}</span>
            </dt>
            <dd className="font-semibold">{tekst}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
