import type { Metadata } from "next";
import { Accountbeheer } from "@/components/access/Accountbeheer";
import { Logboek } from "@/components/access/Logboek";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { listAccounts } from "@/lib/data/accounts";
import { readAuditlog } from "@/lib/data/audit";
import { logboekschema } from "@/lib/schemas/account";
import { ROLNAAM } from "@/lib/texts/rollen";
import { viewLogboek } from "@/lib/view/logboek";
import { beheerAccount } from "./actions";

/** A link that stands alone, the size of a finger. */
const BLADEREN = "inline-flex min-h-target min-w-target items-center";

export const metadata: Metadata = { title: "Beheer" };

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The accounts of the province and its audit log; the first page of a beheerder. */
export default async function BeheerPage({ searchParams }: Props) {
  const actor = await requireActor("accounts.beheren");
  const { voor } = logboekschema.parse(await searchParams);
  const [accounts, { regels, volgende }] = await Promise.all([
    listAccounts(actor, { provincie: actor.provincie }),
    readAuditlog(actor, { provincie: actor.provincie, voor }),
  ]);
  const regelsVanAccounts = accounts.map(({ gebruikersnaam, rol, gemeente, geblokkeerd }) => ({
    gebruikersnaam,
    rol: ROLNAAM[rol],
    gemeente: gemeente?.naam ?? "",
    geblokkeerd,
  }));
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina="Beheer" />
        <PageHead titel="Beheer" lead="De accounts van uw provincie, en wie wat deed." />
      </div>
      <section aria-labelledby="accounts" className="grid gap-4">
        <h2 id="accounts">Accounts</h2>
        <Accountbeheer action={beheerAccount} accounts={regelsVanAccounts} zelf={actor.gebruikersnaam} />
      </section>
      <section aria-labelledby="logboek" className="grid gap-4">
        <h2 id="logboek">Logboek</h2>
        <Logboek regels={viewLogboek(regels)} />
        <nav aria-label="Bladeren door het logboek" className="flex flex-wrap gap-6">
          {voor === undefined ? null : <a href="/beheer#logboek" className={BLADEREN}>Nieuwste</a>}
          {volgende === null ? null : <a href={`/beheer?voor=${volgende}#logboek`} className={BLADEREN}>Ouder</a>}
        </nav>
      </section>
    </div>
  );
}
