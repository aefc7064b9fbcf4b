import { afronden } from "./afronden";
import { toeval } from "./toeval";

/** Een verschil tussen twee uitkomsten, verdeeld over wat er veranderd is. */
export interface Verdeling {
  readonly oud: number;
  readonly nieuw: number;
  /** Op volgorde van de oorzaken; samen nieuw - oud. */
  readonly effecten: readonly number[];
  /** Uit alle volgordes; anders uit een vaste steekproef van volgordes, elk met haar omgekeerde. */
  readonly volledig: boolean;
}

/** Tot zoveel oorzaken worden alle volgordes gerekend: 2^8 = 256 uitkomsten. */
export const VOLLEDIG_TOT = 8;

/** Daarboven zoveel paren van een volgorde en haar omgekeerde. */
const PAREN = 12;

const ZAAD = 2015;

/**
 * Verdeelt het verschil zoals L.S. Shapley (A value for n-person games, 1953): het effect van een oorzaak is wat de uitkomst scheelt als zij
 * oud wordt vervangen door nieuw, gemiddeld over alle volgordes waarin de oorzaken vervangen kunnen worden. Elke volgorde telt op tot het hele
 * verschil, dus het gemiddelde ook; en geen oorzaak hangt af van haar plaats in de lijst. `uitkomst` zegt wat er uitkomt als de oorzaken met
 * `true` nieuw zijn en de andere oud.
 */
export function verdeelVerschil(
  aantal: number,
  uitkomst: (nieuw: readonly boolean[]) => number,
  zaad: number = ZAAD,
): Verdeling {
  return aantal <= VOLLEDIG_TOT ? alleVolgordes(aantal, uitkomst) : steekproef(aantal, uitkomst, zaad);
}

function alleVolgordes(aantal: number, uitkomst: (nieuw: readonly boolean[]) => number): Verdeling {
  const nieuw = Array.from({ length: aantal }, () => false);
  const bij = new Float64Array(2 ** aantal);
  // Een Graycode verandert telkens één oorzaak: zo hoeft er per uitkomst maar één vervangen te worden.
  for (let stap = 0; stap < bij.length; stap++) {
    const welke = stap ^ (stap >> 1);
    nieuw.forEach((_, i) => (nieuw[i] = ((welke >> i) & 1) === 1));
    bij[welke] = uitkomst([...nieuw]);
  }
  const gewicht = gewichten(aantal);
  const effecten = nieuw.map((_, i) => {
    let som = 0;
    for (let zonder = 0; zonder < bij.length; zonder++)
      if (((zonder >> i) & 1) === 0)
        som +=
          (gewicht[bits(zonder)] as number) * ((bij[zonder | (1 << i)] as number) - (bij[zonder] as number));
    return som;
  });
  return { oud: bij[0] as number, nieuw: bij[bij.length - 1] as number, effecten, volledig: true };
}

/** Per aantal oorzaken dat al vervangen is: het deel van de volgordes waarin het er zoveel zijn, per keuze daarvan. */
function gewichten(aantal: number): number[] {
  const uit: number[] = [];
  for (let voor = 0, keuzes = 1; voor < aantal; voor++) {
    uit.push(1 / (aantal * keuzes));
    keuzes = (keuzes * (aantal - 1 - voor)) / (voor + 1);
  }
  return uit;
}

function bits(x: number): number {
  let n = 0;
  for (let rest = x; rest > 0; rest >>= 1) n += rest & 1;
  return n;
}

function steekproef(
  aantal: number,
  uitkomst: (nieuw: readonly boolean[]) => number,
  zaad: number,
): Verdeling {
  const volgende = toeval(zaad);
  const [niets, alles] = [false, true].map((waarde) => Array.from({ length: aantal }, () => waarde));
  const [oud, klaar] = [uitkomst(niets as boolean[]), uitkomst(alles as boolean[])];
  const som = new Float64Array(aantal);
  const loop = (volgorde: readonly number[]) => {
    const nieuw = [...(niets as boolean[])];
    let vorige = oud;
    volgorde.forEach((welke, stap) => {
      nieuw[welke] = true;
      const nu = stap === aantal - 1 ? klaar : uitkomst([...nieuw]);
      (som[welke] as number) += nu - vorige;
      vorige = nu;
    });
  };
  for (let paar = 0; paar < PAREN; paar++) {
    const volgorde = geschud(aantal, volgende);
    loop(volgorde);
    loop(volgorde.reverse());
  }
  return { oud, nieuw: klaar, effecten: Array.from(som, (s) => s / (2 * PAREN)), volledig: false };
}

function geschud(aantal: number, volgende: () => number): number[] {
  const uit = Array.from({ length: aantal }, (_, i) => i);
  for (let i = aantal - 1; i > 0; i--) {
    const j = Math.floor(volgende() * (i + 1));
    [uit[i], uit[j]] = [uit[j] as number, uit[i] as number];
  }
  return uit;
}

/**
 * Rondt bedragen zo af dat zij samen precies `totaal` zijn (dat zelf afgerond is): eerst naar beneden, en dan krijgt wie het meeste verloor er
 * één bij, de methode van de grootste resten.
 */
export function sluitendAfgerond(bedragen: readonly number[], totaal: number, decimalen: number): number[] {
  if (bedragen.length === 0) return [];
  const maat = 10 ** decimalen;
  const delen = bedragen.map((b) => {
    const x = afronden(b * maat, 6);
    return { heel: Math.floor(x), rest: x - Math.floor(x) };
  });
  let over = Math.round(totaal * maat) - delen.reduce((som, d) => som + d.heel, 0);
  const volgorde = delen
    .map((_, i) => i)
    .sort((a, b) => (delen[b]?.rest ?? 0) - (delen[a]?.rest ?? 0) || a - b);
  const erbij = delen.map(() => 0);
  for (let i = 0; over > 0; i = (i + 1) % volgorde.length, over--)
    (erbij[volgorde[i] as number] as number) += 1;
  for (let i = volgorde.length - 1; over < 0; i = (i - 1 + volgorde.length) % volgorde.length, over++)
    (erbij[volgorde[i] as number] as number) -= 1;
  return delen.map((d, i) => afronden((d.heel + (erbij[i] as number)) / maat, decimalen));
}
