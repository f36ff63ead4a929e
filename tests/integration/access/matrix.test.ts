import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLLEN, type AccountActor, type Actor, type Rol } from "@/lib/access/actor";
import { GeenToegang } from "@/lib/access/rechten";
import { readSessieAccount, verifyCredentials } from "@/lib/data/aanmelding";
import { AccountFout, blockAccount, createAccount, insertAccount, listAccounts, resetWachtwoord, signOutAccount, unblockAccount } from "@/lib/data/accounts";
import { readAuditlog } from "@/lib/data/audit";
import { correctCijfer, readCijfergeschiedenis } from "@/lib/data/cijfer";
import { readAfspraakversies, readAfspraken, saveAfspraak } from "@/lib/data/afspraken";
import { readBlad, saveBlad } from "@/lib/data/blad";
import { readKaders, saveKader } from "@/lib/data/beleidskader";
import { db, writeTransaction } from "@/lib/data/db";
import { readDossiers, readDossierversies, saveDossierstukken } from "@/lib/data/dossier";
import { createEditie, readEditie, readEdities, readResultaat, saveEditiestap, stelEditieVast } from "@/lib/data/editie";
import { saveGesprek } from "@/lib/data/gesprek";
import { createFirstAccounts } from "@/lib/data/eerste-accounts";
import { firstProvincie } from "@/lib/data/eerste-provincie";
import { changeOwnWachtwoord, endSessie, readEigenAccount, signOutEverywhere } from "@/lib/data/eigen-account";
import { exportCijfers } from "@/lib/data/export";
import { readSjablonen, saveSjabloon } from "@/lib/data/sjablonen";
import { closeUpload, readUpload, saveUpload } from "@/lib/data/upload";
import { readGemeenten } from "@/lib/data/gebieden";
import { readGebeurtenissen, readGebeurtenisversies, saveGebeurtenis } from "@/lib/data/gebeurtenissen";
import { importBron, importFolder, isLeeg, type ImportResultaat } from "@/lib/data/import";
import { openMap } from "@/lib/exchange/map";
import { readOpslag } from "@/lib/data/opslag";
import { addLocatie, saveFasen } from "@/lib/data/locatie-opslaan";
import { readLocatie, readLocaties } from "@/lib/data/locaties";
import { answerLocatievraag, askLocatievraag } from "@/lib/data/locatievragen";
import { addCorrectieregel, readCorrectieregels } from "@/lib/data/correctieregels";
import { readHalfjaar, readHalfjaren, saveHalfjaar } from "@/lib/data/halfjaar";
import { readMaandbladen } from "@/lib/data/maand";
import { addVerzoek, readPostbussen, readVerzoeken, savePostbussen } from "@/lib/data/postbussen";
import { readOpgaven, saveOpgaven } from "@/lib/data/opgaven";
import { countPoging, forgivePoging } from "@/lib/data/pogingen";
import { addReactie, answerReactie, ReactieFout, readReacties } from "@/lib/data/reacties";
import { readReeksInvoer } from "@/lib/data/reeks";
import { readPeildata, readProvincies, readStandInvoer } from "@/lib/data/stand";
import { readToezichthistorie } from "@/lib/data/toezicht";
import { readSpukversies, saveSpuk } from "@/lib/data/spuk";
import { readVerslagjaren, readVerslagversies, saveVerslag } from "@/lib/data/verslag";
import { readVooruitzichten, saveVooruitzicht } from "@/lib/data/vooruitzicht";
import { EDITIETABELLEN, type Editieinhoud } from "@/lib/domain/editie";
import { GENERIEK_KADER } from "@/lib/domain/beleidskader";
import { REEKSEN } from "@/lib/domain/reeksindicatoren";
import { OPGAVEVORMEN } from "@/lib/domain/opgavevorm";
import { actorOf, installeer, naamVan, SYSTEEM } from "./installatie";

interface Rij<A extends Actor = Actor> {
  /** who may call it in the own province; everyone else is refused */
  readonly rollen: readonly Rol[];
  /** with the province to call it for, where it takes one */
  readonly roep: (actor: A, provincie: string) => Promise<unknown>;
  /** it takes a province or an account of one, so the border is tested too */
  readonly perProvincie?: true;
}

