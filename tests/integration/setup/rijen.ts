import { readFileSync } from "node:fs";
import type { Db } from "@/lib/data/db";

const NOW = new Date("2024-09-11T10:00:00Z");
const recorded = { vastgelegdOp: NOW, vastgelegdDoor: "systeem" };
const source = { bron: "test", toelichting: "" };

/** A few rows in every table of an empty database, with children that point to parents. */
export async function fillEveryTable(db: Db): Promise<void> {
  await db.gebied.create({ data: { code: "PV24", naam: "Flevoland", soort: "provincie" } });
  await db.gebied.createMany({
    data: ["GM0034", "GM0303"].map((code) => ({ code, naam: code, soort: "gemeente", provincieCode: "PV24" })),
  });
  await db.waarneming.createMany({
    data: [null, 0, 12].map((waarde, index) => ({
      thema: "oekraine",
      indicator: "plaatsen",
      gebiedCode: "GM0034",
      periode: "",
      peildatum: `2024-09-0${index + 1}`,
      versie: 1,
      staat: waarde === null ? "pm" : "waarde",
      waarde,
      ...source,
      ...recorded,
    })),
  });
  const locatie = await db.locatie.create({ data: { gebiedCode: "GM0303", naam: "Een locatie", volgorde: 1 } });
  await db.faseversie.create({
    data: {
      locatieId: locatie.id,
      fase: "regulier",
      peildatum: "2024-09-01",
      versie: 1,
      soort: "regulier",
      capaciteit: 100,
      zekerheid: "gerealiseerd",
      ...source,
      ...recorded,
    },
  });
  await db.standversie.create({
    data: { provincieCode: "PV24", peildatum: "2024-09-11", versie: 1, capaciteitsdata: "2026-01-01", ...recorded },
  });
  const said = { op: NOW, door: "systeem" };
  await db.opslag.create({ data: { provincieCode: "PV24", sleutel: "s", inhoud: "i", resultaat: "{}", ...said } });
  const reactie = await db.reactie.create({
    data: { thema: "oekraine", indicator: "plaatsen", gebiedCode: "GM0034", periode: "", peildatum: "2024-09-03", versie: 1, tekst: "klopt niet", ...said },
  });
  await db.reactieantwoord.create({ data: { reactieId: reactie.id, soort: "beantwoord", tekst: "toch wel", ...said } });
  await db.aansluitreden.create({ data: { gebiedCode: "GM0034", halfjaar: "2025-I", versie: 1, reden: "na-ijlende registratie", ...recorded } });
  await db.postbus.create({ data: { gebiedCode: "GM0034", versie: 1, adres: "opvang@gemeente.example", ...recorded } });
  const vraag = await db.locatievraag.create({ data: { locatieId: locatie.id, vraag: "Tot wanneer?", aan: "COA", sinds: "2024-09-11", ...said } });
  await db.locatieantwoord.create({ data: { vraagId: vraag.id, antwoord: "Tot 2026", ...said } });
  await db.vooruitzicht.create({
    data: { gebiedCode: "GM0303", naam: "Boot", versie: 1, soort: "plan", plaatsenVan: 110, plaatsenTot: 110, vervangt: false, zekerheid: "gepland", peildatum: "2024-09-11", ...source, ...recorded },
  });
  const known = { provincieCode: "PV24", versie: 1, vervallen: false, peildatum: "2024-09-11", ...source, ...recorded };
  await db.gebeurtenis.create({ data: { sleutel: "prt", datum: "2024-09-11", label: "PRT-overleg", soort: "overleg", gebiedCode: "PV24", ...known } });
  await db.afspraak.create({ data: { sleutel: "uitruil", soort: "uitruil", gebiedCode: "GM0303", naar: "Kampen", plaatsen: 200, termijn: "2 jaar", ...known } });
  await db.beleidskader.create({ data: { provincieCode: "PV24", versie: 1, naam: "Ladder", vanaf: "2024-09-11", treden: "[]", regels: "{}", ...source, ...recorded } });
  await db.dossierstuk.create({ data: { sleutel: "brief", soort: "brief", kring: "gemeente", datum: "2024-09-11", inhoud: "{}", gebiedCode: "GM0303", ...known } });
  const editie = await db.editie.create({ data: { provincieCode: "PV24", sleutel: "2024-09-11", prtDatum: "2024-09-11", ...recorded } });
  await db.editiestap.create({ data: { editieId: editie.id, nummer: 1, soort: "inhoud", inhoud: "{}", rol: "secretariaat", ...recorded } });
  await db.editievaststelling.create({ data: { editieId: editie.id, peildatum: "2024-09-11", bekendOp: NOW, resultaat: "{}", sha256: "0", rol: "secretariaat", ...recorded } });
  await db.spuk.create({ data: { sleutel: "spuk", naam: "SPUK", ...known } });
  await db.verslagregel.create({
    data: { gebiedCode: "GM0303", jaar: 2024, versie: 1, regulierStaat: "waarde", regulierWaarde: 0, amvStaat: "pm", spukStaat: "onbekend", keuze: "gekozen", spukSleutel: "spuk", peildatum: "2024-09-11", ...source, ...recorded },
  });
  await db.importsjabloon.create({ data: { provincieCode: "PV24", naam: "Maandoverzicht", versie: 1, inhoud: "{}", ...recorded } });
  await db.auditregel.create({
    data: { op: NOW, door: "systeem", handeling: "test", onderwerp: "test", bijzonderheden: "{}" },
  });
  await db.account.create({
    data: { gebruikersnaam: "lezer", rol: "lezer", provincieCode: "PV24", wachtwoordHash: "-", aangemaaktOp: NOW },
  });
  await db.rateLimiterFlexible.create({ data: { key: "k", points: 1, expire: NOW } });
  await db.beeindigdeSessie.create({ data: { id: "s", vervaltOp: NOW } });
}

/** How many rows every table of the models holds. */
export async function tablesOf(db: Pick<Db, "$queryRawUnsafe">): Promise<Record<string, number>> {
  const models = readFileSync("prisma/models.prisma", "utf8").matchAll(/^model (\w+)/gm);
  const counts: Record<string, number> = {};
  for (const [, model = ""] of models) {
    const rows = await db.$queryRawUnsafe<{ n: bigint | number }[]>(`SELECT count(*) AS n FROM "${model}"`);
    counts[model] = Number(rows[0]?.n);
  }
  return counts;
}
