"use server";

import { revalidatePath } from "next/cache";
import type { Beheerstaat } from "@/components/access/Accountbeheer";
import type { AccountActor } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/sessie";
import { AccountFout, blockAccount, resetWachtwoord, unblockAccount } from "@/lib/data/accounts";
import { beheerschema } from "@/lib/schemas/account";

/** What a button of the accounts table asks, `blokkeren wethouder-almere`; says what was done. */
export async function beheerAccount(_: Beheerstaat, form: FormData): Promise<Beheerstaat> {
  const actor = await requireActor("accounts.beheren");
  const { doe } = beheerschema.parse(Object.fromEntries(form));
  try {
    const uitkomst = await perform(actor, doe.handeling, doe.gebruikersnaam);
    revalidatePath("/beheer");
    return { fout: null, ...uitkomst };
  } catch (error) {
    if (!(error instanceof AccountFout)) throw error;
    return { fout: error.message, melding: null, wachtwoord: null };
  }
}

async function perform(actor: AccountActor, handeling: "blokkeren" | "deblokkeren" | "wachtwoord", naam: string) {
  switch (handeling) {
    case "blokkeren":
      await blockAccount(actor, naam);
      return { melding: `${naam} is geblokkeerd en overal afgemeld.`, wachtwoord: null };
    case "deblokkeren":
      await unblockAccount(actor, naam);
      return { melding: `${naam} kan weer aanmelden.`, wachtwoord: null };
    case "wachtwoord":
      return { wachtwoord: await resetWachtwoord(actor, naam), melding: `${naam} heeft een nieuw wachtwoord en is overal afgemeld.` };
  }
}
