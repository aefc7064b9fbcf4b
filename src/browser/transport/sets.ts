/**
 * De requirement sets waar de proefwerkmap ja op zegt, met de hoogste versie. Van ExcelApi kent de client in het npm-pakket leden tot
 * en met 1.15; daarboven zijn er alleen de notities van 1.18 (aanvulling.ts) en het samennemen van stappen van 1.20: een batch is hier
 * al één stap. Andere leden van 1.16 tot 1.20 ontbreken en falen luid.
 */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  CustomFunctionsRuntime: "1.2",
  SharedRuntime: "1.1",
};

/** Kan de proefwerkmap deze set? Zonder versie: 1.1, zoals Office het leest. */
export function kanSet(naam: string, versie: string | number = "1.1"): boolean {
  const hoogste = Object.entries(SETS).find(([set]) => set.toLowerCase() === naam.toLowerCase())?.[1];
  return hoogste !== undefined && vergelijk(String(versie), hoogste) <= 0;
}

/** Per deel als getal: 1.9 is lager dan 1.12. */
function vergelijk(a: string, b: string): number {
  const [x, y] = [a, b].map((v) => v.split(".").map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const verschil = (x[i] ?? 0) - (y[i] ?? 0);
    if (verschil !== 0) return verschil;
  }
  return 0;
}
