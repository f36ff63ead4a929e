import type { Metadata } from "next";
import { Berichtpagina } from "@/components/shell/Berichtpagina";
import { ButtonLink } from "@/components/ui/Button";

export const metadata: Metadata = { title: "Geen toegang" };

/** 403 */
export default function GeenToegang() {
  return (
    <Berichtpagina titel="U hebt geen toegang tot deze pagina" lead="Deze pagina hoort niet bij de rol van uw account.">
      <p>Hebt u deze pagina nodig voor uw werk? Vraag het secretariaat van de regietafel om een andere rol.</p>
      <p>
        <ButtonLink href="/">Naar het begin</ButtonLink>
      </p>
    </Berichtpagina>
  );
}
