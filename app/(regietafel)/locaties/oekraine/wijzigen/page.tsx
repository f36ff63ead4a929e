import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Versieformulier } from "@/components/versies/Versieformulier";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readVooruitzichten } from "@/lib/data/vooruitzicht";
import { amsterdamToday } from "@/lib/format";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { beginVooruitzicht } from "@/lib/view/vooruitzicht";
import { legVooruitzichtVast } from "../actions";
import { VOORUITZICHTVELDEN } from "../velden";

export const metadata: Metadata = { title: "Vooruitzicht Oekraïne wijzigen" };

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

/** Another word about a location or plan for Oekraïne; the versions before stay readable. */
export default async function WijzigVooruitzichtPagina({ searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { regel } = await searchParams;
  const versies = await readVooruitzichten(actor, actor.provincie, null);
  const named = versies.find((v) => String(v.id) === regel);
  if (!named) nietGevonden();
  const own = versies.filter((v) => v.gebied === named.gebied && v.naam === named.naam);
  const last = own.reduce((a, b) => (b.versie > a.versie ? b : a), named);
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Locaties", pad: "/locaties" }, { naam: "Vooruitzicht Oekraïne", pad: "/locaties/oekraine" }]} pagina="Wijzigen" />
        <PageHead titel={`Wijzigen: ${last.naam}`} lead="Gaat het niet door, kies dan bij zekerheid: vervallen. Wat er stond, blijft in de geschiedenis." />
      </div>
      <Versieformulier action={legVooruitzichtVast} begin={{ getypt: beginVooruitzicht(last, amsterdamToday()), fouten: [], basis: last.versie, botsing: [] }} vast={{ gemeente: last.gebied, naam: last.naam }} velden={VOORUITZICHTVELDEN} terug="/locaties/oekraine" />
    </div>
  );
}
