import { ButtonLink } from "@/components/ui/Button";
import { Berichtpagina } from "./Berichtpagina";

/** What a role may not open, and whom to ask. */
export function GeenToegang() {
  return (
    <Berichtpagina titel="U hebt geen toegang tot deze pagina" lead="Deze pagina hoort niet bij de rol van uw account.">
      <p>Hebt u deze pagina nodig voor uw werk? Vraag de beheerder van uw provincie om een andere rol.</p>
      <p>
        <ButtonLink href="/">Naar het begin</ButtonLink>
      </p>
    </Berichtpagina>
  );
}
