import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Provider } from "@/lib/schemas/omgeving";

/**
 * The SQL that turns a database of one Prisma schema into one of another. Prisma's schema engine does it, in its
 * WebAssembly build: the binary that `prisma migrate` wants comes from a host that closed networks do not reach.
 * @param from null = an empty database
 */
export async function diffSchemas(provider: Provider, from: string | null, to: string): Promise<string> {
  await loadEngine();
  const container = (content: string) => ({ files: [{ path: "schema.prisma", content }] });
  const engine = await engineModule.SchemaEngine.new(
    { datamodels: [["schema.prisma", to]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(provider === "sqlite" ? sqliteFactory() : postgresFactory()),
  );
  try {
    const { stdout } = await engine.diff({
      from: from === null ? { tag: "empty" } : { tag: "schemaDatamodel", ...container(from) },
      to: { tag: "schemaDatamodel", ...container(to) },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    // The schema is the connection's own and exists; making one asks for rights that an ordinary user lacks.
    return (stdout ?? "").replace(/^-- CreateSchema\nCREATE SCHEMA .*;\n+/, "");
  } finally {
    engine.free();
  }
}

let loaded = false;

async function loadEngine(): Promise<void> {
  if (loaded) return;
  const require = createRequire(import.meta.url);
  const bytes = readFileSync(
    require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm"),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engineModule } });
  const wasm = instance.exports as { readonly __wbindgen_start: () => void } & WebAssembly.Exports;
  engineModule.__wbg_set_wasm(wasm);
  wasm.__wbindgen_start();
  loaded = true;
}

/** Comparing two schemas needs no database; the engine opens one all the same. */
function sqliteFactory(): SqlMigrationAwareDriverAdapterFactory {
  return new PrismaLibSql({ url: "file::memory:" });
}

/** Answers the only question that the engine asks while it compares two schemas: which PostgreSQL this is. */
function postgresFactory(): SqlMigrationAwareDriverAdapterFactory {
  const adapter: SqlDriverAdapter = {
    provider: "postgres",
    adapterName: "schema-diff",
    queryRaw: () =>
      Promise.resolve({
        columnNames: ["version", "numeric_version"],
        columnTypes: [ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
        rows: [["PostgreSQL 15.0", 150000]],
      }),
    executeRaw: () => Promise.resolve(0),
    executeScript: () => Promise.resolve(),
    startTransaction: () => Promise.reject(new Error("no database here")),
    dispose: () => Promise.resolve(),
  };
  const connect = () => Promise.resolve(adapter);
  return { provider: "postgres", adapterName: "schema-diff", connect, connectToShadowDb: connect };
}
