import { ONBEKEND, PM, waarde, type Cijfer } from "@/lib/domain/cijfer";
import type { IndicatorCode, ThemaCode } from "@/lib/domain/indicatoren";
import type { Locatie } from "@/lib/domain/locatie";
import { lastDay } from "@/lib/domain/periode";
import type { StandInvoer } from "@/lib/domain/stand";
import type { Gebied, Waarneming } from "@/lib/domain/waarneming";

/** A made-up province of 60 gemeenten, with long names and every kind of trouble: pm, gaps, incomplete sums, negative numbers. The same every time. */

const PROVINCIE: Gebied = { code: "PV96", naam: "Groot-Proefland", afkorting: "GP" };
const DELEN = ["’s-Gravenpolder aan de Súdwestlijke Vecht", "Oud-Beijerwaard", "Bergeijk & Omstreken", "=Nieuw Eén", "Ĳsselmuiden-Šibenik", "Ter Aar"] as const;
const GEMEENTEN: readonly Gebied[] = Array.from({ length: 60 }, (_, i) => ({ code: `GM96${String(i).padStart(2, "0")}`, naam: `${DELEN[i % DELEN.length]!} ${i + 1}`, afkorting: null }));
const BRON = "Verzonnen opgave; “met” tekens <&>";

/** A number, and now and then none. */
const met = (i: number, n: number): Cijfer => (i % 11 === 3 ? PM : i % 13 === 5 ? ONBEKEND : waarde(n));

function figure(thema: ThemaCode, indicator: IndicatorCode, gebied: string, periode: string, peildatum: string, cijfer: Cijfer): Waarneming {
  return { thema, indicator, gebied, periode, peildatum, cijfer, bron: BRON, toelichting: "", uiterlijk: null, regime: null, versie: 1 };
}

function waarnemingen(): Waarneming[] {
  return GEMEENTEN.flatMap(({ code }, i) => [
    figure("vergunninghouders", "standBegin", code, "2024-II", "2024-07-01", met(i + 1, i % 7 === 0 ? -140 - i : 20 + i)),
    figure("vergunninghouders", "taakstelling", code, "2024-II", "2024-07-01", waarde(90 + 3 * i)),
    figure("vergunninghouders", "correcties", code, "2024-II", "2024-07-10", waarde(i % 3 === 0 ? -2 : 1)),
    ...["2024-07", "2024-08", "2024-09", "2024-10"].map((m, k) => figure("vergunninghouders", "gerealiseerd", code, m, lastDay(m), i % 17 === 9 && k === 1 ? waarde(-3) : met(i + 5 * k, 4 + ((i * 7 + k) % 23)))),
    figure("amvNidos", "opgave", code, "2024-II", "2024-07-01", waarde(8 + (i % 9))),
    figure("amvNidos", "realisatie", code, "2024-II", "2024-10-01", met(i + 2, 5 + (i % 6))),
    figure("amvNidos", "verwacht", code, "2024-II", "2024-10-01", met(i * 3, i % 4)),
    figure("amvCoa", "opgave", code, "2024", "2024-01-01", waarde(10 + i)),
    figure("oekraine", "opgave", code, "2025-01-01", "2024-07-01", waarde(1000 + 37 * i)),
    figure("oekraine", "plaatsen", code, "2024-10", "2024-10-31", met(i + 4, 900 + 41 * i)),
    figure("oekraine", "bezet", code, i % 5 === 0 ? "2024-09" : "2024-10", i % 5 === 0 ? "2024-09-30" : "2024-10-31", met(i + 7, 880 + 40 * i)),
    figure("oekraine", "beschikbaar", code, "2024-10", "2024-10-31", met(i + 9, 3 + (i % 5))),
    ...(i % 4 === 0 ? [figure("oekraine", "particulier", code, "2024-10", "2024-10-31", waarde(12 * i))] : []),
  ]);
}

function locaties(): Locatie[] {
  const gewoon = { versie: 1, soort: "regulier", van: null, tot: null, optieTot: null, zekerheid: "gerealiseerd", bron: BRON, toelichting: "", peildatum: "2024-10-01" } as const;
  return GEMEENTEN.flatMap(({ code }, i): Locatie[] => {
    if (i % 6 === 5) return [];
    const eerste: Locatie = {
      gebied: code, naam: i % 9 === 2 ? "@Terrein aan de Lange Zandweg bij het oude gemaal" : `Hoofdgebouw ${i}`, volgorde: 0,
      fasen: [
        { ...gewoon, fase: "terrein", capaciteit: i % 8 === 6 ? null : 300 + 11 * i, toelichting: i % 7 === 1 ? `-De gemeente overweegt een tweede gebouw; ${"het college beslist daar in het voorjaar over en laat het dan weten aan de provincie. ".repeat(3)}` : "" },
        { ...gewoon, fase: "amv", soort: "amv", capaciteit: 20 + i },
      ],
    };
    const tweede: Locatie = { gebied: code, naam: `Noodopvang ${i}`, volgorde: 1, fasen: [{ ...gewoon, fase: "hal", soort: "noodopvang", capaciteit: 150, tot: "2024-03", zekerheid: "onbevestigd" }] };
    return i % 3 === 0 ? [eerste, tweede] : [eerste];
  });
}

/** The stand of 60 gemeenten; its figures are of October 2024. */
export function groteStand(): StandInvoer {
  return {
    provincie: PROVINCIE,
    gemeenten: GEMEENTEN,
    waarnemingen: [
      ...waarnemingen(),
      figure("asiel", "opgave", PROVINCIE.code, "2025-01-01", "2024-02-01", waarde(24_000)),
      figure("asiel", "opgaveAmv", PROVINCIE.code, "2025-01-01", "2024-02-01", waarde(1_900)),
    ],
    locaties: locaties(),
    standen: [{ peildatum: "2024-01-01", versie: 1, capaciteitsdata: ["2024-07-01", "2026-01-01"] }],
  };
}