const LEZERS = ["secretariaat", "wethouder", "gedeputeerde", "lezer"] as const satisfies readonly Rol[];
const SECRETARIAAT = ["secretariaat"] as const satisfies readonly Rol[];
const TOEZICHT = ["secretariaat", "gedeputeerde"] as const satisfies readonly Rol[];
/** A figure of the gemeente of the first wethouder. */
const CIJFER = { thema: "oekraine", indicator: "plaatsen", gebied: "GM0034", periode: "2024-08" } as const;
const BEHEER = ["beheerder"] as const satisfies readonly Rol[];
const POGING = { gebruikersnaam: "wie dan ook", toestel: null, adres: null };

/** A name that can be blocked, of either province. */
const slachtoffer = (provincie: string) => (provincie === "PV24" ? "lezer" : "lezer-gelderland");
let teller = 0;
const REGEL = { fase: "regulier", soort: "regulier", capaciteit: 1, van: null, tot: null, optieTot: null, zekerheid: "gerealiseerd", peildatum: "2024-09-01" } as const;
const PLAN = { soort: "plan", plaatsenVan: null, plaatsenTot: null, vervangt: false, van: null, tot: null, zekerheid: "gepland" } as const;
const HERKOMST = { bron: "test", toelichting: "", reden: null };
const gemeenteIn = (provincie: string) => (provincie === "PV24" ? "GM0034" : "GM0200");
const nieuweVersie = () => ({ sleutel: `nieuw-${teller++}`, basis: 0, vervallen: false, peildatum: "2024-09-11", ...HERKOMST });
const nieuwAccount = (provincie: string) => ({ gebruikersnaam: `nieuw${teller++}`, rol: "lezer", provincie, gemeente: null }) as const;

const EDITIE: Editieinhoud = { peildatum: "2024-09-11", opties: "met", capaciteitsdata: [], oplegger: "", volgorde: EDITIETABELLEN, opmerkingen: [] };
const SJABLOON = { naam: "ministerie", vertaling: { blad: "Blad1", kopregel: 3, gemeente: 0, kolommen: [{ plaats: 1, kop: "Plaatsen", thema: "oekraine", indicator: "plaatsen" }] } };
const GEEN_UPLOAD = "00000000-0000-0000-0000-000000000000";
const GEEN_RIJEN = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 };
const LEEG_RESULTAAT: ImportResultaat = {
  fouten: [], letOp: [], wijzigingen: [], onaannemelijk: { regels: [], meer: 0 },
  delen: { gebieden: GEEN_RIJEN, waarnemingen: GEEN_RIJEN, locaties: GEEN_RIJEN, standen: GEEN_RIJEN },
  nieuwe: { gebieden: [], waarnemingen: [], locaties: [], standen: [] },
};

let folder: string;
/** A folder with one figure of a province. */
function map(provincie: string): string {
  const path = mkdtempSync(join(folder, "map"));
  writeFileSync(
    join(path, "waarnemingen.csv"),
    `thema;indicator;gebied;periode;peildatum;waarde;bron;toelichting\nasiel;opgave;${provincie};2025-01-01;2024-09-11;${teller++};test;\n`,
  );
  return path;
}

