import type { AccountActor } from "@/lib/access/actor";
import { mag } from "@/lib/access/rechten";
import { readDossiers } from "@/lib/data/dossier";
import { dossierOp, zoalsGemeente } from "@/lib/domain/dossier";
import type { Gebied } from "@/lib/domain/waarneming";
import { standUrl } from "@/lib/schemas/stand-keuze";
import type { Dossiervraag } from "@/lib/view/dossier";
import { slugOf } from "@/lib/view/slug";
import type { GelezenStand } from "../../lees-stand";
import { leesDossier } from "./lees-dossier";

/**
 * Everything that the page of a dossier and its files are made of. The province also reads what was recorded of all its gemeenten together.
 * @param als true to read no more than the gemeente does
 * @throws GeenToegang unless the actor may read the dossier of this gemeente
 */
export async function leesDossierpagina(actor: AccountActor, stand: GelezenStand, gebied: Gebied, als: boolean): Promise<Dossiervraag> {
  const { provincie } = actor;
  const provinciaal = !als && mag(actor, "toezicht.lezen", { provincie });
  const [dossier, alle] = await Promise.all([leesDossier(actor, stand, gebied), provinciaal ? readDossiers(actor, provincie, stand.bekendOp) : []]);
  const eigen = als ? zoalsGemeente(dossier.versies, gebied.code) : dossier.versies;
  const versies = [...eigen, ...alle.filter((s) => s.gebied === provincie)];
  const { peildatum: gekozen, bekendOp } = stand.keuze;
  const zoek = standUrl("", { peildatum: gekozen, bekendOp }).slice(1);
  return {
    ...dossier, versies, provinciaal, gekozen,
    stukken: dossierOp(versies, gekozen),
    provincie: stand.invoer.provincie.naam,
    peildatum: stand.peildatum,
    adres: `/grafieken/belofte?gemeente=${slugOf(gebied.naam)}${zoek === "" ? "" : `&${zoek}`}`,
  };
}
