// Writes audit rows until it has written as many as asked, and tells of each one after it was committed.
import { closeDb, db, writeTransaction } from "@/lib/data/db";

const [name = "", wanted = "0"] = process.argv.slice(2);
const client = await db();
for (let n = 0; n < Number(wanted); n++) {
  const row = await writeTransaction(client, async (tx) => {
    const before = await tx.auditregel.count();
    return tx.auditregel.create({
      data: { op: new Date(), door: name, handeling: "test", onderwerp: String(before), bijzonderheden: "{}" },
    });
  });
  process.stdout.write(`${row.id}\n`);
}
await closeDb();
