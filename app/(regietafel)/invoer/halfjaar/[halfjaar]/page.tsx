import type { Metadata } from "next";
import { nietGevonden } from "@/app/niet-gevonden";
import { Correctieregels } from "@/components/halfjaar/Correctieregels";
import { Halfjaarformulier } from "@/components/halfjaar/Halfjaarformulier";
import { Regelformulier } from "@/components/halfjaar/Regelformulier";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readCorrectieregels } from "@/lib/data/correctieregels";
import { readHalfjaar } from "@/lib/data/halfjaar";
import { computeHalfjaar, isTeOpenen } from "@/lib/domain/halfjaar";
import { firstDay, lastDay } from "@/lib/domain/periode";
import { amsterdamToday } from "@/lib/format";
import { viewCorrectieregels, viewHalfjaar } from "@/lib/view/halfjaar";
import { bewaarHalfjaar, voegRegelToe } from "./actions";

const OPGAVEN = "/invoer/opgaven";

interface Props {
  readonly params: Promise<{ readonly halfjaar: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Invoer ${(await params).halfjaar}` };
}

/**
 * The opening of a half-year. What the secretariaat wants to know first: which stands and taakstellingen are in, which of them
 * do not follow from our own closing and still need a reason, and which taakstelling looks wrong.
 */
export default async function HalfjaarPage({ params, searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { halfjaar } = await params;
  const vandaag = amsterdamToday();
  if (!isTeOpenen(halfjaar, vandaag)) nietGevonden();
  const invoer = await readHalfjaar(actor, actor.provincie, halfjaar);
  const rijen = computeHalfjaar(invoer.gemeenten, invoer.waarnemingen, halfjaar, invoer.redenen, vandaag);
  const view = viewHalfjaar(halfjaar, rijen, invoer.versies, invoer.redenen);
  const regels = viewCorrectieregels(await readCorrectieregels(actor, actor.provincie, halfjaar), invoer.gemeenten);
  const opgeslagen = Number((await searchParams)["opgeslagen"]);
  return (
    <div className="grid gap-8">
      <div>
        <Kruimelpad boven={[{ naam: "Invoer", pad: "/invoer" }]} pagina={halfjaar} />
        <PageHead titel={`Overgang naar ${halfjaar}`} lead={view.lead} />
      </div>
      {opgeslagen > 0 ? (
        <Notice soort="ok" live titel={`Opgeslagen: ${opgeslagen} ${opgeslagen === 1 ? "cijfer of reden" : "cijfers en redenen"}.`}>
          <p>
            <a href={`/stand-van-zaken?peildatum=${lastDay(halfjaar) < vandaag ? lastDay(halfjaar) : vandaag}#vergunninghouders`}>Bekijk de stand van zaken</a>
          </p>
        </Notice>
      ) : null}
      {view.meldingen.length > 0 ? (
        <Notice soort="warning" titel="Vraagt aandacht">
          {view.meldingen.map((m) => (
            <p key={m}>{m}</p>
          ))}
        </Notice>
      ) : null}
      <Halfjaarformulier action={bewaarHalfjaar.bind(null, halfjaar)} view={view} peildatum={firstDay(halfjaar) < vandaag ? firstDay(halfjaar) : vandaag} />
      <section aria-labelledby="correcties" className="grid gap-3">
        <h2 id="correcties">Correctieregels van {halfjaar}</h2>
        <p className="max-w-measure text-md">Elke regel telt op bij het totaal te realiseren. Een herziene taakstelling is geen correctie: die wijzigt u hierboven.</p>
        {regels.length === 0 ? <p className="text-md">Er zijn geen correctieregels; dan is de correctie 0.</p> : <Correctieregels regels={regels} />}
        <Regelformulier action={voegRegelToe.bind(null, halfjaar)} gemeenten={invoer.gemeenten} peildatum={vandaag} />
      </section>
      <p className="max-w-measure text-md">De opgave van amv Nidos voor {halfjaar} voert u in bij de <a href={OPGAVEN}>opgaven</a>.</p>
    </div>
  );
}
