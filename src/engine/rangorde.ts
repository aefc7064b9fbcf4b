import { excelcode, foutcel, gooiFout, gooiNietHier } from "./codes";
import { registreer, type Argument } from "./registreer";
import { isBereik, type Oargument, type Obereik, type Ocel } from "./spreadsheet";
import { naarGetal, type Omgeving } from "./waarden";
import { zinnen } from "./zinnen";

const BEREIK: Argument = { vorm: "bereik" };
const WAARDE: Argument = { vorm: "waarde" };

/** Functies op een gesorteerde lijst. De lijst wordt per bereik één keer gesorteerd, ook als er duizend keer naar gevraagd wordt. */
export function registreerRangorde(): void {
  const metLijst = (naam: string, reken: (lijst: readonly number[], k: number) => number | undefined) =>
    registreer(naam, [BEREIK, WAARDE], (o, x, k) => {
      const lijst = gesorteerd(x);
      if (!Array.isArray(lijst)) return lijst as Ocel;
      return reken(lijst, naarGetal(k as Ocel, o)) ?? foutcel("#NUM!", zinnen.geenUitkomst(naam));
    });
  // Hoe Excel 1,5 als rangnummer leest, staat nergens.
  const heel = (k: number) =>
    Number.isInteger(k) ? k : gooiNietHier("#NUM!", zinnen.geenHeelGetal(String(k).replace(".", ",")));
  metLijst("SMALL", (lijst, k) => lijst[heel(k) - 1]);
  metLijst("LARGE", (lijst, k) => lijst[lijst.length - heel(k)]);
  const inclusief = (lijst: readonly number[], deel: number) =>
    deel < 0 || deel > 1 ? undefined : opPlaats(lijst, deel * (lijst.length - 1));
  const exclusief = (lijst: readonly number[], deel: number) => {
    const plaats = deel * (lijst.length + 1) - 1;
    return deel <= 0 || deel >= 1 || plaats < 0 || plaats > lijst.length - 1
      ? undefined
      : opPlaats(lijst, plaats);
  };
  for (const naam of ["PERCENTILE", "PERCENTILE.INC"]) metLijst(naam, inclusief);
  metLijst("PERCENTILE.EXC", exclusief);
  const kwart = (k: number) => (k < 0 || k >= 5 ? NaN : Math.trunc(k) / 4);
  for (const naam of ["QUARTILE", "QUARTILE.INC"])
    metLijst(naam, (lijst, k) => (Number.isNaN(kwart(k)) ? undefined : inclusief(lijst, kwart(k))));
  metLijst("QUARTILE.EXC", (lijst, k) => (Number.isNaN(kwart(k)) ? undefined : exclusief(lijst, kwart(k))));
  registreer("MEDIAN", [{ vorm: "bereik", herhaald: true }], (o, ...delen) => {
    const alle = delen.length === 1 ? gesorteerd(delen[0], o) : samen(delen, o);
    if (!Array.isArray(alle)) return alle as Ocel;
    return opPlaats(alle, (alle.length - 1) / 2) ?? foutcel("#NUM!", zinnen.geenUitkomst("MEDIAN"));
  });
  registreer("RANK", [WAARDE, BEREIK, { vorm: "waarde", optioneel: true }], (o, getal, x, volgorde) => {
    const lijst = gesorteerd(x);
    if (!Array.isArray(lijst)) return lijst as Ocel;
    const doel = naarGetal(getal as Ocel, o);
    const onder = aantalOnder(lijst, doel, false);
    if (lijst[onder] !== doel) return gooiFout("#N/A", zinnen.nietGevonden("RANK", String(doel)));
    const oplopend = naarGetal(volgorde as Ocel | undefined, o) !== 0;
    return oplopend ? onder + 1 : lijst.length - aantalOnder(lijst, doel, true) + 1;
  });
}

const lijsten = new WeakMap<Obereik, readonly number[] | Ocel>();

/** De getallen van een bereik op volgorde; in een bereik tellen tekst en WAAR niet mee. Een foutcel is de uitkomst. */
function gesorteerd(x: Oargument, o?: Omgeving): readonly number[] | Ocel {
  if (!isBereik(x)) return los(x, o);
  const eerder = lijsten.get(x);
  if (eerder !== undefined) return eerder;
  const uit = lees(x);
  lijsten.set(x, uit);
  return uit;
}

function lees(x: Obereik): readonly number[] | Ocel {
  const uit: number[] = [];
  for (const kolom of x)
    for (const cel of kolom) {
      if (typeof cel?.value === "number") uit.push(cel.value);
      else if (excelcode(cel?.value) !== undefined) return cel;
    }
  return uit.sort((a, b) => a - b);
}

/** Een los argument telt mee als het een getal voorstelt. */
function los(x: Ocel | undefined, o: Omgeving | undefined): readonly number[] | Ocel {
  if (excelcode(x?.value) !== undefined) return x as Ocel;
  if (o !== undefined) return [naarGetal(x, o)];
  return typeof x?.value === "number" ? [x.value] : [];
}

function samen(delen: readonly Oargument[], o: Omgeving): readonly number[] | Ocel {
  const lijst: number[] = [];
  for (const deel of delen) {
    const getallen = gesorteerd(deel, o);
    if (!Array.isArray(getallen)) return getallen;
    for (const g of getallen as number[]) lijst.push(g);
  }
  return lijst.sort((a, b) => a - b);
}

/** De waarde op een plaats tussen twee getallen in, naar verhouding. */
function opPlaats(lijst: readonly number[], plaats: number): number | undefined {
  const onder = lijst[Math.floor(plaats)];
  const boven = lijst[Math.ceil(plaats)];
  if (onder === undefined || boven === undefined) return undefined;
  return onder + (boven - onder) * (plaats - Math.floor(plaats));
}

/** Hoeveel getallen kleiner zijn dan `doel`, of ook eraan gelijk; door halveren. */
function aantalOnder(lijst: readonly number[], doel: number, ookGelijk: boolean): number {
  let [laag, hoog] = [0, lijst.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    const waarde = lijst[midden] as number;
    if (waarde < doel || (ookGelijk && waarde === doel)) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}