/** Every exported function of lib/data that someone can call, copied by hand from the domain's table. */
const MATRIX: Readonly<Record<string, Rij>> = {
  "aanmelding.verifyCredentials": { rollen: [], roep: (actor) => verifyCredentials(actor, "lezer", "fout") },
  "aanmelding.readSessieAccount": { rollen: [], roep: (actor) => readSessieAccount(actor, 1, "sessie") },
  "accounts.createAccount": { rollen: BEHEER, perProvincie: true, roep: (actor, provincie) => createAccount(actor, nieuwAccount(provincie)) },
  "accounts.insertAccount": {
    rollen: BEHEER,
    perProvincie: true,
    roep: async (actor, provincie) => writeTransaction(await db(), (tx) => insertAccount(actor, tx, nieuwAccount(provincie), "-")),
  },
  "accounts.listAccounts": { rollen: BEHEER, perProvincie: true, roep: (actor, provincie) => listAccounts(actor, { provincie }) },
  "accounts.blockAccount": { rollen: BEHEER, perProvincie: true, roep: (actor, provincie) => blockAccount(actor, slachtoffer(provincie)) },
  "accounts.unblockAccount": { rollen: BEHEER, perProvincie: true, roep: (actor, provincie) => unblockAccount(actor, slachtoffer(provincie)) },
  "accounts.resetWachtwoord": { rollen: BEHEER, perProvincie: true, roep: (actor, provincie) => resetWachtwoord(actor, slachtoffer(provincie)) },
  "accounts.signOutAccount": { rollen: BEHEER, perProvincie: true, roep: (actor, provincie) => signOutAccount(actor, slachtoffer(provincie)) },
  "audit.readAuditlog": { rollen: BEHEER, perProvincie: true, roep: (actor, provincie) => readAuditlog(actor, { provincie }) },
  "afspraken.readAfspraken": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readAfspraken(actor, provincie, null) },
  "afspraken.readAfspraakversies": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readAfspraakversies(actor, provincie, null) },
  "afspraken.saveAfspraak": {
    rollen: SECRETARIAAT,
    perProvincie: true,
    roep: (actor, provincie) => saveAfspraak(actor, provincie, { ...nieuweVersie(), gegevens: { soort: "uitruil", gebied: gemeenteIn(provincie), naar: "Kampen", plaatsen: 1, van: null, tot: null, termijn: "" } }),
  },
  "blad.readBlad": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => readBlad(actor, provincie, { thema: "oekraine", maand: "2024-09", vandaag: "2024-10-01" }) },
  "blad.saveBlad": {
    rollen: SECRETARIAAT,
    perProvincie: true,
    roep: (actor, provincie) => saveBlad(actor, provincie, { thema: "oekraine", maand: "2024-09", peildatum: "2024-09-30", bron: "test", sleutel: "s", cellen: [] }),
  },
  "opslag.readOpslag": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => readOpslag(actor, provincie, 1) },
  "correctieregels.readCorrectieregels": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => readCorrectieregels(actor, provincie, "2024-II") },
  "correctieregels.addCorrectieregel": {
    rollen: SECRETARIAAT,
    perProvincie: true,
    roep: (actor, provincie) => addCorrectieregel(actor, provincie, { halfjaar: "2024-II", gebied: "GM0034", peildatum: "2024-10-01", cijfer: { staat: "pm" }, reden: "r", bron: "b" }),
  },
  "beleidskader.readKaders": { rollen: ["secretariaat", "wethouder", "gedeputeerde"], perProvincie: true, roep: (actor, provincie) => readKaders(actor, provincie, "GM0034", null) },
  "beleidskader.saveKader": {
    rollen: TOEZICHT,
    perProvincie: true,
    roep: (actor, provincie) => saveKader(actor, provincie, { ...HERKOMST, basis: 0, kader: { ...GENERIEK_KADER, naam: `kader ${teller++}` } }),
  },
  "editie.readEdities": { rollen: ROLLEN, perProvincie: true, roep: (actor, provincie) => readEdities(actor, provincie) },
  "editie.readEditie": { rollen: ROLLEN, perProvincie: true, roep: (actor, provincie) => readEditie(actor, provincie, "2024-09-11") },
  "editie.readResultaat": { rollen: ROLLEN, perProvincie: true, roep: (actor, provincie) => readResultaat(actor, provincie, "2024-09-11") },
  "editie.createEditie": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => createEditie(actor, provincie, `2024-12-${10 + (teller++ % 20)}`, EDITIE) },
  "editie.saveEditiestap": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => saveEditiestap(actor, provincie, "2024-09-11", null, { soort: "akkoord", inhoud: { punt: "p", reden: "r" } }) },
  "editie.stelEditieVast": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => stelEditieVast(actor, provincie, "2024-09-11", 1, () => ({ tekst: "{}", open: 0 })) },
  "dossier.readDossiers": { rollen: TOEZICHT, perProvincie: true, roep: (actor, provincie) => readDossiers(actor, provincie, null) },
  "dossier.readDossierversies": { rollen: ["secretariaat", "wethouder", "gedeputeerde"], perProvincie: true, roep: (actor, provincie) => readDossierversies(actor, provincie, "GM0034", null) },
  "dossier.saveDossierstukken": {
    rollen: TOEZICHT,
    perProvincie: true,
    roep: (actor, provincie) => saveDossierstukken(actor, provincie, [{ ...nieuweVersie(), gegevens: { soort: "brief", gebied: gemeenteIn(provincie), kring: "gemeente", datum: "2024-09-20", inhoud: { richting: "aan", onderwerp: "plan van aanpak" } } }]),
  },
  "gebeurtenissen.readGebeurtenissen": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readGebeurtenissen(actor, provincie, null) },
  "gebeurtenissen.readGebeurtenisversies": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readGebeurtenisversies(actor, provincie, null) },
  "gebeurtenissen.saveGebeurtenis": {
    rollen: SECRETARIAAT,
    perProvincie: true,
    roep: (actor, provincie) => saveGebeurtenis(actor, provincie, { ...nieuweVersie(), gegevens: { datum: "2024-12", label: "PRT", soort: "overleg", thema: null, gebied: provincie } }),
  },
  "gesprek.saveGesprek": {
    rollen: TOEZICHT,
    perProvincie: true,
    roep: (actor, provincie) => saveGesprek(actor, provincie, gemeenteIn(provincie), `gesprek-${teller++}`, { gepland: null, datum: "2024-09-17", aanwezig: ["wethouder"], verslag: "", nieuw: [], vervolg: [], volgende: null }),
  },
  "halfjaar.readHalfjaar": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => readHalfjaar(actor, provincie, "2025-I") },
  "halfjaar.readHalfjaren": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => readHalfjaren(actor, provincie) },
  "halfjaar.saveHalfjaar": {
    rollen: SECRETARIAAT,
    perProvincie: true,
    roep: (actor, provincie) => saveHalfjaar(actor, provincie, { halfjaar: "2025-I", peildatum: "2025-01-01", bron: "test", reden: null, cellen: [], redenen: new Map() }),
  },
  "maand.readMaandbladen": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => readMaandbladen(actor, provincie, ["2024-09"]) },
  "postbussen.readPostbussen": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => readPostbussen(actor, provincie) },
  "postbussen.savePostbussen": {
    rollen: SECRETARIAAT,
    perProvincie: true,
    roep: (actor, provincie) => savePostbussen(actor, provincie, new Map([["GM0034", `opvang${teller++}@almere.example`], ["GM0200", "opvang@apeldoorn.example"]])),
  },
  "postbussen.addVerzoek": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => addVerzoek(actor, provincie, { gemeente: "GM0034", maand: "2024-09" }) },
  "postbussen.readVerzoeken": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => readVerzoeken(actor, provincie, "2024-09") },
  "cijfer.readCijfergeschiedenis": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readCijfergeschiedenis(actor, provincie, CIJFER) },
  "cijfer.correctCijfer": {
    rollen: SECRETARIAAT,
    perProvincie: true,
    roep: (actor, provincie) => correctCijfer(actor, provincie, { ...CIJFER, peildatum: "2024-08-30", basis: 1, cijfer: { staat: "pm" }, bron: "b", reden: "r", reactie: null }),
  },
  "reacties.readReacties": { rollen: ["secretariaat", "wethouder", "gedeputeerde"], perProvincie: true, roep: (actor, provincie) => readReacties(actor, provincie, {}) },
  "reacties.addReactie": { rollen: ["wethouder"], perProvincie: true, roep: (actor, provincie) => addReactie(actor, provincie, CIJFER, { tekst: "klopt niet", voorstel: null }) },
  "reacties.answerReactie": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => answerReactie(actor, provincie, CIJFER, { id: 1, tekst: "toch wel" }) },
  "eerste-accounts.createFirstAccounts": {
    rollen: BEHEER,
    perProvincie: true,
    roep: (actor, provincie) => createFirstAccounts(actor, provincie, () => Promise.resolve()),
  },
  "eerste-provincie.firstProvincie": { rollen: [], roep: (actor) => firstProvincie(actor) },
  "eigen-account.readEigenAccount": { rollen: ROLLEN, roep: eigen((actor) => readEigenAccount(actor)) },
  "eigen-account.changeOwnWachtwoord": { rollen: ROLLEN, roep: eigen((actor) => changeOwnWachtwoord(actor, "fout", "nieuw")) },
  "eigen-account.signOutEverywhere": { rollen: ROLLEN, roep: eigen((actor) => signOutEverywhere(actor)) },
  "eigen-account.endSessie": { rollen: ROLLEN, roep: eigen((actor) => endSessie(actor, "sessie", new Date())) },
  "export.exportCijfers": {
    rollen: LEZERS,
    perProvincie: true,
    roep: (actor, provincie) => exportCijfers(actor, provincie, { van: null, tot: null }, () => Promise.resolve()),
  },
  "import.importFolder": { rollen: SECRETARIAAT, perProvincie: true, roep: (actor, provincie) => importFolder(actor, map(provincie), { droog: false }) },
  "import.importBron": {
    rollen: ["secretariaat"],
    perProvincie: true,
    roep: async (actor, provincie) => importBron(actor, await openMap(map(provincie)), { droog: false }),
  },
  "import.isLeeg": { rollen: [], roep: (actor) => isLeeg(actor) },
  "locaties.readLocaties": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readLocaties(actor, provincie) },
  "locaties.readLocatie": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readLocatie(actor, provincie, 1) },
  "locatie-opslaan.addLocatie": {
    rollen: ["secretariaat"],
    perProvincie: true,
    roep: (actor, provincie) => addLocatie(actor, provincie, { gebied: gemeenteIn(provincie), naam: `Azc ${teller++}`, regel: REGEL, ...HERKOMST }),
  },
  "locatie-opslaan.saveFasen": {
    rollen: ["secretariaat"],
    perProvincie: true,
    roep: (actor, provincie) => saveFasen(actor, provincie, { locatie: 1, basis: 0, handeling: "verlengen", regels: [REGEL], nieuweFasen: [], ...HERKOMST }),
  },
  "locatievragen.askLocatievraag": {
    rollen: ["secretariaat"],
    perProvincie: true,
    roep: (actor, provincie) => askLocatievraag(actor, provincie, { locatie: 1, vraag: "Tot wanneer?", aan: "COA", sinds: "2024-09-11" }),
  },
  "locatievragen.answerLocatievraag": { rollen: ["secretariaat"], perProvincie: true, roep: (actor, provincie) => answerLocatievraag(actor, provincie, 1, "Tot 2026") },
  "opgaven.readOpgaven": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readOpgaven(actor, provincie) },
  "opgaven.saveOpgaven": {
    rollen: ["secretariaat"],
    perProvincie: true,
    roep: (actor, provincie) => saveOpgaven(actor, provincie, {
      vorm: OPGAVEVORMEN[0], periode: "2025-01-01", peildatum: "2024-09-11", uiterlijk: null, regime: null, ...HERKOMST,
      cellen: [{ indicator: "opgaveAmv", gebied: provincie, cijfer: { staat: "waarde", waarde: 1 }, basis: 0 }],
    }),
  },
  "pogingen.countPoging": { rollen: [], roep: (actor) => countPoging(actor, POGING) },
  "pogingen.forgivePoging": { rollen: [], roep: (actor) => forgivePoging(actor, POGING) },
  "reeks.readReeksInvoer": {
    rollen: LEZERS,
    perProvincie: true,
    roep: (actor, provincie) => readReeksInvoer(actor, provincie, { indicatoren: REEKSEN, maat: "aantal", van: "2024-07", tot: "2024-12", peildatum: "2024-09-11", bekendOp: null }),
  },
  "stand.readStandInvoer": {
    rollen: LEZERS,
    perProvincie: true,
    roep: (actor, provincie) => readStandInvoer(actor, provincie, { peildatum: "2024-09-11", bekendOp: null }),
  },
  "gebieden.readGemeenten": { rollen: ROLLEN, perProvincie: true, roep: (actor, provincie) => readGemeenten(actor, provincie) },
  "stand.readPeildata": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readPeildata(actor, provincie, "2024-09-11") },
  "toezicht.readToezichthistorie": {
    rollen: LEZERS,
    perProvincie: true,
    roep: (actor, provincie) => readToezichthistorie(actor, provincie, { peildatum: "2024-09-11", bekendOp: null }),
  },
  "vooruitzicht.readVooruitzichten": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readVooruitzichten(actor, provincie, null) },
  "vooruitzicht.saveVooruitzicht": {
    rollen: ["secretariaat"],
    perProvincie: true,
    roep: (actor, provincie) => saveVooruitzicht(actor, provincie, { gebied: gemeenteIn(provincie), naam: `Boot ${teller++}`, basis: 0, gegevens: PLAN, peildatum: "2024-09-11", ...HERKOMST }),
  },
  "spuk.readSpukversies": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readSpukversies(actor, provincie, null) },
  "spuk.saveSpuk": {
    rollen: SECRETARIAAT,
    perProvincie: true,
    roep: (actor, provincie) => saveSpuk(actor, provincie, { ...nieuweVersie(), gegevens: { naam: "SPUK", bedrag: null, vanaf: null } }),
  },
  "verslag.readVerslagjaren": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readVerslagjaren(actor, provincie) },
  "verslag.readVerslagversies": { rollen: LEZERS, perProvincie: true, roep: (actor, provincie) => readVerslagversies(actor, provincie, 2024, null) },
  "verslag.saveVerslag": {
    rollen: SECRETARIAAT,
    perProvincie: true,
    roep: (actor, provincie) => saveVerslag(actor, provincie, {
      jaar: 2024, peildatum: "2024-09-11", bron: "test", reden: "test",
      regels: [{ gebied: gemeenteIn(provincie), basis: 0, toelichting: `melding ${teller++}`, gegevens: { regulier: { staat: "pm" }, amv: { staat: "onbekend" }, spukPlaatsen: { staat: "nvt" }, keuze: { soort: "geen" } } }],
    }),
  },
  "stand.readProvincies": { rollen: [], roep: (actor) => readProvincies(actor) },
  "sjablonen.readSjablonen": { rollen: ["secretariaat"], perProvincie: true, roep: (actor, provincie) => readSjablonen(actor, provincie) },
  "sjablonen.saveSjabloon": { rollen: ["secretariaat"], perProvincie: true, roep: (actor, provincie) => saveSjabloon(actor, provincie, SJABLOON) },
  "upload.saveUpload": { rollen: ["secretariaat"], roep: eigen((actor) => saveUpload(actor, [{ naam: "waarnemingen.csv", inhoud: Buffer.from("x") }])) },
  "upload.readUpload": { rollen: ["secretariaat"], roep: eigen((actor) => readUpload(actor, GEEN_UPLOAD)) },
  "upload.closeUpload": { rollen: ["secretariaat"], roep: eigen((actor) => closeUpload(actor, "geen", LEEG_RESULTAAT)) },
};

