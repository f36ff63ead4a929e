"use client";

import { startTransition, useEffect, useEffectEvent, useLayoutEffect, useReducer, useState, type ClipboardEvent, type KeyboardEvent, type SubmitEvent } from "react";
import { Button } from "@/components/ui/Button";
import { DateField } from "@/components/ui/DateField";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { MessageIcon } from "@/components/ui/MessageIcon";
import { Notice } from "@/components/ui/Notice";
import { useHydrated } from "@/components/ui/use-hydrated";
import { computeBladcijfers } from "@/lib/view/bladcijfers";
import { beginVan, beoordeelBlad, celcijfersVan, vorigeInLegeCellen } from "@/lib/view/bladinvoer";
import type { Bladstaat } from "@/lib/view/bladstaat";
import { BRONNEN, naThema, plakuitleg, THEMA, vorigeKnop } from "@/lib/view/invoerblad";
import { plaatsBlok } from "@/lib/view/plakken";
import { beginWerk, conceptVan, stap } from "./bladwerk";
import type { Bladgegevens } from "./Bladpoort";
import { Bladtabel } from "./Bladtabel";
import { Botsingen } from "./Botsingen";
import { Bronveld } from "./Bronveld";
import { Celsleutel } from "./Celsleutel";
import type { Gedaan } from "./gedaan";
import { keepConcept, readConcept } from "./concepten";
import { Opslagbalk } from "./Opslagbalk";
import { Plakvak } from "./Plakvak";
import { useBladtoetsen } from "./use-bladtoetsen";
import { useOnopgeslagen } from "./use-onopgeslagen";
import { useTitel } from "./use-titel";
import { Vullingmelding } from "./Vullingmelding";
import styles from "./blad.module.css";

interface Props extends Bladgegevens {
  readonly staat: Bladstaat;
  readonly verstuur: (form: FormData) => void;
  readonly bezig: boolean;
  /** what was done on the page before the sheet came to life */
  readonly gedaan: Gedaan;
}

