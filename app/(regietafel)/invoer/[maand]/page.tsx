import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Bladpoort } from "@/components/invoer/Bladpoort";
import { Opgeslagenmelding } from "@/components/invoer/Opgeslagenmelding";
import { Themakeuze } from "@/components/invoer/Themakeuze";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { Themanaam } from "@/components/stand/Themanaam";
import { ButtonLink } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { PageHead } from "@/components/ui/PageHead";
import type { AccountActor } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/sessie";
import { readBlad } from "@/lib/data/blad";
import { readMaandbladen } from "@/lib/data/maand";
import { readOpslag } from "@/lib/data/opslag";
import { readStandInvoer } from "@/lib/data/stand";
import type { Blad } from "@/lib/domain/blad";
import { addMonths, halfjaarOf, isMaand } from "@/lib/domain/periode";
import { amsterdamToday, formatDatum } from "@/lib/format";
import { parseBladadres } from "@/lib/schemas/blad";
import type { Zoekparameters } from "@/lib/schemas/stand-keuze";
import { bladPad, bladuitleg, telBlad, THEMA, viewThematabs, voortgangZin, type Invoerthema } from "@/lib/view/invoerblad";
import { viewOpgeslagen } from "@/lib/view/opgeslagen";
import { bewaarBlad } from "./actions";

interface Props {
  readonly params: Promise<{ readonly maand: string }>;
  readonly searchParams: Promise<Zoekparameters>;
}

const titelVan = (maand: string) => (isMaand(maand) ? `Invoer ${formatDatum(maand)}` : "Invoer");

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { maand } = await params;
  const adres = parseBladadres(maand, await searchParams, amsterdamToday());
  return { title: "fout" in adres ? titelVan(maand) : `${titelVan(maand)}, ${THEMA[adres.thema].naam}` };
}

/**
 * One sheet of a month. What the secretariaat wants to know in ten seconds: how much of this month is in, which cells are not,
 * and whether what was just typed is saved and what it does to the gap.
 */
export default async function InvoerMaand({ params, searchParams }: Props) {
  const actor = await requireActor("cijfers.schrijven");
  const { maand } = await params;
  const vandaag = amsterdamToday();
  const adres = parseBladadres(maand, await searchParams, vandaag);
  if ("fout" in adres) return <GeenBlad maand={maand} toekomst={adres.fout === "toekomst"} vandaag={vandaag} />;

  const read = (thema: Invoerthema) => (thema === "amvCoa" ? null : readBlad(actor, actor.provincie, { thema, maand, vandaag }));
  const [bladen, blad] = await Promise.all([readMaandbladen(actor, actor.provincie, [maand]), read(adres.thema)]);
  const van = adres.van === null || adres.van === adres.thema ? blad : await read(adres.van);
  const opgeslagen = adres.opgeslagen !== null && van ? await readOpgeslagen(actor, adres.opgeslagen, van) : null;
  return (
    <Kader
      maand={maand}
      lead={blad ? voortgangZin(blad.thema, telBlad(blad)) : `De plaatsen voor amv’ers bij het COA volgen uit de locaties van asiel.`}
      meta={
        <>
          <a href={bladPad(addMonths(maand, -1), adres.thema)} className={BLADEREN}>Naar {formatDatum(addMonths(maand, -1))}</a>
          {addMonths(maand, 1) <= vandaag.slice(0, 7) ? <a href={bladPad(addMonths(maand, 1), adres.thema)} className={BLADEREN}>Naar {formatDatum(addMonths(maand, 1))}</a> : null}
        </>
      }
    >
      {opgeslagen === null ? null : <Opgeslagenmelding key={adres.opgeslagen} view={opgeslagen.view} standPad={`/stand-van-zaken?peildatum=${opgeslagen.peildatum}#${THEMA[opgeslagen.thema].id}`} />}
      <Themakeuze tabs={viewThematabs(maand, adres.thema, bladen)} />
      <section aria-labelledby="blad" className="grid gap-4 border-t-2 border-ink pt-4">
        <div className="grid gap-1">
          <h2 id="blad"><Themanaam id={THEMA[adres.thema].id} naam={THEMA[adres.thema].naam} /></h2>
          {blad && blad.rijen.length > 0 ? <p className="max-w-measure text-md text-ink-soft">{bladuitleg(blad)}</p> : null}
        </div>
        {blad && blad.rijen.length > 0 ? (
          <Bladpoort
            key={`${maand} ${blad.thema} ${adres.opgeslagen}`}
            action={bewaarBlad}
            blad={voorFormulier(blad)}
            sleutel={randomUUID()}
            account={String(actor.id)}
            bewaard={opgeslagen && { sleutel: opgeslagen.sleutel, thema: opgeslagen.thema }}
          />
        ) : blad ? (
          <Notice titel="Er zijn in deze maand geen locaties bekend.">
            <p>
              <a href={LOCATIES}>Voeg een locatie toe</a>, dan kunt u hier de plaatsen invullen.
            </p>
          </Notice>
        ) : (
          <Notice titel="Hier vult u niets in.">
            <p>Vul de plaatsen van de amv-fasen in op het blad <a href={bladPad(maand, "asiel")}>Asiel</a>. De opgave van het jaar voert u in bij de <a href={OPGAVEN}>opgaven</a>.</p>
          </Notice>
        )}
        {blad?.thema === "vergunninghouders" ? (
          <p className="max-w-measure text-md print:hidden">
            De stand, de taakstelling en correctieregels voert u in bij <a href={`/invoer/halfjaar/${halfjaarOf(`${maand}-01`)}`}>{halfjaarOf(`${maand}-01`)}</a>.
          </p>
        ) : null}
      </section>
    </Kader>
  );
}

