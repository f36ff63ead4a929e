import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { findPostgres } from "../lib/commands/programs.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const hasPostgres = process.env["TEST_POSTGRES_URL"] !== undefined || findPostgres() !== null;
if (!hasPostgres) console.warn("LET OP: geen PostgreSQL gevonden, die tests doen nu niet mee. Installeer PostgreSQL of geef TEST_POSTGRES_URL.");

/** The same integration tests, on one engine. */
const integration = (engine: "sqlite" | "postgresql") => ({
  extends: true as const,
  test: {
    name: engine,
    // a file has a database of its own, and closes it; the modules around it are read once for all
    isolate: false,
    include: ["tests/integration/**/*.test.ts"],
    globalSetup: `tests/integration/setup/${engine}.ts`,
    setupFiles: ["tests/setup/console.ts", "tests/integration/setup/database.ts"],
  },
});

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    pool: "forks",
    // Vitest itself leaves a core free: of two it would use one, and take twice as long.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // pure rules share nothing that a test could change
        test: { name: "unit", isolate: false, include: ["tests/unit/**/*.test.{ts,tsx}"], setupFiles: ["tests/setup/console.ts"] },
      },
      integration("sqlite"),
      ...(hasPostgres ? [integration("postgresql")] : []),
    ],
  },
});
