"use client";

import { useEffect, useSyncExternalStore } from "react";
import { parseVerstuurd } from "./plaatsen";
import { bewaar, leesTekst } from "./verstuurd";

const never = () => () => {};
const isBewaard = () => parseVerstuurd(leesTekst()) !== null;

/** After a form was refused: how to get back what was typed. Without script only the browser itself still has it. */
export function Bewaardmelding() {
  const bewaard = useSyncExternalStore(never, isBewaard, () => false);
  useEffect(() => {
    const verstuurd = parseVerstuurd(leesTekst());
    if (verstuurd) bewaar({ ...verstuurd, geweigerd: true });
  }, []);
  return bewaard ? (
    <p>Dit tabblad heeft het bewaard. Meld u hier aan met hetzelfde account, dan staat het weer in het formulier.</p>
  ) : (
    <p>Meld u aan, en ga dan met de knop Terug van uw browser twee keer terug, tot het formulier. Meestal staat daar nog het meeste van wat u invulde. Vul aan wat ontbreekt en verstuur het opnieuw.</p>
  );
}
