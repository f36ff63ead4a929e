import pg from "pg";

/** Runs a statement on the PostgreSQL server of this URL, outside its own database. */
export async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(url), { pathname: "postgres" }).href });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
