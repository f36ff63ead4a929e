import { Cijfer } from "@/components/stand/Cijfer";
import { Themanaam } from "@/components/stand/Themanaam";
import { Disclosure } from "@/components/ui/Disclosure";
import { Tekst } from "@/components/ui/Tekst";
import type { Veranderregel, VeranderdView } from "@/lib/view/veranderd";

/** Shown at once; the others on demand. */
const EERSTE = 8;
const CEL = "border-b border-rule py-1.5 pr-2 align-top sm:pr-4 last:pr-0";

function Tabel({ regels, naam }: { readonly regels: readonly Veranderregel[]; readonly naam: string }) {
  return (
    <section aria-label={naam} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-md leading-tight">
        <caption className="sr-only">{naam}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${CEL} text-left`}>Waar</th>
            <th scope="col" className={`${CEL} text-left max-sm:hidden`}>Thema</th>
            <th scope="col" className={`${CEL} text-right`}>Toen</th>
            <th scope="col" className={`${CEL} text-right`}>Nu</th>
            <th scope="col" className={`${CEL} text-right`}>Verandering</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((r) => (
            <tr key={`${r.gebied}${r.tabel}`}>
              <th scope="row" className={`${CEL} text-left font-semibold`}>
                {r.gebied}
                <span className="block font-normal sm:hidden"><Themanaam id={r.tabel} naam={r.thema} /></span>
              </th>
              <td className={`${CEL} max-sm:hidden`}><Themanaam id={r.tabel} naam={r.thema} /></td>
              <td className={`${CEL} text-right`}><Cijfer cel={r.was} /></td>
              <td className={`${CEL} text-right`}><Cijfer cel={r.nu} /></td>
              <td className={`${CEL} text-right font-bold`}>{r.verschil}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is another figure than at the meeting before. */
export function Veranderd({ veranderd }: { readonly veranderd: VeranderdView }) {
  const [eerste, rest] = [veranderd.regels.slice(0, EERSTE), veranderd.regels.slice(EERSTE)];
  return (
    <>
      <p className="mb-3 max-w-measure text-md"><Tekst>{veranderd.lead}</Tekst></p>
      {eerste.length > 0 ? <Tabel regels={eerste} naam="Tabel veranderde cijfers" /> : null}
      {rest.length > 0 ? <Disclosure titel={`Toon de andere ${rest.length}`}><Tabel regels={rest} naam="Tabel andere veranderde cijfers" /></Disclosure> : null}
    </>
  );
}
