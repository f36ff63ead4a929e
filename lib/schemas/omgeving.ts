import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";

/** A setting in the environment that cannot be used; the message is one Dutch sentence that names it. */
export class OmgevingFout extends Error {
  override name = "OmgevingFout";
}

const PORT = z.string()
  .regex(/^\d{1,5}$/, "PORT moet een getal zijn van 1 tot en met 65535, bijvoorbeeld 3000.")
  .transform(Number)
  .refine((n) => n >= 1 && n <= 65535, "PORT moet een getal zijn van 1 tot en met 65535, bijvoorbeeld 3000.");

const DATABASE_URL = z.string().refine(
  (url) => providerOf(url) !== null,
  "DATABASE_URL moet beginnen met postgresql:// (een PostgreSQL-server) of file: (een SQLite-bestand).",
);

const AUTH_URL = z.string()
  .refine(
    (url) => /^https?:\/\//.test(url) && URL.canParse(url),
    "AUTH_URL moet het volledige webadres zijn, bijvoorbeeld https://regietafel.voorbeeld.nl.",
  )
  .transform((url) => new URL(url).origin);

const AUTH_SECRET = z.string().min(32, "AUTH_SECRET moet minstens 32 tekens lang zijn.");

const VERTROUWDE_PROXYS = z.string()
  .regex(/^\d$/, "VERTROUWDE_PROXYS moet een getal zijn van 0 tot en met 9: het aantal eigen proxy's voor het programma.")
  .transform(Number);

const SMTP_URL = z.string().refine((url) => /^smtps?:\/\/./.test(url) && URL.canParse(url), "SMTP_URL moet beginnen met smtp:// of smtps://, bijvoorbeeld smtps://naam:wachtwoord@mail.voorbeeld.nl.");

const SMTP_FROM = z.email("SMTP_FROM moet een mailadres zijn, bijvoorbeeld regietafel@voorbeeld.nl.");

const schema = z.object({
  PORT: PORT.default(3000),
  REGIETAFEL_DATA: z.string().default("data"),
  DATABASE_URL: DATABASE_URL.optional(),
  AUTH_URL: AUTH_URL.optional(),
  AUTH_SECRET: AUTH_SECRET.optional(),
  VERTROUWDE_PROXYS: VERTROUWDE_PROXYS.default(0),
  SMTP_URL: SMTP_URL.optional(),
  SMTP_FROM: SMTP_FROM.optional(),
}).refine((o) => (o.SMTP_URL === undefined) === (o.SMTP_FROM === undefined), "SMTP_URL en SMTP_FROM horen bij elkaar: stel beide in, of geen van beide.");

/** Asked for by name: a whole environment is slow to read, and every request looks at these. */
const NAMEN = Object.keys(schema.shape);

/** The settings of the program, checked; see .env.example for what each one means. */
export interface Omgeving {
  readonly port: number;
  /** absolute path of the folder for the database, the first passwords and the secret */
  readonly dataFolder: string;
  readonly databaseUrl: string;
  /** origin at which readers reach the program; undefined = http://localhost:<port> */
  readonly authUrl: string | undefined;
  /** signs the sessions; undefined = not chosen by the administrator */
  readonly authSecret: string | undefined;
  /** how many proxies of ours put the visitor's address in X-Forwarded-For; 0 = none, what is sent is not believed */
  readonly vertrouwdeProxys: number;
  /** the server that sends mail, and from which address; null = this installation sends none */
  readonly smtp: { readonly url: string; readonly from: string } | null;
}

/** The kinds of database, by the names that Prisma gives them. */
export type Provider = "sqlite" | "postgresql";

/** Which kind of database a URL points to, or null when it is neither. */
export function providerOf(url: string): Provider | null {
  if (/^file:./.test(url)) return "sqlite";
  return /^postgres(ql)?:\/\/./.test(url) ? "postgresql" : null;
}

/**
 * Reads the settings from the environment.
 * @throws OmgevingFout on the first setting that is wrong
 */
export function readOmgeving(env: Readonly<Record<string, string | undefined>> = process.env): Omgeving {
  // A name without a value, as a line of .env can be, is not set.
  const given = NAMEN.flatMap((naam) => (env[naam]?.trim() ? [[naam, env[naam]]] : []));
  const result = schema.safeParse(Object.fromEntries(given));
  if (!result.success) throw new OmgevingFout(result.error.issues[0]?.message ?? "Een instelling klopt niet.");
  const dataFolder = resolve(result.data.REGIETAFEL_DATA);
  return {
    port: result.data.PORT,
    dataFolder,
    databaseUrl: result.data.DATABASE_URL ?? sqliteUrl(join(dataFolder, "regietafel.db")),
    authUrl: result.data.AUTH_URL,
    authSecret: result.data.AUTH_SECRET,
    vertrouwdeProxys: result.data.VERTROUWDE_PROXYS,
    smtp: result.data.SMTP_URL && result.data.SMTP_FROM ? { url: result.data.SMTP_URL, from: result.data.SMTP_FROM } : null,
  };
}

/** The origin at which readers reach the program. */
export function siteUrl({ authUrl, port }: Omgeving): string {
  return authUrl ?? `http://localhost:${port}`;
}

/** The URL of a SQLite file, with whatever its path holds (spaces, %) escaped. */
export function sqliteUrl(path: string): string {
  return pathToFileURL(path).href;
}
