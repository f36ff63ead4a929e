import { z } from "zod";
import { rijnummer } from "./rijnummer";

/** What the form of a version says of itself, out of sight. */
export const versiebasisSchema = z.object({
  /** the version that the form was made from; 0 = it is new */
  basis: rijnummer.catch(0),
  /** what it is a version of; of something new: made with the form */
  sleutel: z.string().regex(/^[a-z0-9-]{1,60}$/).catch(() => crypto.randomUUID()),
});
