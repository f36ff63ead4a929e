import { describe, expect, it } from "vitest";
import { numberOf, ONBEKEND, waarde, type Cijfer } from "@/lib/domain/cijfer";
import { computeToezicht, rangschik, type Toezichtrij } from "@/lib/domain/toezicht";
import { grafiekCsv } from "@/lib/exchange/grafiek-csv";
import { stellingPrognose, viewPrognosegrafiek } from "@/lib/view/prognosegrafiek";
import type { Tekening } from "@/lib/view/tekening";
import { viewToezicht } from "@/lib/view/toezicht";
import { parseToezichtKeuze } from "@/lib/schemas/toezicht-keuze";
import { historie, HISTORIE_EINDE } from "@/tests/helpers/historie";
import { invoerFrom } from "@/tests/helpers/invoer";

const papers = await invoerFrom("PV24", "prisma/seed/flevoland-2024-09-11");
const toezicht = computeToezicht(papers, papers.waarnemingen, "2024-09-11");
const rijen = rangschik(toezicht.rijen, "prognose", "ergste");
const HALFJAAR = "2024-II";
const maak = (list: readonly Toezichtrij[], halfjaar: string | null = HALFJAAR) => viewPrognosegrafiek(list, { halfjaar, bronregel: "Bron: proef.", adres: "/grafieken/prognose" });

/** Rows with these prognoses: [fastest, mean, slowest]. */
const met = (...lijst: readonly (readonly [beste: number, prognose: number, slechtste: number] | null)[]): readonly Toezichtrij[] =>
  lijst.map((n, i) => {
    const [prognoseBeste, prognose, prognoseSlechtste] = (n === null ? [ONBEKEND, ONBEKEND, ONBEKEND] : n.map((x) => waarde(x))) as [Cijfer, Cijfer, Cijfer];
    return { ...toezicht.rijen[i]!, tempo: { ...toezicht.rijen[i]!.tempo, prognoseBeste, prognose, prognoseSlechtste } };
  });
const metMaanden = (list: readonly Toezichtrij[], maandenGeteld: number) => list.map((r) => ({ ...r, tempo: { ...r.tempo, maandenGeteld } }));

describe("The sentence", () => {
  it.each([
    ["the papers", rijen, "Urk, Zeewolde en Noordoostpolder komen ook te kort als elke maand gaat als de snelste tot nu."],
    ["one", met([1, 2, 3], [-1, 2, 3]), "Almere komt ook te kort als elke maand gaat als de snelste tot nu."],
    ["only at the mean", met([-1, 2, 3], [-3, -2, -1]), "Almere komt te kort, maar niet als elke maand gaat als de snelste tot nu."],
    ["only at the slowest", met([-9, -2, 3], [-3, -2, 1]), "Bij dit tempo komt geen gemeente te kort. Gaat elke maand als de traagste tot nu, dan komen Almere en Dronten wel te kort."],
    ["nobody", met([-9, -2, 0]), "Bij dit tempo komt geen gemeente te kort, ook niet als elke maand gaat als de traagste tot nu."],
    ["nobody that is known", met([-9, -2, -1], null), "Bij dit tempo komt voor zover bekend geen gemeente te kort, ook niet als elke maand gaat als de traagste tot nu. Van Dronten is er geen prognose."],
    ["none is known", met(null, null), "Er is nog geen prognose."],
    ["one month", metMaanden(met([2, 2, 2]), 1), "Er is pas één maand bekend: de prognose voor 1 januari 2025 heeft nog geen marge."],
    ["the half-year is over", metMaanden(met([2, 2, 2], null), 6), "Zo kwamen de gemeenten uit op 1 januari 2025. Van Dronten is er geen prognose."],
  ])("of %s", (_, list, zin) => {
    expect(stellingPrognose(list, HALFJAAR)).toBe(zin);
  });

  it("marks a prognose in which a month is missing, and is short without a half-year", () => {
    const onvolledig = met([1, 2, 3]).map((r) => ({ ...r, tempo: { ...r.tempo, prognose: waarde(2, ["pm"]) } }));
    expect(stellingPrognose(onvolledig, HALFJAAR)).toBe("Almere (onvolledig) komt ook te kort als elke maand gaat als de snelste tot nu.");
    expect(maak(onvolledig).tabel.rijen[0]!.cellen[0]!.onvolledig).toBe("onvolledig");
    expect(stellingPrognose(rijen, null)).toBe("Er is nog geen prognose.");
  });
});

describe("What lies on either side of nothing", () => {
  const kanten = (beste: number, prognose: number, slechtste: number) => maak(met([beste, prognose, slechtste])).smal!.vormen.flatMap((v) => (v.soort === "tekst" && /[←→]/.test(v.tekst) ? [[v.tekst, v.x, v.anker]] : []));

  it("stands on a phone at the edges, where no text is cut off, and not at all where nobody is", () => {
    expect(kanten(-9, -2, 60)).toEqual([["← meer dan moest", 0, undefined], ["te kort →", 96, "end"]]);
    expect(kanten(1, 2, 60)).toEqual([["te kort →", 96, "end"]]);
    expect(kanten(-9, -3, -2)).toEqual([["← meer dan moest", 0, undefined]]);
  });
});

