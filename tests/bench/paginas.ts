import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { amsterdamToday } from "@/lib/format";
import { meetTijdensBestanden } from "./bestanden";
import { bezoek, mediaan, perSeconde, type Doel } from "./bezoek";
import { bezichtig, cookieVan, maakConcept, meldAan, openBrowser, paginaroutes, routeVan, TELEFOON, zonderJavaScript } from "./browser";
import { GEMEENTEPAD, GROOT, KLEIN, PROVINCIE, writeGegevens, type Omvang } from "./gegevens";
import { run, startKaal, startRegietafel, type Server } from "./servers";

/** What is measured of pages, one line each: whether it is within its bar, and the numbers. */
export type Meld = (goed: boolean, regel: string) => void;

const PAGINAS = [GEMEENTEPAD, "/", "/stand-van-zaken"] as const;

/** The first byte on the large country may take this many times as long as on the small one. */
const EERSTE_BYTE = 1.3;
/** Answers a second, at least this many times those of the bare page. */
const PER_SECONDE = 0.7;
/** Scripts may be this many bytes more than those of the bare page. */
const SCRIPTS = 10_000;
/** The one page that loads a library for charts. */
const ZONDER_GRENS = ["/trends"];

const RONDES = 40;
const OPWARMEN = 8;
const RONDES_PER_SECONDE = 5;
const VISITORS = 4;
const ANSWERS = 40;

const getal = (n: number, decimalen = 1) => n.toFixed(decimalen).replace(".", ",");
const kb = (bytes: number) => `${getal(bytes / 1000)} kB`;

/** A dashboard with these figures in it, and who may sign in. */
async function vul(data: string, folder: string, omvang: Omvang): Promise<(rol: string) => Promise<readonly [string, string]>> {
  await writeGegevens(folder, omvang);
  await run(["import", folder], data);
  return async (rol) => {
    const naam = `bench-${rol}`;
    const told = await run(["gebruiker", "toevoegen", naam, "--rol", rol, "--provincie", PROVINCIE], data);
    return [naam, told.match(new RegExp(`^${naam} +(\\S+)$`, "m"))![1]!];
  };
}

/** As many rows as make the bare page's answer as long as ours. */
async function rijenVoor(kaal: Server, lengte: number): Promise<number> {
  const size = async (rijen: number) => (await bezoek({ url: `${kaal.url}/?rijen=${rijen}`, cookie: "" })).html.length;
  const [few, many] = [await size(100), await size(600)];
  return Math.max(1, Math.round(100 + (lengte - few) / ((many - few) / 500)));
}

async function meetEersteByte(pad: string, klein: Doel, groot: Doel, meld: Meld): Promise<void> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let ronde = -OPWARMEN; ronde < RONDES; ronde += 1) {
    const [first, second] = [(await bezoek(klein)).ms, (await bezoek(groot)).ms];
    if (ronde < 0) continue;
    a.push(first);
    b.push(second);
  }
  const ratio = mediaan(b) / mediaan(a);
  meld(ratio <= EERSTE_BYTE, `${pad}, eerste byte op 342 gemeenten × 120 maanden: ${getal(ratio, 2)} × die op 6 × 24 (hoogstens ${getal(EERSTE_BYTE)} ×); ${getal(mediaan(b))} ms en ${getal(mediaan(a))} ms`);
}

async function meetPerSeconde(pad: string, eigen: Doel, kaal: Server, meld: Meld): Promise<void> {
  const lengte = (await bezoek(eigen)).html.length;
  const rijen = await rijenVoor(kaal, lengte);
  const naast = { url: `${kaal.url}/?rijen=${rijen}`, cookie: "" };
  const [a, b]: [number[], number[]] = [[], []];
  for (let ronde = -1; ronde < RONDES_PER_SECONDE; ronde += 1) {
    const [own, bare] = [await perSeconde(eigen, ANSWERS, VISITORS), await perSeconde(naast, ANSWERS, VISITORS)];
    if (ronde < 0) continue;
    a.push(own);
    b.push(bare);
  }
  const ratio = mediaan(a) / mediaan(b);
  meld(ratio >= PER_SECONDE, `${pad}, antwoorden per seconde: ${getal(ratio, 2)} × de kale pagina (minstens ${getal(PER_SECONDE)} ×); ${getal(mediaan(a))} en ${getal(mediaan(b))}, beide ${kb(lengte)} (kaal: ${rijen} rijen)`);
}