const LOCATIES = "/locaties";
const OPGAVEN = "/invoer/opgaven";

/** A link that stands alone, the size of a finger. */
const BLADEREN = "inline-flex min-h-target items-center print:hidden";

/** What the browser needs of a sheet: of the stand only its own theme. */
function voorFormulier(blad: Blad): Blad {
  const { stand, thema } = blad;
  return { ...blad, stand: { ...stand, waarnemingen: stand.waarnemingen.filter((w) => w.thema === thema), locaties: thema === "asiel" ? stand.locaties : [] } };
}

/** The save that led here, with the stand just before it and now. */
async function readOpgeslagen(actor: AccountActor, id: number, { thema, standOp: peildatum, provincie }: Blad) {
  const opslag = await readOpslag(actor, actor.provincie, id);
  if (opslag === null) return null;
  const before = new Date(opslag.op.getTime() - 1);
  const [voor, na] = await Promise.all([before, null].map((bekendOp) => readStandInvoer(actor, actor.provincie, { peildatum, bekendOp })));
  return voor && na ? { thema, peildatum, sleutel: opslag.sleutel, view: viewOpgeslagen(opslag, thema, provincie.naam, voor, na, peildatum) } : null;
}

function GeenBlad({ maand, toekomst, vandaag }: { readonly maand: string; readonly toekomst: boolean; readonly vandaag: string }) {
  const nu = vandaag.slice(0, 7);
  return (
    <Kader maand={maand} lead={toekomst ? `${formatDatum(maand)} is nog niet begonnen. U kunt er nog geen cijfers voor invullen.` : "Dit is geen maand. Een maand is bijvoorbeeld 2024-09."}>
      <p>
        <ButtonLink href={bladPad(nu, "asiel")} look="secondary">Naar {formatDatum(nu)}</ButtonLink>
      </p>
    </Kader>
  );
}

function Kader({ maand, lead, meta, children }: { readonly maand: string; readonly lead: string; readonly meta?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="grid gap-5">
      <div>
        <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }, { naam: "Invoer", pad: "/invoer" }]} pagina={isMaand(maand) ? formatDatum(maand) : "Maand"} />
        <PageHead titel={titelVan(maand)} lead={lead} meta={meta} />
      </div>
      {children}
    </div>
  );
}
