const SVG = "http://www.w3.org/2000/svg";
const BREEDTE = 296;
const HOOGTE = 150;
/** Ruimte boven voor het hoogste getal, en onder voor de namen langs de as. */
const BOVEN = 16;
const ONDER = 18;

/** Eén reeks staven. */
export interface Reeks {
  readonly naam: string;
  readonly waarden: readonly number[];
}

/** Een staafgrafiek in de kleuren van het thema. De getallen staan er ook als tekst bij, en in de tabel ernaast. */
export function staafgrafiek(
  titel: string,
  categorieen: readonly string[],
  reeksen: readonly Reeks[],
  toon: (getal: number) => string,
): SVGElement {
  const hoogst = Math.max(...reeksen.flatMap((r) => r.waarden), 0);
  const vlak = HOOGTE - BOVEN - ONDER;
  const hoogte = (waarde: number) => (hoogst === 0 ? 0 : (Math.max(waarde, 0) / hoogst) * vlak);
  const vak = BREEDTE / Math.max(categorieen.length, 1);
  const staaf = Math.min(28, (vak * 0.8) / reeksen.length);
  const grafiek = svg("svg", { viewBox: `0 0 ${BREEDTE} ${HOOGTE}`, role: "img", class: "grafiek" });
  grafiek.setAttribute("aria-label", `${titel}. ${beschrijving(categorieen, reeksen, toon)}`);
  grafiek.append(svg("line", { x1: 0, x2: BREEDTE, y1: HOOGTE - ONDER, y2: HOOGTE - ONDER, class: "as" }));
  categorieen.forEach((naam, c) => {
    const midden = vak * (c + 0.5);
    const links = midden - (staaf * reeksen.length) / 2;
    reeksen.forEach((reeks, i) => {
      const waarde = reeks.waarden[c] ?? 0;
      const [h, x] = [hoogte(waarde), links + i * staaf];
      const y = HOOGTE - ONDER - h;
      grafiek.append(svg("rect", { x: x + 1, y, width: staaf - 2, height: h, class: `reeks${i + 1}` }));
      if (staaf >= 20)
        grafiek.append(svg("text", { x: x + staaf / 2, y: y - 3, class: "waarde" }, toon(waarde)));
    });
    grafiek.append(svg("text", { x: midden, y: HOOGTE - 4 }, naam));
  });
  return grafiek;
}

function beschrijving(
  categorieen: readonly string[],
  reeksen: readonly Reeks[],
  toon: (getal: number) => string,
) {
  return categorieen
    .map((c, i) => `${c}: ${reeksen.map((r) => `${toon(r.waarden[i] ?? 0)} ${r.naam}`).join(", ")}`)
    .join("; ");
}

function svg(naam: string, attributen: Readonly<Record<string, string | number>>, tekst = ""): SVGElement {
  const e = document.createElementNS(SVG, naam);
  for (const [sleutel, waarde] of Object.entries(attributen)) e.setAttribute(sleutel, String(waarde));
  if (tekst !== "") e.textContent = tekst;
  return e;
}
