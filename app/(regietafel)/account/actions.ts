"use server";

import { redirect } from "next/navigation";
import type { Wachtwoordstaat } from "@/components/access/Wachtwoordformulier";
import { replaceWachtwoord, signOutOveral } from "@/lib/access/aanmelden";
import { aanmeldadres } from "@/lib/access/terug";
import { wachtwoordschema } from "@/lib/schemas/account";

/** Replaces the own password; this browser stays signed in, all others do not. */
export async function wijzigWachtwoord(_: Wachtwoordstaat, form: FormData): Promise<Wachtwoordstaat> {
  const { huidig, nieuw } = wachtwoordschema.parse(Object.fromEntries(form));
  const fouten = [
    ...(huidig === "" ? [{ veld: "huidig", tekst: "Vul uw huidige wachtwoord in" } as const] : []),
    ...(nieuw === "" ? [{ veld: "nieuw", tekst: "Vul een nieuw wachtwoord in" } as const] : []),
  ];
  if (fouten.length > 0) return { fouten };
  const bezwaar = await replaceWachtwoord(huidig, nieuw);
  if (bezwaar !== null) return { fouten: [bezwaar] };
  // A new request on purpose: this one still carries the cookie of the session that has ended.
  redirect("/account?wachtwoord=vervangen");
}

/** Ends every session of the own account, this one too. */
export async function overalAfmelden(): Promise<void> {
  await signOutOveral();
  redirect(aanmeldadres(null, "afgemeld"));
}
