import { Bullet } from "@/components/stand/Bullet";
import { Oordeel } from "@/components/stand/Oordeel";
import { Icon } from "@/components/ui/Icon";
import { Tekst } from "@/components/ui/Tekst";
import { Verwijzingen } from "@/components/uitleg/Verwijzingen";
import type { Kaartklasse, Kaarttegel, KaartView } from "@/lib/view/kaart";

const KLASSE: Record<Kaartklasse, string> = {
  achter: "bg-behind-tint",
  voor: "bg-ahead-tint",
  gelijk: "bg-surface",
  "niet-aangeleverd": "border-2 border-dashed border-rule-strong bg-paper",
};

const RIJ = ["", "row-start-1", "row-start-2", "row-start-3", "row-start-4"];
const KOLOM = ["", "col-start-1", "col-start-2", "col-start-3", "col-start-4"];

const plaats = (plek: Kaarttegel["plek"]) => (plek === null ? "" : `${RIJ[plek[0]] ?? ""} ${KOLOM[plek[1]] ?? ""}`);

/** The gemeenten as they lie, or from high to low: a second way to the page of each. In the order of the eye for a keyboard too. */
export function Kaart({ kaart }: { readonly kaart: KaartView }) {
  const tegels = [...kaart.tegels].sort((a, b) => (a.plek?.[0] ?? 0) - (b.plek?.[0] ?? 0) || (a.plek?.[1] ?? 0) - (b.plek?.[1] ?? 0));
  return (
    <figure aria-labelledby="kaart-stelling" className="grid content-start gap-2 print:break-inside-avoid">
      <figcaption className="mb-2 grid gap-1">
        <span id="kaart-stelling" className="max-w-measure text-lg leading-snug font-bold text-pretty">{kaart.stelling}</span>
        <span className="text-md leading-snug text-ink-soft">{kaart.onderschrift}</span>
      </figcaption>
      <ul className={kaart.vorm === "kaart" ? "grid max-w-form grid-cols-2 gap-1" : "grid gap-1"}>
        {tegels.map((t) => (
          <li key={t.code} className={`grid ${plaats(t.plek)}`}>
            <a href={t.href} className={`grid content-between gap-1 rounded-sm border border-transparent p-3 text-md max-sm:p-[8px] leading-snug text-ink no-underline print-exact hover:underline **:data-oordeel:whitespace-normal ${KLASSE[t.klasse]}`}>
              <span className="font-semibold hyphens-auto wrap-anywhere max-sm:text-sm">{t.naam}</span>
              {t.klasse === "niet-aangeleverd" ? (
                <span className="font-semibold text-warning"><Icon name="incomplete" /> niet aangeleverd</span>
              ) : (
                <>
                  <span className="text-xl leading-tight font-bold">{t.deel}</span>
                  {t.bullet ? <Bullet id={`kaart-${t.code}`} bullet={t.bullet} label={t.deelInWoorden} /> : null}
                  {t.verschil.oordeel ? <Oordeel oordeel={t.verschil.oordeel} tekst={t.verschil.tekst} /> : null}
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-xs leading-snug text-ink-soft"><Tekst>{kaart.bronregel}</Tekst><Verwijzingen naar={kaart.uitleg} /></p>
    </figure>
  );
}
