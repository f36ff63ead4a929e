"use client";

import { Button } from "./Button";
import { Icon } from "./Icon";
import { useHydrated } from "./use-hydrated";

/** Opens the print window; only there when JavaScript is, its place kept until then. Without it the browser's own menu does the same. */
export function PrintButton() {
  return (
    <span className={useHydrated() ? undefined : "invisible"}>
      <Button type="button" look="quiet" onClick={() => window.print()}>
        <Icon name="print" />
        Afdrukken
      </Button>
    </span>
  );
}
