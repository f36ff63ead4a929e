import { VisuallyHidden } from "@/components/ui/VisuallyHidden";

interface Props {
  /** `Wethouder Dronten` */
  readonly rol: string;
  readonly gebruikersnaam: string;
  readonly accountPad: string;
  /** server action that ends the session */
  readonly afmelden: () => Promise<void>;
}

/** Who is signed in, with the way to the own account and out. */
export function Gebruiker({ rol, gebruikersnaam, accountPad, afmelden }: Props) {
  const tool = "inline-flex min-h-target items-center px-1 text-accent underline decoration-1 underline-offset-4 hover:text-accent-hover hover:decoration-2 cursor-pointer";
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
      <p>
        <VisuallyHidden>Aangemeld als </VisuallyHidden>
        <strong className="font-semibold text-ink">{rol}</strong> <span className="whitespace-nowrap max-md:hidden">({gebruikersnaam})</span>
      </p>
      <a href={accountPad} className={tool}>
        Mijn account
      </a>
      <form action={afmelden} data-vangnet="wis">
        <button type="submit" className={tool}>
          Afmelden
        </button>
      </form>
    </div>
  );
}
