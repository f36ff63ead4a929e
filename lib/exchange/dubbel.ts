/**
 * Finds what stands in a table twice without keeping the table: per row a number made from its key, and its line. Rows with one number
 * nearly always have one key; who asks compares the keys of these few.
 */
export class Dubbelzoeker {
  private nummers = new Float64Array(1024);
  private regels = new Uint32Array(1024);
  private count = 0;

  add(key: string, regel: number): void {
    if (this.count === this.nummers.length) {
      this.nummers = grown(this.nummers, new Float64Array(this.count * 2));
      this.regels = grown(this.regels, new Uint32Array(this.count * 2));
    }
    this.nummers[this.count] = numberOfKey(key);
    this.regels[this.count] = regel;
    this.count += 1;
  }

  /** The lines whose number occurs more than once. */
  verdacht(): ReadonlySet<number> {
    const sorted = this.nummers.slice(0, this.count).sort();
    const twice = new Set<number>();
    for (let i = 1; i < sorted.length; i += 1) if (sorted[i] === sorted[i - 1]) twice.add(sorted[i]!);
    const regels = new Set<number>();
    if (twice.size > 0) for (let i = 0; i < this.count; i += 1) if (twice.has(this.nummers[i]!)) regels.add(this.regels[i]!);
    return regels;
  }
}

function grown<A extends Float64Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** A number of 53 bits (cyrb53): equal keys give equal numbers. */
function numberOfKey(key: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
