import { BREEDTE, grafiekvlak, LETTER, svg, type Getallenreeks } from "./grafiekvlak";

/** Smaller dan dit past er geen getal boven een staaf. */
const MET_GETAL = 20;

/**
 * Een staafgrafiek in de kleuren van het thema: staven naast elkaar, of gestapeld. De getallen staan er ook als tekst bij, en in de
 * tabel ernaast.
 */
export function staafgrafiek(
  titel: string,
  categorieen: readonly string[],
  reeksen: readonly Getallenreeks[],
  toon: (getal: number) => string,
  gestapeld = false,
): SVGElement {
  const naast = gestapeld ? 1 : reeksen.length;
  const plek = BREEDTE / Math.max(categorieen.length, 1);
  const staafplek = Math.min(28, (plek * 0.8) / naast);
  // Staat er een staaf naast, dan mag een getal niet over dat van de buurman heen.
  const langste = Math.max(0, ...reeksen.flatMap((r) => r.waarden.map((w) => toon(w).length)));
  const ruim = staafplek >= MET_GETAL && langste * LETTER <= (naast === 1 ? plek : staafplek);
  const metGetal = ruim && !gestapeld && reeksen.every((r) => r.waarden.every((w) => w >= 0));
  const [laagst, hoogst] = gestapeld ? stapelgrenzen(categorieen, reeksen) : grenzen(reeksen);
  const vlak = grafiekvlak({
    categorieen,
    laagst,
    hoogst,
    beschrijving: `${titel}. ${beschrijving(categorieen, reeksen, toon)}`,
    schaal: metGetal ? undefined : toon,
  });
  const staaf = Math.min(28, (vlak.vak * 0.8) / naast);
  categorieen.forEach((_, c) => {
    const links = vlak.x(c) - (staaf * naast) / 2;
    let [op, neer] = [0, 0];
    reeksen.forEach((reeks, i) => {
      const waarde = reeks.waarden[c] ?? 0;
      const voet = gestapeld ? (waarde < 0 ? neer : op) : 0;
      if (waarde < 0) neer += waarde;
      else op += waarde;
      const x = links + (gestapeld ? 0 : i * staaf);
      const [van, tot] = [vlak.y(voet), vlak.y(voet + waarde)];
      const maat = { y: Math.min(van, tot), width: Math.max(staaf - 2, 1), height: Math.abs(van - tot) };
      vlak.grafiek.append(svg("rect", { x: x + 1, ...maat, class: `reeks${i + 1}` }));
      if (metGetal)
        vlak.grafiek.append(svg("text", { x: x + staaf / 2, y: tot - 3, class: "waarde" }, toon(waarde)));
    });
  });
  return vlak.grafiek;
}

function grenzen(reeksen: readonly Getallenreeks[]): readonly [number, number] {
  const alles = reeksen.flatMap((r) => r.waarden);
  return [Math.min(0, ...alles), Math.max(0, ...alles)];
}

function stapelgrenzen(
  categorieen: readonly string[],
  reeksen: readonly Getallenreeks[],
): readonly [number, number] {
  const som = (c: number, welke: (w: number) => boolean) =>
    reeksen.reduce((tot, r) => tot + (welke(r.waarden[c] ?? 0) ? (r.waarden[c] ?? 0) : 0), 0);
  return [
    Math.min(0, ...categorieen.map((_, c) => som(c, (w) => w < 0))),
    Math.max(0, ...categorieen.map((_, c) => som(c, (w) => w > 0))),
  ];
}

function beschrijving(
  categorieen: readonly string[],
  reeksen: readonly Getallenreeks[],
  toon: (getal: number) => string,
) {
  return categorieen
    .map((c, i) => `${c}: ${reeksen.map((r) => `${toon(r.waarden[i] ?? 0)} ${r.naam}`).join(", ")}`)
    .join("; ");
}
