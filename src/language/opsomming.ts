/** ["a", "b", "c"] -> "a, b en c"; met `voegwoord` "of": "a, b of c". */
export function opsomming(delen: readonly string[], voegwoord = "en"): string {
  if (delen.length < 2) return delen.join("");
  return `${delen.slice(0, -1).join(", ")} ${voegwoord} ${delen[delen.length - 1]}`;
}

/** Een tekst tussen aanhalingstekens zoals in een lopende zin. */
export function citeer(tekst: string): string {
  return `“${tekst}”`;
}
