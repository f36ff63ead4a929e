import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

interface Import {
  /** what the file imports: a path in the repository without extension (`lib/data/db`), or a package */
  readonly target: string;
  /** true when nothing of it is left after compiling */
  readonly typeOnly: boolean;
}

const ROOTS = ["app", "components", "lib"];
const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name)),
).filter((name) => /\.(ts|tsx|js)$/.test(name));

/** All that a file imports: statements, re-exports and `import("…")` with a fixed name. */
function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node && ts.isStringLiteral(node)) found.push({ target: targetOf(file, node.text), typeOnly });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function targetOf(file: string, specifier: string): string {
  const path = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? relative(".", resolve(dirname(file), specifier))
      : specifier;
  return path.replaceAll("\\", "/").replace(/\.(js|ts|tsx)$/, "");
}

const imports = new Map(files.map((file) => [file.replaceAll("\\", "/"), importsOf(file)]));
const all = [...imports].flatMap(([file, list]) => list.map((one) => ({ file, ...one })));

/** Imports from files that begin with `from` which `wrong` objects to, as `file → target`. */
function offences(from: string, wrong: (one: Import) => boolean): string[] {
  return all.filter((one) => one.file.startsWith(from) && wrong(one)).map(({ file, target }) => `${file} → ${target}`);
}
const into = (...folders: string[]) => (one: Import) => folders.some((folder) => one.target === folder || one.target.startsWith(`${folder}/`));
const isOurs = (one: Import) => into(...ROOTS, "prisma", "tests")(one);

test("er valt iets te bewaken", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(all.filter(isOurs).length).toBeGreaterThan(100);
  expect(offences("lib/data/", into("prisma/generated"))).not.toEqual([]);
});

describe("imports gaan één kant op", () => {
  test("het domein kent alleen zichzelf", () => {
    expect(offences("lib/domain/", (one) => !into("lib/domain")(one))).toEqual([]);
  });

  test("alleen lib/data kent Prisma en de drivers van de database", () => {
    const database = into("prisma/generated", "@prisma/client", "@prisma/adapter-libsql", "@prisma/adapter-pg", "@libsql/client", "pg");
    const elsewhere = all.filter((one) => database(one) && !one.file.startsWith("lib/data/")).map(({ file, target }) => `${file} → ${target}`);
    // Compares two schemas for a new migration; never part of the running program.
    expect(elsewhere).toEqual(["lib/commands/schema-diff.ts → @prisma/adapter-libsql"]);
  });

  test("componenten krijgen wat zij tonen, en halen niets op", () => {
    expect(offences("components/", into("lib/data", "lib/commands", "app"))).toEqual([]);
  });

  test("wat gelijk blijft voor elke invoer kent geen database, scherm of opdracht", () => {
    for (const folder of ["lib/view/", "lib/exchange/", "lib/schemas/", "lib/texts/", "lib/format"]) {
      expect(offences(folder, into("lib/data", "lib/commands", "app", "components", "next", "react"))).toEqual([]);
    }
  });

  test("de laag van de gegevens kent geen scherm, weergave of opdracht", () => {
    expect(offences("lib/data/", into("app", "components", "lib/view", "lib/commands", "next", "react"))).toEqual([]);
  });

  test("niets in lib kent een pagina of een component", () => {
    expect(offences("lib/", into("app", "components"))).toEqual([]);
  });

  test("geen pagina kent een opdracht, en niets kent een test", () => {
    expect(offences("app/", into("lib/commands"))).toEqual([]);
    expect(offences("", into("tests"))).toEqual([]);
  });
});

/** The file that a target stands for, if it is one of ours. */
function fileOf(target: string): string | undefined {
  return ["", ".ts", ".tsx", ".js", "/index.ts", "/index.tsx"].map((end) => target + end).find((name) => imports.has(name));
}

test("geen component bereikt de gegevens, ook niet langs een omweg", () => {
  const begins = (file: string, directive: string) => new RegExp(`^(?:\\s|//.*|/\\*[\\s\\S]*?\\*/)*["']${directive}["']`).test(readFileSync(file, "utf8"));
  const clients = [...imports.keys()].filter((file) => begins(file, "use client"));
  expect(clients).not.toEqual([]);
  const components = [...imports.keys()].filter((file) => file.startsWith("components/"));
  const wrong: string[] = [];
  for (const begin of new Set([...components, ...clients])) {
    const seen = new Set([begin]);
    for (const file of seen) {
      for (const { target, typeOnly } of imports.get(file) ?? []) {
        if (typeOnly) continue;
        if (into("lib/data", "prisma", "lib/access/sessie", "node:fs")({ target, typeOnly })) wrong.push(`${begin}: ${file} → ${target}`);
        const next = fileOf(target);
        // A server action is called over the network: what it imports stays on the server.
        if (next !== undefined && !begins(next, "use server")) seen.add(next);
      }
    }
  }
  expect(wrong).toEqual([]);
});
