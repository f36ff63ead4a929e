/**
 * The visitor's address out of X-Forwarded-For, or null when it is not known. Anyone can send that header, so only what
 * our own side added at its end is believed: with `proxys` = 0 the address of the connection (serve.ts drops what was sent).
 * @param proxys how many proxies of ours a request passes (VERTROUWDE_PROXYS)
 * @param https we speak plain http ourselves, so with https and no known proxy every visitor would seem to be that proxy
 */
export function clientAdres(xForwardedFor: string | null, proxys: number, https: boolean): string | null {
  if (xForwardedFor === null || (proxys === 0 && https)) return null;
  const adressen = xForwardedFor.split(",").map((adres) => adres.trim());
  return adressen.at(-Math.max(proxys, 1)) || null;
}
