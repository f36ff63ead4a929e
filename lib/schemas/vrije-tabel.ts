import { z } from "zod";
import { isDatum, isHalfjaar, isJaar, isMaand } from "@/lib/domain/periode";

/** How the columns of a free table map to figures. Columns are known by their place, counted from 0, and by the head they had. */
export const vertalingschema = z.object({
  blad: z.string(),
  /** counted from 1, as the program shows it */
  kopregel: z.coerce.number().int().min(1).max(1000),
  gemeente: z.coerce.number().int().min(0).max(199),
  kolommen: z.array(z.object({ plaats: z.number().int().min(0).max(199), kop: z.string(), thema: z.string(), indicator: z.string() })).min(1).max(50),
});
export type Vertaling = z.output<typeof vertalingschema>;

/** What is said of one table: of which period, and from whom. */
export const gegevensschema = z.object({
  periode: z.string().trim().refine((t) => isMaand(t) || isHalfjaar(t) || isJaar(t) || isDatum(t), "Schrijf een maand (2024-09), een halfjaar (2024-II), een jaar (2024) of een datum (2024-09-01)."),
  peildatum: z.string().trim().refine(isDatum, "Schrijf een datum, bijvoorbeeld 2024-09-30."),
  bron: z.string().trim().min(1, "Vul in van wie de cijfers komen."),
});
export type Tabelgegevens = z.output<typeof gegevensschema>;

const one = <T extends z.ZodType>(schema: T) => z.preprocess((v) => (Array.isArray(v) ? (v as unknown[])[0] : v), schema);

/** What of the file is shown: a sheet, its head row, a saved template. */
export const vrijekeuzeschema = z.object({
  blad: one(z.string().optional().catch(undefined)),
  kopregel: one(z.coerce.number().int().min(1).max(1000).optional().catch(undefined)),
  sjabloon: one(z.string().optional().catch(undefined)),
});
