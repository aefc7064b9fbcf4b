const KANALEN = ["log", "debug", "info", "warn", "error"] as const;

const ZWIJG = () => undefined;

/** Is het al stil? Een stap van het rooster geeft duizenden opdrachten, en elk daarvan vraagt er weer om. */
let isStil = false;

/**
 * Voert uit zonder dat er iets op de console komt: o-spreadsheet meldt daar tijden en ingeslikte fouten. Alleen tijdens deze
 * aanroep; wie daarna schrijft, merkt er niets van.
 */
export function zonderConsole<T>(doe: () => T): T {
  if (isStil) return doe();
  const bewaard = Object.fromEntries(KANALEN.map((naam) => [naam, Reflect.get(console, naam) as unknown]));
  for (const naam of KANALEN) console[naam] = ZWIJG;
  isStil = true;
  try {
    return doe();
  } finally {
    isStil = false;
    Object.assign(console, bewaard);
  }
}
