import { useEffect } from "react";

/** Says in the title of the window how much was refused: `(2 fouten) Invoer …`; null takes it away. */
export function useTitel(voor: string | null): void {
  useEffect(() => {
    if (voor === null) return;
    const title = document.title;
    document.title = `(${voor}) ${title}`;
    return () => {
      document.title = title;
    };
  }, [voor]);
}
