import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { kanMailen, MailFout, sendMail } from "@/lib/mail";

const MAIL = { aan: "opvang@urk.example", onderwerp: "Cijfers november 2024", tekst: "Beste collega,\n\nWij vragen: plaatsen.\n" };

/** A mail server on this machine that keeps what it gets. */
async function mailserver(antwoord: "goed" | "weigert") {
  const ontvangen: { van: string; aan: string[]; bericht: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_, __, done) => done(antwoord === "goed" ? null : new Error("geen postbus")),
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        ontvangen.push({ van: mailFrom === false ? "" : mailFrom.address, aan: rcptTo.map((r) => r.address), bericht: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("SMTP_FROM", "regietafel@flevoland.example");
  return { ontvangen, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

afterEach(() => vi.unstubAllEnvs());

describe("Mail from this installation", () => {
  it("goes out with the sender that is set, to one address, as plain text", async () => {
    const { ontvangen, stop } = await mailserver("goed");
    expect(kanMailen()).toBe(true);
    await sendMail(MAIL);
    await stop();
    expect(ontvangen).toMatchObject([{ van: "regietafel@flevoland.example", aan: ["opvang@urk.example"] }]);
    expect(ontvangen[0]!.bericht).toMatch(/^Subject: Cijfers november 2024\r$/m);
    expect(ontvangen[0]!.bericht).toContain("Wij vragen: plaatsen.");
  });

  it("an address with a line end in it adds no receiver and no header", async () => {
    const { ontvangen, stop } = await mailserver("goed");
    await sendMail({ ...MAIL, onderwerp: "Cijfers\r\nBcc: iemand@anders.example" }).catch(() => undefined);
    await stop();
    for (const { aan, bericht } of ontvangen) {
      expect(aan).toEqual(["opvang@urk.example"]);
      expect(bericht).not.toMatch(/^Bcc:/m);
    }
  });

  it("that the server refuses is said in a sentence", async () => {
    const { stop } = await mailserver("weigert");
    await expect(sendMail(MAIL)).rejects.toThrow(MailFout);
    await expect(sendMail(MAIL)).rejects.toThrow(/opvang@urk\.example is niet verstuurd/);
    await stop();
  });

  it("without settings there is none", async () => {
    expect(kanMailen()).toBe(false);
    await expect(sendMail(MAIL)).rejects.toThrow(/SMTP_URL en SMTP_FROM zijn niet ingesteld/);
  });
});
