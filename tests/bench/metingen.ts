import { IMPORT } from "./import";
import type { Meting } from "./meting";

/** All that is measured; a new measurement is one line. */
export const METINGEN: readonly Meting[] = [IMPORT];
