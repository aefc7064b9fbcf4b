const KANALEN = ["log", "debug", "info", "warn", "error"] as const;

/**
 * Voert uit zonder dat er iets op de console komt: o-spreadsheet meldt daar tijden en ingeslikte fouten. Alleen tijdens deze
 * aanroep; wie daarna schrijft, merkt er niets van.
 */
export function zonderConsole<T>(doe: () => T): T {
  const bewaard = Object.fromEntries(KANALEN.map((naam) => [naam, Reflect.get(console, naam) as unknown]));
  for (const naam of KANALEN) console[naam] = () => undefined;
  try {
    return doe();
  } finally {
    Object.assign(console, bewaard);
  }
}
