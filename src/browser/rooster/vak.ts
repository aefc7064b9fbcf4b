import { gebiedstekst, leesCelverwijzing, type Plek } from "../../formula/adres";
import type { Model } from "../../engine/spreadsheet";
import type { Vak } from "./rooster";
import { NIEUW } from "./model";
import { stuur } from "./opdracht";
import { zinnen } from "./zinnen";

/** Een rechthoek zoals o-spreadsheet haar opgeeft: vanaf 0, met beide hoeken erbij. */
export interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Een plaats zoals o-spreadsheet haar opgeeft. */
export interface Plaats {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** De cel die o-spreadsheet op deze plaats bewaart; undefined zonder inhoud en opmaak. */
export function celIn(model: Model, plaats: Plaats): ReturnType<Model["getters"]["getCell"]> {
  return model.getters.getCell(plaats);
}

/** De grootste maten van een blad hier. */
export const GROOTST = { rijen: 200_000, kolommen: 1_000, cellen: 5_000_000 };

export function zoneVan({ boven, links, rijen, kolommen }: Vak): Zone {
  return { left: links, right: links + kolommen - 1, top: boven, bottom: boven + rijen - 1 };
}

export function vakVan(blad: string, { left, right, top, bottom }: Zone): Vak {
  return { blad, boven: top, links: left, rijen: bottom - top + 1, kolommen: right - left + 1 };
}

/** "B4:C9" of "B4" op een blad. */
export function vakOp(blad: string, bereik: string): Vak {
  const [van, tot = van, ...meer] = bereik.split(":").map((deel) => leesCelverwijzing(deel));
  if (van === undefined || tot === undefined || meer.length > 0) throw new Error(zinnen.bereik(bereik));
  return {
    blad,
    boven: Math.min(van.rij, tot.rij) - 1,
    links: Math.min(van.kolom, tot.kolom) - 1,
    rijen: Math.abs(van.rij - tot.rij) + 1,
    kolommen: Math.abs(van.kolom - tot.kolom) + 1,
  };
}

/** "B4:C9", en één cel als "B4". */
export function bereikVan({ boven, links, rijen, kolommen }: Vak): string {
  return gebiedstekst({
    van: { rij: boven + 1, kolom: links + 1 },
    tot: { rij: boven + rijen, kolom: links + kolommen },
  });
}

/** Eén cel als vak. */
export function celvak(blad: string, { rij, kolom }: Plek): Vak {
  return { blad, boven: rij - 1, links: kolom - 1, rijen: 1, kolommen: 1 };
}

/** Elke plaats in een vak, rij voor rij. */
export function perPlaats<T>(vak: Vak, doe: (plaats: Plaats) => T): T[][] {
  return Array.from({ length: vak.rijen }, (_, r) =>
    Array.from({ length: vak.kolommen }, (__, k) =>
      doe({ sheetId: vak.blad, row: vak.boven + r, col: vak.links + k }),
    ),
  );
}

/** Bestaat het blad? Anders een zin. */
export function keurBlad(model: Model, blad: string): string {
  if (model.getters.tryGetSheet(blad) === undefined) throw new Error(zinnen.onbekendBlad(blad));
  return blad;
}

/** Maakt het blad groot genoeg voor het vak, met wat ruimte. */
export function maakRuimte(model: Model, vak: Vak): void {
  const blad = keurBlad(model, vak.blad);
  const [nuRijen, nuKolommen] = [model.getters.getNumberRows(blad), model.getters.getNumberCols(blad)];
  const [rijen, kolommen] = [vak.boven + vak.rijen, vak.links + vak.kolommen];
  if (rijen <= nuRijen && kolommen <= nuKolommen) return;
  if (rijen > GROOTST.rijen || kolommen > GROOTST.kolommen || rijen * kolommen > GROOTST.cellen)
    throw new Error(zinnen.teGroot());
  const erbij = (dimension: "ROW" | "COL", nu: number, nodig: number, ruimte: number) => {
    if (nodig <= nu) return;
    const quantity = nodig - nu + ruimte;
    const sheetName = model.getters.getSheetName(blad);
    stuur(model, "ADD_COLUMNS_ROWS", {
      sheetId: blad,
      sheetName,
      dimension,
      base: nu - 1,
      quantity,
      position: "after",
    });
  };
  erbij("ROW", nuRijen, rijen, NIEUW.rijen / 2);
  erbij("COL", nuKolommen, kolommen, NIEUW.kolommen / 2);
}
