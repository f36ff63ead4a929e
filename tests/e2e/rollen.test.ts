import { readdirSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { ROLLEN, type Rol } from "@/lib/access/actor";
import { expect, test } from "./aangemeld";

const LEZERS = ["secretariaat", "wethouder", "gedeputeerde", "lezer"] as const;
const SECRETARIAAT = ["secretariaat"] as const;
/** A wethouder only the dossier of the own gemeente: of another see below. */
const DOSSIER = ["secretariaat", "gedeputeerde", "wethouder"] as const;
const TOEZICHT = ["secretariaat", "gedeputeerde"] as const;
const GEEN_ID = "00000000-0000-0000-0000-000000000000";

/** Every address behind sign-in, with an example of it and who may open it; copied by hand from the domain's table. */
const MATRIX: Readonly<Record<string, { readonly pad: string; readonly rollen: readonly Rol[]; /** 200 unless told otherwise */ readonly status?: number }>> = {
  "": { pad: "/", rollen: LEZERS },
  account: { pad: "/account", rollen: ROLLEN },
  beheer: { pad: "/beheer", rollen: ["beheerder"] },
  "cijfers/[thema]/[indicator]/[gebied]/[periode]": { pad: "/cijfers/oekraine/plaatsen/GM0303/2024-08", rollen: LEZERS },
  edities: { pad: "/edities", rollen: ROLLEN },
  "edities/[sleutel]": { pad: "/edities/2024-09-11", rollen: ROLLEN },
  "edities/[sleutel]/bestand/[vorm]": { pad: "/edities/2024-09-11/bestand/csv", rollen: ROLLEN },
  // what is fixed leads back to its page
  "edities/[sleutel]/wijzigen": { pad: "/edities/2024-09-11/wijzigen", rollen: SECRETARIAAT, status: 307 },
  "edities/nieuw": { pad: "/edities/nieuw", rollen: SECRETARIAAT },
  "gemeenten/[slug]": { pad: "/gemeenten/dronten", rollen: LEZERS },
  "grafieken/[grafiek]": { pad: "/grafieken/halfjaar?gemeente=dronten&vorm=svg", rollen: LEZERS },
  invoer: { pad: "/invoer", rollen: SECRETARIAAT },
  "invoer/[maand]": { pad: "/invoer/2024-08?thema=oekraine", rollen: SECRETARIAAT },
  "invoer/afspraken": { pad: "/invoer/afspraken", rollen: SECRETARIAAT },
  "invoer/afspraken/nieuw": { pad: "/invoer/afspraken/nieuw", rollen: SECRETARIAAT },
  "invoer/afspraken/wijzigen": { pad: "/invoer/afspraken/wijzigen?sleutel=uitruil-dronten-kampen", rollen: SECRETARIAAT },
  "invoer/export": { pad: "/invoer/export?vorm=csv", rollen: SECRETARIAAT },
  "invoer/gebeurtenissen": { pad: "/invoer/gebeurtenissen", rollen: SECRETARIAAT },
  "invoer/gebeurtenissen/nieuw": { pad: "/invoer/gebeurtenissen/nieuw", rollen: SECRETARIAAT },
  "invoer/gebeurtenissen/wijzigen": { pad: "/invoer/gebeurtenissen/wijzigen?sleutel=actie-30", rollen: SECRETARIAAT },
  "invoer/halfjaar/[halfjaar]": { pad: "/invoer/halfjaar/2024-II", rollen: SECRETARIAAT },
  "invoer/import": { pad: "/invoer/import", rollen: SECRETARIAAT },
  "invoer/import/[id]": { pad: `/invoer/import/${GEEN_ID}`, rollen: SECRETARIAAT },
  "invoer/import/bestand": { pad: "/invoer/import/bestand", rollen: SECRETARIAAT, status: 405 },
  "invoer/import/voortgang": { pad: "/invoer/import/voortgang", rollen: SECRETARIAAT },
  "invoer/import/vrij/[id]": { pad: `/invoer/import/vrij/${GEEN_ID}`, rollen: SECRETARIAAT },
  "invoer/opgaven": { pad: "/invoer/opgaven", rollen: SECRETARIAAT },
  "invoer/opgaven/[vorm]": { pad: "/invoer/opgaven/asiel", rollen: SECRETARIAAT },
  "invoer/sjabloon": { pad: "/invoer/sjabloon?vorm=csv&thema=oekraine&maand=2024-09", rollen: SECRETARIAAT },
  "invoer/verslag/[jaar]": { pad: "/invoer/verslag/2024", rollen: SECRETARIAAT },
  "invoer/verslag/spuk": { pad: "/invoer/verslag/spuk", rollen: SECRETARIAAT },
  "invoer/verslag/spuk/vastleggen": { pad: "/invoer/verslag/spuk/vastleggen", rollen: SECRETARIAAT },
  locaties: { pad: "/locaties", rollen: LEZERS },
  "locaties/[id]": { pad: "/locaties/7", rollen: LEZERS },
  "locaties/[id]/fase": { pad: "/locaties/7/fase", rollen: SECRETARIAAT },
  "locaties/[id]/wijzigen": { pad: "/locaties/7/wijzigen?doe=verlengen&regel=10", rollen: SECRETARIAAT },
  "locaties/nieuw": { pad: "/locaties/nieuw", rollen: SECRETARIAAT },
  "locaties/oekraine": { pad: "/locaties/oekraine", rollen: LEZERS },
  "locaties/oekraine/nieuw": { pad: "/locaties/oekraine/nieuw", rollen: SECRETARIAAT },
  "locaties/oekraine/wijzigen": { pad: "/locaties/oekraine/wijzigen?regel=1", rollen: SECRETARIAAT },
  "locaties/tijdlijn": { pad: "/locaties/tijdlijn", rollen: LEZERS },
  toezicht: { pad: "/toezicht", rollen: TOEZICHT },
  "toezicht/[slug]/fiche": { pad: "/toezicht/dronten/fiche", rollen: TOEZICHT },
  "toezicht/[slug]/gesprek": { pad: "/toezicht/dronten/gesprek", rollen: TOEZICHT },
  "toezicht/[slug]/gesprek/[sleutel]": { pad: "/toezicht/dronten/gesprek/geen", rollen: TOEZICHT, status: 404 },
  "toezicht/[slug]/scenario": { pad: "/toezicht/almere/scenario", rollen: DOSSIER },
  "toezicht/fiches": { pad: "/toezicht/fiches", rollen: TOEZICHT },
  "toezicht/export": { pad: "/toezicht/export", rollen: TOEZICHT },
  "toezicht/[slug]": { pad: "/toezicht/almere", rollen: DOSSIER },
  "toezicht/[slug]/export": { pad: "/toezicht/almere/export", rollen: DOSSIER },
  "toezicht/[slug]/toevoegen": { pad: "/toezicht/almere/toevoegen?soort=afspraak", rollen: TOEZICHT },
  "toezicht/[slug]/wijzigen": { pad: "/toezicht/almere/wijzigen?sleutel=almere-plan-2024", rollen: TOEZICHT },
  "toezicht/kader": { pad: "/toezicht/kader", rollen: TOEZICHT },
  "toezicht/kader/wijzigen": { pad: "/toezicht/kader/wijzigen", rollen: TOEZICHT },
  verslag: { pad: "/verslag", rollen: LEZERS, status: 307 },
  "verslag/[jaar]/bestand/[vorm]": { pad: "/verslag/2024/bestand/docx", rollen: LEZERS },
  "verslag/[jaar]": { pad: "/verslag/2024", rollen: LEZERS },
  trends: { pad: "/trends", rollen: LEZERS },
  uitleg: { pad: "/uitleg", rollen: LEZERS },
  "stand-van-zaken": { pad: "/stand-van-zaken", rollen: LEZERS },
  "stand-van-zaken/vergelijken": { pad: "/stand-van-zaken/vergelijken", rollen: LEZERS },
  "stand-van-zaken/vergelijken/bestand": { pad: "/stand-van-zaken/vergelijken/bestand", rollen: LEZERS },
};

const APP = "app/(regietafel)";
/** Addresses that lead whoever may not open them on to what the role may see. */
const OMLEIDING: Readonly<Record<string, Partial<Readonly<Record<Rol, string>>>>> = { "/": { beheerder: "/beheer" }, "/toezicht": { wethouder: "/toezicht/GM0034" } };
/** The page that stands in for one that is refused. */
const WEIGERING = "geen-toegang";

test("every page and every route behind sign-in is in the matrix", () => {
  const found = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((f) => /(^|[\\/])(page\.tsx|route\.ts)$/.test(f)).map((f) => relative(".", dirname(f)).split(sep).join("/"));
  expect(found.filter((f) => f !== WEIGERING).sort()).toEqual(Object.keys(MATRIX).sort());
});

for (const rol of ROLLEN) {
  test(`${rol} opens what the role may open, and is told so, in a page, of everything else`, async ({ playwright, baseURL, staatVan }) => {
    test.slow();
    const vraag = await playwright.request.newContext({ baseURL: baseURL!, storageState: await staatVan(rol === "wethouder" ? "wethouder-almere" : rol) });
    for (const { pad, rollen, status = 200 } of Object.values(MATRIX)) {
      const antwoord = await vraag.get(pad, { maxRedirects: 0 });
      if (rollen.includes(rol)) {
        // a page that is not there is reached by way of another address
        expect(status === 404 ? antwoord.headers()["location"] : antwoord.status(), pad).toBe(status === 404 ? "/niet-gevonden" : status);
        continue;
      }
      const elders = OMLEIDING[pad]?.[rol];
      if (elders !== undefined) {
        expect(antwoord.headers()["location"], pad).toBe(elders);
        continue;
      }
      expect(antwoord.status(), pad).toBe(403);
      expect(await antwoord.text(), pad).toMatch(/<h1[^>]*>U hebt geen toegang/);
    }
    const stuur = await vraag.post("/invoer/import/bestand", { multipart: { bestand: { name: "x.csv", mimeType: "text/csv", buffer: Buffer.from("x") } }, headers: { origin: "https://evil.example" }, maxRedirects: 0 });
    // who may not load files is led to the page that says so
    expect(stuur.status(), "a file from a form of another site").toBe(rol === "secretariaat" ? 403 : 303);
    await vraag.dispose();
  });
}

/** Every address of a dossier, and the chart that comes from it. */
const DOSSIERADRESSEN = Object.entries(MATRIX).flatMap(([route, { pad }]) => (route.startsWith("toezicht/[slug]") ? [pad] : []));

for (const gemeente of ["almere", "dronten", "lelystad", "noordoostpolder", "urk", "zeewolde"]) {
  test(`the wethouder of ${gemeente} opens nothing of the dossier of another, however it is asked for`, async ({ playwright, baseURL, staatVan }) => {
    const vraag = await playwright.request.newContext({ baseURL: baseURL!, storageState: await staatVan(`wethouder-${gemeente}`) });
    const andere = gemeente === "almere" ? ["dronten", "GM0303", "gm0303", "%64ronten", "DRONTEN"] : ["almere", "GM0034", "gm0034", "%61lmere", "ALMERE"];
    for (const ander of andere) {
      for (const pad of DOSSIERADRESSEN.map((p) => p.replace(/^\/toezicht\/[^/]+/, `/toezicht/${ander}`))) {
        const antwoord = await vraag.get(pad);
        // an address that names no gemeente is not there for anybody
        expect([403, 404], pad).toContain(antwoord.status());
        expect(await antwoord.text(), pad).not.toMatch(/Plan van aanpak|gehuisvest|agendapunt|afspraken/i);
      }
      expect([403, 404]).toContain((await vraag.get(`/grafieken/belofte?gemeente=${ander}&vorm=csv`)).status());
    }
    for (const pad of ["", "/export"]) {
      const eigen = await vraag.get(`/toezicht/${gemeente}${pad}`, { maxRedirects: 0 });
      expect(eigen.status(), pad).toBe(200);
      expect(await eigen.text(), pad).not.toMatch(/Intern: alleen provincie|Vier van de zes/);
    }
    await vraag.dispose();
  });
}

test("what is not there is said in a page that is whole without JavaScript", async ({ playwright, baseURL, staatVan }) => {
  const vraag = await playwright.request.newContext({ baseURL: baseURL!, storageState: await staatVan("secretariaat") });
  for (const pad of ["/cijfers/oekraine/plaatsen/GM0363/2024-08", "/edities/2024-09-12", "/locaties/999999999", "/locaties/99999999999", "/invoer/opgaven/x", "/invoer/halfjaar/0001-I", "/invoer/halfjaar/9999-II", "/locaties/7/wijzigen?doe=x&regel=99999999999", "/locaties/oekraine/wijzigen?regel=99999999999", "/invoer/gebeurtenissen/wijzigen?sleutel=x", "/invoer/afspraken/wijzigen", "/toezicht/kampen", "/toezicht/kampen/export", "/toezicht/almere/wijzigen?sleutel=x", "/toezicht/dronten/wijzigen?sleutel=almere-plan-2024", "/grafieken/belofte?gemeente=dronten&vorm=csv", "/verslag/x", "/verslag/1999", "/invoer/verslag/x", "/invoer/verslag/spuk/vastleggen?sleutel=x", "/verslag/2024/bestand/exe"]) {
    const antwoord = await vraag.get(pad);
    expect(antwoord.status(), pad).toBe(404);
    expect(await antwoord.text(), pad).toMatch(/<h1[^>]*>Pagina niet gevonden/);
  }
  await vraag.dispose();
});
