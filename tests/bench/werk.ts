// One way of one measurement, in this process alone: `werk.ts <meting> kaal|eigen <url>` tells its outcome as JSON.
import { METINGEN } from "./metingen";

const [naam, manier, url] = process.argv.slice(2);
const meting = METINGEN.find((m) => m.naam === naam);
if (!meting || url === undefined || (manier !== "kaal" && manier !== "eigen")) throw new Error("werk.ts <meting> kaal|eigen <url>");
const ms = await meting[manier](url);
process.stdout.write(JSON.stringify({ ms, rss: Math.round(process.resourceUsage().maxRSS / 1024) }));
