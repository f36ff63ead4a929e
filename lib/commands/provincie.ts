import { readProvincies } from "@/lib/data/stand";
import { CommandoFout } from "./arguments";

const DEFAULT_PROVINCIE = "PV24";

/** The province that a command is about: the one asked for, else the only one, else Flevoland. @throws CommandoFout when it is not there */
export async function chooseProvincie(given: string | undefined): Promise<string> {
  const provincies = await readProvincies({ soort: "systeem" });
  const codes = provincies.map((p) => p.code);
  const code = given ?? (codes.length === 1 ? codes[0]! : DEFAULT_PROVINCIE);
  if (codes.includes(code)) return code;
  throw new CommandoFout(`De provincie ${code} is er niet. ${codes.length > 0 ? `Kies uit: ${codes.join(", ")}.` : "Laad eerst cijfers met: npm run import -- <map>"}`);
}
