import { createClient } from "@libsql/client";
import { sqliteUrl } from "@/lib/schemas/omgeving";

/** Something that one process at a time holds. */
export interface Slot {
  release(): Promise<void>;
}

/**
 * Takes a lock that ends with this process, however that ends: the operating system lets go of it, so it is never stale.
 * SQLite is used for it as it locks files alike on Linux, macOS and Windows, which Node does not.
 * @param path of a file for the lock alone
 * @returns null when another process holds it
 */
export async function takeSlot(path: string): Promise<Slot | null> {
  const client = createClient({ url: sqliteUrl(path) });
  try {
    // Nothing is ever written, so it needs no file beside it.
    await client.execute("PRAGMA journal_mode = MEMORY");
    const held = await client.transaction("write");
    return {
      release: async () => {
        await held.rollback();
        client.close();
      },
    };
  } catch (error) {
    client.close();
    if (error instanceof Error && "code" in error && error.code === "SQLITE_BUSY") return null;
    throw error;
  }
}
