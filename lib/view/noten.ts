import type { NootView } from "./tabel";

/** Numbers the notes of a page, through all its tables. */
export class Noten {
  private next = 1;

  /** A list of notes for one table. */
  forTabel(): { add: (noot: Omit<NootView, "nummer">) => number; list: NootView[] } {
    const list: NootView[] = [];
    return {
      list,
      add: (noot) => {
        const nummer = this.next++;
        list.push({ nummer, ...noot });
        return nummer;
      },
    };
  }
}
