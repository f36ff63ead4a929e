import type { Locator } from "@playwright/test";

/** The text of every cell under its row's head and its column's heads, as the markup ties them together. */
export type Cellen = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Reads a table by its heads only: th with scope row in the row; th with scope col or colgroup over the column. Left out of
 * a cell's text are note numbers and what only a screen reader hears; with `gehoord` that is what is read instead.
 */
export function readTabel(table: Locator, gehoord = false): Promise<Cellen> {
  return table.evaluate((node, heard) => {
    const skip = heard ? "[aria-hidden=true]" : ".sr-only, a[href*='-noot-']";
    const text = (cell: Element) => {
      const copy = cell.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll(skip)) part.remove();
      for (const small of copy.querySelectorAll("small")) small.before(" ");
      return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
    };
    const table = node as HTMLTableElement;
    const heads: Element[][] = [];
    for (const [y, row] of [...(table.tHead?.rows ?? [])].entries()) {
      let x = 0;
      for (const th of row.cells) {
        while (heads[x]?.[y]) x++;
        for (let dx = 0; dx < th.colSpan; dx++, x++) for (let dy = 0; dy < th.rowSpan; dy++) (heads[x] ??= [])[y + dy] = th;
      }
    }
    const over = (x: number) => {
      const own = [...new Set(heads[x])].filter((th) => th.getAttribute("scope")?.startsWith("col"));
      return own.map(text).join(" ");
    };
    const cells: Record<string, Record<string, string>> = {};
    for (const row of [...table.tBodies].flatMap((b) => [...b.rows]).concat([...(table.tFoot?.rows ?? [])])) {
      const head = row.querySelector("th[scope=row]");
      if (head === null) continue;
      cells[text(head)] = Object.fromEntries([...row.cells].flatMap((cell, x) => (cell === head ? [] : [[over(x), text(cell)]])));
    }
    return cells;
  }, gehoord);
}
