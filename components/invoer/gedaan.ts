/** What somebody did on a page before script took over, to go on with. */
export interface Gedaan {
  /** what was typed, by the name of its field */
  readonly getypt: Readonly<Record<string, string>>;
  /** the box to paste a block in */
  readonly plakvak: { readonly open: boolean; readonly tekst: string };
}

export const NIETS_GEDAAN: Gedaan = { getypt: {}, plakvak: { open: false, tekst: "" } };

/** What stands in a form that no script has touched yet, where it differs from what the server sent. */
export function leesGedaan(vak: HTMLElement): Gedaan {
  const fields = [...vak.querySelectorAll<HTMLInputElement>("input[type=text], input[type=date]")].filter((input) => input.value !== input.defaultValue);
  const area = vak.querySelector("textarea");
  return { getypt: Object.fromEntries(fields.map((input) => [input.name, input.value])), plakvak: { open: vak.querySelector("details")?.open ?? false, tekst: area?.value ?? "" } };
}

const FOCUSABLE = "a, button, input:not([type=hidden]), select, summary, textarea";

/** Where the focus is within a part of the page, and how to bring it back once that part was drawn anew. */
export function onthoudFocus(vak: HTMLElement): (nieuw: HTMLElement) => void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !vak.contains(active)) return () => {};
  const place = [...vak.querySelectorAll(FOCUSABLE)].indexOf(active);
  const typing = active instanceof HTMLInputElement && active.type === "text";
  const selection = typing ? ([active.selectionStart, active.selectionEnd] as const) : null;
  return (nieuw) => {
    const again = active.id === "" ? [...nieuw.querySelectorAll<HTMLElement>(FOCUSABLE)][place] : document.getElementById(active.id);
    again?.focus({ preventScroll: true });
    if (selection && again instanceof HTMLInputElement) again.setSelectionRange(...selection);
  };
}

/**
 * Waits until nobody is in the middle of a touch, a click or a composed letter: what is drawn anew under a finger loses the click.
 * @returns `rust`, which resolves at such a moment, and `stop`
 */
export function volgHanden(vak: HTMLElement): { readonly rust: () => Promise<void>; readonly stop: () => void } {
  let busy = false;
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    busy = true;
  };
  /** a click comes just after the finger is lifted */
  const end = (after: number) => () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = false;
      for (const go of waiting) go();
      waiting = [];
    }, after);
  };
  const stopper = new AbortController();
  const on = (events: readonly string[], f: () => void, target: EventTarget) => events.forEach((event) => target.addEventListener(event, f, { signal: stopper.signal, capture: true, passive: true }));
  on(["pointerdown", "compositionstart"], begin, vak);
  on(["pointerup", "pointercancel"], end(350), window);
  on(["click", "compositionend"], end(0), window);
  return {
    rust: () => (busy ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    stop: () => {
      clearTimeout(timer);
      stopper.abort();
    },
  };
}
