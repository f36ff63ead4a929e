import { z } from "zod";

/** A text of a form as typed; a field that is missing or a file counts as empty, and is reported as such. */
const tekst = z.string().catch("");

export const aanmeldschema = z.object({ gebruikersnaam: tekst, wachtwoord: tekst, terug: tekst });
export const wachtwoordschema = z.object({ huidig: tekst, nieuw: tekst });
export const accountschema = z.object({ gebruikersnaam: tekst });
