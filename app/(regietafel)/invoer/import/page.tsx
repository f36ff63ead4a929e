import type { Metadata } from "next";
import { Bestandskeuze } from "@/components/invoer/Bestandskeuze";
import { Periodekeuze, Sjabloonkeuze } from "@/components/invoer/Uitvoerkeuze";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { THEMAS } from "@/lib/domain/indicatoren";
import { addMonths } from "@/lib/domain/periode";
import { GRENZEN, inMegabytes } from "@/lib/exchange/grenzen";
import { amsterdamToday, formatGetal } from "@/lib/format";
import { importpaginaschema } from "@/lib/schemas/import";
import { THEMANAAM } from "@/lib/texts/themas";

export const metadata: Metadata = { title: "Bestanden" };

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

const FOUT = {
  "te-groot": `Het bestand is groter dan ${inMegabytes(GRENZEN.upload)}. Laad het in delen, of als zip.`,
  "geen-bestand": "U hebt geen bestand gekozen.",
  verlopen: "Dit bestand wacht niet meer op uw bevestiging. Laad het opnieuw.",
  periode: "Dit is geen maand of periode. Schrijf een maand als 2024-09; van ligt niet na tot en met.",
} as const;

/** Files in and out: what the secretariaat does with what it gets by mail, and with what others ask of it. */
export default async function ImportPage({ searchParams }: Props) {
  await requireActor("cijfers.schrijven");
  const { fout } = importpaginaschema.parse(await searchParams);
  return (
    <div className="grid gap-10">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }]} pagina="Bestanden" />
        <PageHead titel="Bestanden" lead="Laad cijfers uit een bestand. U ziet eerst wat er verandert; daarna kiest u of het wordt geladen." />
      </div>
      {fout === undefined ? null : <Notice soort="warning" titel={FOUT[fout]} live />}
      <section aria-labelledby="laden" className="grid gap-4">
        <h2 id="laden">Een bestand laden</h2>
        <Bestandskeuze
          id="bestand"
          action="/invoer/import/bestand"
          label="Bestand"
          hint={`CSV-bestanden, een zip daarvan, of een rekenblad (XLSX, ODS) met de bladen waarnemingen en locaties. Samen hoogstens ${inMegabytes(GRENZEN.upload)} en ${formatGetal(GRENZEN.rijen)} rijen.`}
          meer
          accept=".csv,.zip,.xlsx,.ods"
          knop="Bekijk wat er verandert"
        />
      </section>
      <section aria-labelledby="vrij" className="grid gap-4">
        <h2 id="vrij">Een tabel in een eigen indeling</h2>
        <p className="max-w-measure">Bijvoorbeeld het maandoverzicht van het ministerie. U zegt één keer welke kolom wat is, en bewaart dat voor de volgende maand.</p>
        <Bestandskeuze id="vrij-bestand" action="/invoer/import/bestand" label="Bestand met een tabel" hint="XLSX, ODS of CSV, met één rij per gemeente." meer={false} vrij accept=".csv,.xlsx,.ods" knop="Kies de kolommen" />
      </section>
      <section aria-labelledby="sjabloon" className="grid gap-4">
        <h2 id="sjabloon">Een sjabloon invullen</h2>
        <p className="max-w-measure">Het sjabloon heeft uw gemeenten er al in. Een lege waarde betekent: gevraagd en niet aangeleverd. Haal de regels weg die u niet laadt.</p>
        <Sjabloonkeuze action="/invoer/sjabloon" themas={THEMAS.map((t) => ({ waarde: t, naam: THEMANAAM[t] }))} maand={addMonths(amsterdamToday().slice(0, 7), -1)} />
      </section>
      <section aria-labelledby="download" className="grid gap-4">
        <h2 id="download">Een periode downloaden</h2>
        <p className="max-w-measure">Alle cijfers van uw provincie, zoals ze zijn vastgelegd. U kunt dit bestand weer laden.</p>
        <Periodekeuze action="/invoer/export" />
      </section>
    </div>
  );
}
