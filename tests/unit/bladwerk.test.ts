import { beforeAll, describe, expect, it } from "vitest";
import { beginWerk, conceptVan, stap, type Concept, type Werk, type Werkstap } from "@/components/invoer/bladwerk";
import { parseConcept } from "@/components/invoer/concepten";
import { beginVan, type Ingevuld } from "@/lib/view/bladinvoer";
import { bladVan } from "../helpers/blad";

let begin: Ingevuld;
beforeAll(async () => {
  begin = beginVan(await bladVan("oekraine", "2024-08"));
});

const work = (...stappen: Werkstap[]): Werk => stappen.reduce(stap, beginWerk(begin, []));
const typ = (veld: string, tekst: string): Werkstap => ({ doe: "typ", veld, tekst });
const vul = (teksten: Record<string, string>): Werkstap => ({ doe: "vul", soort: "geplakt", teksten, meldingen: ["geplakt"] });

describe("Pasting a block", () => {
  it("is undone as a whole, and leaves what was typed beside it", () => {
    const pasted = work(typ("GM0034-plaatsen", "1"), vul({ "GM0034-plaatsen": "5", "GM0034-bezet": "6" }), typ("GM0303-bezet", "9"));
    expect(pasted.ingevuld.teksten).toMatchObject({ "GM0034-plaatsen": "5", "GM0034-bezet": "6", "GM0303-bezet": "9" });
    const undone = stap(pasted, { doe: "maakOngedaan" });
    expect(undone.ingevuld.teksten).toEqual({ ...begin.teksten, "GM0034-plaatsen": "1", "GM0303-bezet": "9" });
    expect(undone).toMatchObject({ vulling: null, netGevuld: false });
    expect([...undone.geplakt]).toEqual([]);
  });

  it("leaves Ctrl+Z to the browser once something else was typed", () => {
    expect(work(vul({ "GM0034-plaatsen": "5" })).netGevuld).toBe(true);
    expect(work(vul({ "GM0034-plaatsen": "5" }), typ("GM0034-bezet", "6")).netGevuld).toBe(false);
  });

  it("marks the cells until one is typed in", () => {
    expect([...work(vul({ "GM0034-plaatsen": "5", "GM0034-bezet": "6" }), typ("GM0034-bezet", "7")).geplakt]).toEqual(["GM0034-plaatsen"]);
  });
});

describe("A draft", () => {
  const draft = (teksten: Record<string, string>, rest: Partial<Concept> = {}): Concept => ({ sleutel: "s", peildatum: "2024-08-31", bron: "mail", teksten, uitgang: {}, redenen: {}, ...rest });

  it("comes back with its date, source, reasons and the version it was made from", () => {
    const kept = draft({ "GM0034-plaatsen": "5" }, { uitgang: { "GM0034-plaatsen": { basis: "2024-08-30#7", tekst: "4" } }, redenen: { "GM0034-plaatsen": "teruggeteld" } });
    const { ingevuld, klaar, vulling } = work({ doe: "begin", getypt: {}, concept: kept });
    expect(ingevuld).toMatchObject({ peildatum: "2024-08-31", bron: "mail", redenen: { "GM0034-plaatsen": "teruggeteld" } });
    expect(ingevuld.teksten).toEqual({ ...begin.teksten, "GM0034-plaatsen": "5" });
    expect(ingevuld.uitgang["GM0034-plaatsen"]).toEqual({ basis: "2024-08-30#7", tekst: "4" });
    expect(ingevuld.uitgang["GM0303-plaatsen"]).toEqual(begin.uitgang["GM0303-plaatsen"]);
    expect(klaar).toBe(true);
    expect(vulling?.meldingen).toEqual(["1 cel teruggezet van de vorige keer. Dit is nog niet opgeslagen."]);
  });

  it("of what is stored by now, or of cells that are gone, says nothing", () => {
    const done = work({ doe: "begin", getypt: {}, concept: draft({ "GM0034-plaatsen": begin.teksten["GM0034-plaatsen"]!, "GM9999-plaatsen": "5" }) });
    expect(done).toMatchObject({ vulling: null, klaar: true, ingevuld: begin });
  });

  it("keeps what was typed before script took over", () => {
    const { ingevuld } = work({ doe: "begin", getypt: { "GM0034-bezet": "8", bron: "mail", plak: "x" }, concept: null });
    expect(ingevuld).toEqual({ ...begin, bron: "mail", teksten: { ...begin.teksten, "GM0034-bezet": "8" } });
  });

  it("survives being written down, holds only the changed cells, and what is no draft is left alone", () => {
    const werk = work(typ("GM0034-plaatsen", "5"));
    const concept = conceptVan(werk, "sleutel", werk.ingevuld.uitgang, ["GM0034-plaatsen"]);
    expect(Object.keys(concept.teksten)).toEqual(["GM0034-plaatsen"]);
    expect(parseConcept(JSON.stringify(concept))).toEqual(concept);
    for (const text of [null, "", "null", "[]", "{", '{"sleutel":"s"}', JSON.stringify({ ...concept, teksten: { a: 1 } }), JSON.stringify({ ...concept, uitgang: { a: "x" } })]) expect(parseConcept(text)).toBeNull();
  });
});

it("Starting anew forgets what was typed and pasted", () => {
  expect(stap(work(vul({ "GM0034-plaatsen": "5" })), { doe: "opnieuw", ingevuld: begin })).toMatchObject({ ingevuld: begin, vulling: null, klaar: true });
});
