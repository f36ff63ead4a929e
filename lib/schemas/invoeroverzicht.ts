import { z } from "zod";
import { isJaar, isMaand } from "@/lib/domain/periode";

const text = z.string().catch("");

/** The choices in the address of the overview; what cannot be read is not chosen. */
export const overzichtschema = z.object({
  jaar: text.transform((t) => (isJaar(t) ? t : null)),
  maand: text.transform((t) => (isMaand(t) ? t : null)),
  gelukt: text,
  wie: text,
});

/** The button that sends a request: which gemeente, which month. */
export const verzoekschema = z.object({ gemeente: z.string().regex(/^GM\d{4}$/), maand: z.string().refine(isMaand) });

/** A mailbox; empty = none. */
export const adresschema = z.union([z.literal(""), z.email()]);
