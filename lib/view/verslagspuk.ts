import { numberOf, NVT, type Cijfer } from "@/lib/domain/cijfer";
import type { Spukgroep, Verslag } from "@/lib/domain/verslag";
import { formatGetal, formatOpsomming } from "@/lib/format";
import { KEUZENAAM } from "@/lib/texts/verslag";
import { bronregel } from "./bron";
import { aantal, describeMissing, onvolledig, saldo } from "./cel";
import type { Noten } from "./noten";
import { bedragIn } from "./spuk";
import type { CelView, TabelView } from "./tabel";
import { alsZin } from "./versies";
import { begripregel } from "./uitleg";

/** An amount in euro, with cents where there are any: a number, so that it is one in a spreadsheet too. */
function euro(cijfer: Cijfer, extra?: Parameters<typeof saldo>[1]): CelView {
  const n = numberOf(cijfer);
  return n === null ? saldo(cijfer, extra) : { ...saldo(cijfer, extra), tekst: formatGetal(n, 2, !Number.isInteger(n)) };
}

type Spuknaam = (sleutel: string) => string;

const naamVan = ({ keuze }: Spukgroep, spuknaam: Spuknaam) => (keuze.soort === "gekozen" ? spuknaam(keuze.sleutel) : alsZin(KEUZENAAM[keuze.soort]));

/** What the choices come to, in a sentence. */
export function spukstelling({ groepen }: Pick<Verslag["spuk"], "groepen">, spuknaam: Spuknaam): string {
  const chosen = groepen.filter((g) => g.keuze.soort === "gekozen" && g.gebieden.length > 0);
  const open = groepen.find((g) => g.keuze.soort === "onbekend")?.gebieden.length ?? 0;
  const left = open === 0 ? "" : ` Van ${open === 1 ? "één gemeente" : `${open} gemeenten`} is de keuze niet bekend.`;
  if (chosen.length === 0) return open > 0 && groepen.every((g) => g.gebieden.length === 0 || g.keuze.soort === "onbekend") ? "Van geen gemeente is bekend welke SPUK zij kiest." : `Geen gemeente koos een SPUK.${left}`;
  const named = formatOpsomming(chosen.map((g) => `${naamVan(g, spuknaam)} (${formatOpsomming(g.gebieden.map((x) => x.naam))})`));
  return `Gekozen ${chosen.length === 1 ? "is" : "zijn"} ${named}.${left}`;
}

/** The places that qualify by the SPUK that was chosen, with its amount from the reference data. */
export function viewVerslagspuk({ spuk, rijen }: Pick<Verslag, "spuk" | "rijen">, provincie: string, spuknaam: Spuknaam, noten: Noten): TabelView<string> {
  const notes = noten.forTabel();
  const unpriced = spuk.groepen.filter((g) => g.keuze.soort === "gekozen" && g.bedrag.staat === "onbekend").map((g) => naamVan(g, spuknaam));
  if (unpriced.length > 0) notes.add({ soort: "onvolledig", over: "Bedrag per plaats", tekst: `Van ${formatOpsomming(unpriced)} is het bedrag niet bekend. Het telt niet mee en is geen 0.` });
  const missing = (cijfer: Cijfer, pick: (g: Spukgroep) => Cijfer) => onvolledig(cijfer, describeMissing(spuk.groepen.map(pick), "regel", "regels"));
  const herkomst = [...rijen.flatMap((r) => r.melding ?? []), ...spuk.groepen.flatMap((g) => g.spuk ?? [])];
  const newest = herkomst.map((h) => h.peildatum).sort().at(-1) ?? null;
  return {
    id: "verslag-spuk",
    titel: "Verslag keuze voor een SPUK",
    stelling: spukstelling(spuk, spuknaam),
    onderschrift: "Plaatsen per keuze, en bedragen in euro",
    rijkop: "SPUK",
    kolommen: [
      { id: "plaatsen", kop: "Plaatsen", sub: "komen in aanmerking", sleutel: true },
      { id: "bedrag", kop: "Bedrag", sub: "euro per plaats" },
      { id: "totaal", kop: "Samen", sub: "euro", afgeleid: true },
    ],
    metOpmerkingen: true,
    groepen: [
      {
        id: "keuzes",
        rijen: spuk.groepen.map((g) => ({
          id: g.keuze.soort === "gekozen" ? `spuk-${g.keuze.sleutel}` : g.keuze.soort,
          kop: naamVan(g, spuknaam),
          soort: "gemeente" as const,
          cellen: [
            aantal(g.plaatsen, onvolledig(g.plaatsen, describeMissing(rijen.filter((r) => g.gebieden.includes(r.gebied)).map((r) => r.spukPlaatsen), "gemeente", "gemeenten"))),
            euro(g.bedrag),
            euro(g.totaal, onvolledig(g.totaal, "plaatsen onvolledig")),
          ],
          opmerkingen: [
            g.gebieden.length === 0 ? "Door geen gemeente gekozen" : formatOpsomming(g.gebieden.map((x) => x.naam)),
            ...(g.spuk === null ? [] : [alsZin(bedragIn(g.spuk)), `Bron: ${g.spuk.bron}`]),
          ],
        })),
      },
    ],
    voet: [
      {
        id: "totaal", kop: `Totaal ${provincie}`, soort: "totaal", opmerkingen: [],
        cellen: [
          aantal(spuk.plaatsen, onvolledig(spuk.plaatsen, describeMissing(rijen.map((r) => r.spukPlaatsen), "gemeente", "gemeenten"))),
          // amounts per place do not add up
          saldo(NVT),
          euro(spuk.totaal, missing(spuk.totaal, (g) => g.totaal)),
        ],
      },
    ],
    bronregel: bronregel(newest, herkomst),
    meldingen: [],
    noten: notes.list,
    uitleg: [begripregel("onbekend"), begripregel("onvolledig")],
  };
}
