type Kind = Node | string;

/** Maakt een element met attributen en kinderen; tekst wordt nooit als HTML gelezen. */
export function element<K extends keyof HTMLElementTagNameMap>(
  naam: K,
  attributen: Readonly<Record<string, string>> = {},
  ...kinderen: Kind[]
): HTMLElementTagNameMap[K] {
  const e = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(attributen)) e.setAttribute(sleutel, waarde);
  e.append(...kinderen);
  return e;
}
