/** De titel zelf, of met een volgnummer als hij bezet is: "Besparing (2)". Excel let niet op hoofdletters en neemt 31 tekens. */
export function vrijeTitel(titel: string, bezet: readonly string[]): string {
  const klein = new Set(bezet.map((t) => t.toUpperCase()));
  for (let n = 1; ; n++) {
    const staart = n === 1 ? "" : ` (${n})`;
    const proef = titel.slice(0, 31 - staart.length).trimEnd() + staart;
    if (!klein.has(proef.toUpperCase())) return proef;
  }
}
