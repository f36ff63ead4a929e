import { Tekening } from "@/components/grafiek/Tekening";
import { Bullet } from "@/components/stand/Bullet";
import { Cijfer } from "@/components/stand/Cijfer";
import { Oordeel } from "@/components/stand/Oordeel";
import { Themanaam } from "@/components/stand/Themanaam";
import { Icon } from "@/components/ui/Icon";
import { Tekst } from "@/components/ui/Tekst";
import type { TegelView } from "@/lib/view/tegel";

interface Props {
  readonly tegel: TegelView;
  /** address of the table of this theme */
  readonly href: string;
}

/** One theme in one look. */
export function Tegel({ tegel, href }: Props) {
  const { id, verschil, verandering, onder, bullet } = tegel;
  const { onvolledig = verschil?.onvolledig, ...waarde } = tegel.waarde;
  return (
    <article aria-labelledby={`tegel-${id}`} className="grid content-start gap-2 border-t-2 border-ink pt-3 print:break-inside-avoid print:gap-0.5 print:border-t print:pt-1">
      <h3 id={`tegel-${id}`} className="text-base">
        <a href={href} className="inline-flex min-h-target max-w-full items-center text-ink print:min-h-0">
          <Themanaam id={id} naam={tegel.titel} />
        </a>
      </h3>
      <p className="flex flex-wrap items-baseline gap-x-2 leading-tight">
        <span className="text-2xl font-bold print:text-lg"><Cijfer cel={waarde} /></span>
        <span className="min-w-0 text-md wrap-anywhere text-ink-soft"><Tekst>{tegel.eenheid}</Tekst></span>
        {waarde.twijfel ? <span className="text-sm font-semibold text-warning"><Icon name="doubt" /> twijfel</span> : null}
      </p>
      <p className="text-md leading-snug **:data-oordeel:whitespace-normal">
        {verschil?.oordeel ? <Oordeel oordeel={verschil.oordeel} tekst={verschil.tekst} /> : tegel.zonderOordeel}
        {onvolledig ? <span className="block text-sm font-semibold text-warning"><Icon name="incomplete" /> {onvolledig}</span> : null}
      </p>
      {bullet ? <Bullet id={`bullet-${id}`} bullet={bullet} label={tegel.deelInWoorden} /> : null}
      <p className="flex flex-wrap justify-between gap-x-3 text-xs leading-snug text-ink-soft">
        <span><Tekst>{onder[0]}</Tekst></span>
        <span><Tekst>{onder[1]}</Tekst></span>
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule pt-2 text-sm leading-snug print:pt-0.5">
        {verandering.spoor ? <Tekening id={`spoor-${id}`} tekening={verandering.spoor} inWoorden={verandering.inWoorden} className="w-26 flex-none print:hidden" /> : null}
        <p className="min-w-0 flex-[1_1_9rem]"><Tekst>{verandering.tekst}</Tekst></p>
      </div>
      <p className="self-end text-xs leading-snug text-ink-soft print:hidden">
        <Tekst>{tegel.bronregel}</Tekst> <a href={tegel.uitleg}>Uitleg<span className="sr-only"> van {tegel.titel}</span></a>
      </p>
    </article>
  );
}
