import { STANDAARD, toonAantal, type Telkeuzes } from "./aantal";
import { afgeleid, randtabel, type Telcel, type Weergave } from "./randtabel";

/** Wat er staat voor een aantal dat is weggelaten om een ander te beschermen: het teken van CBS voor geheim. */
export const GEHEIM = ".";

/** Een tabel zoals zij getoond mag worden. */
export interface Onderdrukt {
  readonly cellen: readonly (readonly (number | string)[])[];
  readonly rijtotalen: readonly (number | string)[];
  readonly kolomtotalen: readonly (number | string)[];
  readonly totaal: number | string;
}

/**
 * Toont een tabel van aantallen met randtotalen zonder dat een klein aantal te achterhalen is: kleine aantallen worden "<10", en zo
 * nodig blijven ook grotere weg. De lezer mag van geen enkel klein aantal meer te weten komen dan dat het onder de drempel ligt, ook
 * niet door afgeronde rijen, kolommen en totalen van elkaar af te trekken.
 */
export function onderdruk(cellen: readonly (readonly number[])[], keuzes: Telkeuzes = STANDAARD): Onderdrukt {
  const tabel = randtabel(cellen);
  const weergaven = kiesWeergaven(tabel, keuzes);
  const toon = (rij: number, kolom: number): number | string => {
    const i = tabel.findIndex((c) => c.rij === rij && c.kolom === kolom);
    // Een tabel van één rij of kolom heeft één totaal; een totaal van één cel is die cel.
    if (i < 0) return metTotaal(rij, kolom);
    return weergaven[i] === "weggelaten" || weergaven[i] === "geheim"
      ? GEHEIM
      : toonAantal((tabel[i] as Telcel).aantal, keuzes);
  };
  const kolommen = cellen[0] ?? [];
  const metTotaal = (rij: number, kolom: number): number | string => {
    if (cellen.length * kolommen.length === 1) return toon(0, 0);
    const dwars = rij < 0 ? cellen.length === 1 : kolommen.length === 1;
    return dwars ? toon(Math.max(rij, 0), Math.max(kolom, 0)) : toon(-1, -1);
  };
  return {
    cellen: cellen.map((rij, r) => rij.map((_, k) => toon(r, k))),
    rijtotalen: cellen.map((_, r) => toon(r, -1)),
    kolomtotalen: kolommen.map((_, k) => toon(-1, k)),
    totaal: toon(-1, -1),
  };
}

/** Kiest wat er van elk aantal te zien is, totdat geen klein aantal meer te achterhalen is. */
export function kiesWeergaven(tabel: readonly Telcel[], keuzes: Telkeuzes): Weergave[] {
  // Soms verraadt al dat een totaal níet klein is te veel; dan krijgt alles wat wegblijft hetzelfde teken.
  return (
    laatWeg(tabel, keuzes, "klein", "weggelaten") ??
    (laatWeg(tabel, keuzes, "geheim", "geheim") as Weergave[])
  );
}

/** Laat steeds het kleinste aantal weg dat helpt; undefined als er niets meer weg kan en het nog te achterhalen is. */
function laatWeg(
  tabel: readonly Telcel[],
  keuzes: Telkeuzes,
  klein: Weergave,
  weg: Weergave,
): Weergave[] | undefined {
  let weergaven = tabel.map((c): Weergave => (c.aantal < keuzes.drempel ? klein : "getoond"));
  let open = tekorten(tabel, weergaven, keuzes);
  while (open.length > 0) {
    let beste: { weergaven: Weergave[]; open: Tekort[] } | undefined;
    for (const i of volgorde(tabel, weergaven, open)) {
      const proef = weergaven.map((w, j) => (j === i ? weg : w));
      const na = { weergaven: proef, open: tekorten(tabel, proef, keuzes) };
      beste ??= na;
      if (som(na.open) >= som(open)) continue;
      beste = na;
      break;
    }
    if (beste === undefined) return undefined;
    ({ weergaven, open } = beste);
  }
  return weergaven;
}

interface Tekort {
  readonly i: number;
  readonly tekort: number;
}

/** De kleine aantallen waar een lezer te veel van weet, en hoeveel mogelijkheden hij kan wegstrepen. */
function tekorten(tabel: readonly Telcel[], weergaven: readonly Weergave[], keuzes: Telkeuzes): Tekort[] {
  return tabel.flatMap((c, i) => {
    if (c.aantal >= keuzes.drempel) return [];
    const { van, tot } = afgeleid(tabel, weergaven, i, keuzes);
    const tekort = van + Math.max(0, keuzes.drempel - 1 - tot);
    return tekort > 0 ? [{ i, tekort }] : [];
  });
}

/** Wat nog getoond wordt: eerst naast of onder iets dat al niet getoond wordt, cellen voor totalen, kleine voor grote. */
function volgorde(
  tabel: readonly Telcel[],
  weergaven: readonly Weergave[],
  open: readonly Tekort[],
): number[] {
  const raakt = (c: Telcel) =>
    open.some(({ i }) => {
      const o = tabel[i] as Telcel;
      return o.rij === c.rij || o.kolom === c.kolom;
    });
  const rang = (c: Telcel) => [raakt(c) ? 0 : 1, c.rij < 0 || c.kolom < 0 ? 1 : 0, c.aantal] as const;
  return tabel
    .flatMap((c, i) => (weergaven[i] === "getoond" ? [{ i, rang: rang(c) }] : []))
    .sort((a, b) => a.rang[0] - b.rang[0] || a.rang[1] - b.rang[1] || a.rang[2] - b.rang[2])
    .map(({ i }) => i);
}

function som(tekorten: readonly Tekort[]): number {
  return tekorten.reduce((n, { tekort }) => n + tekort, 0);
}
