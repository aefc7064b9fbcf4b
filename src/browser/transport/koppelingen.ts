type Functie = (...argumenten: unknown[]) => unknown;

/** De lijst die office.js bijhoudt van wat er met `associate` gekoppeld is. */
interface Koppelingen {
  readonly mappings: Record<string, Functie>;
  readonly associate: (id: string | Readonly<Record<string, Functie>>, functie?: Functie) => void;
  readonly onchange: (bij: () => void) => void;
}

/** CustomFunctions.associate en Office.actions.associate: in office.js zelf, dus niet in excel-web-16.00.js. Namen in hoofdletters. */
function maakKoppelingen(): Koppelingen {
  const mappings: Record<string, Functie> = {};
  const luisteraars: (() => void)[] = [];
  return {
    mappings,
    associate(id, functie) {
      const erbij = typeof id === "string" ? (functie === undefined ? {} : { [id]: functie }) : id;
      for (const [naam, f] of Object.entries(erbij)) mappings[naam.toUpperCase()] = f;
      luisteraars.forEach((bij) => bij());
    },
    onchange: (bij) => void luisteraars.push(bij),
  };
}

/** Geeft een object `associate` en de lijst erachter, als het die nog niet heeft. */
export function metKoppelingen(doel: Record<string, unknown>): void {
  if ("associate" in doel) return;
  const koppelingen = maakKoppelingen();
  doel._association = koppelingen;
  doel.associate = koppelingen.associate;
}
