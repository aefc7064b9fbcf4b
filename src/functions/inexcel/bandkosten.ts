import { prijs as prijssoort } from "../soorten/geld";
import type { Bandtelling } from "./bandtelling";
import { slechteGetallen } from "./controle";
import { cellenVan } from "./lijsten";
import type { Argumentplek } from "./argumentplek";
import { kies, type Argumenten } from "./tweeling";

/** Wat er mis kan zijn met de prijzen: geen rij of kolom, geen goed bedrag, of een ander aantal dan er banden zijn. */
export function prijzenfouten(prijzen: Argumentplek, telling: Bandtelling): string[] {
  const cellen = cellenVan(prijzen);
  const zonderPrijs = Array.from({ length: telling.rijen }, (_, i) => i).slice(cellen.length);
  const zonderBand = cellen.map((cel, i) => [cel, telling.isRij(i), i] as const);
  return [
    ...(prijzen.rijen > 1 && prijzen.kolommen > 1 ? ["1"] : []),
    slechteGetallen(prijssoort, prijzen),
    ...zonderPrijs.map((i) => (telling.isRij(i) === undefined ? "1" : `(${telling.isRij(i)})`)),
    ...zonderBand.flatMap(([cel, isRij, i]) => {
      if (i >= telling.rijen) return [`(N(${cel.tekst})<>0)`];
      return isRij === undefined ? [] : [`(N(${cel.tekst})<>0)*(1-(${isRij}))`];
    }),
  ];
}

/** Cliënten per band, als cellen op het hulpblad; eerst "onder". Alleen waar `masker` (cellen van 1 en 0) dat zegt. */
export function telOpHulpblad(
  { omgeving, p }: Argumenten,
  { rijen, inBand }: Bandtelling,
  lijst: Argumentplek,
  factor = 1,
  masker = "1",
): Argumentplek[] {
  const maal = p.aantallen === undefined ? "" : `,${p.aantallen.tekst}`;
  const tellingen = Array.from(
    { length: rijen + 1 },
    (_, band) => `SUMPRODUCT(${inBand(lijst.tekst, band, factor)}*${masker}${maal})`,
  );
  return cellenVan(omgeving.hulp(tellingen));
}

/** Kosten per jaar van getelde cliënten, met wat `onder_laagste` zegt over wie onder de laagste band ligt. */
export function bandkostenFormule(
  { p }: Argumenten,
  clienten: readonly Argumentplek[],
  prijzen: Argumentplek,
): string {
  const cellen = cellenVan(prijzen);
  const prijs = (band: number) => `N(${(cellen[band - 1] as Argumentplek).tekst})`;
  const [onder, ...inBand] = clienten.map((c) => c.tekst);
  const som = inBand.slice(0, cellen.length).map((n, i) => `${n}*${prijs(i + 1)}`);
  const onderste = kies(p.onderLaagste, {
    fout: `IF(${onder}>0,NA(),0)`,
    "laagste band": `${onder}*${prijs(1)}`,
    geen: "0",
  });
  return `12*(${som.join("+")}+${onderste})`;
}

/** Kosten per jaar erbij als iedereen een band hoger betaald wordt; boven de laatste rij van de tabel is er geen band. */
export function bandHogerFormule(
  { p }: Argumenten,
  telling: Bandtelling,
  clienten: readonly Argumentplek[],
  prijzen: Argumentplek,
): string {
  const cellen = cellenVan(prijzen);
  const prijs = (band: number) => `N(${(cellen[band - 1] as Argumentplek).tekst})`;
  const [onder, ...inBand] = clienten.map((c) => c.tekst);
  const stappen = inBand.slice(0, cellen.length - 1).map((n, i) => {
    const stap = `${n}*(${prijs(i + 2)}-${prijs(i + 1)})`;
    const isRij = telling.isRij(i + 1);
    return isRij === undefined ? stap : `IF(${isRij},${stap},0)`;
  });
  const onderste = kies(p.onderLaagste, {
    fout: `IF(${onder}>0,NA(),0)`,
    "laagste band": "0",
    geen: `${onder}*${prijs(1)}`,
  });
  return `12*(${[...stappen, onderste].join("+")})`;
}
