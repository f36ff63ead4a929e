import { Agent, get } from "node:http";

/** A page that is asked for again and again, with the cookies of who asks. */
export interface Doel {
  readonly url: string;
  readonly cookie: string;
}

/** An answer: ms until its first byte, and what it was. */
export interface Antwoord {
  readonly ms: number;
  readonly html: string;
}

/** Connections stay open: what is measured is the page, not the way to it. */
const agent = new Agent({ keepAlive: true });

/** Asks for a page once. @throws Error when the answer is not the page itself */
export function bezoek({ url, cookie }: Doel): Promise<Antwoord> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const request = get(url, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      let ms: number | null = null;
      let html = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        ms ??= performance.now() - started;
        html += text;
      });
      response.on("end", () => resolve({ ms: ms ?? performance.now() - started, html }));
    });
    // a server ends connections that were idle; one that ended just now is no answer
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket && error.code === "ECONNRESET") resolve(bezoek({ url, cookie }));
      else reject(error);
    });
  });
}

/** Answers a second when `tegelijk` visitors each ask again as soon as they have their answer. */
export async function perSeconde(doel: Doel, aantal: number, tegelijk: number): Promise<number> {
  let todo = aantal;
  const started = performance.now();
  const visitor = async () => {
    while (todo-- > 0) await bezoek(doel);
  };
  await Promise.all(Array.from({ length: tegelijk }, visitor));
  return aantal / ((performance.now() - started) / 1000);
}

/** The middle of what was measured. */
export function mediaan(getallen: readonly number[]): number {
  const sorted = [...getallen].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
