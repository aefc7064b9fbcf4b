import { excelcode, foutcel, gooiFout, gooiNietHier } from "./codes";
import { heleMaten } from "./heel";
import { registreer, type Argument } from "./registreer";
import { isBereik, type Oargument, type Obereik, type Ocel, type Ouitkomst } from "./spreadsheet";
import { naarGetal, naarTekst, naarWaar, type Omgeving } from "./waarden";
import { zinnen } from "./zinnen";
import { zoekAflopend, zoekDichtbij, zoekGelijk, zoekOplopend } from "./zoeklijst";

const WAARDE: Argument = { vorm: "waarde" };
const BEREIK: Argument = { vorm: "bereik" };
const MAG: Argument = { vorm: "waarde", optioneel: true };

/** De zoekfuncties zoals Excel zoekt: soort bij soort, tekst zonder onderscheid van hoofdletters, met jokers als het precies moet. */
export function registreerOpzoeken(): void {
  // Een argument dat wel een plaats heeft maar leeg is (MATCH(a;b;)), is 0 of ONWAAR; een weggelaten argument is de standaard.
  registreer("MATCH", [WAARDE, BEREIK, MAG], (o, doel, x, ...soort) => {
    const lijst = lijstVan(alsBereik(x));
    if (lijst === undefined) return gooiFout("#N/A", zinnen.eenRijOfKolom("MATCH"));
    const hoe = soort.length === 0 ? 1 : naarGetal(soort[0] as Ocel | undefined, o);
    const i = zoek(lijst, doel as Ocel, Math.sign(hoe) as -1 | 0 | 1);
    return i < 0 ? mis("MATCH", doel, o) : i + 1;
  });
  registreer("VLOOKUP", [WAARDE, BEREIK, WAARDE, MAG], (o, doel, x, nummer, ...ongeveer) => {
    const tabel = alsBereik(x);
    const kolom = tabel[plaats("VLOOKUP", nummer, tabel.length, o) - 1] as readonly Ocel[];
    const i = zoek(tabel[0] ?? [], doel as Ocel, precies(ongeveer, o) ? 0 : 1);
    return kolom[i] ?? mis("VLOOKUP", doel, o);
  });
  registreer("HLOOKUP", [WAARDE, BEREIK, WAARDE, MAG], (o, doel, x, nummer, ...ongeveer) => {
    const tabel = alsBereik(x);
    const rij = plaats("HLOOKUP", nummer, tabel[0]?.length ?? 0, o) - 1;
    const i = zoek(eersteRij(tabel), doel as Ocel, precies(ongeveer, o) ? 0 : 1);
    return tabel[i]?.[rij] ?? mis("HLOOKUP", doel, o);
  });
  registreer("LOOKUP", [WAARDE, BEREIK, { vorm: "bereik", optioneel: true }], (o, doel, x, y) => {
    const tabel = alsBereik(x);
    const staand = (tabel[0]?.length ?? 0) >= tabel.length;
    const i = zoek(staand ? (tabel[0] ?? []) : eersteRij(tabel), doel as Ocel, 1);
    const uit = y === undefined ? undefined : lijstVan(alsBereik(y));
    if (y !== undefined && uit === undefined) return gooiFout("#N/A", zinnen.eenRijOfKolom("LOOKUP"));
    const vanzelf = staand ? tabel[tabel.length - 1]?.[i] : tabel[i]?.[(tabel[0]?.length ?? 0) - 1];
    return (uit === undefined ? vanzelf : uit[i]) ?? mis("LOOKUP", doel, o);
  });
  registreer("XLOOKUP", [WAARDE, BEREIK, BEREIK, { vorm: "bereik", optioneel: true }, MAG, MAG], xlookup);
  registreer("INDEX", [BEREIK, MAG, MAG], (o, x, ...nummers) => uitBereik(x, nummers, o));
}

/** Zoekt in een lijst: 1 oplopend, 0 precies (met jokers), -1 aflopend. */
function zoek(lijst: readonly Ocel[], doel: Ocel | undefined, hoe: -1 | 0 | 1): number {
  if (doel?.value === null || doel === undefined) {
    // Of een lege zoekcel als 0 telt, hangt in Excel af van waar zij vandaan komt.
    if (lijst.some((c) => c?.value === 0)) return gooiNietHier("#N/A", zinnen.legeZoekwaarde());
    return -1;
  }
  if (hoe === 0) return zoekGelijk(lijst, doel, { jokers: true });
  return hoe > 0 ? zoekOplopend(lijst, doel) : zoekAflopend(lijst, doel);
}