/** Every page that links lead to, once per route, as the first of these who may open it sees it. */
async function meetScripts(visitors: readonly BrowserContext[], kaal: number, meld: Meld): Promise<void> {
  const routes = paginaroutes();
  const seen = new Set<string>();
  for (const context of visitors) {
    const tried = new Set(seen);
    const todo = ["/"];
    for (let pad = todo.shift(); pad !== undefined; pad = todo.shift()) {
      const asked = routeVan(pad, routes);
      if (asked === undefined || tried.has(asked)) continue;
      tried.add(asked);
      const { geland, scripts, verschuiving, paden } = await bezichtig(context, pad);
      // who may not open it is led elsewhere: that page has its own turn
      todo.push(geland, ...paden);
      if (geland !== pad.split("?")[0] || seen.has(asked)) continue;
      seen.add(asked);
      if (!ZONDER_GRENS.includes(asked)) meld(scripts <= kaal + SCRIPTS && verschuiving === 0, `${asked}: ${kb(scripts)} aan scripts (hoogstens ${kb(kaal + SCRIPTS)}), verschuiving ${getal(verschuiving, 3)}`);
    }
  }
  const missed = routes.filter((r) => !seen.has(r));
  if (missed.length > 0) console.log(`      niet gezien, want geen link leidt ernaartoe: ${missed.join(", ")}`);
}

/** The pages of a province, signed in, on two countries beside a bare page; see tests/bench/kaal. */
export async function meetPaginas(scratch: string, meld: Meld): Promise<void> {
  const [klein, groot] = [join(scratch, "klein"), join(scratch, "groot")];
  const kleinAccount = await vul(klein, join(scratch, "klein in"), KLEIN);
  const grootAccount = await vul(groot, join(scratch, "groot in"), GROOT);
  const servers: Server[] = [];
  const browser = await openBrowser();
  const started = async (starting: Promise<Server>) => {
    servers.push(await starting);
    return servers.at(-1)!;
  };
  try {
    const op = await started(startRegietafel(klein));
    const opGroot = await started(startRegietafel(groot));
    const kaal = await started(startKaal(join(scratch, "kaal"), groot));
    const gedeputeerde = await meldAan(browser, opGroot.url, await grootAccount("gedeputeerde"));
    const secretariaat = await meldAan(browser, op.url, await kleinAccount("secretariaat"));
    const beheerder = await meldAan(browser, op.url, await kleinAccount("beheerder"));
    const [cookie, cookieGroot] = [await cookieVan(secretariaat), await cookieVan(gedeputeerde)];
    for (const pad of PAGINAS) {
      const doel = { url: opGroot.url + pad, cookie: cookieGroot };
      await meetEersteByte(pad, { url: op.url + pad, cookie }, doel, meld);
      await meetPerSeconde(pad, doel, kaal, meld);
      const met = (await bezichtig(gedeputeerde, pad)).getallen;
      const zonder = await zonderJavaScript(browser, gedeputeerde, opGroot.url + pad);
      meld(met.length > 0 && met.join() === zonder.join(), `${pad}, ${met.length} getallen staan er voordat er een script draait`);
    }
    const maker = await meldAan(browser, opGroot.url, await grootAccount("secretariaat"));
    const cookieMaker = await cookieVan(maker);
    const editie = opGroot.url + (await maakConcept(maker, amsterdamToday()));
    await meetTijdensBestanden({ url: `${opGroot.url}/stand-van-zaken`, cookie: cookieMaker }, { url: `${editie}/bestand/zip`, cookie: cookieMaker }, meld);
    await maakConcept(secretariaat, amsterdamToday());
    const bezoeker = await browser.newContext({ ...TELEFOON, baseURL: op.url });
    const naakt = await browser.newContext({ ...TELEFOON, baseURL: kaal.url });
    await meetScripts([bezoeker, secretariaat, beheerder], (await bezichtig(naakt, "/")).scripts, meld);
  } finally {
    await browser.close();
    for (const server of servers) await server.stop();
  }
}
