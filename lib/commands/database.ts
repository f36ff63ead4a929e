import { migrate } from "@/lib/data/migrate";
import { readOmgeving } from "@/lib/schemas/omgeving";

export { closeDb } from "@/lib/data/db";

/**
 * Makes the database of this installation when there is none, and brings it up to date.
 * @param say is told only when something was done
 * @throws OmgevingFout, DatabaseFout, MigratieFout
 */
export async function prepareDatabase(say: (line: string) => void): Promise<void> {
  const done = await migrate(readOmgeving().databaseUrl);
  if (done.length > 0) say(`De database is bijgewerkt (${done.join(", ")}).`);
}
