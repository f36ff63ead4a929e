import { ROLLEN } from "@/lib/access/actor";
import { formatAanmeldgegevens } from "@/lib/access/eerste-aanmelding";
import { AccountFout, blockAccount, createAccount, listAccounts, resetWachtwoord, signOutAccount, unblockAccount } from "@/lib/data/accounts";
import { readProvincies } from "@/lib/data/stand";
import { CommandoFout, readArguments } from "./arguments";

const HELP = `Beheer wie zich kan aanmelden.

  npm run gebruiker -- lijst
  npm run gebruiker -- toevoegen <gebruikersnaam> --rol <rol>
  npm run gebruiker -- wachtwoord <gebruikersnaam>       een nieuw wachtwoord geven
  npm run gebruiker -- blokkeren <gebruikersnaam>        kan niet meer aanmelden
  npm run gebruiker -- deblokkeren <gebruikersnaam>      kan weer aanmelden
  npm run gebruiker -- overal-afmelden <gebruikersnaam>  alle sessies beëindigen

  --rol         ${ROLLEN.join(", ")}
  --gemeente    code van de gemeente van een wethouder, bijvoorbeeld GM0303
  --provincie   code, bijvoorbeeld PV24; nodig als er meer provincies zijn

Een wachtwoord verzint het programma zelf. U ziet het één keer. Blokkeren, een nieuw wachtwoord en overal-afmelden werken meteen,
ook als het programma draait.`;

const ACTOR = { soort: "systeem" } as const;

const { values, positionals } = readArguments({ rol: { type: "string" }, gemeente: { type: "string" }, provincie: { type: "string" } }, HELP);
const [opdracht, gebruikersnaam, ...teVeel] = positionals;
if (opdracht === undefined || teVeel.length > 0) throw new CommandoFout(HELP);

async function chooseProvincies(): Promise<readonly string[]> {
  const codes = (await readProvincies(ACTOR)).map(({ code }) => code);
  if (codes.length === 0) throw new CommandoFout("Er is nog geen provincie. Laad eerst cijfers met: npm run import -- <map>");
  if (values.provincie === undefined) return codes;
  if (!codes.includes(values.provincie)) throw new CommandoFout(`De provincie ${values.provincie} is er niet. Kies uit: ${codes.join(", ")}.`);
  return [values.provincie];
}

function wie(): string {
  if (gebruikersnaam === undefined) throw new CommandoFout(`Geef een gebruikersnaam.\n\n${HELP}`);
  return gebruikersnaam;
}

async function lijst(): Promise<string> {
  const perProvincie = await Promise.all((await chooseProvincies()).map((provincie) => listAccounts(ACTOR, { provincie })));
  const regels = perProvincie.flat().map(({ gebruikersnaam: naam, rol, provincie, gemeente, geblokkeerd }) =>
    [naam, rol, provincie, gemeente?.naam ?? "", geblokkeerd ? "geblokkeerd" : ""] as const,
  );
  if (regels.length === 0) return "Er zijn nog geen accounts.";
  const breedtes = [0, 1, 2, 3].map((kolom) => Math.max(...regels.map((regel) => regel[kolom]!.length)));
  return regels.map((regel) => regel.map((tekst, kolom) => tekst.padEnd(breedtes[kolom] ?? 0)).join("  ").trimEnd()).join("\n");
}

async function toevoegen(): Promise<string> {
  const naam = wie();
  const rol = ROLLEN.find((een) => een === values.rol);
  if (rol === undefined) throw new CommandoFout(`Kies met --rol uit: ${ROLLEN.join(", ")}.`);
  const [provincie, ...andere] = await chooseProvincies();
  if (provincie === undefined || andere.length > 0) throw new CommandoFout("Kies met --provincie bij welke provincie het account hoort.");
  const gegevens = await createAccount(ACTOR, { gebruikersnaam: naam, rol, provincie, gemeente: values.gemeente ?? null });
  return `Het account is toegevoegd. U ziet het wachtwoord alleen nu:\n\n${formatAanmeldgegevens([gegevens])}`;
}

async function perform(): Promise<string> {
  switch (opdracht) {
    case "lijst":
      return lijst();
    case "toevoegen":
      return toevoegen();
    case "wachtwoord": {
      const wachtwoord = await resetWachtwoord(ACTOR, wie());
      return `Dit is het nieuwe wachtwoord. U ziet het alleen nu:\n\n${formatAanmeldgegevens([{ gebruikersnaam: wie(), wachtwoord }])}`;
    }
    case "blokkeren":
      await blockAccount(ACTOR, wie());
      return `${wie()} is geblokkeerd en overal afgemeld.`;
    case "deblokkeren":
      await unblockAccount(ACTOR, wie());
      return `${wie()} kan weer aanmelden.`;
    case "overal-afmelden":
      await signOutAccount(ACTOR, wie());
      return `${wie()} is overal afgemeld.`;
    default:
      throw new CommandoFout(`De opdracht ${opdracht} bestaat niet.\n\n${HELP}`);
  }
}

try {
  console.log(await perform());
} catch (error) {
  if (error instanceof AccountFout) throw new CommandoFout(error.message);
  throw error;
}
