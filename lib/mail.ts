import { createTransport } from "nodemailer";
import { readOmgeving } from "@/lib/schemas/omgeving";

export interface Mail {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

/** The mail did not go out; the message is Dutch and says what to do. */
export class MailFout extends Error {
  override readonly name = "MailFout";
}

/** Long enough for a slow server, short enough for someone who waits. */
const WAIT = 15_000;

/** Whether this installation sends mail itself (SMTP_URL and SMTP_FROM). */
export function kanMailen(): boolean {
  return readOmgeving().smtp !== null;
}

/**
 * Send one mail, plain text.
 * @throws MailFout when no server is set, or it does not take the mail
 */
export async function sendMail({ aan, onderwerp, tekst }: Mail): Promise<void> {
  const { smtp } = readOmgeving();
  if (smtp === null) throw new MailFout("Dit dashboard verstuurt geen mail: SMTP_URL en SMTP_FROM zijn niet ingesteld.");
  const transport = createTransport({ url: smtp.url, connectionTimeout: WAIT, greetingTimeout: WAIT, socketTimeout: WAIT });
  try {
    await transport.sendMail({ from: smtp.from, to: { name: "", address: aan }, subject: onderwerp, text: tekst });
  } catch (cause) {
    throw new MailFout(`De mail aan ${aan} is niet verstuurd. Probeer het later opnieuw, of verstuur de tekst zelf.`, { cause });
  } finally {
    transport.close();
  }
}