/** Functions of an account about itself; the server has no account. */
function eigen(f: (actor: AccountActor) => Promise<unknown>): Rij["roep"] {
  return (actor) => f(actor as AccountActor);
}

/** Modules that open, lock or migrate the database itself: they return no row of anyone. */
const MACHINERIE = ["databasefout", "db", "migrate", "migrate-postgresql", "migrate-sqlite", "slot", "sqlite"];
/** Parts that need an open transaction of a function above, that only reshape what was read, or that tell whoever asks what was made public (editie.test.ts). */
const ONDERDELEN = [
  "audit.addAuditregel", "bladversies.readGemeenten", "bladversies.readVersies", "cijfer.gebiedVan", "editie.readOpenbaarResultaat", "editie.readOpenbareEdities", "fasen.readLocaties", "geheugen.onthoud", "halfjaar.latestVersie", "halfjaar.sleutelVan", "opslag.addOpslag", "opslag.findOpslag", "reacties.closeReactie", "rijen.cijferOf", "rijen.toFase", "rijen.toWaarneming", "stand.standInvoerIn",
  "versies.gebiedBinnen", "versies.saidOf", "versies.uitkomstTegen",
  "vastleggen.addFaseversies", "vastleggen.addWaarnemingen", "vastleggen.naamVan", "vastleggen.vastleggingVan",
];

