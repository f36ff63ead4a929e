import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/** Runs the door to the commands in a Node that says it is of this version. */
function runOn(version: string) {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`, "lib/commands/run.js", "bestaat-niet"];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

test.each(["8.17.0", "18.20.8", "20.18.3"])("Node %s is te oud, en dat staat er in één zin", (version) => {
  const { status, stdout, stderr } = runOn(version);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toBe(
    `Dit programma heeft Node.js 20.19 of nieuwer nodig, hier staat ${version}: installeer een nieuwere versie van https://nodejs.org en probeer het opnieuw.\n`,
  );
});

test.each(["20.19.0", "22.12.0", "24.1.0", "30.0.0"])("Node %s is nieuw genoeg", (version) => {
  expect(runOn(version).stderr).toBe("De opdracht bestaat-niet bestaat niet.\n");
});

test("een oude Node kan lezen wat dat zegt: geen import vooraf, en niets dat na 2018 in de taal kwam", () => {
  const text = readFileSync("lib/commands/run.js", "utf8");
  expect(text).not.toMatch(/^(import|export) /m);
  const source = ts.createSourceFile("run.js", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const target = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2018, module: ts.ModuleKind.ESNext } });
  const plain = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext } });
  expect(target.outputText).toBe(plain.outputText);
  expect(source.statements.length).toBeGreaterThan(1);
});
