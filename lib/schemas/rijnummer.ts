import { z } from "zod";

/** The largest number that a row can have; a larger one makes a database refuse the question itself. */
const GROOTSTE = 2_147_483_647;

/** The number of a row, from an address or a form; 0 stands for none. */
export const rijnummer = z.coerce.number().int().min(0).max(GROOTSTE);
