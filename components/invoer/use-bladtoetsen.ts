import type { FocusEvent, KeyboardEvent } from "react";
import { useState } from "react";
import type { Blad } from "@/lib/domain/blad";
import { veldVan } from "@/lib/view/bladinvoer";

/** The cell that has the focus, and what stood in it when it got it. */
export interface ActieveCel {
  readonly veld: string;
  readonly tekst: string;
}

const isCell = (target: EventTarget): target is HTMLInputElement => target instanceof HTMLInputElement && target.dataset["rij"] !== undefined;

/** Whether an arrow at the side leaves the cell: at that end of the text, or when all of it is selected. */
function leaves({ selectionStart, selectionEnd, value }: HTMLInputElement, step: number): boolean {
  const all = selectionStart === 0 && selectionEnd === value.length;
  return all || (selectionStart === selectionEnd && selectionStart === (step < 0 ? 0 : value.length));
}

function focusCell(veld: string): void {
  const input = document.getElementById(veld);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}

/** Moves through the cells of a sheet as in a spreadsheet: arrows and Enter; Esc brings back what stood there. */
export function useBladtoetsen(blad: Blad, onTyp: (veld: string, tekst: string) => void) {
  const [actief, setActief] = useState<ActieveCel | null>(null);

  function move(input: HTMLInputElement, down: number, right: number): boolean {
    const row = blad.rijen.findIndex((r) => r.id === input.dataset["rij"]);
    const column = blad.kolommen.findIndex((k) => k.code === input.dataset["kolom"]);
    const [rij, kolom] = [blad.rijen[row + down], blad.kolommen[column + right]];
    if (rij && kolom) focusCell(veldVan(rij.id, kolom.code));
    return rij !== undefined && kolom !== undefined;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!isCell(event.target) || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const input = event.target;
    const moves: Partial<Record<string, () => boolean>> = {
      // Enter stays in the sheet, also at its end: it never sends the form
      Enter: () => move(input, event.shiftKey ? -1 : 1, 0) || true,
      ArrowDown: () => move(input, 1, 0),
      ArrowUp: () => move(input, -1, 0),
      ArrowRight: () => !event.shiftKey && leaves(input, 1) && move(input, 0, 1),
      ArrowLeft: () => !event.shiftKey && leaves(input, -1) && move(input, 0, -1),
      Escape: () => {
        if (actief?.veld === input.id) onTyp(actief.veld, actief.tekst);
        return true;
      },
    };
    if (moves[event.key]?.()) event.preventDefault();
  }

  return {
    actief,
    onKeyDown,
    onFocus: (event: FocusEvent) => {
      if (isCell(event.target)) setActief({ veld: event.target.id, tekst: event.target.value });
    },
    onBlur: () => setActief(null),
  };
}
