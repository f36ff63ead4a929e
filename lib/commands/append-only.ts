import type { Provider } from "@/lib/schemas/omgeving";

/** The models with the comment above each. */
const commented = (models: string) => [...models.matchAll(/((?:^\/\/\/.*\n)+)model\s+(\w+)/gm)].map(([, comment = "", model = ""]) => ({ comment, model }));

/** Names of the models whose doc comment says @append-only. */
export function appendOnlyModels(models: string): string[] {
  return commented(models).filter(({ comment }) => comment.includes("@append-only")).map(({ model }) => model);
}

/** A model that takes no row any more of what `door` has a row of, but those of some soorten. */
interface Verzegeld {
  readonly model: string;
  readonly door: string;
  /** the column that both have */
  readonly kolom: string;
  readonly behalve: readonly string[];
}

function sealedModels(models: string): Verzegeld[] {
  return commented(models).flatMap(({ comment, model }) => {
    const [, door, kolom, behalve = ""] = /@sealed-by (\w+)\((\w+)\)(?:: ([\w -]+))?/.exec(comment) ?? [];
    return door === undefined || kolom === undefined ? [] : [{ model, door, kolom, behalve: behalve.split(" ").filter(Boolean) }];
  });
}

/**
 * The triggers with which the database itself refuses to change history, and what was fixed, for the end of every migration:
 * SQLite drops a table's triggers whenever it redefines the table.
 * @param before the models of the previous migration; null for the first
 */
export function appendOnlySql(provider: Provider, before: string | null, after: string): string {
  const now = appendOnlyModels(after);
  const gone = (before === null ? [] : appendOnlyModels(before)).filter((model) => !now.includes(model));
  const still = gone.filter((model) => new RegExp(`^model ${model}\\b`, "m").test(after));
  const parts = provider === "sqlite" ? sqlite(now, still) : postgresql(now, still);
  const sealed = sealedModels(after).flatMap(provider === "sqlite" ? sealSqlite : sealPostgresql);
  return ["-- Append-only: history refuses UPDATE and DELETE", ...parts, ...sealed, ""].join("\n");
}

const refusal = (model: string) =>
  `De geschiedenis in ${model} ligt vast: leg een nieuwe versie vast in plaats van te wijzigen of te verwijderen`;

const SEALED = "Dit is vastgesteld en verandert niet meer: maak een nieuwe editie";
const others = ({ behalve }: Verzegeld) => (behalve.length === 0 ? "" : `NEW.soort NOT IN (${behalve.map((s) => `'${s}'`).join(", ")}) AND `);

function sealSqlite(sealed: Verzegeld): string[] {
  const { model, door, kolom } = sealed;
  const name = `"${model}_refuse_sealed"`;
  // a row that replaces one by its id belongs to another, and takes this one away
  const replaced = `EXISTS (SELECT 1 FROM "${model}" WHERE id = NEW.id)`;
  return [
    `DROP TRIGGER IF EXISTS ${name};`,
    `CREATE TRIGGER ${name} BEFORE INSERT ON "${model}" WHEN ${replaced} OR (${others(sealed)}EXISTS (SELECT 1 FROM "${door}" WHERE "${kolom}" = NEW."${kolom}")) BEGIN SELECT RAISE(ABORT, '${SEALED}'); END;`,
  ];
}

function sealPostgresql(sealed: Verzegeld): string[] {
  const { model, door, kolom } = sealed;
  const name = `"${model}_refuse_sealed"`;
  return [
    `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ${others(sealed)}EXISTS (SELECT 1 FROM "${door}" WHERE "${kolom}" = NEW."${kolom}") THEN
    RAISE EXCEPTION '${SEALED}';
  END IF;
  RETURN NEW;
END $$;`,
    `CREATE OR REPLACE TRIGGER ${name} BEFORE INSERT ON "${model}"
  FOR EACH ROW EXECUTE FUNCTION ${name}();`,
  ];
}

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
