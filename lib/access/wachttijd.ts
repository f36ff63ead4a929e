/** A waiting time in words, rounded up: `1 minuut`, `15 minuten`. */
export function minuten(seconden: number): string {
  const aantal = Math.ceil(seconden / 60);
  return aantal === 1 ? "1 minuut" : `${aantal} minuten`;
}
