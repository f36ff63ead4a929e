import type { Metadata } from "next";
import { Status } from "@/components/editie/Status";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { mag, waarVan } from "@/lib/access/rechten";
import { requireActor } from "@/lib/access/sessie";
import { readEdities } from "@/lib/data/editie";
import { formatDatum } from "@/lib/format";
import { viewBesluiten } from "@/lib/view/aandachtspunten";
import { editieUrl } from "@/lib/view/adres";
import { editienaam, editieregel } from "@/lib/view/editie";

export const metadata: Metadata = { title: "Edities" };

/** The editions of the province. What a reader wants to know first: which is the last one that was fixed, and what is in the making. */
export default async function EditiesPagina() {
  const actor = await requireActor("editie.lezen");
  const edities = await readEdities(actor, actor.provincie);
  const besluiten = mag(actor, "editie.publiceren", waarVan(actor)) ? viewBesluiten(edities) : [];
  const laatste = edities.find((e) => e.status === "vastgesteld");
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina="Edities" />
        <PageHead
          titel="Edities"
          lead={laatste ? `De laatste vastgestelde stand van zaken is die van ${formatDatum(laatste.prtDatum)}. Een vastgestelde editie verandert niet meer, ook niet als een cijfer later wordt verbeterd.` : "Er is nog geen stand van zaken vastgesteld. Een editie is de bijlage bij één overleg van de Regietafel."}
        />
      </div>
      {mag(actor, "editie.schrijven", waarVan(actor)) ? (
        <p>
          <ButtonLink href="/edities/nieuw">Maak een nieuwe editie</ButtonLink>
        </p>
      ) : null}
      {besluiten.map(({ href, tekst }) => (
        <Notice key={href} titel={tekst}>
          <p><a href={href} className="inline-flex min-h-target items-center">Neem een besluit</a></p>
        </Notice>
      ))}
      {edities.length === 0 ? (
        <Notice titel="Er zijn nog geen edities." />
      ) : (
        <ul className="grid max-w-notes">
          {edities.map((editie) => (
            <li key={editie.sleutel} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule py-2">
              <span className="min-w-0">
                <a href={editieUrl(editie.sleutel)} className="inline-flex min-h-target items-center font-bold">{editienaam(editie)}</a>
                <span className="block text-md text-ink-soft">{editieregel(editie)}</span>
              </span>
              <Status soort={editie.status} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
