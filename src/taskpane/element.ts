type Kind = Node | string;

/** Een zin zoals zij op het scherm komt: het euroteken blijft bij zijn bedrag als de regel afbreekt, en een min bij het euroteken. */
export function toonZin(zin: string): string {
  return zin.replaceAll("€ ", "€\u00a0").replaceAll("-€", "-\u2060€");
}

/** Maakt een element met attributen en kinderen; tekst wordt nooit als HTML gelezen, en is een zin op het scherm. */
export function element<K extends keyof HTMLElementTagNameMap>(
  naam: K,
  attributen: Readonly<Record<string, string>> = {},
  ...kinderen: Kind[]
): HTMLElementTagNameMap[K] {
  const e = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(attributen)) e.setAttribute(sleutel, waarde);
  e.append(...kinderen.map((kind) => (typeof kind === "string" ? toonZin(kind) : kind)));
  return e;
}
