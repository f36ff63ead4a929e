import { readOmgeving } from "@/lib/schemas/omgeving";

/**
 * Whether a form was sent from a page of this site, as server actions check of themselves: by Origin, which no page can forge.
 * For route handlers that take a form.
 */
export function isEigenFormulier(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const { authUrl } = readOmgeving();
  const own = [request.headers.get("host"), ...(authUrl === undefined ? [] : [new URL(authUrl).host])];
  return own.includes(new URL(origin).host);
}
