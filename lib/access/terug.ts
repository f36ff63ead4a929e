/** Any origin will do: it only shows whether the path leaves it. */
const HIER = "http://hier.invalid";

/**
 * The page to go back to after signing in: a path within this site, or null. Refused are other sites, also the
 * ones that browsers read in `//host`, `/\host` or a path with control characters, and the sign-in page itself.
 */
export function parseTerug(terug: unknown): string | null {
  if (typeof terug !== "string" || !terug.startsWith("/") || terug.length > 2_000) return null;
  // Browsers drop tabs and line ends and read \ as /: what they would change is refused, not mended.
  if (/[\u0000-\u0020\\\u007f]/.test(terug) || terug.startsWith("//") || !URL.canParse(terug, HIER)) return null;
  const url = new URL(terug, HIER);
  if (url.origin !== HIER || url.pathname === "/aanmelden" || url.pathname.startsWith("//")) return null;
  return url.pathname + url.search + url.hash;
}

/**
 * The sign-in page that comes back to this path.
 * @param reden why one is there: a page was asked for (verlopen) or a form was sent (verstuurd) without a session, or one signed out
 */
export function aanmeldadres(terug: string | null, reden?: "verlopen" | "verstuurd" | "afgemeld"): string {
  const vragen = new URLSearchParams();
  const veilig = parseTerug(terug);
  if (veilig !== null && veilig !== "/") vragen.set("terug", veilig);
  if (reden !== undefined) vragen.set("reden", reden);
  return vragen.size > 0 ? `/aanmelden?${vragen}` : "/aanmelden";
}
