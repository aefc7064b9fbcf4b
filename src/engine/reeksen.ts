import { excelcode, foutcel, gooiFout } from "./codes";
import { registreer, type Argument } from "./registreer";
import { isBereik, type Oargument, type Obereik, type Ocel } from "./spreadsheet";
import { naarGetal, naarWaar, vergelijk } from "./waarden";
import { zinnen } from "./zinnen";

const BEREIK: Argument = { vorm: "bereik" };
const MAG: Argument = { vorm: "waarde", optioneel: true };

/** FILTER, SORT en UNIQUE met de argumenten van Excel; o-spreadsheet heeft ze met andere. */
export function registreerReeksen(): void {
  registreer("FILTER", [BEREIK, BEREIK, { vorm: "bereik", optioneel: true }], (o, x, y, ...anders) => {
    const [tabel, keuze] = [alsBereik(x), alsBereik(y)];
    const rijen = tabel[0]?.length ?? 0;
    const kies =
      keuze.length === 1 ? keuze[0] : (keuze[0]?.length ?? 0) === 1 ? keuze.map((k) => k[0]) : undefined;
    const perRij = keuze.length === 1 && keuze[0]?.length === rijen;
    if (kies === undefined || (!perRij && keuze.length !== tabel.length))
      return gooiFout("#VALUE!", zinnen.matenVerschillen("FILTER"));
    const fout = kies.find((c) => excelcode(c?.value) !== undefined);
    if (fout !== undefined) return fout;
    const mee = kies.map((c) => naarWaar(c, o));
    const uit = perRij ? tabel.map((k) => k.filter((_, r) => mee[r])) : tabel.filter((_, k) => mee[k]);
    if (uit.length > 0 && (uit[0]?.length ?? 0) > 0) return uit;
    return anders.length > 0 ? (anders[0] ?? { value: 0 }) : foutcel("#CALC!", zinnen.nietsOver());
  });
  registreer("SORT", [BEREIK, MAG, MAG, MAG], (o, x, nummer, volgorde, langsKolommen) => {
    const kolommen = naarWaar(langsKolommen as Ocel | undefined, o);
    const rijen = kolommen ? alsBereik(x) : gedraaid(alsBereik(x));
    const n = nummer === undefined ? 1 : Math.trunc(naarGetal(nummer as Ocel, o));
    const richting = volgorde === undefined ? 1 : naarGetal(volgorde as Ocel, o);
    if (n < 1 || n > (rijen[0]?.length ?? 0) || Math.abs(richting) !== 1)
      return gooiFout("#VALUE!", zinnen.geenWaarde("SORT"));
    const uit = [...rijen].sort((a, b) => opVolgorde(a[n - 1], b[n - 1], richting));
    return kolommen ? uit : gedraaid(uit);
  });
  registreer("UNIQUE", [BEREIK, MAG, MAG], (o, x, langsKolommen, eenKeer) => {
    const kolommen = naarWaar(langsKolommen as Ocel | undefined, o);
    const rijen = kolommen ? alsBereik(x) : gedraaid(alsBereik(x));
    const keren = new Map<string, { rij: readonly Ocel[]; aantal: number }>();
    for (const rij of rijen) {
      const sleutel = JSON.stringify(
        rij.map((c) => (typeof c?.value === "string" ? c.value.toLowerCase() : (c?.value ?? null))),
      );
      const eerder = keren.get(sleutel);
      if (eerder === undefined) keren.set(sleutel, { rij, aantal: 1 });
      else eerder.aantal++;
    }
    const alleen = naarWaar(eenKeer as Ocel | undefined, o);
    const uit = [...keren.values()].filter((k) => !alleen || k.aantal === 1).map((k) => k.rij);
    if (uit.length === 0) return foutcel("#CALC!", zinnen.nietsOver());
    return kolommen ? uit : gedraaid(uit);
  });
}

/** Lege cellen komen achteraan, in welke richting ook. */
function opVolgorde(a: Ocel | undefined, b: Ocel | undefined, richting: number): number {
  const [leegA, leegB] = [(a?.value ?? null) === null, (b?.value ?? null) === null];
  if (leegA || leegB) return Number(leegA) - Number(leegB);
  return richting * vergelijk(a, b);
}

function gedraaid(x: Obereik): Obereik {
  return Array.from({ length: x[0]?.length ?? 0 }, (_, r) => x.map((kolom) => kolom[r] as Ocel));
}

function alsBereik(x: Oargument): Obereik {
  return isBereik(x) ? x : [[x ?? { value: null }]];
}
