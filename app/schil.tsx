import { cache, type ReactNode } from "react";
import { afmelden } from "@/app/aanmelden/actions";
import { Gebruiker } from "@/components/shell/Gebruiker";
import { Hoofdmenu } from "@/components/shell/Hoofdmenu";
import { Kop } from "@/components/shell/Kop";
import { Voet } from "@/components/shell/Voet";
import { Vangnet } from "@/components/vangnet/Vangnet";
import { menu } from "@/lib/access/menu";
import { mag } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { readEigenAccount } from "@/lib/data/eigen-account";
import { ROLNAAM } from "@/lib/texts/rollen";
import { gemeenteUrl } from "@/lib/view/adres";

/** Who is signed in, with the names to show; read once per request. */
export const readWie = cache(async () => {
  const actor = await requireActor();
  return { actor, ...(await readEigenAccount(actor)) };
});

/** The shell around every page behind sign-in: head, menu, foot. */
export async function Schil({ children }: { readonly children: ReactNode }) {
  const { actor, provincie, gemeente } = await readWie();
  return (
    <>
      <Kop
        provincie={provincie}
        gebruiker={
          <Gebruiker
            rol={gemeente === null ? ROLNAAM[actor.rol] : `${ROLNAAM[actor.rol]} ${gemeente}`}
            gebruikersnaam={actor.gebruikersnaam}
            accountPad="/account"
            afmelden={afmelden}
          />
        }
        menu={<Hoofdmenu punten={gemeente === null ? menu(actor) : [{ naam: gemeente, pad: gemeenteUrl(gemeente) }, ...menu(actor)]} />}
      />
      <main id="inhoud" tabIndex={-1} className="wrap grow pt-6 pb-16 focus-visible:outline-none focus-visible:shadow-none print:p-0">
        <p className="hidden text-sm font-bold print:block">Provinciale Regietafel {provincie}</p>
        <Vangnet account={actor.id} />
        {children}
      </main>
      <Voet provincie={provincie} uitleg={mag(actor, "cijfers.lezen", { provincie: actor.provincie }) ? "/uitleg" : undefined} />
    </>
  );
}
