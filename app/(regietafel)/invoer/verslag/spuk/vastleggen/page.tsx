import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { Versieformulier, type Formulierveld } from "@/components/versies/Versieformulier";
import { requireActor } from "@/lib/access/sessie";
import { readSpukversies } from "@/lib/data/spuk";
import { laatsteVersies } from "@/lib/domain/versie";
import { amsterdamToday } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { VERVALLEN_VELD } from "@/lib/texts/versies";
import { beginSpuk } from "@/lib/view/spuk";
import { legSpukVast } from "../../actions";

export const metadata: Metadata = { title: "SPUK vastleggen" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

const VELDEN: readonly Formulierveld[] = [
  { naam: "naam", label: "Naam" },
  { naam: "bedrag", label: "Bedrag per plaats", aside: "mag leeg", hint: "In euro, zoals 2.500 of 2.500,50. Leeg: niet bekend." },
  { naam: "vanaf", label: "Geldt vanaf", aside: "mag leeg", hint: "Een datum, zoals 1-1-2025." },
];

/** A SPUK that was not known yet, or another word about one. */
export default async function SpukVastleggenPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { sleutel } = await searchParams;
  const spuk = sleutel === undefined ? null : laatsteVersies(await readSpukversies(actor, actor.provincie, null), null).find((s) => s.sleutel === sleutel);
  if (spuk === undefined) nietGevonden();
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }, { naam: "SPUK", pad: "/invoer/verslag/spuk" }]} pagina={spuk === null ? "Nieuw" : "Wijzigen"} />
        <PageHead titel={spuk === null ? "Nieuwe SPUK" : `Wijzigen: ${spuk.naam}`} lead="Vul een bedrag alleen in als er een bron voor is." />
      </div>
      <Versieformulier
        action={legSpukVast}
        begin={{ getypt: beginSpuk(spuk, amsterdamToday()), fouten: [], basis: spuk?.versie ?? 0, botsing: [] }}
        vast={{ sleutel: spuk?.sleutel ?? randomUUID() }}
        velden={spuk === null ? VELDEN : [...VELDEN, VERVALLEN_VELD]}
        terug="/invoer/verslag/spuk"
      />
    </div>
  );
}
