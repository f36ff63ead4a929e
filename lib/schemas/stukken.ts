import { z } from "zod";
import { AFSPRAAKSOORTEN } from "@/lib/domain/afspraak";
import { DOSSIERSOORTEN, KRINGEN, type Stukgegevens } from "@/lib/domain/dossier";
import { GEBEURTENISSOORTEN } from "@/lib/domain/gebeurtenis";
import { THEMAS } from "@/lib/domain/indicatoren";
import { isDatum } from "@/lib/domain/periode";
import { VOORUITZICHTSOORTEN } from "@/lib/domain/vooruitzicht";
import { bewaardeDeeldatum as deeldatum, INHOUDSCHEMA } from "./dossier";

const herkomst = { peildatum: z.string().refine(isDatum), bron: z.string().min(1), toelichting: z.string() };

/** What a new installation begins with of the outlook for Oekraïne. */
export const vooruitzichtStukkenSchema = z.array(
  z.object({ gebied: z.string(), naam: z.string(), soort: z.enum(VOORUITZICHTSOORTEN), plaatsenVan: z.number().int(), plaatsenTot: z.number().int(), vervangt: z.boolean(), ...herkomst }),
);

/** What a new installation begins with of events. */
export const gebeurtenisStukkenSchema = z.array(
  z.object({ sleutel: z.string().min(1), datum: deeldatum, label: z.string().min(1), soort: z.enum(GEBEURTENISSOORTEN), thema: z.enum(THEMAS).nullable(), gebied: z.string(), ...herkomst }),
);

/** What a new installation begins with of agreements. */
export const afspraakStukkenSchema = z.array(
  z.object({
    sleutel: z.string().min(1), soort: z.enum(AFSPRAAKSOORTEN), gebied: z.string(), naar: z.string().min(1), plaatsen: z.number().int().positive(),
    van: deeldatum.nullable(), tot: deeldatum.nullable(), termijn: z.string(), ...herkomst,
  }),
);

/** What a new installation begins with of the provinciaal verslag: what gemeenten were asked for, and what is said of the answers. */
export const verslagStukkenSchema = z.object({
  jaar: z.number().int(), peildatum: herkomst.peildatum, bron: herkomst.bron,
  gemeenten: z.array(z.object({ gebied: z.string(), toelichting: z.string() })),
});

const stuk = z.object({ sleutel: z.string().min(1), soort: z.enum(DOSSIERSOORTEN), gebied: z.string(), kring: z.enum(KRINGEN), datum: deeldatum, inhoud: z.unknown(), ...herkomst });

/** What a new installation begins with of the IBT dossiers. */
export const dossierStukkenSchema = z.array(
  stuk.transform(({ soort, gebied, kring, datum, inhoud, ...rest }) => ({ ...rest, gegevens: { soort, gebied, kring, datum, inhoud: INHOUDSCHEMA[soort].parse(inhoud) } as Stukgegevens })),
);
