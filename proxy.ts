import { randomBytes } from "node:crypto";
import { NextResponse, type NextFetchEvent, type NextRequest } from "next/server";
import type { AccountActor } from "@/lib/access/actor";
import { BEVEILIGINGSKOPPEN, contentSecurityPolicy, HSTS } from "@/lib/access/csp";
import { magPagina } from "@/lib/access/menu";
import { isHttps, PAD_KOP, sessiecookie, withSessie } from "@/lib/access/sessie";
import { aanmeldadres } from "@/lib/access/terug";
import { readGemeenten } from "@/lib/data/gebieden";
import { findBySlug } from "@/lib/view/slug";

/** The only pages without an account: signing in, and what was made public. Every other path is refused, also one that does not exist. */
const ZONDER_ACCOUNT = /^\/(aanmelden|openbaar(\/[^/]+\/[^/]+(\/bestand\/[^/]+)?)?)$/;

/** Stands before every request but the files of the build: session, nonce, security headers. */
export function proxy(request: NextRequest, event: NextFetchEvent): Promise<Response> {
  const csp = contentSecurityPolicy(randomBytes(16).toString("base64"), isHttps());
  return withSessie(request, event, async (sessie) => {
    const { pathname } = request.nextUrl;
    if (sessie === null && !ZONDER_ACCOUNT.test(pathname)) return withHeaders(refuse(request), csp);
    const forbidden = sessie !== null && !(magPagina(sessie.actor, pathname) && (await magDossier(sessie.actor, pathname)));
    return withHeaders(pass(request, csp, forbidden), csp);
  });
}

/**
 * Next takes the nonce for its scripts from the policy in the request's headers.
 * @param forbidden shows "geen toegang" instead: `forbidden()` in a page gives a 403 that stays blank without JavaScript
 */
function pass(request: NextRequest, csp: string, forbidden: boolean): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", csp);
  headers.set(PAD_KOP, padVan(request));
  if (!forbidden) return NextResponse.next({ request: { headers } });
  // what was sent is not handed on to another page: the browser opens this one, and reads there that it may not
  if (request.method !== "GET" && request.method !== "HEAD") return NextResponse.redirect(request.nextUrl, 303);
  return NextResponse.rewrite(new URL("/geen-toegang", request.nextUrl), { status: 403, request: { headers } });
}

/** A wethouder opens nothing of the dossier of another gemeente; whose dossier it is, stands in the address. */
async function magDossier(actor: AccountActor, pathname: string): Promise<boolean> {
  const slug = /^\/toezicht\/([^/]+)/.exec(pathname)?.[1];
  if (actor.gemeente === null || slug === undefined) return true;
  const gemeente = findBySlug(await readGemeenten(actor, actor.provincie), slug);
  return gemeente === undefined || gemeente.code === actor.gemeente;
}

/** To the sign-in page. A form's path may not open by GET, so its page is the one to come back to all the same. */
function refuse(request: NextRequest): NextResponse {
  // a form is only sent by who had a session, also when the browser let go of its cookie
  const adres = aanmeldadres(padVan(request), request.method === "POST" ? "verstuurd" : request.cookies.has(sessiecookie()) ? "verlopen" : undefined);
  // A server action sent by script follows this header; a redirect would answer it with a page it cannot read.
  if (request.headers.has("next-action")) return new NextResponse(null, { headers: { "x-action-redirect": `${adres};push` } });
  return NextResponse.redirect(new URL(adres, request.nextUrl), 303);
}

function padVan({ nextUrl }: NextRequest): string {
  return nextUrl.pathname + nextUrl.search;
}

function withHeaders(response: NextResponse, csp: string): NextResponse {
  response.headers.set("Content-Security-Policy", csp);
  for (const [naam, waarde] of Object.entries(BEVEILIGINGSKOPPEN)) response.headers.set(naam, waarde);
  if (isHttps()) response.headers.set("Strict-Transport-Security", HSTS);
  return response;
}

export const config = { matcher: ["/((?!_next/static/|icon\\.svg$|favicon\\.ico$).*)"] };
