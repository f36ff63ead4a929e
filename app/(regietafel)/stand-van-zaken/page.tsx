import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { KeuzeFormulier } from "@/components/stand/KeuzeFormulier";
import { StandTabellen } from "@/components/stand/StandTabellen";
import { ButtonLink } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import { requireActor } from "@/lib/access/sessie";
import { readPeildata, readStandInvoer } from "@/lib/data/stand";
import { readVooruitzichten } from "@/lib/data/vooruitzicht";
import { vooruitzichtenOp } from "@/lib/domain/vooruitzicht";
import { amsterdamToday, formatDatum } from "@/lib/format";
import { endOfDay } from "@/lib/moment";
import { parseStandKeuze, standUrl, type Zoekparameters } from "@/lib/schemas/stand-keuze";
import { viewStand } from "@/lib/view/stand-van-zaken";
import { viewVooruitzicht } from "@/lib/view/vooruitzicht";

const PAD = "/stand-van-zaken";
const TITEL = "Stand van zaken";

interface Props {
  readonly searchParams: Promise<Zoekparameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: parseStandKeuze(await searchParams).goed ? TITEL : `Fout in uw keuze: ${TITEL}` };
}

/**
 * The five tables of the province. What readers want to know first: a gedeputeerde, where it falls short and by how much;
 * a wethouder, the row of the own gemeente; the secretariaat, what is missing or doubtful; a lezer, of when and by whom.
 */
export default async function StandVanZaken({ searchParams }: Props) {
  const actor = await requireActor("cijfers.lezen");
  const uitkomst = parseStandKeuze(await searchParams);
  const formulier = (peildatum: string) => (
    <KeuzeFormulier actie={PAD} getypt={{ ...uitkomst.getypt, peildatum }} fouten={uitkomst.goed ? [] : uitkomst.fouten} />
  );

  if (!uitkomst.goed) {
    return (
      <Kader lead="Uw keuze is nog niet goed. Verbeter de velden hieronder, dan ziet u de tabellen.">
        <div className="mt-6">
          <ErrorSummary fouten={uitkomst.fouten} />
        </div>
        {formulier(uitkomst.getypt.peildatum)}
      </Kader>
    );
  }

  const { keuze } = uitkomst;
  const peildata = await readPeildata(actor, actor.provincie, amsterdamToday());
  if (peildata === null) return <Kader lead="Er zijn nog geen cijfers van uw provincie. Het secretariaat laadt ze." />;

  const peildatum = keuze.peildatum ?? peildata.laatste;
  if (peildatum < peildata.eerste) {
    return (
      <Kader lead={`Op ${formatDatum(peildatum)} waren er nog geen cijfers.`}>
        <div className="mt-6">
          <Notice titel={`De eerste cijfers zijn van ${formatDatum(peildata.eerste)}.`}>
            <p>
              <ButtonLink href={standUrl(PAD, { ...keuze, peildatum: peildata.eerste })} look="secondary">
                Toon de stand van {formatDatum(peildata.eerste)}
              </ButtonLink>
            </p>
          </Notice>
        </div>
        {formulier(peildatum)}
      </Kader>
    );
  }

  const bekendOp = keuze.bekendOp === null ? null : endOfDay(keuze.bekendOp);
  const invoer = await readStandInvoer(actor, actor.provincie, { peildatum, bekendOp });
  if (invoer === null || (invoer.waarnemingen.length === 0 && invoer.locaties.every((l) => l.fasen.length === 0))) {
    return (
      <Kader lead={`Van de stand op ${formatDatum(peildatum)} was toen nog niets vastgelegd.`}>
        <div className="mt-6">
          <Notice titel={`U kijkt naar wat bekend was op ${formatDatum(keuze.bekendOp ?? peildatum)}.`}>
            <p>
              <ButtonLink href={standUrl(PAD, { ...keuze, bekendOp: null })} look="secondary">
                Toon wat nu bekend is
              </ButtonLink>
            </p>
          </Notice>
        </div>
        {formulier(peildatum)}
      </Kader>
    );
  }

  const naam = (code: string) => invoer.gemeenten.find((g) => g.code === code)?.naam ?? code;
  const vooruitzicht = vooruitzichtenOp(await readVooruitzichten(actor, actor.provincie, bekendOp), peildatum).map((v) => viewVooruitzicht(v, naam(v.gebied)));
  const view = viewStand(invoer, { peildatum, opties: keuze.opties, capaciteitsdata: keuze.capaciteitsdata }, keuze.bekendOp);
  return (
    <Kader
      lead={view.samenvatting}
      meta={`Stand op ${view.peildatumTekst}, ${keuze.bekendOp === null ? "zoals nu bekend" : `zoals bekend op ${formatDatum(keuze.bekendOp)}`}`}
    >
      {formulier(peildatum)}
      <StandTabellen pad={PAD} view={view} keuze={keuze} eigen={actor.gemeente} vooruitzicht={vooruitzicht} />
    </Kader>
  );
}

function Kader({ lead, meta, children }: { readonly lead: string; readonly meta?: string; readonly children?: ReactNode }) {
  return (
    <>
      <Kruimelpad boven={[{ naam: "Regietafel", pad: "/" }]} pagina={TITEL} />
      <PageHead titel={TITEL} lead={lead} meta={meta} />
      {children}
    </>
  );
}
