/**
 * Volgt het thema van Office: licht of donker. Excel meldt een wisseling niet, daarom wordt er opnieuw gekeken zodra het paneel
 * weer in beeld of in gebruik komt. Hoog contrast regelt de browser zelf (forced-colors).
 */
export function volgThema(lees: () => { bodyBackgroundColor?: string } | undefined): void {
  const pasToe = () => {
    const achtergrond = lees()?.bodyBackgroundColor;
    if (achtergrond === undefined || !/^#[0-9a-f]{6}$/i.test(achtergrond)) return;
    document.documentElement.dataset.thema = helderheid(achtergrond) < 0.5 ? "donker" : "licht";
  };
  pasToe();
  window.addEventListener("focus", pasToe);
  document.addEventListener("visibilitychange", pasToe);
}

/** Helderheid van een kleur als #rrggbb, 0 is zwart en 1 is wit. */
function helderheid(kleur: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(kleur.slice(i, i + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.299 * r + 0.587 * g + 0.114 * b;
}
