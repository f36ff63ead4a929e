import type { Metadata } from "next";
import { cache, type ReactNode } from "react";
import { afmelden } from "@/app/aanmelden/actions";
import { Gebruiker } from "@/components/shell/Gebruiker";
import { Hoofdmenu } from "@/components/shell/Hoofdmenu";
import { Kop } from "@/components/shell/Kop";
import { Voet } from "@/components/shell/Voet";
import { menu } from "@/lib/access/menu";
import { requireActor } from "@/lib/access/sessie";
import { readEigenAccount } from "@/lib/data/eigen-account";
import { ROLNAAM } from "@/lib/texts/rollen";

const readWie = cache(async () => {
  const actor = await requireActor();
  return { actor, ...(await readEigenAccount(actor)) };
});

export async function generateMetadata(): Promise<Metadata> {
  const { provincie } = await readWie();
  return { title: { absolute: `Regietafel ${provincie}`, template: `%s · Regietafel ${provincie}` } };
}

/** The shell around every page behind sign-in. */
export default async function RegietafelLayout({ children }: { readonly children: ReactNode }) {
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
        menu={<Hoofdmenu punten={menu(actor)} />}
      />
      <main id="inhoud" tabIndex={-1} className="wrap grow pt-6 pb-16 focus-visible:outline-none focus-visible:shadow-none print:p-0">
        {children}
      </main>
      <Voet provincie={provincie} />
    </>
  );
}
