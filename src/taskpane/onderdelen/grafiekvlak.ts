const SVG = "http://www.w3.org/2000/svg";
/** Zo breed is een grafiek; de hoogte volgt. */
export const BREEDTE = 296;
const VLAK = 116;
/** Ruimte boven voor het hoogste getal, en onder voor elke regel van de namen langs de as. */
const BOVEN = 16;
const ONDER = 7;
const REGEL = 11;
/** Bij meer categorieën staat niet elke naam er; bij minder breken zij af. */
const AFBREKEN_TOT = 8;
/** Breedte van een letter langs de as, in dezelfde maat als BREEDTE. */
export const LETTER = 5.4;

/** Eén reeks getallen. */
export interface Getallenreeks {
  readonly naam: string;
  readonly waarden: readonly number[];
}

/** Het vlak waarin een grafiek getekend wordt. */
export interface Grafiekvlak {
  readonly grafiek: SVGElement;
  /** Het midden van de zoveelste categorie. */
  x(plaats: number): number;
  y(waarde: number): number;
  /** Breedte van één categorie. */
  readonly vak: number;
}

/** Tekent de assen: lijnen met getallen ernaast (tenzij die bij de reeksen zelf staan), en de namen van de categorieën eronder. */
export function grafiekvlak(k: {
  beschrijving: string;
  categorieen: readonly string[];
  laagst: number;
  hoogst: number;
  /** Hoe de getallen langs de as staan; zonder dit alleen de nullijn. */
  schaal: ((getal: number) => string) | undefined;
}): Grafiekvlak {
  const strepen = schaalstrepen(k.laagst, k.hoogst);
  const [van, tot] = k.schaal ? [strepen[0] ?? 0, strepen[strepen.length - 1] ?? 1] : [k.laagst, k.hoogst];
  const teksten = k.schaal ? strepen.map(k.schaal) : [];
  const links = Math.max(0, ...teksten.map((t) => t.length * LETTER + 6));
  const vak = (BREEDTE - links) / Math.max(k.categorieen.length, 1);
  const namen = namenlangsAs(k.categorieen, vak);
  const bodem = BOVEN + VLAK;
  const hoogte = bodem + ONDER + REGEL * Math.max(1, ...namen.map((n) => n.length));
  const x = (plaats: number) => links + vak * (plaats + 0.5);
  const y = (waarde: number) => bodem - (tot === van ? 0 : (waarde - van) / (tot - van)) * VLAK;
  const grafiek = svg("svg", { viewBox: `0 0 ${BREEDTE} ${hoogte}`, role: "img", class: "grafiek" });
  grafiek.setAttribute("aria-label", k.beschrijving);
  const lijn = (bij: number, soort: string) =>
    svg("line", { x1: links, x2: BREEDTE, y1: y(bij), y2: y(bij), class: soort });
  teksten.forEach((tekst, i) => {
    const bij = strepen[i] ?? 0;
    if (bij !== 0) grafiek.append(lijn(bij, "streep"));
    grafiek.append(svg("text", { x: links - 4, y: y(bij) + 3, class: "schaal" }, tekst));
  });
  grafiek.append(lijn(Math.max(van, Math.min(0, tot)), "as"));
  namen.forEach((regels, c) =>
    regels.forEach((regel, i) =>
      grafiek.append(svg("text", { x: plek(x(c), regel), y: bodem + ONDER + REGEL * (i + 0.6) }, regel)),
    ),
  );
  return { grafiek, x, y, vak };
}

/** De regels van elke naam: afgebroken tussen woorden als er weinig namen zijn, en anders om de zoveel een hele. */
function namenlangsAs(namen: readonly string[], vak: number): readonly (readonly string[])[] {
  const past = Math.floor((vak - 2) / LETTER);
  const langste = Math.max(1, ...namen.map((n) => n.length));
  if (langste <= past) return namen.map((n) => [n]);
  if (namen.length <= AFBREKEN_TOT) return namen.map((n) => breekAf(n, past));
  const om = Math.ceil((langste * LETTER + 4) / vak);
  return namen.map((n, i) => (i % om === 0 ? [n] : []));
}

function breekAf(naam: string, past: number): string[] {
  const regels: string[] = [];
  for (const woord of naam.split(" ")) {
    const laatste = regels[regels.length - 1];
    if (laatste !== undefined && `${laatste} ${woord}`.length <= past)
      regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}

/** Een naam in het midden van haar categorie, maar nooit buiten beeld. */
function plek(midden: number, naam: string): number {
  const half = (naam.length * LETTER) / 2;
  return Math.min(Math.max(midden, half), BREEDTE - half);
}

/** Ronde getallen van onder het laagste tot boven het hoogste, met de nul erbij: 0, 50, 100, 150. */
function schaalstrepen(laagst: number, hoogst: number): number[] {
  const [van, tot] = [Math.min(0, laagst), Math.max(0, hoogst)];
  if (van === tot) return [0, 1];
  const ruw = (tot - van) / 4;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = ([1, 2, 2.5, 5, 10].find((s) => s * macht >= ruw) ?? 10) * macht;
  const eerste = Math.floor(van / stap);
  const aantal = Math.ceil(tot / stap) - eerste + 1;
  return Array.from({ length: aantal }, (_, i) => (eerste + i) * stap);
}

/** Maakt een SVG-element. */
export function svg(
  naam: string,
  attributen: Readonly<Record<string, string | number>>,
  tekst = "",
): SVGElement {
  const e = document.createElementNS(SVG, naam);
  for (const [sleutel, waarde] of Object.entries(attributen)) e.setAttribute(sleutel, String(waarde));
  if (tekst !== "") e.textContent = tekst;
  return e;
}
