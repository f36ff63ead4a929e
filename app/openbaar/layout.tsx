import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Kop } from "@/components/shell/Kop";
import { Voet } from "@/components/shell/Voet";

export const metadata: Metadata = { title: { absolute: "Openbare edities van de Regietafel", template: "%s · Regietafel" } };

/** The shell of what everybody may read: no account, no menu. */
export default function OpenbaarLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Kop start="/openbaar" gebruiker={<p className="text-sm text-ink-soft">Openbaar</p>} />
      <main id="inhoud" tabIndex={-1} className="wrap grow pt-6 pb-16 focus-visible:outline-none focus-visible:shadow-none print:p-0">
        {children}
      </main>
      <Voet openbaar />
    </>
  );
}
