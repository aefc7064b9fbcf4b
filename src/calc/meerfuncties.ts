import { afrondenVan } from "../domain/afronden";
import { elk, overGetallen, perCel, voldoen, zoekplaats, type Functie } from "./functies";
import {
  alsGetal,
  cellenVan,
  DEEL0,
  enkel,
  GEEN,
  isBereik,
  isFout,
  KWIJT,
  type Bereik,
  type Uitkomst,
  type Waarde,
} from "./waarde";

/**
 * Functies die niet op onze bladen staan en wel veel in die van gebruikers: een wat-als rekent hun formules duizenden keren. Wat hier
 * niet staat, rekent de rekenmotor; een test houdt deze gelijk aan haar.
 */
export const meerFuncties: Readonly<Record<string, Functie>> = {
  AVERAGE: overGetallen((g) => (g.length > 0 ? som(g) / g.length : DEEL0)),
  PRODUCT: overGetallen((g) => (g.length > 0 ? g.reduce((product, x) => product * x, 1) : 0)),
  MEDIAN: overGetallen((g) => {
    if (g.length === 0) return { fout: "#NUM!" };
    const rij = [...g].sort((a, b) => a - b);
    const midden = rij.length >> 1;
    return rij.length % 2 === 1
      ? (rij[midden] as number)
      : ((rij[midden - 1] as number) + (rij[midden] as number)) / 2;
  }),
  // LibreOffice schrijft WAAR en ONWAAR als functie.
  TRUE: () => true,
  FALSE: () => false,
  INT: elk(Math.floor),
  TRUNC: elk((x, decimalen = 0) => afrondenVan(x, Math.trunc(decimalen), false)),
  ROUNDDOWN: elk((x, decimalen) => afrondenVan(x, Math.trunc(decimalen), false)),
  ROUNDUP: elk((x, decimalen) => afrondenVan(x, Math.trunc(decimalen), true)),
  SIGN: elk(Math.sign),
  EXP: elk(Math.exp),
  POWER: elk((x, macht) => x ** macht),
  MOD: ([x = null, deler = null]) => {
    const [a, b] = [alsGetal(enkel(x)), alsGetal(enkel(deler))];
    if (isFout(a)) return a;
    if (isFout(b)) return b;
    return b === 0 ? DEEL0 : a - b * Math.floor(a / b);
  },
  COUNTA: (a) => a.flatMap(cellenVan).filter((w) => w !== null).length,
  COUNTIFS: (paren) => voldoen(paren).filter(Boolean).length,
  AVERAGEIF: ([bereik = null, eis = null, van]) => gemiddeld(van ?? bereik, voldoen([bereik, eis])),
  AVERAGEIFS: ([van = null, ...paren]) => gemiddeld(van, voldoen(paren)),
  ISBLANK: ([u = null]) => perCel(u, (w) => w === null),
  ISTEXT: ([u = null]) => perCel(u, (w) => typeof w === "string"),
  COLUMNS: ([u = null]) => (isBereik(u) ? (u[0]?.length ?? 1) : 1),
  VLOOKUP: ([gezocht = null, tabel = null, kolom = null, ongeveer = true]) => {
    const rijen = alsBereik(tabel);
    return opgezocht(
      enkel(gezocht),
      rijen.map((rij) => rij[0] ?? null),
      enkel(ongeveer),
      kolom,
      (plaats, k) => rijen[plaats]?.[k],
    );
  },
  HLOOKUP: ([gezocht = null, tabel = null, rij = null, ongeveer = true]) => {
    const rijen = alsBereik(tabel);
    return opgezocht(enkel(gezocht), rijen[0] ?? [], enkel(ongeveer), rij, (plaats, r) => rijen[r]?.[plaats]);
  },
};

const som = (getallen: readonly number[]) => getallen.reduce((s, x) => s + x, 0);

function alsBereik(u: Uitkomst): Bereik {
  return isBereik(u) ? u : [[u]];
}

function opgezocht(
  doel: Waarde,
  lijst: readonly Waarde[],
  ongeveer: Waarde,
  nummer: Uitkomst,
  lees: (plaats: number, nummer: number) => Waarde | undefined,
): Waarde {
  if (isFout(doel)) return doel;
  const [gok, welke] = [alsGetal(ongeveer), alsGetal(enkel(nummer))];
  if (isFout(gok)) return gok;
  if (isFout(welke)) return welke;
  const plaats = zoekplaats(doel, lijst, gok === 0);
  if (plaats < 0) return GEEN;
  return lees(plaats, Math.trunc(welke) - 1) ?? (welke < 1 ? { fout: "#VALUE!" } : KWIJT);
}

function gemiddeld(u: Uitkomst, mee: readonly boolean[]): Waarde {
  const cellen = cellenVan(u).filter((_, i) => mee[i] === true);
  const fout = cellen.find(isFout);
  if (fout !== undefined) return fout;
  const getallen = cellen.filter((w) => typeof w === "number");
  return getallen.length === 0 ? DEEL0 : som(getallen) / getallen.length;
}
