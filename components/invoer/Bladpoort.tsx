"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Blad } from "@/lib/domain/blad";
import { BEGINSTAAT, type Bladstaat } from "@/lib/view/bladstaat";
import { readConcept } from "./concepten";
import { leesGedaan, NIETS_GEDAAN, onthoudFocus, volgHanden, type Gedaan } from "./gedaan";
// with the page, also while the sheet itself is not loaded
import "./blad.module.css";

/** What a sheet is made of. */
export interface Bladgegevens {
  readonly blad: Blad;
  /** made for this form: sent twice, it is one save */
  readonly sleutel: string;
  /** whose draft is kept in the browser */
  readonly account: string;
  /** the save that led here: the draft it came from is done with */
  readonly bewaard: { readonly sleutel: string; readonly thema: string } | null;
}

interface Props extends Bladgegevens {
  readonly action: (staat: Bladstaat, form: FormData) => Promise<Bladstaat>;
}

/** The server draws the sheet at once. A browser loads it when somebody comes to work on it (ADR 15). */
let Invoerblad = typeof window === "undefined" ? (await import("./Invoerblad")).Invoerblad : null;

const AANKOMST = ["pointerover", "touchstart", "focusin", "keydown", "paste"] as const;

/** A sheet as the server drew it: a form that works. It becomes a small spreadsheet as soon as somebody touches it. */
export function Bladpoort({ action, ...gegevens }: Props) {
  const hydrated = useHydrated();
  const [staat, verstuur, bezig] = useActionState(hydrated ? keepOnScreen(action) : action, BEGINSTAAT);
  const [gedaan, setGedaan] = useState<Gedaan | null>(Invoerblad === null ? null : NIETS_GEDAAN);
  const vak = useRef<HTMLDivElement>(null);
  const { account, blad: { maand, thema }, bewaard } = gegevens;
  const wakker = gedaan !== null;
  // an answer of the server is led to its errors, and a draft goes on where it was left
  const moetWakker = useEffectEvent((drawn: HTMLElement) => staat !== BEGINSTAAT || bewaard !== null || readConcept({ account, maand, thema }) !== null || drawn.childElementCount === 0 || Object.keys(leesGedaan(drawn).getypt).length > 0);

  useEffect(() => {
    const drawn = vak.current;
    if (wakker || !drawn) return;
    const handen = volgHanden(drawn);
    const stopper = new AbortController();
    let komt = false;
    const wek = async () => {
      if (komt) return;
      komt = true;
      try {
        Invoerblad ??= (await import("./Invoerblad")).Invoerblad;
      } catch {
        // no connection: the form works without, and the next touch tries again
        komt = false;
        return;
      }
      await handen.rust();
      if (vak.current !== drawn) return;
      const herstel = onthoudFocus(drawn);
      flushSync(() => setGedaan(leesGedaan(drawn)));
      herstel(vak.current);
    };
    const houdVast = (event: KeyboardEvent) => {
      // Enter stays in the sheet, also while it is coming
      if (event.key === "Enter" && event.target instanceof HTMLInputElement && event.target.dataset["rij"] !== undefined) event.preventDefault();
    };
    drawn.addEventListener("keydown", houdVast, { signal: stopper.signal });
    for (const event of AANKOMST) drawn.addEventListener(event, () => void wek(), { signal: stopper.signal, capture: true, passive: true });
    if (moetWakker(drawn)) void wek();
    return () => {
      stopper.abort();
      handen.stop();
    };
  }, [wakker]);

  if (Invoerblad === null || gedaan === null) return <div key="getekend" ref={vak} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
  return (
    <div key="wakker" ref={vak}>
      <Invoerblad {...gegevens} staat={staat} verstuur={verstuur} bezig={bezig} gedaan={gedaan} />
    </div>
  );
}

/** An action whose failure to arrive leaves what was typed on the screen; a redirect goes on its way. */
function keepOnScreen(action: Props["action"]): Props["action"] {
  return async (staat, form) => {
    try {
      return await action(staat, form);
    } catch (error) {
      unstable_rethrow(error);
      return { ...staat, kop: "", meldingen: [], gedaan: [], verbinding: true };
    }
  };
}
