import type { Balk, Balksoort, TijdlijnView } from "@/lib/view/locatie-tijdlijn";

const pct = (n: number) => `${n}%`;

const LOOK: Readonly<Record<Balksoort, string>> = {
  gerealiseerd: "fill-data",
  gepland: "fill-accent-tint stroke-data stroke-[1.5] forced-colors:fill-[Canvas]",
  optie: "stroke-data stroke-[1.5]",
  onbevestigd: "fill-paper stroke-rule-strong stroke-[1.5] [stroke-dasharray:4_3]",
};

const LEGENDA: Readonly<Record<Balksoort, string>> = { gerealiseerd: "gerealiseerd", gepland: "gepland", optie: "optie", onbevestigd: "onbevestigd: telt op elke datum" };

/** The hatching of an option; an id of its own per drawing. */
function Arcering({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="fill-paper" width="7" height="7" />
        <rect className="fill-data" width="2.2" height="7" />
      </pattern>
    </defs>
  );
}

function Balken({ balken, arcering }: { readonly balken: readonly Balk[]; readonly arcering: string }) {
  return balken.map((b) => (
    <rect key={`${b.soort}${b.x}`} className={LOOK[b.soort]} x={pct(b.x)} y="3" width={pct(b.breedte)} height="16" {...(b.soort === "optie" ? { fill: `url(#${arcering})` } : {})} />
  ));
}

/** The phases of a location through time. The table of the phases says the same. */
export function Tijdlijn({ tijdlijn }: { readonly tijdlijn: TijdlijnView }) {
  const soorten = (Object.keys(LEGENDA) as Balksoort[]).filter((s) => tijdlijn.rijen.some((r) => r.balken.some((b) => b.soort === s)));
  const lijnen = (hoogte: number) => (
    <>
      {tijdlijn.jaren.map((j) => (
        <line key={j.jaar} className="stroke-rule" x1={pct(j.x)} x2={pct(j.x)} y1="0" y2={hoogte} />
      ))}
    </>
  );
  const vandaag = (hoogte: number) => <line className="stroke-ink stroke-[1.5] [stroke-dasharray:2_3]" x1={pct(tijdlijn.vandaag)} x2={pct(tijdlijn.vandaag)} y1="0" y2={hoogte} />;
  return (
    <figure className="print-exact">
      <figcaption className="sr-only">Tijdlijn. {tijdlijn.inWoorden}</figcaption>
      <ul aria-hidden="true" className="flex flex-wrap gap-x-5 text-sm">
        {soorten.map((s) => (
          <li key={s} className="flex items-center gap-2">
            <svg width="22" height="22" focusable="false">
              <Arcering id={`legenda-${s}`} />
              <Balken balken={[{ soort: s, x: 4, breedte: 92 }]} arcering={`legenda-${s}`} />
            </svg>
            {LEGENDA[s]}
          </li>
        ))}
        <li className="flex items-center gap-2">
          <svg width="12" height="22" focusable="false">
            <line className="stroke-ink stroke-[1.5] [stroke-dasharray:2_3]" x1="6" x2="6" y1="2" y2="20" />
          </svg>
          vandaag
        </li>
      </ul>
      <div aria-hidden="true" className="mt-2 grid gap-2">
        {tijdlijn.rijen.map((rij, i) => (
          <div key={rij.fase}>
            <p className="text-sm leading-snug">
              <strong>{rij.fase}</strong>: {rij.plaatsen}, {rij.periode}
            </p>
            <svg className="block" width="100%" height="22" focusable="false">
              <Arcering id={`fase-${i}`} />
              {lijnen(22)}
              <Balken balken={rij.balken} arcering={`fase-${i}`} />
              {vandaag(22)}
            </svg>
          </div>
        ))}
        <svg className="block" width="100%" height="24" focusable="false">
          <line className="stroke-rule-strong" x1="0" x2="100%" y1="1" y2="1" />
          {lijnen(8)}
          {vandaag(8)}
          {tijdlijn.jaren.map((j, i) => (
            <text key={j.jaar} className={`fill-ink-soft text-xs ${i % 2 === 1 ? "hidden sm:block" : ""}`} x={pct(j.x)} dx="3" y="20">
              {j.jaar}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  );
}
