/** Een functie zoals functions.js haar koppelt. */
export type Roep = (...argumenten: unknown[]) => unknown;

/** Een fout zoals een functie haar gooit of teruggeeft, en zoals Excel een foutwaarde doorgeeft: `CustomFunctions.Error`. */
export class Functiefout extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** De codes die een functie mag teruggeven. */
const FOUTCODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
} as const;

/** De globale `CustomFunctions` van de runtime van Excel, zover functions.js haar gebruikt. */
interface Runtime {
  readonly Error: typeof Functiefout;
  readonly ErrorCode: typeof FOUTCODES;
  readonly associate: (id: string | Readonly<Record<string, Roep>>, functie?: Roep) => void;
}

export interface Koppeling {
  readonly runtime: Runtime;
  /** Wat er gekoppeld is, op id in hoofdletters. */
  readonly functies: ReadonlyMap<string, Roep>;
}

/** Een runtime die onthoudt wat functions.js koppelt. */
export function maakKoppeling(): Koppeling {
  const functies = new Map<string, Roep>();
  const koppel = (id: string, functie: Roep | undefined) => {
    if (typeof functie !== "function")
      throw new Error(`functions.js koppelt ${id} aan iets dat geen functie is.`);
    functies.set(id.toUpperCase(), functie);
  };
  return {
    functies,
    runtime: {
      Error: Functiefout,
      ErrorCode: FOUTCODES,
      associate(id, functie) {
        if (typeof id === "string") koppel(id, functie);
        else for (const [naam, f] of Object.entries(id)) koppel(naam, f);
      },
    },
  };
}
