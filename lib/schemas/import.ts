import { z } from "zod";
import { THEMAS } from "@/lib/domain/indicatoren";
import { firstDay, isDatum, isMaand, lastDay } from "@/lib/domain/periode";

/** The kinds of files that figures go out in. */
export const VORMEN = ["csv", "xlsx", "ods"] as const;
export type Vorm = (typeof VORMEN)[number];

const one = <T extends z.ZodType>(schema: T) => z.preprocess((v) => (Array.isArray(v) ? (v as unknown[])[0] : v), schema);

export const bevestigschema = z.object({ id: z.uuid(), kenmerk: z.string().length(64) });

/** Why the import page was come back to. */
export const importpaginaschema = z.object({
  fout: one(z.enum(["te-groot", "geen-bestand", "verlopen", "periode"]).optional().catch(undefined)),
});

export const voorbeeldschema = z.object({ anders: one(z.literal("ja").optional().catch(undefined)) });

const dag = (dagVan: (periode: string) => string) =>
  one(z.string().trim().refine((t) => t === "" || isDatum(t) || isMaand(t)).transform((t) => (t === "" ? null : dagVan(t))).optional().transform((t) => t ?? null));

/** A period to download: months or dates, empty = all. */
export const exportschema = z
  .object({ vorm: one(z.enum(VORMEN)), van: dag(firstDay), tot: dag(lastDay) })
  .refine(({ van, tot }) => van === null || tot === null || van <= tot);

export const sjabloonschema = z.object({ vorm: one(z.enum(VORMEN)), thema: one(z.enum(THEMAS)), maand: one(z.string().trim().refine(isMaand)) });
