/**
 * Een formule zonder haar waarden, zoals o-spreadsheet vertaalde formules bewaart: getallen zijn |N|, teksten |S|, cellen |C| en
 * bereiken |R|. Hier krijgt elk een eigen waarde, zodat na het vertalen te zien is waar zij gebleven is.
 */
export interface Formulevorm {
  /** De formule met voor elke waarde een plaatsvervanger. */
  readonly tekst: string;
  /** Hoeveelste getal van de formule dit is; undefined als de vertaling het erin zette. */
  getal(waarde: number): number | undefined;
  /** Welke teksten hier aan elkaar horen, met een aanhalingsteken ertussen: "a""b" leest o-spreadsheet als twee. */
  teksten(waarde: string): readonly [van: number, tot: number] | undefined;
  /** Hoeveelste verwijzing van de formule dit is. */
  verwijzing(bereik: string): number;
}

const GETAL = 900_000;
const TEKST = "\u0001";
/** LOG10 leest o-spreadsheet als cel, #REF! als een verwijzing met een uitroepteken erachter, en #DIV/0! als een deling. */
/**
 * Een getal met iets er direct tegenaan is geen formule: SUM(1,5,2) getypt met komma's is hier 1.5 en .2 achter elkaar. De
 * plaatsvervangers zouden samen één getal worden.
 */
const AANEEN = /\|N\|\|[NSCR]\||\|[SCR]\|\|N\|/;
const WAARDE = /#DIV\/\|N\|!|\|C\|!|\|C\|\(|(?:\|S\|)+|\|[NCR]\|/g;

/** Leest een vorm; wat geen vorm van een (leesbare) formule is, geeft undefined. */
export function leesFormulevorm(vorm: string): Formulevorm | undefined {
  if (!vorm.startsWith("=") || AANEEN.test(vorm)) return undefined;
  let getallen = 0;
  let teksten = 0;
  let verwijzingen = 0;
  const tekst = vorm.replace(WAARDE, (stuk) => {
    if (stuk.startsWith("#")) {
      getallen++;
      return "#DIV/0!";
    }
    if (stuk === "|N|") return String(GETAL + getallen++);
    if (stuk.startsWith("|S|")) {
      const van = teksten;
      teksten += stuk.length / 3;
      return `"${TEKST}${van}:${teksten - 1}"`;
    }
    const rij = ++verwijzingen;
    if (stuk === "|C|!") return "#REF!";
    if (stuk === "|C|(") return "LOG10(";
    return stuk === "|C|" ? `A${rij}` : `A${rij}:B${rij}`;
  });
  return {
    tekst,
    getal: (waarde) => (waarde >= GETAL && waarde < GETAL + getallen ? waarde - GETAL : undefined),
    teksten(waarde) {
      const [, van, tot] = new RegExp(`^${TEKST}(\\d+):(\\d+)$`).exec(waarde) ?? [];
      return van === undefined ? undefined : [Number(van), Number(tot)];
    },
    verwijzing: (bereik) => Number(/\d+/.exec(bereik)?.[0]) - 1,
  };
}
