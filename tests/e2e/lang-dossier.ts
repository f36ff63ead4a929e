import type { AccountActor } from "@/lib/access/actor";
import { readGemeenten } from "@/lib/data/gebieden";
import { saveDossierstukken } from "@/lib/data/dossier";
import type { Versieopslag } from "@/lib/data/versies";
import type { Stukgegevens } from "@/lib/domain/dossier";

const gedeputeerde: AccountActor = { soort: "account", id: 1, gebruikersnaam: "gedeputeerde", rol: "gedeputeerde", provincie: "PV24", gemeente: null };
/** Of the longest text that a form takes. */
const LANGSTE = 500;
const lang = (tekst: string) => `${tekst} ${"en daarbij ook de volgende lange toelichting ".repeat(20)}`.slice(0, LANGSTE);
/** Without a space to cut at, and as wide as letters are. */
const breed = "W".repeat(LANGSTE);

/** What only the province may know; on a sheet that lies on the table it must not stand. */
export const INTERN = "ALLEEN VOOR DE PROVINCIE";

/** Records of every gemeente a dossier with as much in it as can be, and each text as long as it can be. */
export async function schrijfLangeDossiers(data: string): Promise<void> {
  Object.assign(process.env, { REGIETAFEL_DATA: data, DATABASE_URL: "" });
  for (const { code: gebied } of await readGemeenten(gedeputeerde, gedeputeerde.provincie)) {
    let teller = 0;
    const opslag = (gegevens: Stukgegevens): Versieopslag<Stukgegevens> => ({
      sleutel: `lang-${gebied.toLowerCase()}-${teller++}`, basis: 0, gegevens, vervallen: false, peildatum: "2024-09-11", bron: lang("verslag"), toelichting: "", reden: null,
    });
    const open = { gebied, kring: "gemeente", datum: "2024-08-15" } as const;
    const afspraak = (tekst: string, stand: "open" | "deels" | "gedaan") =>
      opslag({ soort: "afspraak", ...open, inhoud: { tekst, eigenaar: lang("wethouder"), uiterlijk: "2024-09-01", stand, uitkomst: tekst, gesprek: null } });
    const uitkomst = await saveDossierstukken(gedeputeerde, gedeputeerde.provincie, [
      opslag({ soort: "gesprek", ...open, inhoud: { stand: "gevoerd", aanwezig: ["gedeputeerde", "wethouder"], verslag: lang("verslag") } }),
      opslag({ soort: "trede", ...open, inhoud: { kader: 0, trede: 3, motivatie: lang("motivatie"), besluitDoor: "gedeputeerde" } }),
      opslag({ soort: "plan", ...open, inhoud: { stand: "ontvangen", omschrijving: lang("plan"), beloften: [{ maand: "2024-07", aantal: 200 }, { maand: "2024-08", aantal: 200 }] } }),
      opslag({ soort: "reden", ...open, inhoud: { tekst: lang("te weinig koppelingen"), tot: null } }),
      opslag({ soort: "reden", ...open, inhoud: { tekst: breed, tot: null } }),
      ...[lang("labelen"), breed, lang("melden"), breed, lang("bouwen"), lang("wachten")].map((tekst, i) => afspraak(tekst, (["open", "deels", "gedaan"] as const)[i % 3]!)),
      opslag({ soort: "notitie", gebied, kring: "provincie", datum: "2024-08-15", inhoud: { tekst: INTERN } }),
      opslag({ soort: "notitie", gebied, kring: "vertrouwelijk", datum: "2024-08-15", inhoud: { tekst: INTERN } }),
    ]);
    if (uitkomst !== "opgeslagen") throw new Error(uitkomst);
  }
}
