"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** True once JavaScript runs in the browser: what cannot work without it stays away until then. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
