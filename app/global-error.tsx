"use client";

import "./globals.css";
import { Berichtpagina } from "@/components/shell/Berichtpagina";
import { Kop } from "@/components/shell/Kop";
import { Button } from "@/components/ui/Button";

/** 500 where even the shell could not be made. */
export default function AlgemeneFout({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="nl">
      <body className="flex min-h-dvh flex-col font-sans">
        <title>Er ging iets mis · Regietafel</title>
        <Kop />
        <main id="inhoud" className="wrap grow pt-6 pb-16">
          <Berichtpagina titel="Er ging iets mis" lead="De Regietafel kan nu geen pagina’s tonen. Dit ligt aan ons, niet aan u.">
            <p>Probeer het over een paar minuten opnieuw. Blijft het misgaan? Meld het bij de beheerder.</p>
            <p>
              <Button type="button" onClick={() => retry()}>
                Probeer opnieuw
              </Button>
            </p>
          </Berichtpagina>
        </main>
      </body>
    </html>
  );
}
