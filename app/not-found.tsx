import type { Metadata } from "next";
import { Berichtpagina } from "@/components/shell/Berichtpagina";
import { ButtonLink } from "@/components/ui/Button";
import { readWie, Schil } from "./schil";

export async function generateMetadata(): Promise<Metadata> {
  const { provincie } = await readWie();
  return { title: { absolute: `Pagina niet gevonden · Regietafel ${provincie}` } };
}

/** 404, inside the shell: who is not signed in never gets here. */
export default function NietGevonden() {
  return (
    <Schil>
      <Berichtpagina titel="Pagina niet gevonden" lead="Deze pagina bestaat niet of niet meer.">
        <p>Kijk of u het adres goed hebt getypt. Of ga verder vanaf het begin.</p>
        <p>
          <ButtonLink href="/">Naar het begin</ButtonLink>
        </p>
      </Berichtpagina>
    </Schil>
  );
}
