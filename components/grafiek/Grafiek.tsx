import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/Disclosure";
import { Icon } from "@/components/ui/Icon";
import { Tekst } from "@/components/ui/Tekst";
import { Verwijzingen } from "@/components/uitleg/Verwijzingen";
import type { GrafiekView } from "@/lib/view/grafiek";
import { downloadUrl } from "@/lib/view/adres";
import { Grafiektabel } from "./Grafiektabel";
import { Legenda } from "./Legenda";
import { Tekening } from "./Tekening";

interface Props {
  readonly grafiek: GrafiekView;
  /** true among others like it, each under a head of its own */
  readonly klein?: boolean;
  /** true where the page shows its table beside it */
  readonly tabelErnaast?: boolean;
  /** between the drawing and its table */
  readonly children?: ReactNode;
}

/** A chart with all that belongs to it: what it shows in a sentence, the drawing, its figures as a table and as files, and where they come from. */
export function Grafiek({ grafiek, klein = false, tabelErnaast = false, children }: Props) {
  const { id, stelling, onderschrift, tekening, smal, tabel } = grafiek;
  return (
    <figure id={id} aria-labelledby={`${id}-stelling`} className="grid content-start gap-2 print:break-inside-avoid print:gap-1">
      <figcaption className="mb-2 grid gap-1 print:mb-0.5">
        <span id={`${id}-stelling`} className={`max-w-measure leading-snug text-pretty ${klein ? "text-md print:text-xs" : "text-lg font-bold"}`}><Tekst>{stelling}</Tekst></span>
        <span className={`leading-snug text-ink-soft ${klein ? "text-sm" : "text-md"}`}><Tekst>{onderschrift}</Tekst></span>
      </figcaption>
      {tekening === null ? (
        <p className="border-l-4 border-rule-strong py-2 pl-4 text-md">{grafiek.leeg}</p>
      ) : (
        <>
          {grafiek.legenda.length > 0 ? <Legenda id={id} regels={grafiek.legenda} /> : null}
          <Tekening id={id} tekening={tekening} inWoorden={grafiek.inWoorden} className={smal ? "hidden md:block print:block" : ""} />
          {smal ? <Tekening id={`${id}-smal`} tekening={smal} inWoorden={grafiek.inWoorden} className="md:hidden print:hidden" /> : null}
        </>
      )}
      {grafiek.merken.length > 0 ? (
        <ol className="grid gap-1 text-sm leading-snug md:grid-cols-2">
          {grafiek.merken.map((merk, i) => (
            <li key={merk} className="flex items-baseline gap-2">
              <span aria-hidden="true" className="inline-flex size-5.5 flex-none items-center justify-center rounded-full border-[1.5px] border-ink text-xs leading-none font-bold">{i + 1}</span>
              <span className="min-w-0 wrap-anywhere"><Tekst>{merk}</Tekst></span>
            </li>
          ))}
        </ol>
      ) : null}
      {children}
      <div className="flex flex-wrap items-start gap-x-6 print:hidden">
        {tabelErnaast ? null : (
          <Disclosure titel="Toon als tabel" className="max-w-full open:w-full">
            <Grafiektabel naam={onderschrift} tabel={tabel} />
          </Disclosure>
        )}
        <Download adres={grafiek.adres} vorm="csv" tekst="Download als CSV" over={stelling} />
        {tekening === null ? null : <Download adres={grafiek.adres} vorm="svg" tekst="Download als afbeelding" over={stelling} />}
      </div>
      <p className="text-xs leading-snug text-ink-soft">
        <Tekst>{grafiek.bronregel}</Tekst>
        <Verwijzingen naar={grafiek.uitleg} />
      </p>
    </figure>
  );
}

function Download({ adres, vorm, tekst, over }: { readonly adres: string; readonly vorm: "csv" | "svg"; readonly tekst: string; readonly over: string }) {
  return (
    <a href={downloadUrl(adres, vorm)} className="inline-flex min-h-target items-center gap-1.5 text-md">
      <Icon name="download" />
      {tekst}
      <span className="sr-only">: {over}</span>
    </a>
  );
}