const modules = readdirSync("lib/data")
  .filter((bestand) => bestand.endsWith(".ts"))
  .map((bestand) => bestand.slice(0, -3))
  .filter((naam) => !MACHINERIE.includes(naam));

const actors = new Map<Rol, AccountActor>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "matrix "));
  await installeer();
  await createAccount(SYSTEEM, { gebruikersnaam: "lezer-gelderland", rol: "lezer", provincie: "PV25", gemeente: null });
  for (const rol of ROLLEN) actors.set(rol, await actorOf(naamVan(rol)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether the call was let through; what it then finds wrong with its arguments is another matter. */
async function isToegelaten(f: () => Promise<unknown>): Promise<boolean> {
  try {
    await f();
    return true;
  } catch (error) {
    if (error instanceof GeenToegang) return false;
    if (error instanceof AccountFout || error instanceof ReactieFout) return true;
    throw error;
  }
}

/** All that an account could have changed. */
async function momentopname() {
  const client = await db();
  return {
    accounts: await client.account.findMany({ orderBy: { id: "asc" } }),
    waarnemingen: await client.waarneming.count(),
    locaties: await client.locatie.count(),
    fasen: await client.faseversie.count(),
    vragen: (await client.locatievraag.count()) + (await client.locatieantwoord.count()),
    vooruitzichten: await client.vooruitzicht.count(),
    versies: (await client.gebeurtenis.count()) + (await client.afspraak.count()) + (await client.dossierstuk.count()) + (await client.beleidskader.count()) + (await client.editie.count()) + (await client.editiestap.count()) + (await client.editievaststelling.count()) + (await client.spuk.count()) + (await client.verslagregel.count()),
    sessies: await client.beeindigdeSessie.count(),
    pogingen: await client.rateLimiterFlexible.count(),
    audit: await client.auditregel.count(),
  };
}

it("every exported function of lib/data is in the matrix", async () => {
  const functies: string[] = [];
  for (const naam of modules) {
    const exports = (await import(`../../../lib/data/${naam}.ts`)) as Record<string, unknown>;
    for (const [functie, waarde] of Object.entries(exports)) {
      const isFout = typeof waarde === "function" && waarde.prototype instanceof Error;
      if (typeof waarde === "function" && !isFout) functies.push(`${naam}.${functie}`);
    }
  }
  expect(functies.sort()).toEqual([...Object.keys(MATRIX), ...ONDERDELEN].sort());
});

describe.each(Object.entries(MATRIX))("%s", (naam, { rollen, roep, perProvincie }) => {
  it.each(ROLLEN)("asked by the %s", async (rol) => {
    const mag = rollen.includes(rol);
    const voor = await momentopname();
    expect(await isToegelaten(() => roep(actors.get(rol)!, "PV24"))).toBe(mag);
    if (!mag) expect(await momentopname()).toEqual(voor);
  });

  it("is refused to a role that is not known", async () => {
    const onbekend = { ...actors.get("beheerder")!, rol: "burgemeester" as Rol };
    expect(await isToegelaten(() => roep(onbekend, "PV24"))).toBe(false);
  });

  if (perProvincie) {
    it("does nothing across the border of the province", async () => {
      for (const actor of actors.values()) {
        const voor = await momentopname();
        // An account of another province does not exist for a beheerder: as unknown a name as any.
        await expect(roep(actor, "PV25")).rejects.toThrow(/geen toegang|bestaat niet/);
        expect(await momentopname()).toEqual(voor);
      }
    });
  }

  if (!naam.startsWith("eigen-account.") && !naam.startsWith("upload.")) {
    it("is open to commands on the server", async () => {
      expect(await isToegelaten(() => roep(SYSTEEM, "PV24"))).toBe(true);
    });
  }
});