/** One sheet of a month. Without script it is a form; with it a small spreadsheet that keeps what was typed. */
export function Invoerblad({ staat, verstuur, bezig, gedaan, blad, sleutel: gemaakt, account, bewaard }: Props) {
  const hydrated = useHydrated();
  const [sleutel] = useState(staat.sleutel ?? gemaakt);
  const [werk, zet] = useReducer(stap, undefined, () => beginWerk(staat.ingevuld ?? beginVan(blad), staat.geplakt));

  // after a botsing the form goes on from what the server says is stored
  const ingevuld = staat.ingevuld ? { ...werk.ingevuld, uitgang: staat.ingevuld.uitgang } : werk.ingevuld;
  const oordeel = beoordeelBlad(blad, ingevuld);
  const cijfers = computeBladcijfers(blad, celcijfersVan(oordeel), ingevuld.peildatum);
  const gewijzigd = [...oordeel.cellen.values()].filter((c) => c.gewijzigd).map((c) => c.veld);
  const onTyp = (veld: string, tekst: string) => zet({ doe: "typ", veld, tekst });
  const toetsen = useBladtoetsen(blad, onTyp);

  const plek = { account, maand: blad.maand, thema: blad.thema };
  const onStart = useEffectEvent(() => {
    const done = bewaard && { ...plek, thema: bewaard.thema };
    if (done && readConcept(done)?.sleutel === bewaard.sleutel) keepConcept(done, null);
    zet({ doe: "begin", getypt: gedaan.getypt, concept: staat.ingevuld === null ? readConcept(plek) : null });
  });
  // before anything is drawn again: a drawing would put back what the server sent
  useLayoutEffect(() => onStart(), []);
  const concept = gewijzigd.length === 0 ? null : JSON.stringify(conceptVan(werk, sleutel, ingevuld.uitgang, gewijzigd));
  useEffect(() => {
    if (werk.klaar) keepConcept({ account, maand: blad.maand, thema: blad.thema }, concept);
  }, [werk.klaar, concept, account, blad.maand, blad.thema]);
  useOnopgeslagen(hydrated && gewijzigd.length > 0);
  const { meldingen } = staat;
  useTitel(meldingen.length === 0 ? null : meldingen.length === 1 ? "1 fout" : `${meldingen.length} fouten`);

  const foutBij = (veld: string) => meldingen.find((m) => m.veld === veld)?.tekst;
  const plak = (tekst: string, begin: { rij: string; kolom: string } | null) => zet({ doe: "vul", soort: "geplakt", ...plaatsBlok(blad, tekst, begin) });
  const neemOver = () => {
    const teksten = vorigeInLegeCellen(blad, ingevuld.teksten);
    const n = Object.keys(teksten).length;
    zet({ doe: "vul", soort: "overgenomen", teksten, meldingen: [n === 0 ? "Er was niets over te nemen in een lege cel." : `${n} ${n === 1 ? "cel" : "cellen"} overgenomen.`] });
  };

  function onPaste(event: ClipboardEvent) {
    const cell = event.target;
    const text = event.clipboardData.getData("text/plain");
    // one figure goes into the cell as the browser does it
    if (!(cell instanceof HTMLInputElement) || !cell.dataset["rij"] || !/[\t\r\n]/.test(text.replace(/[\r\n]+$/, ""))) return;
    event.preventDefault();
    plak(text, { rij: cell.dataset["rij"], kolom: cell.dataset["kolom"]! });
  }

  function onUndo(event: KeyboardEvent) {
    if (!werk.netGevuld || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    zet({ doe: "maakOngedaan" });
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    // sent from here, React does not empty the form afterwards
    event.preventDefault();
    const sent = new FormData(event.currentTarget, event.nativeEvent.submitter);
    if (!bezig) startTransition(() => verstuur(sent));
  }

  const knop = vorigeKnop(blad);
  return (
    <form action={verstuur} data-vangnet="eigen" onSubmit={hydrated ? onSubmit : undefined} onKeyDown={onUndo} noValidate className="grid gap-5" aria-label={`Invoer ${THEMA[blad.thema].naam}`}>
      {/* what Enter does in a field outside the sheet */}
      <button type="submit" name="actie" value="opslaan" hidden />
      <input type="hidden" name="maand" value={blad.maand} />
      <input type="hidden" name="thema" value={blad.thema} />
      <input type="hidden" name="sleutel" value={sleutel} />
      {staat.verbinding ? (
        <Notice soort="warning" titel="De verbinding is weg." live>
          <p>Uw invoer staat nog op dit scherm. Probeer het straks opnieuw met Opslaan. Dubbel opslaan kan niet.</p>
        </Notice>
      ) : null}
      <ErrorSummary titel={staat.kop} fouten={meldingen} />
      <Botsingen botsing={staat.botsing} teksten={werk.ingevuld.teksten} onKies={onTyp} />
      {staat.gedaan.length > 0 ? <Notice titel={staat.gedaan[0]!} live>{staat.gedaan.slice(1).map((m) => <p key={m}>{m}</p>)}</Notice> : null}
      <Vullingmelding vulling={werk.vulling} onOngedaan={() => zet({ doe: "maakOngedaan" })} />

      <div className="grid gap-4 sm:grid-cols-[minmax(0,14rem)_minmax(0,26rem)] print:hidden">
        <DateField name="peildatum" label="Peildatum" waarde={ingevuld.peildatum} fout={foutBij("peildatum")} onTyp={(tekst) => zet({ doe: "gegeven", naam: "peildatum", tekst })} />
        <Bronveld bronnen={BRONNEN[blad.thema]} waarde={ingevuld.bron} fout={foutBij("bron")} onTyp={(tekst) => zet({ doe: "gegeven", naam: "bron", tekst })} />
      </div>
      <Celsleutel />
      <div className={styles["venster"]}>
        <Bladtabel
          blad={blad} ingevuld={ingevuld} oordeel={oordeel} cijfers={cijfers} geplakt={werk.geplakt}
          actief={toetsen.actief} onTyp={onTyp} onReden={(veld, tekst) => zet({ doe: "reden", veld, tekst })}
          onKeyDown={toetsen.onKeyDown} onFocus={toetsen.onFocus} onBlur={toetsen.onBlur} onPaste={onPaste}
        />
      </div>
      {cijfers.meldingen.map((m) => (
        <p key={m} className="flex max-w-notes items-baseline gap-2 text-md">
          <MessageIcon name="info" />
          <span>{m}</span>
        </p>
      ))}
      <Hulp knop={knop} onNeemOver={hydrated ? neemOver : undefined} />
      <Plakvak uitleg={plakuitleg(blad)} begin={gedaan.plakvak} onPlak={hydrated ? (tekst) => plak(tekst, null) : undefined} />
      <Opslagbalk
        wijzigingen={oordeel.wijzigingen} fouten={oordeel.fouten.length} open={oordeel.open.length} bezig={bezig}
        volgende={THEMA[naThema(blad.thema)].naam} onOpnieuw={hydrated ? () => zet({ doe: "opnieuw", ingevuld: { ...beginVan(blad), peildatum: ingevuld.peildatum, bron: ingevuld.bron } }) : undefined}
      />
    </form>
  );
}

function Hulp({ knop, onNeemOver }: { readonly knop: string | null; readonly onNeemOver: (() => void) | undefined }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden">
      {knop === null ? null : (
        <Button
          look="secondary"
          name="actie"
          value="vorige"
          onClick={(event) => {
            if (!onNeemOver) return;
            event.preventDefault();
            onNeemOver();
          }}
        >
          {knop}
        </Button>
      )}
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm max-md:hidden">
        {TOETSEN.map(([toets, doet]) => (
          <li key={toets}>
            <kbd className="rounded-sm border border-b-2 border-rule-strong px-1.5 font-sans">{toets}</kbd> {doet}
          </li>
        ))}
      </ul>
    </div>
  );
}

const TOETSEN = [
  ["Enter", "cel eronder"],
  ["Tab", "volgende cel"],
  ["Esc", "vorige waarde terug"],
  ["Ctrl V", "plak een blok"],
  ["-", "niet aangeleverd"],
] as const;
