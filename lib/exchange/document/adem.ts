/** How long one file may keep others waiting, in milliseconds: a page that asks the database a dozen things waits a dozen times. */
const BREATH = 4;
/** And how long it then leaves the machine to them: enough for a few answers of the database. */
const PAUSE = 1;

/** Lets other requests be answered while a file is made: to be awaited between small pieces of work. */
export class Adem {
  private since = performance.now();

  async haal(): Promise<void> {
    if (performance.now() - this.since < BREATH) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    this.since = performance.now();
  }
}
