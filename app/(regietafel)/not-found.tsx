import { Berichtpagina } from "@/components/shell/Berichtpagina";
import { ButtonLink } from "@/components/ui/Button";

/** 404 */
export default function NietGevonden() {
  return (
    <Berichtpagina titel="Pagina niet gevonden" lead="Deze pagina bestaat niet of niet meer.">
      <p>Kijk of u het adres goed hebt getypt. Of ga verder vanaf het begin.</p>
      <p>
        <ButtonLink href="/">Naar het begin</ButtonLink>
      </p>
    </Berichtpagina>
  );
}
