import type { Metadata } from "next";
import { Kruimelpad } from "@/components/shell/Kruimelpad";
import { PageHead } from "@/components/ui/PageHead";
import { Begrippen } from "@/components/uitleg/Begrippen";
import { Indicator } from "@/components/uitleg/Indicator";
import { requireActor } from "@/lib/access/sessie";
import { viewBegrippen, viewUitleg } from "@/lib/view/uitleg";

export const metadata: Metadata = { title: "Uitleg" };

/** What every figure, sign and word means: from the register of indicators, so that it is what is computed. */
export default async function UitlegPagina() {
  await requireActor("cijfers.lezen");
  const themas = viewUitleg();
  return (
    <div className="grid gap-10 print:gap-4">
      <div className="grid gap-4">
        <div>
          <Kruimelpad boven={[{ naam: "Overzicht", pad: "/" }]} pagina="Uitleg" />
          <PageHead titel="Uitleg" lead="Wat elk cijfer betekent, hoe het is berekend, waar de regel vandaan komt en waar u op moet letten." />
        </div>
        <nav aria-label="Onderwerpen" className="flex flex-wrap gap-x-5 text-md print:hidden">
          {[...themas.map(({ id, naam }) => ({ id: `thema-${id}`, naam })), { id: "tekens", naam: "Tekens en begrippen" }].map(({ id, naam }) => (
            <a key={id} href={`#${id}`} className="inline-flex min-h-target min-w-target items-center">
              {naam}
            </a>
          ))}
        </nav>
      </div>
      {themas.map(({ id, naam, indicatoren }) => (
        <section key={id} aria-labelledby={`thema-${id}`} className="grid gap-2 border-t-2 border-ink pt-4">
          <h2 id={`thema-${id}`}>{naam}</h2>
          {indicatoren.map((i) => (
            <Indicator key={i.id} indicator={i} />
          ))}
        </section>
      ))}
      <section aria-labelledby="tekens" className="grid gap-2 border-t-2 border-ink pt-4">
        <h2 id="tekens">Tekens en begrippen</h2>
        <Begrippen begrippen={viewBegrippen()} />
      </section>
    </div>
  );
}