/** The numbers below the scale and the places where they stand: how far a person reaches. */
function schaalVan({ vormen }: Tekening) {
  const streepjes = vormen.flatMap((v, i) => { const label = vormen[i + 1]; return v.soort === "lijn" && label?.soort === "tekst" && label.anker === "middle" ? [{ x: v.x1, n: Number(label.tekst.replace(".", "").replace("−", "-")) }] : []; });
  const [nul, ander] = [streepjes.find((s) => s.n === 0)!, streepjes.find((s) => s.n !== 0)!];
  return (n: number) => nul.x + (n * (ander.x - nul.x)) / ander.n;
}

describe.each([["the papers", rijen], ["a history with figures that are missing", rangschik(computeToezicht(historie(), historie().waarnemingen, "2024-10-15").rijen, "prognose", "ergste")]])("The drawing of %s", (_, list) => {
  const view = maak(list);

  it("has each prognose and range of the table once, where its number is, on the wide and the narrow one", () => {
    for (const tekening of [view.tekening!, view.smal!]) {
      const x = schaalVan(tekening);
      const punten = tekening.vormen.filter((v) => v.soort === "punt");
      const banden = tekening.vormen.filter((v) => v.soort === "vlak");
      const bekend = view.tabel.rijen.flatMap((r, i) => { const [prognose, beste, slechtste] = r.cellen.map((c) => numberOf(c.cijfer)); return prognose == null ? [] : [{ i, prognose, beste: beste!, slechtste: slechtste! }]; });
      expect(punten.map((p) => p.cel)).toEqual(bekend.map(({ i }) => [i, 0]));
      bekend.forEach(({ prognose }, i) => expect(punten[i]!.x).toBeCloseTo(x(prognose), 1));
      const metMarge = bekend.filter((b) => b.beste !== b.slechtste);
      expect(banden).toHaveLength(metMarge.length);
      metMarge.forEach(({ beste, slechtste }, i) => { expect(banden[i]!.x).toBeCloseTo(x(beste), 1); expect(banden[i]!.x + banden[i]!.breedte).toBeCloseTo(x(slechtste), 1); });
    }
  });

  it("has a table and a file of the same figures, and names every gemeente to who does not see it", async () => {
    const regels = (await grafiekCsv(view)).trimEnd().split("\r\n").slice(1).map((r) => r.split(";"));
    const inTabel = view.tabel.rijen.flatMap((r) => r.cellen.map((c, i) => [r.kop, view.tabel.kolommen[i], c.cijfer.staat === "waarde" ? String(c.cijfer.waarde).replace(".", ",") : "", c.cijfer.staat]));
    expect(regels.map((r) => r.slice(0, 4))).toEqual(inTabel);
    for (const { kop } of view.tabel.rijen) expect(view.inWoorden).toContain(kop);
  });
});

it("of the papers it says in words what the ranking says", () => {
  const view = maak(rijen);
  expect(view.inWoorden).toBe(
    "Urk: 56 te kort, tussen 46 en 66 te kort. Zeewolde: 30 te kort, tussen 16 en 44 te kort. Lelystad: 26 te kort, tussen 30 meer en 82 te kort. Noordoostpolder: 21 te kort, tussen 3 en 39 te kort. Dronten: 2 te kort, tussen 22 meer en 26 te kort. Almere: 88 meer, tussen 30 en 146 meer.",
  );
  const ranglijst = viewToezicht(toezicht, { provincie: papers.provincie, keuze: parseToezichtKeuze({}), stand: { peildatum: null, bekendOp: null } });
  expect(view.tabel.rijen.map((r) => [r.kop, ...r.cellen.map((c) => c.cijfer)])).toEqual(
    ranglijst.rijen.map((r) => [r.naam, r.cellen[ranglijst.kolommen.findIndex((k) => k.id === "prognose")]!.cel.cijfer, r.marge.snelste, r.marge.traagste]),
  );
  expect(view.tabel.rijen[0]!.cellen[0]!.oordeel).toEqual({ richting: "achter", woord: "te kort" });
});

it("without a prognose there is nothing to draw, and it says what is missing", () => {
  for (const view of [maak(rijen, null), maak(met(null)), maak([])]) {
    expect([view.tekening, view.leeg]).toEqual([null, "Voor een prognose zijn de stand, de taakstelling en minstens één maand nodig."]);
  }
  const einde = computeToezicht(historie(), historie().waarnemingen, HISTORIE_EINDE);
  expect(maak(einde.rijen).legenda.map((l) => l.tekst)).toEqual(["uitkomst"]);
});
