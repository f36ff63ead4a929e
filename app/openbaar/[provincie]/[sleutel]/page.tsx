import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Document } from "@/components/editie/Document";
import { Downloads } from "@/components/editie/Downloads";
import { Status } from "@/components/editie/Status";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { editielead, editienaam } from "@/lib/view/editie";
import { openbaarUrl } from "@/lib/view/openbaar";
import { leesOpenbaar } from "../../lees-openbaar";

interface Props {
  readonly params: Promise<{ readonly provincie: string; readonly sleutel: string }>;
}

async function lees({ params }: Props) {
  const { provincie, sleutel } = await params;
  return (await leesOpenbaar(provincie, sleutel)) ?? redirect("/openbaar?weg=ja");
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { provincie, editie } = await lees(props);
  return { title: `${provincie.naam}, ${editienaam(editie)}` };
}

/** An edition that everybody may read. */
export default async function OpenbareEditiePagina(props: Props) {
  const { provincie, editie, status, resultaat } = await lees(props);
  return (
    <>
      <Kruimelpad boven={[{ naam: "Openbare edities", pad: "/openbaar" }]} pagina={editienaam(editie)} />
      <PageHead titel={`${provincie.naam}, ${editienaam(editie)}`} lead={editielead(editie, [])} meta={<><Status soort={status.soort} /> <span>{status.tekst}</span></>} />
      <Downloads pad={openbaarUrl(provincie.naam, editie.sleutel)} concept={false} />
      <Document document={resultaat.document} eigen={null} />
    </>
  );
}
