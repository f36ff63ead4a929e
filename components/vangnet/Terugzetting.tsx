import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { invoerVan, isAankruis, type Invoer } from "./formulier";
import { isZelfde, parseVerstuurd, verdeel, type Plek } from "./plaatsen";
import { bewaar, leesTekst, type Veld } from "./verstuurd";

/**
 * Puts back what was refused, when this account sent it from this page, and forgets it. Of another account, or answered after all, it is only forgotten.
 * @param tekst what is kept
 * @returns what to say of it; null when nothing was put back
 */
export function zetTerug(tekst: string, account: number): ReactNode {
  const verstuurd = parseVerstuurd(tekst);
  const vanHier = verstuurd?.pad === location.pathname + location.search;
  const terug = verstuurd?.geweigerd && verstuurd.account === account ? verstuurd : null;
  // another page of the same account: it waits for its own
  if ((terug && !vanHier) || leesTekst() !== tekst) return null;
  bewaar(null);
  if (!terug) return null;
  const form = [...document.querySelectorAll<HTMLFormElement>("main form")].find((een) => isZelfde(terug.velden, invoerVan(een).map(plekVan)));
  const over = form ? vulIn(form, terug.velden) : verdeel(terug.velden, []).over;
  return <Melding geplaatst={form !== undefined} over={over} />;
}

function plekVan(invoer: Invoer): Plek {
  return { naam: invoer.name, waarde: invoer.value, soort: isAankruis(invoer) ? "kruis" : invoer.type === "hidden" ? "verborgen" : "tekst" };
}

/** @returns the texts that found no place */
function vulIn(form: HTMLFormElement, velden: readonly Veld[]): readonly string[] {
  const plekken = invoerVan(form);
  const { waarden, over } = verdeel(velden, plekken.map(plekVan));
  const geweigerd = plekken.flatMap((invoer, i) => {
    const waarde = waarden[i];
    if (typeof waarde === "boolean" && isAankruis(invoer) && invoer.checked !== waarde) invoer.click();
    if (typeof waarde !== "string" || invoer.value === waarde) return [];
    const paste = zet(invoer, waarde);
    if (invoer.type !== "hidden") openOm(invoer);
    return paste ? [] : [waarde];
  });
  return [...over, ...geweigerd];
}

/** Sets a value as typing does, so that what reckons along sees it. */
function zet(invoer: Invoer, waarde: string): boolean {
  const eerder = invoer.value;
  const schrijf = (tekst: string) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(invoer), "value")?.set?.call(invoer, tekst);
  schrijf(waarde);
  // a date input drops what is not a date, and a list what it does not have
  if (invoer instanceof HTMLInputElement && invoer.type === "date" && invoer.value !== waarde) {
    invoer.type = "text";
    schrijf(waarde);
  }
  const paste = invoer instanceof HTMLTextAreaElement || invoer.value === waarde;
  if (!paste) schrijf(eerder);
  for (const soort of ["input", "change"]) invoer.dispatchEvent(new Event(soort, { bubbles: true }));
  return paste;
}

/** What was put back is in sight. */
function openOm(invoer: Invoer): void {
  for (let vak = invoer.closest("details"); vak; vak = vak.parentElement?.closest("details") ?? null) vak.open = true;
}

/** The page anew, as the server sends it. */
const gooiWeg = () => location.replace(location.pathname + location.search);

function Melding({ geplaatst, over }: { readonly geplaatst: boolean; readonly over: readonly string[] }) {
  if (!geplaatst && over.length === 0) return null;
  return (
    <div className="mb-5 max-w-measure print:hidden">
      <Notice soort="warning" titel={geplaatst ? "Wat u verstuurde, staat weer in het formulier." : "Wat u verstuurde, past niet meer in het formulier."} live>
        <p>U was afgemeld, dus het is nog niet opgeslagen. {geplaatst ? "Kijk het na en verstuur het opnieuw." : "Kopieer hieronder wat u nodig hebt."}</p>
        {over.length > 0 ? (
          <>
            {geplaatst ? <p>Dit past er niet meer in:</p> : null}
            <ul className="list-disc pl-5">
              {over.map((tekst, i) => (
                <li key={i} className="wrap-anywhere whitespace-pre-wrap">{tekst}</li>
              ))}
            </ul>
          </>
        ) : null}
        <p>
          <Button type="button" look="secondary" onClick={gooiWeg}>
            Gooi het weg
          </Button>
        </p>
      </Notice>
    </div>
  );
}
