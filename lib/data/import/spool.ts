import { randomUUID } from "node:crypto";
import { mkdir, open, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readOmgeving } from "@/lib/schemas/omgeving";

/**
 * Lines that wait on disk until a transaction takes them: what a long file holds is never in memory as a whole. The file is
 * for the user of the program alone, and gone with the process, however that ends (on Windows: when it is discarded).
 */
export class Spool {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
  ) {}

  static async open(): Promise<Spool> {
    const folder = join(readOmgeving().dataFolder, "tijdelijk");
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `import-${randomUUID()}`);
    const file = await open(path, "wx+", 0o600);
    await rm(path).catch(() => undefined);
    return new Spool(path, file);
  }

  /** @param line without a line end */
  async add(line: string): Promise<void> {
    await this.file.write(`${line}\n`);
  }

  /** From the first to the last; may be asked for again. */
  async *lines(): AsyncGenerator<string> {
    const input = this.file.createReadStream({ start: 0, autoClose: false, encoding: "utf8", highWaterMark: 1 << 20 });
    yield* createInterface({ input, crlfDelay: Infinity });
  }

  async discard(): Promise<void> {
    await this.file.close();
    await rm(this.path, { force: true });
  }
}
