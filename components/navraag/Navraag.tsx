import { Button, ButtonLink } from "@/components/ui/Button";
import { Disclosure } from "@/components/ui/Disclosure";
import type { NavraagView } from "@/lib/view/maandoverzicht";

interface Props {
  readonly maand: string;
  readonly navraag: readonly NavraagView[];
  /** when each was last asked from here, in words */
  readonly gevraagd: ReadonlyMap<string, string>;
  /** null: this installation sends no mail itself */
  readonly verstuur: ((form: FormData) => Promise<void>) | null;
}

/** What to ask of each gemeente, with the mail ready: in the own mail program, to copy, or sent from here. */
export function Navraag({ maand, navraag, gevraagd, verstuur }: Props) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {navraag.map((n) => (
        <li key={n.gemeente} className="grid min-w-0 content-start gap-2 rounded-sm border border-rule-strong p-4 text-md">
          <h3 className="text-lg">{n.naam}</h3>
          <ul className="grid gap-1">
            {n.regels.map((r) => (
              <li key={r}>{r}</li>
            ))}
          </ul>
          {gevraagd.has(n.gemeente) ? <p className="text-sm text-ink-soft">Gevraagd op {gevraagd.get(n.gemeente)}</p> : null}
          <p className="flex flex-wrap gap-2">
            <ButtonLink href={n.mail.mailto} look="secondary">
              Mail aan {n.naam}
            </ButtonLink>
            {verstuur && n.adres !== null ? (
              <form action={verstuur} className="contents">
                <input type="hidden" name="gemeente" value={n.gemeente} />
                <input type="hidden" name="maand" value={maand} />
                <Button look="secondary">
                  Verstuur nu<span className="sr-only"> aan {n.naam}</span>
                </Button>
              </form>
            ) : null}
          </p>
          <Disclosure titel={<>Tekst van de mail<span className="sr-only"> aan {n.naam}</span></>}>
            <p className="text-sm text-ink-soft">
              Aan: {n.adres ?? "nog geen postbus bekend"}. Onderwerp: {n.mail.onderwerp}
            </p>
            <p className="mt-2 border-l-[5px] border-rule bg-surface p-3 text-sm whitespace-pre-line wrap-anywhere">{n.mail.tekst}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
