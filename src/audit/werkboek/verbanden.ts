import { aantalCellen, adres, ligtIn, type Gebied } from "../../formula/adres";
import { gezienDoor, type Gezien } from "../../sharing/omzetten/verwijzingen";
import { cellenInGebied } from "./ordening";
import { celplek, type Cel, type Werkboek } from "./werkboek";

/** Wie van wie afhangt, door de hele werkmap heen. Lege cellen doen niet mee. */
export interface Verbanden {
  /** De gebieden waar een formule naar kijkt, ook via namen en tabellen; leeg bij een cel zonder formule. */
  gebieden(cel: Cel): readonly Gezien[];
  /** De gevulde cellen waar deze cel rechtstreeks van afhangt. */
  voor(cel: Cel): readonly Cel[];
  /** De cellen die rechtstreeks van deze cel afhangen. */
  na(cel: Cel): readonly Cel[];
  /** Alle cellen die hierachter liggen, dichtbij eerst; zonder de cellen zelf. */
  allesVoor(cellen: readonly Cel[]): readonly Cel[];
  /** Alle cellen die hierop voortbouwen, dichtbij eerst; zonder de cellen zelf. */
  allesNa(cellen: readonly Cel[]): readonly Cel[];
}

/** Een groter gebied wordt per blad in een lijst gezocht, in plaats van onder elke cel die erin ligt. */
const KLEIN = 64;

export function verbandenVan(werkboek: Werkboek): Verbanden {
  const gezien = new Map<Cel, readonly Gezien[]>();
  const gebieden = (cel: Cel): readonly Gezien[] => {
    const eerder = gezien.get(cel);
    if (eerder !== undefined) return eerder;
    const uit = cel.formule === undefined ? [] : gezienDoor(cel.formule, cel, werkboek.boek);
    gezien.set(cel, uit);
    return uit;
  };
  let volgers: ReturnType<typeof zoekVolgers> | undefined;
  const voor = (cel: Cel): readonly Cel[] =>
    cel.van !== undefined
      ? [cel.van]
      : [...new Set(gebieden(cel).flatMap((g) => cellenIn(werkboek, g)))].filter((c) => c !== cel);
  const na = (cel: Cel): readonly Cel[] =>
    (volgers ??= zoekVolgers(werkboek, gebieden))(cel).filter((c) => c !== cel);
  return {
    gebieden,
    voor,
    na,
    allesVoor: (cellen) => verderop(cellen, voor),
    allesNa: (cellen) => verderop(cellen, na),
  };
}

/** De gevulde cellen in een gebied. */
export function cellenIn(werkboek: Werkboek, { blad, gebied }: Gezien): readonly Cel[] {
  const hier = werkboek.blad(blad);
  return hier === undefined ? [] : cellenInGebied(hier, gebied);
}

function zoekVolgers(
  werkboek: Werkboek,
  gebieden: (cel: Cel) => readonly Gezien[],
): (cel: Cel) => readonly Cel[] {
  const perCel = new Map<string, Set<Cel>>();
  const grote = new Map<string, (readonly [Gebied, Cel])[]>();
  const onder = (plek: string, cel: Cel) => {
    const bij = perCel.get(plek);
    if (bij === undefined) perCel.set(plek, new Set([cel]));
    else bij.add(cel);
  };
  for (const cel of werkboek.formules)
    for (const { blad, gebied } of gebieden(cel)) {
      const titel = blad.toLowerCase();
      if (aantalCellen(gebied) > KLEIN) {
        const lijst = grote.get(titel);
        if (lijst === undefined) grote.set(titel, [[gebied, cel]]);
        else lijst.push([gebied, cel]);
        continue;
      }
      for (let rij = gebied.van.rij; rij <= gebied.tot.rij; rij++)
        for (let kolom = gebied.van.kolom; kolom <= gebied.tot.kolom; kolom++)
          onder(`${titel}!${adres({ rij, kolom })}`, cel);
    }
  for (const blad of werkboek.bladen)
    for (const cel of blad.cellen.values())
      if (cel.van !== undefined) onder(celplek({ ...cel.van, blad: blad.titel.toLowerCase() }), cel);
  return (cel) => {
    const titel = cel.blad.toLowerCase();
    const uit = new Set(perCel.get(celplek({ ...cel, blad: titel })));
    for (const [gebied, volger] of grote.get(titel) ?? [])
      if (ligtIn(gebied, cel.rij, cel.kolom)) uit.add(volger);
    return [...uit];
  };
}

function verderop(begin: readonly Cel[], stap: (cel: Cel) => readonly Cel[]): readonly Cel[] {
  const gehad = new Set(begin);
  const rij = [...begin];
  for (const cel of rij)
    for (const volgende of stap(cel))
      if (!gehad.has(volgende)) {
        gehad.add(volgende);
        rij.push(volgende);
      }
  return rij.slice(begin.length);
}
