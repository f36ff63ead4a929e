import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { readOpenbareEdities } from "@/lib/data/editie";
import { formatDatum } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { editienaam } from "@/lib/view/editie";
import { openbaarUrl } from "@/lib/view/openbaar";

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

/** The editions that everybody may read. */
export default async function OpenbaarPagina({ searchParams }: Props) {
  const { weg } = await searchParams;
  const edities = (await readOpenbareEdities()).filter(({ editie }) => editie.status === "vastgesteld");
  return (
    <div className="grid gap-6">
      <PageHead titel="Openbare edities" lead="De stand van zaken van de opvang van asielzoekers en Oekraïners en van de huisvesting van vergunninghouders, zoals een provincie die openbaar heeft gemaakt." />
      {weg === undefined ? null : <Notice soort="warning" titel="Deze editie is niet openbaar, of niet meer." live />}
      {edities.length === 0 ? (
        <p>Er zijn nog geen openbare edities.</p>
      ) : (
        <ul className="grid max-w-notes">
          {edities.map(({ provincie, editie }) => (
            <li key={`${provincie.code} ${editie.sleutel}`} className="border-t border-rule py-2">
              <a href={openbaarUrl(provincie.naam, editie.sleutel)} className="inline-flex min-h-target items-center font-bold">
                {provincie.naam}, {editienaam(editie)}
              </a>
              <span className="block text-md text-ink-soft">Peildatum {formatDatum(editie.vaststelling?.peildatum ?? editie.inhoud.peildatum)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
