import { useEffect } from "react";

/** Asks before the page is left while there is unsaved work. Links load a page anew, so the browser asks for those too. */
export function useOnopgeslagen(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [dirty]);
}
