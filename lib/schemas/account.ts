import { z } from "zod";
import { rijnummer } from "./rijnummer";

/** A text of a form as typed; a field that is missing or a file counts as empty, and is reported as such. */
const tekst = z.string().catch("");

export const aanmeldschema = z.object({ gebruikersnaam: tekst, wachtwoord: tekst, terug: tekst });
export const wachtwoordschema = z.object({ huidig: tekst, nieuw: tekst });

/** The value of a button in the accounts table: `blokkeren wethouder-almere`. */
export const beheerschema = z.object({
  doe: z
    .string()
    .transform((waarde) => waarde.split(" "))
    .pipe(z.tuple([z.enum(["blokkeren", "deblokkeren", "wachtwoord"]), z.string()]))
    .transform(([handeling, gebruikersnaam]) => ({ handeling, gebruikersnaam })),
});

/** The address of a page of the audit log; what is no number gives the newest page. */
export const logboekschema = z.object({ voor: rijnummer.optional().catch(undefined) });
