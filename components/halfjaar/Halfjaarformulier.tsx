"use client";

import { useActionState, useRef, useState } from "react";
import { Cijfer } from "@/components/stand/Cijfer";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Field } from "@/components/ui/Field";
import { MessageIcon } from "@/components/ui/MessageIcon";
import { Notice } from "@/components/ui/Notice";
import type { Formulierstaat } from "@/lib/view/formulier";
import type { AansluitingView } from "@/lib/view/aansluiting";
import type { HalfjaarrijView, HalfjaarView } from "@/lib/view/halfjaar";
import { Halfjaarcel } from "./Halfjaarcel";

/** The form's state; `ronde` goes up when the server filled it in, so that its fields begin anew. */
export interface Halfjaarstaat extends Formulierstaat {
  readonly ronde: number;
  /** with what was typed, by CBS code of the gemeente; null before anything was sent */
  readonly aansluitingen: Readonly<Record<string, AansluitingView>> | null;
  /** what a button other than saving did */
  readonly gedaan: string | null;
}

interface Props {
  readonly action: (staat: Halfjaarstaat, form: FormData) => Promise<Halfjaarstaat>;
  readonly view: HalfjaarView;
  /** default peildatum, ISO */
  readonly peildatum: string;
}

const KOP = "border-b-2 border-ink px-2 py-2 align-bottom text-sm text-left";
const CEL = "px-2 py-2 align-top max-md:block md:border-b md:border-rule";

/** The roll-over into a half-year: our closing beside the published stand, the taakstelling, and the check of it. Works without script. */
export function Halfjaarformulier({ action, view, peildatum }: Props) {
  const [staat, verstuur] = useActionState(action, { fouten: [], getypt: {}, ronde: 0, aansluitingen: null, gedaan: null });
  const fout = (veld: string) => staat.fouten.find((f) => f.veld === veld)?.tekst;
  const getypt = (veld: string) => staat.getypt[veld];
  const cel = { getypt, fout };
  return (
    <div className="grid gap-4">
      <ErrorSummary fouten={staat.fouten} />
      {staat.gedaan ? <Notice live titel={staat.gedaan} /> : null}
      <form key={staat.ronde} action={verstuur} noValidate aria-label={`Invoer ${view.halfjaar}`} className="grid gap-6">
        <section aria-label={`Overgang naar ${view.halfjaar}, alle gemeenten`} tabIndex={0} className="md:overflow-x-auto">
        <table role="table" className="w-full border-collapse text-md max-md:block">
          <caption className="sr-only">Overgang van {view.eerder} naar {view.halfjaar}, per gemeente, aantal personen</caption>
          <thead role="rowgroup" className="max-md:sr-only">
            <tr role="row">
              <th role="columnheader" scope="col" className={KOP}>Gemeente</th>
              <th role="columnheader" scope="col" className={KOP}>Onze eindstand <small className="block font-normal text-ink-soft">{view.eindeEerder}</small></th>
              <th role="columnheader" scope="col" className={KOP}>Stand begin <small className="block font-normal text-ink-soft">gepubliceerd</small></th>
              <th role="columnheader" scope="col" className={KOP}>Aansluitverschil <small className="block font-normal text-ink-soft">en de reden</small></th>
              <th role="columnheader" scope="col" className={KOP}>Taakstelling <small className="block font-normal text-ink-soft">gepubliceerd</small></th>
              <th role="columnheader" scope="col" className={KOP}>Artikel 29 <small className="block font-normal text-ink-soft">berekend</small></th>
            </tr>
          </thead>
          <tbody role="rowgroup" className="max-md:block">
            {view.rijen.map((rij) => (
              <Rij key={rij.gebied} rij={rij} regels={view.standregels} begin={staat.aansluitingen?.[rij.gebied] ?? rij.aansluiting} {...cel} />
            ))}
          </tbody>
        </table>
        </section>
        <details className="text-md" open={["taakstelling-NL", "inwoners-NL", ...view.rijen.map((r) => r.inwoners.veld)].some((v) => fout(v))}>
          <summary className="w-fit py-2.5 text-accent underline decoration-1 underline-offset-4">Cijfers voor de controle met artikel 29</summary>
          <p className="max-w-measure">De taakstelling is: landelijke taakstelling × inwoners van de gemeente / inwoners van Nederland, naar boven afgerond. Inwoners op {view.inwonersdatum}.</p>
          <ul className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            <li><Paar label="Landelijke taakstelling" veld={view.land.taakstelling} {...cel} /></li>
            <li><Paar label="Inwoners van Nederland" veld={view.land.inwoners} {...cel} /></li>
            {view.rijen.map((r) => (
              <li key={r.gebied}><Paar label={`Inwoners van ${r.naam}`} veld={r.inwoners} {...cel} /></li>
            ))}
          </ul>
        </details>
        <div className="grid max-w-form gap-4">
          <Field name="peildatum" type="date" label="Peildatum" hint="De dag van de publicatie. Een herziene taakstelling krijgt een eigen, latere peildatum." defaultValue={getypt("peildatum") ?? peildatum} error={fout("peildatum")} />
          <Field name="bron" label="Bron" hint="Bijvoorbeeld: publicatie ministerie 1 november 2024." defaultValue={getypt("bron")} error={fout("bron")} autoComplete="off" />
          <Field name="reden" label="Waarom verandert een cijfer" aside="alleen als u een cijfer wijzigt dat er al stond" defaultValue={getypt("reden")} error={fout("reden")} autoComplete="off" />
        </div>
        <p className="flex flex-wrap gap-3">
          <Button name="actie" value="opslaan">Opslaan</Button>
          <Button name="actie" value="voorstel" look="secondary">Neem onze eindstanden over waar de stand leeg is</Button>
        </p>
      </form>
    </div>
  );
}

