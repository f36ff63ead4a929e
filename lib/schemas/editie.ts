import { z } from "zod";
import { EDITIETABELLEN, type Stapinhoud, type Stapsoort } from "@/lib/domain/editie";
import { OPTIES } from "@/lib/domain/locatie";
import { isDatum } from "@/lib/domain/periode";

const datum = z.string().refine(isDatum);
const verplicht = z.string().min(1);
const leeg = z.strictObject({});
const metReden = z.strictObject({ reden: verplicht });

/** What each kind of step says, as it is kept. Unknown fields are refused. */
export const STAPSCHEMA: { readonly [S in Stapsoort]: z.ZodType<Stapinhoud[S]> } = {
  inhoud: z.strictObject({
    peildatum: datum,
    opties: z.enum(OPTIES),
    capaciteitsdata: z.array(datum),
    oplegger: z.string(),
    volgorde: z.array(z.enum(EDITIETABELLEN)).refine((ids) => new Set(ids).size === EDITIETABELLEN.length && ids.length === EDITIETABELLEN.length),
    opmerkingen: z.array(z.strictObject({ tabel: z.enum(EDITIETABELLEN), rij: verplicht.nullable(), tekst: verplicht })),
  }),
  akkoord: z.strictObject({ punt: verplicht, reden: verplicht }),
  "akkoord-terug": z.strictObject({ punt: verplicht }),
  publicatievoorstel: leeg,
  publicatie: leeg,
  "publicatie-einde": metReden,
  intrekking: metReden,
};
