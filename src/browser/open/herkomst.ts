import { bewaarBijlage, bijlagen } from "../rooster/bijlagen";
import { modelVan } from "../rooster/maak";
import type { Rooster } from "../rooster/rooster";
import { zoneVan, type Zone } from "../rooster/vak";

/** Van welk bestand een blad komt. De zone groeit en krimpt mee als iemand rijen of kolommen invoegt of weghaalt. */
export interface Herkomst {
  readonly blad: string;
  readonly bron: string;
  /** De titel in het bestand. */
  readonly titel: string;
  readonly verschoven: boolean;
}

interface Gegevens {
  readonly bron: string;
  readonly titel: string;
  readonly rijen: number;
  readonly kolommen: number;
}

/** Onthoudt bij een blad het bestand waar het uit komt. */
export function bewaarHerkomst(
  rooster: Rooster,
  blad: string,
  herkomst: { readonly bron: string; readonly titel: string },
): void {
  const gebruikt = rooster.gebruikt(blad);
  const rijen = (gebruikt?.boven ?? 0) + (gebruikt?.rijen ?? 1);
  const kolommen = (gebruikt?.links ?? 0) + (gebruikt?.kolommen ?? 1);
  const zone = zoneVan({ blad, boven: 0, links: 0, rijen, kolommen });
  const gegevens: Gegevens = { ...herkomst, rijen, kolommen };
  bewaarBijlage(modelVan(rooster), { soort: "herkomst", sheetId: blad, zone, gegevens });
}

/** De herkomst van elk blad dat uit een bestand komt. */
export function herkomsten(rooster: Rooster): Herkomst[] {
  return bijlagen(modelVan(rooster), "herkomst").flatMap(({ sheetId, zone, gegevens }) => {
    if (sheetId === undefined || zone === undefined) return [];
    const { bron, titel, rijen, kolommen } = gegevens as Gegevens;
    return [{ blad: sheetId, bron, titel, verschoven: !gelijk(zone, rijen, kolommen) }];
  });
}

function gelijk({ left, right, top, bottom }: Zone, rijen: number, kolommen: number): boolean {
  return left === 0 && top === 0 && right === kolommen - 1 && bottom === rijen - 1;
}
