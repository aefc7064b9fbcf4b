/**
 * Hoe breed een teken is, gemeten in cijfers: daarin telt Excel de breedte van een kolom. Gemeten in Carlito, dat voor elk teken even breed is
 * als Calibri; wat er niet bij staat, is zo breed als een cijfer.
 */
const BREEDTES: readonly (readonly [breedte: number, tekens: string])[] = [
  [0.45, " 'ijlï"],
  [0.5, ",.I‘’"],
  [0.55, ":;`"],
  [0.6, "()-[]f{}"],
  [0.65, "!Jt"],
  [0.7, "r"],
  [0.75, "/\\s"],
  [0.8, '"z'],
  [0.85, "Lcx“”"],
  [0.9, "?FSZkvy|"],
  [0.95, "ETYag"],
  [1.05, "BCKRbdhnopqu"],
  [1.1, "V"],
  [1.15, "A"],
  [1.2, "D"],
  [1.25, "GHNU"],
  [1.3, "O"],
  [1.35, "&Q…"],
  [1.4, "%w"],
  [1.6, "m"],
  [1.7, "M"],
  [1.75, "@W"],
  [1.8, "—"],
];

const perTeken = new Map(BREEDTES.flatMap(([breedte, tekens]) => [...tekens].map((t) => [t, breedte])));

/** Een cijfer van 11 punten is in druk 7,44 beeldpunten breed; een kolom telt er 7 per cijfer (ECMA-376 deel 1, 18.3.1.13). */
const IN_DRUK = 7.44 / 7;

/** Vette letters zijn iets breder. */
const VET = 1.03;

/** Op zoveel regels staat een tekst in een vak dat zoveel cijfers breed is; een woord dat niet meer past, gaat naar de volgende. */
export function regelsVan(tekst: string, ruimte: number, vet: boolean): number {
  const factor = IN_DRUK * (vet ? VET : 1);
  return tekst.split("\n").reduce((som, alinea) => som + alineaRegels(alinea, ruimte / factor), 0);
}

function alineaRegels(alinea: string, ruimte: number): number {
  let [regels, vol] = [1, 0];
  // Na een koppelteken mag een regel breken; de spatie achter een woord telt niet mee.
  for (const woord of alinea.match(/[^ -]*[ -]?/g) ?? []) {
    const breed = breedteVan(woord.trimEnd());
    if (vol > 0 && vol + breed > ruimte) [regels, vol] = [regels + 1, 0];
    if (breed > ruimte) regels += Math.ceil(breed / ruimte) - 1;
    vol = (breed > ruimte ? breed % ruimte : vol + breed) + breedteVan(woord.slice(woord.trimEnd().length));
  }
  return regels;
}

function breedteVan(tekst: string): number {
  let som = 0;
  for (const teken of tekst) som += perTeken.get(teken) ?? 1;
  return som;
}
