import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/data/migrate";
import { startPostgres } from "@/tests/helpers/postgres";
import { administer } from "./administer";

/** Makes one migrated database on the server of TEST_POSTGRES_URL, else on one of its own; every test file gets a copy. */
export default async function setup(project: TestProject) {
  const given = process.env["TEST_POSTGRES_URL"];
  const server = given === undefined ? await startPostgres() : { url: given, stop: () => undefined };
  const name = `regietafel_sjabloon_${process.pid}`;
  await administer(server.url, `CREATE DATABASE ${name}`);
  const template = new URL(server.url);
  template.pathname = name;
  await migrate(template.href);
  project.provide("sjabloon", { engine: "postgresql", at: template.href });
  return async () => {
    await administer(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
    server.stop();
  };
}
