/**
 * The visitor's address, or null when it is not known for certain. Anyone can send X-Forwarded-For; only the entries
 * that our own proxies added at its end can be believed.
 * @param proxys how many proxies of ours a request passes (VERTROUWDE_PROXYS); 0 = none
 */
export function clientAdres(xForwardedFor: string | null, proxys: number): string | null {
  if (proxys < 1 || xForwardedFor === null) return null;
  const adressen = xForwardedFor.split(",").map((adres) => adres.trim());
  return adressen.at(-proxys) || null;
}
