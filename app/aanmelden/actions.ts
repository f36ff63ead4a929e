"use server";

import { redirect } from "next/navigation";
import type { Aanmeldstaat } from "@/components/access/Aanmeldformulier";
import { signInWithWachtwoord, signOutHier } from "@/lib/access/aanmelden";
import { startpagina } from "@/lib/access/startpagina";
import { aanmeldadres, parseTerug } from "@/lib/access/terug";
import { minuten } from "@/lib/access/wachttijd";
import { aanmeldschema } from "@/lib/schemas/account";

/** Signs in and goes on to the page that was asked for, or to the first page of the role. */
export async function aanmelden(_: Aanmeldstaat, form: FormData): Promise<Aanmeldstaat> {
  const { gebruikersnaam, wachtwoord, terug } = aanmeldschema.parse(Object.fromEntries(form));
  const fouten = [
    ...(gebruikersnaam.trim() === "" ? [{ veld: "gebruikersnaam", tekst: "Vul uw gebruikersnaam in" } as const] : []),
    ...(wachtwoord === "" ? [{ veld: "wachtwoord", tekst: "Vul uw wachtwoord in" } as const] : []),
  ];
  if (fouten.length > 0) return { gebruikersnaam, fouten };

  const uitkomst = await signInWithWachtwoord(gebruikersnaam, wachtwoord);
  switch (uitkomst.soort) {
    case "teVaak":
      return { gebruikersnaam, fouten: [], wacht: minuten(uitkomst.seconden) };
    case "onjuist":
      return { gebruikersnaam, fouten: [{ tekst: "Controleer beide en probeer het opnieuw." }] };
    case "aangemeld":
      redirect(parseTerug(terug) ?? startpagina(uitkomst.actor));
  }
}

/** Ends this session; the browser is left with nothing of it. */
export async function afmelden(): Promise<void> {
  await signOutHier();
  redirect(aanmeldadres(null, "afgemeld"));
}
