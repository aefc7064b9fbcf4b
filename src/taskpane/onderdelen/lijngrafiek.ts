import { grafiekvlak, svg, type Getallenreeks } from "./grafiekvlak";

/** Een lijngrafiek in de kleuren van het thema; elke reeks heeft ook een eigen streep. De schermlezer hoort begin, top en einde. */
export function lijngrafiek(
  titel: string,
  categorieen: readonly string[],
  reeksen: readonly Getallenreeks[],
  toon: (getal: number) => string,
): SVGElement {
  const alles = reeksen.flatMap((r) => r.waarden);
  const vlak = grafiekvlak({
    beschrijving: `${titel}. ${reeksen.map((r) => verloop(r, categorieen, toon)).join("; ")}.`,
    categorieen,
    laagst: Math.min(0, ...alles),
    hoogst: Math.max(0, ...alles),
    schaal: toon,
  });
  reeksen.forEach((reeks, i) => {
    const punten = reeks.waarden.map((w, c) => `${rond(vlak.x(c))},${rond(vlak.y(w))}`).join(" ");
    vlak.grafiek.append(svg("polyline", { points: punten, class: `lijn reeks${i + 1}` }));
  });
  return vlak.grafiek;
}

function verloop(
  reeks: Getallenreeks,
  categorieen: readonly string[],
  toon: (getal: number) => string,
): string {
  const { naam, waarden } = reeks;
  const top = waarden.indexOf(Math.max(...waarden));
  const bij = (plaats: number) => `${toon(waarden[plaats] ?? 0)} bij ${categorieen[plaats] ?? ""}`;
  const einde = waarden.length - 1;
  const midden = top > 0 && top < einde ? `, hoogste ${bij(top)}` : "";
  return `${naam}: van ${bij(0)}${midden}, tot ${bij(einde)}`;
}

function rond(getal: number): string {
  return String(Math.round(getal * 10) / 10);
}
