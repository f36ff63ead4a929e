import type { Metadata } from "next";
import { Importuitkomst } from "@/components/invoer/Importuitkomst";
import { Wachtknop } from "@/components/invoer/Wachtknop";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readUpload } from "@/lib/data/upload";
import { voorbeeldschema } from "@/lib/schemas/import";
import { viewImport } from "@/lib/view/import";
import { laadUpload } from "../voorbeeld";
import { bevestigImport } from "./actions";

export const metadata: Metadata = { title: "Bestand laden" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** What a file that was uploaded changes, to be confirmed; and after that, what it changed. */
export default async function ImportVoorbeeld({ params, searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const [{ id }, { anders }] = [await params, voorbeeldschema.parse(await searchParams)];
  const upload = await readUpload(actor, id);
  if (upload === null) return <Kader titel="Bestand laden" lead="Dit bestand wacht niet meer op uw bevestiging. Laad het opnieuw."><Opnieuw /></Kader>;
  if (upload.resultaat) {
    return (
      <Kader titel="Het bestand is geladen" lead={viewImport(upload.resultaat, "na").kop}>
        <Importuitkomst view={viewImport(upload.resultaat, "na")} />
        <p><ButtonLink href="/invoer">Naar de invoer</ButtonLink></p>
      </Kader>
    );
  }
  const voorbeeld = await laadUpload(actor, upload, null);
  const namen = upload.bestanden.map((b) => b.naam).join(", ");
  if (voorbeeld.soort === "geweigerd") {
    return (
      <Kader titel="Het bestand is geweigerd" lead={namen}>
        <Notice soort="warning" titel={voorbeeld.reden} />
        <Opnieuw />
      </Kader>
    );
  }
  const view = viewImport(voorbeeld.resultaat, "voor");
  return (
    <Kader titel={view.fouten.regels.length > 0 ? "Het bestand klopt nog niet" : "Bekijk wat er verandert"} lead={`${namen}. ${view.kop}`}>
      {anders ? <Notice soort="warning" titel="Er is niets geladen: intussen zijn er cijfers vastgelegd." live><p>Hieronder staat wat er nu verandert.</p></Notice> : null}
      <Importuitkomst view={view} />
      {view.kanLaden ? (
        <form action={bevestigImport} className="flex flex-wrap items-start gap-4">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="kenmerk" value={voorbeeld.kenmerk} />
          <Wachtknop voortgang="/invoer/import/voortgang" bezig="Bezig met laden.">Laad deze cijfers</Wachtknop>
          <ButtonLink look="quiet" href="/invoer/import">Niet laden</ButtonLink>
        </form>
      ) : <Opnieuw />}
    </Kader>
  );
}

function Opnieuw() {
  return <p><ButtonLink look="secondary" href="/invoer/import">Laad een ander bestand</ButtonLink></p>;
}

function Kader({ titel, lead, children }: { readonly titel: string; readonly lead: string; readonly children: React.ReactNode }) {
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }, { naam: "Bestanden", pad: "/invoer/import" }]} pagina="Bestand laden" />
        <PageHead titel={titel} lead={<span className="wrap-anywhere">{lead}</span>} />
      </div>
      {children}
    </div>
  );
}
