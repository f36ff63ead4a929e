import { randomUUID } from "node:crypto";
import NextAuth, { AuthError, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cookies, headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import type { NextFetchEvent, NextRequest } from "next/server";
import { cache } from "react";
import { readSessieAccount, type SessieAccount } from "@/lib/data/aanmelding";
import { readOmgeving } from "@/lib/schemas/omgeving";
import type { AccountActor } from "./actor";
import { readGeheim } from "./geheim";
import { SESSIE_HEEL } from "./grenzen";
import { mag, waarVan, type Handeling } from "./rechten";
import { isBinnenGrenzen, parseSessietoken, type Sessietoken } from "./sessieregels";
import { aanmeldadres } from "./terug";

declare module "next-auth" {
  interface Session {
    token: Sessietoken;
  }
}

/** A session that is good now: who it is, as the database says, and its token. */
export interface Sessie {
  readonly actor: AccountActor;
  readonly token: Sessietoken;
}

/** The request header in which proxy.ts hands on the path, so that signing in comes back to it. */
export const PAD_KOP = "x-regietafel-pad";

/** Whether readers reach the site by https: then cookies are Secure and bound to this host. */
export function isHttps(): boolean {
  return readOmgeving().authUrl?.startsWith("https:") ?? false;
}

/** A cookie's name: with https the prefix makes browsers refuse it from elsewhere. */
export function cookienaam(naam: string): string {
  return isHttps() ? `__Host-${naam}` : naam;
}

/** No other cookie's name may begin with it: next-auth joins all that do. */
const SESSIECOOKIE = "regietafel-sessie";

/** next-auth keeps a return address of its own; ours is in the form, so this one is taken away at once. */
const TERUGCOOKIE = "regietafel-terug";

export function sessiecookie(): string {
  return cookienaam(SESSIECOOKIE);
}

export function cookieopties() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps() } as const;
}

/**
 * Accounts whose password was found right a moment ago. The credentials provider takes such a ticket only, so that there is no
 * way in beside `aanmelden.ts`, which counts the attempts.
 */
const toegelaten = new Map<string, SessieAccount>();

function config(): NextAuthConfig {
  const cookie = (naam: string) => ({ name: cookienaam(naam), options: cookieopties() });
  return {
    secret: readGeheim(),
    basePath: "/api/auth",
    // Our own redirects are paths, so the host that a visitor typed (localhost, 127.0.0.1, a port) is never left.
    trustHost: true,
    useSecureCookies: isHttps(),
    cookies: { sessionToken: cookie(SESSIECOOKIE), callbackUrl: cookie(TERUGCOOKIE), csrfToken: cookie("regietafel-csrf") },
    session: { strategy: "jwt", maxAge: SESSIE_HEEL / 1000 },
    pages: { signIn: "/aanmelden" },
    logger: { error: logError },
    providers: [
      Credentials({
        credentials: { ticket: {} },
        authorize({ ticket }) {
          const account = toegelaten.get(String(ticket));
          toegelaten.delete(String(ticket));
          return account ? { id: String(account.actor.id), account } : null;
        },
      }),
    ],
    callbacks: {
      jwt({ token, user, trigger }) {
        const nu = Date.now();
        if (trigger === "signIn") return { ...newToken((user as unknown as { account: SessieAccount }).account, nu) };
        const eerder = parseSessietoken(token);
        return eerder && isBinnenGrenzen(eerder, nu) ? { ...eerder, gebruikt: nu } : null;
      },
      session({ session, token }) {
        // The jwt callback let this token through, so it has its shape.
        return { expires: session.expires, token: parseSessietoken(token) as Sessietoken };
      },
    },
  };
}

function newToken({ actor, sessieversie }: SessieAccount, nu: number): Sessietoken {
  return { sessie: randomUUID(), accountId: actor.id, sessieversie, begonnen: nu, gebruikt: nu };
}

/** A cookie that cannot be read (an old secret, tampering) is no error of ours: one signs in again. */
function logError(error: Error): void {
  if (!(error instanceof AuthError && error.type === "JWTSessionError")) console.error(`Aanmelden: ${error.message}`, error.cause);
}

const { auth, signIn, signOut } = NextAuth(config);

/** The session of a token: null when its account is blocked or changed, or this session was signed out. */
async function toSessie(token: Sessietoken | undefined): Promise<Sessie | null> {
  if (!token) return null;
  const account = await readSessieAccount({ soort: "systeem" }, token.accountId, token.sessie);
  return account && account.sessieversie === token.sessieversie ? { actor: account.actor, token } : null;
}

/** The session of this request, or null. Read once per request. */
export const readSessie = cache(async (): Promise<Sessie | null> => toSessie((await auth())?.token));

/**
 * The signed-in account, for pages and actions; else on to the sign-in page.
 * @param handeling what the page is for: an account that may not do so, a wethouder not even in the own gemeente, gets the 403 page
 */
export async function requireActor(handeling?: Handeling): Promise<AccountActor> {
  const sessie = await readSessie();
  if (!sessie) redirect(aanmeldadres((await headers()).get(PAD_KOP)));
  if (handeling !== undefined && !mag(sessie.actor, handeling, waarVan(sessie.actor))) forbidden();
  return sessie.actor;
}

/** Answers a request with its session, and notes that the session was used. */
export async function withSessie(
  request: NextRequest,
  event: NextFetchEvent,
  antwoord: (sessie: Sessie | null) => Promise<Response>,
): Promise<Response> {
  let actief = false;
  const wrapped = auth(async (metSessie) => {
    const sessie = await toSessie(metSessie.auth?.token);
    actief = sessie !== null;
    return antwoord(sessie);
  });
  // A promise since the configuration is a function, though the types do not say so.
  const handler = await Promise.resolve(wrapped);
  const response = (await handler(request, event as never)) as Response;
  // Only the session's own cookie: next-auth also sends the ones of sign-in forms that we do not use.
  const verlengd = response.headers.getSetCookie().filter((cookie) => cookie.startsWith(sessiecookie() + "="));
  response.headers.delete("set-cookie");
  if (actief) for (const cookie of verlengd) response.headers.append("set-cookie", cookie);
  else if (request.method === "GET" && request.cookies.has(sessiecookie())) response.headers.append("set-cookie", expiredCookie());
  return response;
}

function expiredCookie(): string {
  return `${sessiecookie()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${isHttps() ? "; Secure" : ""}`;
}

/** Begins a session for an account whose password was found right; only in a server action (it sets the cookie). */
export async function beginSessie(account: SessieAccount): Promise<void> {
  const ticket = randomUUID();
  toegelaten.set(ticket, account);
  try {
    await signIn("credentials", { ticket, redirect: false });
    (await cookies()).delete(cookienaam(TERUGCOOKIE));
  } finally {
    toegelaten.delete(ticket);
  }
}

/** Takes the cookie away; what ends the session itself is `endSessie`. Only in a server action. */
export async function clearSessie(): Promise<void> {
  await signOut({ redirect: false });
  (await cookies()).delete(cookienaam(TERUGCOOKIE));
}
