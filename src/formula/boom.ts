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

/** De knopen direct onder een knoop. */
function kinderen(k: Knoop): Knoop[] {
  if (k.soort === "aanroep") return k.argumenten.flatMap((a) => a ?? []);
  if (k.soort === "matrix") return k.rijen.flat();
  return k.soort === "bewerking" ? [k.links, k.rechts].flatMap((d) => d ?? []) : [];
}

/** Alle knopen van een boom, laag voor laag; zonder recursie, want een boom kan diep zijn. */
export function lagen(boom: Knoop): Knoop[][] {
  const uit: Knoop[][] = [];
  for (let laag: Knoop[] = [boom]; laag.length > 0; laag = laag.flatMap(kinderen)) uit.push(laag);
  return uit;
}
