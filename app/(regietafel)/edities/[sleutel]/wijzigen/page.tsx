import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { nietGevonden } from "@/app/niet-gevonden";
import { Inhoudformulier } from "@/components/editie/Inhoudformulier";
import { Invullingen } from "@/components/editie/Invullingen";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readEditie } from "@/lib/data/editie";
import { standkeuze } from "@/lib/exchange/editieresultaat";
import { editieUrl } from "@/lib/view/adres";
import { editienaam, overlegnaam } from "@/lib/view/editie";
import { viewEditieformulier } from "@/lib/view/editieformulier";
import { viewInvullingen } from "@/lib/view/oplegger";
import { viewTabellen } from "@/lib/view/stand-van-zaken";
import { readStandInvoer } from "@/lib/data/stand";
import { legInhoudVast } from "../../actions";

export const metadata: Metadata = { title: "Editie wijzigen" };

interface Props {
  readonly params: Promise<{ readonly sleutel: string }>;
}

/** The content of a concept; an edition that is fixed leads back to its page. */
export default async function EditieWijzigenPagina({ params }: Props) {
  const actor = await requireActor("editie.schrijven");
  const { sleutel } = await params;
  const editie = (await readEditie(actor, actor.provincie, sleutel)) ?? nietGevonden();
  const terug = editieUrl(sleutel);
  if (editie.status !== "concept") redirect(terug);
  const invoer = (await readStandInvoer(actor, actor.provincie, { peildatum: editie.inhoud.peildatum, bekendOp: null })) ?? nietGevonden();
  const keuze = standkeuze(editie);
  const { invullingen, voorbeeldGemeente, ...formulier } = viewEditieformulier(editie, viewTabellen(invoer, keuze).tabellen, viewInvullingen(invoer, keuze, overlegnaam(editie.prtDatum)));
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Edities", pad: "/edities" }, { naam: editienaam(editie), pad: terug }]} pagina="Wijzigen" />
        <PageHead titel={`${editienaam(editie)} wijzigen`} lead="De cijfers zelf wijzigt u bij Invoer: het concept volgt ze." />
      </div>
      <Inhoudformulier action={legInhoudVast} sleutel={sleutel} basis={editie.inhoudstap} formulier={formulier} terug={terug} />
      <Invullingen invullingen={invullingen} voorbeeldGemeente={voorbeeldGemeente} />
    </div>
  );
}
