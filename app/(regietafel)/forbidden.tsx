import { Berichtpagina } from "@/components/shell/Berichtpagina";
import { ButtonLink } from "@/components/ui/Button";

/** 403 */
export default function GeenToegang() {
  return (
    <Berichtpagina titel="U hebt geen toegang tot deze pagina" lead="Deze pagina hoort niet bij de rol van uw account.">
      <p>Hebt u deze pagina nodig voor uw werk? Vraag de beheerder van uw provincie om een andere rol.</p>
      <p>
        <ButtonLink href="/">Naar het begin</ButtonLink>
      </p>
    </Berichtpagina>
  );
}