interface Terug {
  readonly getypt: (veld: string) => string | undefined;
  readonly fout: (veld: string) => string | undefined;
}

interface Rijdelen extends Terug {
  readonly rij: HalfjaarrijView;
  readonly regels: HalfjaarView["standregels"];
  /** the aansluitverschil as the server says it */
  readonly begin: AansluitingView;
}

function Rij({ rij, regels, begin, getypt, fout }: Rijdelen) {
  const veld = `reden-${rij.gebied}`;
  const typed = useRef({ stand: getypt(rij.stand.veld) ?? rij.stand.tekst, reden: getypt(veld) ?? rij.reden });
  const [gerekend, setGerekend] = useState<{ readonly sinds: AansluitingView; readonly view: AansluitingView | null } | null>(null);
  // an answer of the server goes before what was worked out until then
  const aansluiting = gerekend?.sinds === begin ? gerekend.view : begin;
  // what reckons along is loaded when there is something to reckon; without it nothing is shown rather than what it was
  const reken = async (anders: Partial<typeof typed.current>) => {
    Object.assign(typed.current, anders);
    try {
      const { viewAansluiting } = await import("@/lib/view/aansluiting");
      setGerekend({ sinds: begin, view: viewAansluiting(rij.eindstand, typed.current.stand, regels, typed.current.reden) });
    } catch {
      setGerekend({ sinds: begin, view: null });
    }
  };
  const redenNodig = aansluiting?.redenNodig ?? false;
  return (
    <tr role="row" className="max-md:block max-md:border-t max-md:border-rule max-md:py-3">
      <th role="rowheader" scope="row" className={`${CEL} text-left font-semibold`}>{rij.naam}</th>
      <td role="cell" className={CEL}>
        <span className="text-ink-soft md:hidden">Onze eindstand: </span>
        <Cijfer cel={rij.eindstandCel} />
      </td>
      <td role="cell" className={CEL}>
        <Halfjaarcel cel={rij.stand} getypt={getypt(rij.stand.veld)} fout={fout(rij.stand.veld)} label={`Stand begin, ${rij.naam}`} onChange={(stand) => void reken({ stand })} />
        {rij.stand.tekst === "" && rij.voorstel !== "" ? <p className="text-xs text-ink-soft">voorstel {rij.voorstel}</p> : null}
      </td>
      <td role="cell" className={CEL}>
        <p aria-live="polite">
          <span className="text-ink-soft md:hidden">Aansluitverschil: </span>
          {aansluiting === null ? <span className="text-sm text-ink-soft">volgt bij het opslaan</span> : <Cijfer cel={aansluiting.cel} />}
        </p>
        <label htmlFor={veld} className="text-xs text-ink-soft">
          Reden<span className="sr-only"> van het aansluitverschil, {rij.naam}</span>
        </label>
        <input
          id={veld} name={veld} type="text" autoComplete="off" defaultValue={getypt(veld) ?? rij.reden} onChange={(e) => void reken({ reden: e.currentTarget.value })}
          aria-describedby={redenNodig ? `${veld}-nodig` : undefined}
          className="min-h-target w-full min-w-32 rounded-sm border border-rule-strong bg-paper px-2 py-1 text-md text-ink"
        />
        {redenNodig ? <p id={`${veld}-nodig`} className="text-xs font-semibold text-warning"><MessageIcon name="warning" /> geef een reden</p> : null}
      </td>
      <td role="cell" className={CEL}>
        <Halfjaarcel cel={rij.taakstelling} getypt={getypt(rij.taakstelling.veld)} fout={fout(rij.taakstelling.veld)} label={`Taakstelling, ${rij.naam}`} />
      </td>
      <td role="cell" className={CEL}>
        <span className="text-ink-soft md:hidden">Artikel 29: </span>
        {rij.artikel29 === null ? <span className="text-sm text-ink-soft">niet te berekenen</span> : (
          <span className={rij.artikel29.wijktAf ? "font-semibold text-warning" : ""}>
            {rij.artikel29.wijktAf ? <MessageIcon name="warning" /> : null} {rij.artikel29.tekst}
          </span>
        )}
      </td>
    </tr>
  );
}

function Paar({ label, veld, getypt, fout }: { readonly label: string; readonly veld: HalfjaarrijView["inwoners"] } & Terug) {
  return (
    <div className="grid gap-1">
      <span aria-hidden="true" className="hidden text-sm md:block">{label}</span>
      <Halfjaarcel cel={veld} getypt={getypt(veld.veld)} fout={fout(veld.veld)} label={label} />
    </div>
  );
}
