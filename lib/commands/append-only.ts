import type { Provider } from "@/lib/schemas/omgeving";

/** Names of the models whose doc comment says @append-only. */
export function appendOnlyModels(models: string): string[] {
  return [...models.matchAll(/((?:^\/\/\/.*\n)+)model\s+(\w+)/gm)]
    .filter(([, comment]) => comment?.includes("@append-only"))
    .flatMap(([, , model]) => (model === undefined ? [] : [model]));
}

/**
 * The triggers with which the database itself refuses to change history, for the end of every migration:
 * SQLite drops a table's triggers whenever it redefines the table.
 * @param before the models of the previous migration; null for the first
 */
export function appendOnlySql(provider: Provider, before: string | null, after: string): string {
  const now = appendOnlyModels(after);
  const gone = (before === null ? [] : appendOnlyModels(before)).filter((model) => !now.includes(model));
  const still = gone.filter((model) => new RegExp(`^model ${model}\\b`, "m").test(after));
  const parts = provider === "sqlite" ? sqlite(now, still) : postgresql(now, still);
  return ["-- Append-only: history refuses UPDATE and DELETE", ...parts, ""].join("\n");
}

const refusal = (model: string) =>
  `De geschiedenis in ${model} ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen`;

function sqlite(models: readonly string[], freed: readonly string[]): string[] {
  const events = ["UPDATE", "DELETE"] as const;
  const trigger = (model: string, event: string) => `"${model}_refuse_${event.toLowerCase()}"`;
  const drop = (model: string) => events.map((event) => `DROP TRIGGER IF EXISTS ${trigger(model, event)};`);
  const create = (model: string) =>
    events.map(
      (event) =>
        `CREATE TRIGGER ${trigger(model, event)} BEFORE ${event} ON "${model}" BEGIN SELECT RAISE(ABORT, '${refusal(model)}'); END;`,
    );
  return [...freed.flatMap(drop), ...models.flatMap((model) => [...drop(model), ...create(model)])];
}

function postgresql(models: readonly string[], freed: readonly string[]): string[] {
  const trigger = (model: string) => `"${model}_append_only"`;
  return [
    `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '${refusal("%")}', TG_TABLE_NAME;
END $$;`,
    ...freed.map((model) => `DROP TRIGGER IF EXISTS ${trigger(model)} ON "${model}";`),
    ...models.map(
      (model) => `CREATE OR REPLACE TRIGGER ${trigger(model)} BEFORE UPDATE OR DELETE OR TRUNCATE ON "${model}"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`,
    ),
  ];
}
