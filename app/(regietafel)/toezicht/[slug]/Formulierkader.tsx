import type { ReactNode } from "react";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { dossierUrl } from "@/lib/view/adres";

interface Props {
  /** of the gemeente */
  readonly naam: string;
  /** in the path of crumbs */
  readonly pagina: string;
  readonly titel: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** What stands around the forms of a dossier. */
export function Formulierkader({ naam, pagina, titel, lead, children }: Props) {
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Toezicht", pad: "/toezicht" }, { naam: `Dossier ${naam}`, pad: dossierUrl(naam) }]} pagina={pagina} />
        <PageHead titel={titel} lead={lead} />
      </div>
      {children}
    </div>
  );
}
