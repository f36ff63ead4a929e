"use client";

import { Button } from "./Button";
import { Glyph } from "./Glyph";
import { useHydrated } from "./use-hydrated";

const PRINTER = "M4 1h8v3H4zM1 5h14v7h-3v3H4v-3H1zm5 5v3h4v-3z";

/** Opens the print window; only there when JavaScript is, its place kept until then. Without it the browser's own menu does the same. */
export function PrintButton() {
  return (
    <span className={useHydrated() ? undefined : "invisible"}>
      <Button type="button" look="quiet" onClick={() => window.print()}>
        <Glyph sign={PRINTER} />
        Afdrukken
      </Button>
    </span>
  );
}
