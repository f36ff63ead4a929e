import type { ReactNode } from "react";
import { Kop } from "@/components/shell/Kop";
import { Voet } from "@/components/shell/Voet";

/** The shell for who is not signed in: no province, no menu. */
export default function AanmeldLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Kop gebruiker={<p className="text-sm text-ink-soft">Niet aangemeld</p>} />
      {children}
      <Voet />
    </>
  );
}