function xlookup(
  o: Omgeving,
  doel: Oargument,
  x: Oargument,
  y: Oargument,
  anders?: Oargument,
  hoe?: Oargument,
  richting?: Oargument,
): Ouitkomst {
  const lijst = lijstVan(alsBereik(x));
  const uit = alsBereik(y);
  if (lijst === undefined) return gooiFout("#VALUE!", zinnen.eenRijOfKolom("XLOOKUP"));
  const staand = alsBereik(x).length === 1;
  if (lijst.length !== (staand ? uit[0]?.length : uit.length))
    return gooiFout("#VALUE!", zinnen.matenVerschillen("XLOOKUP"));
  const wijze = hoe === undefined ? 0 : naarGetal(hoe as Ocel, o);
  const achteraan = richting !== undefined && naarGetal(richting as Ocel, o) < 0;
  const cel = doel as Ocel;
  if ((cel?.value ?? "") === "") return gooiNietHier("#N/A", zinnen.legeZoekwaarde());
  const i =
    wijze === 1 || wijze === -1
      ? zoekDichtbij(lijst, cel, wijze, achteraan)
      : zoekGelijk(lijst, cel, { jokers: wijze === 2, achteraan });
  if (i < 0) return anders === undefined ? mis("XLOOKUP", doel, o) : anders;
  if (staand) return uit.length === 1 ? (uit[0]?.[i] as Ocel) : uit.map((kolom) => [kolom[i] as Ocel]);
  return uit[i]?.length === 1 ? (uit[i][0] as Ocel) : [uit[i] as readonly Ocel[]];
}

/** INDEX: één nummer telt langs een rij of kolom; 0 is de hele rij of kolom. */
function uitBereik(x: Oargument, nummers: readonly Oargument[], o: Omgeving): Ouitkomst {
  const tabel = alsBereik(x);
  const heel = heleMaten(x);
  const { rijen, kolommen } = heel ?? { rijen: tabel[0]?.length ?? 0, kolommen: tabel.length };
  const getal = (i: number) => Math.trunc(naarGetal(nummers[i] as Ocel | undefined, o));
  const langsRij = nummers.length === 1 && rijen === 1;
  const [rij, kolom] = langsRij ? [1, getal(0)] : [getal(0), getal(1)];
  if (rij < 0 || kolom < 0) return gooiFout("#VALUE!", zinnen.geenWaarde("INDEX"));
  if (rij > rijen || kolom > kolommen) return gooiFout("#REF!", zinnen.buitenBereik("INDEX"));
  if (nummers.length === 1 && rij > 0 && kolommen > 1 && rijen > 1)
    return gooiFout("#REF!", zinnen.buitenBereik("INDEX"));
  const leeg: Ocel = { value: heel?.rest ?? null };
  if (rij > 0 && kolommen === 1) return tabel[0]?.[rij - 1] ?? leeg;
  if (rij > 0 && kolom > 0) return tabel[kolom - 1]?.[rij - 1] ?? leeg;
  if (heel !== undefined) return gooiNietHier("#VALUE!", zinnen.heelBereik("INDEX"));
  if (kolom > 0) return rijen === 1 ? (tabel[kolom - 1]?.[0] as Ocel) : [tabel[kolom - 1] as readonly Ocel[]];
  return rij > 0 ? tabel.map((k) => [k[rij - 1] as Ocel]) : tabel;
}

/** Het volgnummer van een kolom of rij in een tabel: onder 1 is #VALUE!, te hoog #REF!. */
function plaats(naam: string, nummer: Oargument, hoogstens: number, o: Omgeving): number {
  const n = Math.trunc(naarGetal(nummer as Ocel, o));
  if (n < 1) return gooiFout("#VALUE!", zinnen.geenWaarde(naam));
  return n > hoogstens ? gooiFout("#REF!", zinnen.buitenBereik(naam)) : n;
}

function precies(ongeveer: readonly Oargument[], o: Omgeving): boolean {
  return ongeveer.length > 0 && !naarWaar(ongeveer[0] as Ocel | undefined, o);
}

function mis(naam: string, doel: Oargument, o: Omgeving): Ocel {
  const cel = doel as Ocel | undefined;
  if (excelcode(cel?.value) !== undefined) return cel as Ocel;
  return foutcel("#N/A", zinnen.nietGevonden(naam, cel?.value === null ? undefined : naarTekst(cel, o)));
}

const rijen = new WeakMap<Obereik, readonly Ocel[]>();

function eersteRij(bereik: Obereik): readonly Ocel[] {
  const uit = rijen.get(bereik) ?? bereik.map((kolom) => kolom[0] as Ocel);
  rijen.set(bereik, uit);
  return uit;
}

/** Een rij of kolom als lijst; undefined als het een vlak is. */
function lijstVan(bereik: Obereik): readonly Ocel[] | undefined {
  if (bereik.length === 1) return bereik[0];
  return (bereik[0]?.length ?? 0) === 1 ? eersteRij(bereik) : undefined;
}

function alsBereik(x: Oargument): Obereik {
  return isBereik(x) ? x : [[x ?? { value: null }]];
}
