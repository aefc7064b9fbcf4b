/** Volgt het thema van Office: licht of donker. Hoog contrast regelt de browser zelf (forced-colors). */
export function volgThema(thema: { bodyBackgroundColor?: string } | undefined): void {
  const achtergrond = thema?.bodyBackgroundColor;
  if (achtergrond === undefined) return;
  document.documentElement.dataset.thema = helderheid(achtergrond) < 0.5 ? "donker" : "licht";
}

/** Helderheid van een kleur als #rrggbb, 0 is zwart en 1 is wit. */
export function helderheid(kleur: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(kleur.slice(i, i + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.299 * r + 0.587 * g + 0.114 * b;
}
