import { z } from "zod";
import { AFSPRAAKSTANDEN, BRIEFRICHTINGEN, GESPREKSTANDEN, OORDELEN, PLANSTANDEN, ZSM, type Dossiersoort, type Inhoud } from "@/lib/domain/dossier";
import { isMaand } from "@/lib/domain/periode";
import { parseDeeldatum } from "./deeldatum";

const tekst = z.string();
const verplicht = z.string().min(1);
/** A year, month or date in the form in which it is kept. */
export const bewaardeDeeldatum = z.string().refine((t) => parseDeeldatum(t) === t);

/** What each soort says, as it is kept. Unknown fields are refused. */
export const INHOUDSCHEMA: { readonly [S in Dossiersoort]: z.ZodType<Inhoud[S]> } = {
  trede: z.strictObject({ kader: z.number().int().min(0), trede: z.number().int().min(1).nullable(), motivatie: verplicht, besluitDoor: verplicht }),
  brief: z.strictObject({ richting: z.enum(BRIEFRICHTINGEN), onderwerp: verplicht }),
  plan: z.strictObject({ stand: z.enum(PLANSTANDEN), omschrijving: tekst, beloften: z.array(z.strictObject({ maand: z.string().refine(isMaand), aantal: z.number().int().min(0) })) }),
  planoordeel: z.strictObject({ plan: verplicht, oordeel: z.enum(OORDELEN), motivatie: verplicht }),
  gesprek: z.strictObject({ stand: z.enum(GESPREKSTANDEN), aanwezig: z.array(verplicht), verslag: tekst }),
  afspraak: z.strictObject({
    tekst: verplicht, eigenaar: verplicht, uiterlijk: z.union([bewaardeDeeldatum, z.literal(ZSM)]).nullable(), stand: z.enum(AFSPRAAKSTANDEN), uitkomst: tekst, gesprek: verplicht.nullable(),
  }),
  reden: z.strictObject({ tekst: verplicht, tot: bewaardeDeeldatum.nullable() }),
  notitie: z.strictObject({ tekst: verplicht }),
  mededeling: z.strictObject({ tekst: verplicht }),
};

/** The steps and the rules of a beleidskader, as they are kept. */
export const kaderinhoudSchema = z.strictObject({
  treden: z.array(z.strictObject({ naam: verplicht, uitleg: tekst })).min(1),
  regels: z.strictObject({ sluitingenAchter: z.number().int().min(1).nullable(), beloftenGemist: z.number().int().min(1).nullable(), geenVerbetering: z.boolean() }),
});

