import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { OmgevingFout, providerOf, readOmgeving, sqliteUrl } from "@/lib/schemas/omgeving";

test("zonder instellingen: poort 3000 en een SQLite-bestand in data", () => {
  expect(readOmgeving({})).toEqual({
    port: 3000,
    dataFolder: resolve("data"),
    databaseUrl: sqliteUrl(resolve("data/regietafel.db")),
    authUrl: undefined,
    authSecret: undefined,
    vertrouwdeProxys: 0,
    smtp: null,
  });
});

test("een naam zonder waarde is niet ingesteld", () => {
  expect(readOmgeving({ PORT: "", DATABASE_URL: " ", AUTH_SECRET: "" })).toEqual(readOmgeving({}));
});

test("de database staat in de datamap, ook als daar spaties en procenten in staan", () => {
  const { databaseUrl } = readOmgeving({ REGIETAFEL_DATA: "/srv/mijn data 100%" });
  expect(databaseUrl).toBe("file:///srv/mijn%20data%20100%25/regietafel.db");
  expect(readOmgeving({ REGIETAFEL_DATA: "elders" }).dataFolder).toBe(join(process.cwd(), "elders"));
});

test.each([
  ["file:./x.db", "sqlite"],
  ["file:///srv/x.db", "sqlite"],
  ["postgres://u@h/d", "postgresql"],
  ["postgresql://u@h/d", "postgresql"],
  ["mysql://u@h/d", null],
  ["file:", null],
])("%s is een database van de soort %s", (url, provider) => {
  expect(providerOf(url)).toBe(provider);
});

describe("een verkeerde waarde geeft een zin die haar noemt", () => {
  test.each([
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "drie"],
    ["PORT", "-1"],
    ["PORT", "80a"],
    ["DATABASE_URL", "mysql://wie:geheim@server/regietafel"],
    ["AUTH_URL", "regietafel.nl"],
    ["AUTH_URL", "javascript:alert(1)"],
    ["AUTH_SECRET", "te kort"],
    ["VERTROUWDE_PROXYS", "veel"],
  ])("%s=%s", (name, value) => {
    const read = () => readOmgeving({ [name]: value });
    expect(read).toThrow(OmgevingFout);
    expect(read).toThrow(new RegExp(`^${name} moet [^\n]+\\.$`));
  });
});

test("mail gaat uit als server en afzender er allebei zijn", () => {
  const mail = { SMTP_URL: "smtps://naam:geheim@mail.voorbeeld.nl", SMTP_FROM: "regietafel@voorbeeld.nl" };
  expect(readOmgeving(mail).smtp).toEqual({ url: mail.SMTP_URL, from: mail.SMTP_FROM });
  expect(() => readOmgeving({ SMTP_URL: mail.SMTP_URL })).toThrow(/SMTP_FROM horen bij elkaar/);
  expect(() => readOmgeving({ ...mail, SMTP_URL: "mail.voorbeeld.nl" })).toThrow(/^SMTP_URL moet/);
  expect(() => readOmgeving({ ...mail, SMTP_FROM: "regietafel" })).toThrow(/^SMTP_FROM moet/);
});

test("van AUTH_URL telt alleen waar het is", () => {
  expect(readOmgeving({ AUTH_URL: "https://regietafel.voorbeeld.nl/pad?x=1" }).authUrl).toBe("https://regietafel.voorbeeld.nl");
});
