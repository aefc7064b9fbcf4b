/** Waar een knoop in de formule staat. */
interface Plaats {
  readonly begin: number;
  readonly eind: number;
}

/** Een waarde, verwijzing of naam: één teken. */
export interface Eindknoop extends Plaats {
  readonly soort: "getal" | "tekst" | "logisch" | "fout" | "verwijzing" | "naam" | "structuur";
  readonly waarde: string;
}

export interface Aanroepknoop extends Plaats {
  readonly soort: "aanroep";
  readonly naam: string;
  /** null is een weggelaten argument. */
  readonly argumenten: readonly (Knoop | null)[];
}

/** Een bewerking voor (-, +, @), na (%, #) of tussen waarden. */
export interface Bewerking extends Plaats {
  readonly soort: "bewerking";
  readonly teken: string;
  readonly links: Knoop | null;
  readonly rechts: Knoop | null;
}

/** Een matrixconstante, rij voor rij. */
export interface Matrixknoop extends Plaats {
  readonly soort: "matrix";
  readonly rijen: readonly (readonly Knoop[])[];
}

/** Een ontlede formule. */
export type Knoop = Eindknoop | Aanroepknoop | Bewerking | Matrixknoop;

/** De ontlede formule, of een zin die zegt wat eraan schort. */
export type Ontleed = { readonly boom: Knoop } | { readonly melding: string };

/** De tekst van een tekstknoop: zonder aanhalingstekens eromheen en met enkele erin. */
export function tekstinhoud(knoop: Eindknoop): string {
  return knoop.waarde.slice(1, -1).replace(/""/g, '"');
}

/** Zet de knopen direct onder een knoop achter `uit`. */
function zetKinderen(k: Knoop, uit: Knoop[]): void {
  if (k.soort === "aanroep") {
    for (const a of k.argumenten) if (a !== null) uit.push(a);
  } else if (k.soort === "matrix") {
    for (const rij of k.rijen) uit.push(...rij);
  } else if (k.soort === "bewerking") {
    if (k.links !== null) uit.push(k.links);
    if (k.rechts !== null) uit.push(k.rechts);
  }
}

/** Alle knopen van een boom, laag voor laag; zonder recursie, want een boom kan diep zijn. */
export function lagen(boom: Knoop): Knoop[][] {
  const uit: Knoop[][] = [];
  let laag: Knoop[] = [boom];
  while (laag.length > 0) {
    uit.push(laag);
    const onder: Knoop[] = [];
    for (const k of laag) zetKinderen(k, onder);
    laag = onder;
  }
  return uit;
}
