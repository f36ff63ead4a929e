import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Vertaalformulier } from "@/components/invoer/Vertaalformulier";
import { Vrijvoorbeeld } from "@/components/invoer/Vrijvoorbeeld";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Button, ButtonLink } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { SelectField } from "@/components/ui/SelectField";
import { requireActor } from "@/lib/access/sessie";
import { readSjablonen } from "@/lib/data/sjablonen";
import { readStandInvoer } from "@/lib/data/stand";
import { readUpload } from "@/lib/data/upload";
import { amsterdamToday } from "@/lib/format";
import { vrijekeuzeschema } from "@/lib/schemas/vrije-tabel";
import { INDICATORKEUZES, viewVertaling } from "@/lib/view/vrije-tabel";
import { vertaalTabel } from "./actions";
import { leesBlad } from "./lees";

export const metadata: Metadata = { title: "Kolommen kiezen" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** A table in a layout of its own: which column is what, chosen once and kept under a name. */
export default async function VrijeTabel({ params, searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const [{ id }, keuze] = [await params, vrijekeuzeschema.parse(await searchParams)];
  const upload = await readUpload(actor, id);
  const [bestand] = upload?.bestanden ?? [];
  const stand = await readStandInvoer(actor, actor.provincie, { peildatum: amsterdamToday(), bekendOp: null });
  if (!bestand || !stand) return <Kader lead="Dit bestand wacht niet meer op u. Laad het opnieuw."><Opnieuw /></Kader>;

  const sjablonen = await readSjablonen(actor, actor.provincie);
  const sjabloon = sjablonen.find((s) => s.naam === keuze.sjabloon);
  const gelezen = await leesBlad(bestand, keuze.blad ?? sjabloon?.vertaling.blad);
  if ("reden" in gelezen) return <Kader lead={bestand.naam}><Notice soort="warning" titel={gelezen.reden} /><Opnieuw /></Kader>;
  const { bladen, blad, rijen } = gelezen;
  // a template chosen anew brings its own head row
  const kopregel = sjabloon && keuze.blad === undefined ? undefined : keuze.kopregel;
  const view = viewVertaling(blad, rijen, stand.gemeenten, kopregel, sjabloon?.vertaling);
  return (
    <Kader lead={`${bestand.naam}. Zeg wat er in de kolommen staat; daarna ziet u wat er verandert.`}>
      {sjablonen.length > 0 ? (
        <form aria-label="Bewaarde keuzes" className="grid max-w-measure items-end gap-4 sm:grid-cols-[1fr_auto]">
          <SelectField name="sjabloon" label="Bewaarde keuzes" waarde={sjabloon?.naam ?? ""} keuzes={[{ waarde: "", naam: "geen" }, ...sjablonen.map((s) => ({ waarde: s.naam, naam: s.naam }))]} />
          <Button look="secondary">Gebruik deze keuzes</Button>
        </form>
      ) : null}
      <section aria-labelledby="tabel" className="grid gap-4">
        <h2 id="tabel">De tabel</h2>
        <form aria-label="Blad en kopregel" className="grid max-w-measure items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
          {sjabloon ? <input type="hidden" name="sjabloon" value={sjabloon.naam} /> : null}
          <SelectField name="blad" label="Blad" waarde={blad} keuzes={bladen.map((naam) => ({ waarde: naam, naam }))} />
          <Field name="kopregel" label="Rij met de kolomkoppen" type="number" min={1} max={1000} defaultValue={view.kopregel} key={view.kopregel} />
          <Button look="secondary">Toon deze tabel</Button>
        </form>
        <Vrijvoorbeeld voorbeeld={view.voorbeeld} kopregel={view.kopregel} />
      </section>
      <section aria-labelledby="kolommen" className="grid gap-4">
        <h2 id="kolommen">De kolommen</h2>
        <p className="max-w-measure">Een lege cel wordt niet geladen. Zet een streepje waar een cijfer niet is aangeleverd.</p>
        <Vertaalformulier key={`${blad} ${view.kopregel} ${sjabloon?.naam ?? ""}`} action={vertaalTabel} id={id} view={view} indicatoren={INDICATORKEUZES} sjabloon={sjabloon?.naam ?? ""} />
      </section>
    </Kader>
  );
}

function Opnieuw() {
  return <p><ButtonLink look="secondary" href="/invoer/import">Laad een ander bestand</ButtonLink></p>;
}

function Kader({ lead, children }: { readonly lead: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }, { naam: "Bestanden", pad: "/invoer/import" }]} pagina="Kolommen kiezen" />
        <PageHead titel="Kolommen kiezen" lead={<span className="wrap-anywhere">{lead}</span>} />
      </div>
      {children}
    </div>
  );
}
