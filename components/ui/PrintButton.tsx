"use client";

import { Button } from "./Button";
import { Icon } from "./Icon";
import { useHydrated } from "./use-hydrated";

/** Opens the print window; only there when JavaScript is. Without it the browser's own menu does the same. */
export function PrintButton() {
  if (!useHydrated()) return null;
  return (
    <Button type="button" look="quiet" onClick={() => window.print()}>
      <Icon name="print" />
      Afdrukken
    </Button>
  );
}
