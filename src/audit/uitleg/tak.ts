import { isFout, type Uitkomst } from "../../engine/uitkomst";
import { adres, type Gebied } from "../../formula/adres";
import type { Aanroepknoop, Knoop } from "../../formula/boom";
import { foutnaam } from "../../language/zinnen";
import type { Gezien } from "../../sharing/omzetten/verwijzingen";
import { toonFormule } from "../../sharing/toon";
import { celplek, type Cel } from "../werkboek/werkboek";
import { ingekort } from "./woord";
import type { Loop } from "./gang";
import { foutIn, toonInFormule, toonUitkomst } from "./getoond";

/** Welke argumenten van een functie meetellen, en wat daarover te zeggen is. */
export interface Gevolgd {
  readonly delen: readonly Knoop[];
  /** De delen zijn los niet te rekenen: LET en LAMBDA. */
  readonly dicht?: true;
  readonly uitleg?: string;
  /** De tak waar de uitkomst vandaan komt. */
  readonly tak?: Knoop;
  /** De cel die een zoekfunctie vond. */
  readonly raak?: Cel;
}

type Volger = (loop: Loop, argumenten: readonly (Knoop | null)[], delen: readonly Knoop[]) => Gevolgd;

/** Volgt een functie zoals zij nu rekent: van ALS alleen de tak die geldt, van een zoekfunctie de rij die gevonden is. */
export function volgAanroep(loop: Loop, { naam, argumenten }: Aanroepknoop): Gevolgd {
  const delen = argumenten.filter((a): a is Knoop => a !== null);
  const kaal = naam.replace(/^_xlfn\.(_xlws\.)?/i, "").toUpperCase();
  return VOLGERS[kaal]?.(loop, argumenten, delen) ?? { delen };
}

const als: Volger = (loop, [voorwaarde, dan, anders], delen) => {
  if (!voorwaarde) return { delen };
  const geldt = waarheid(loop.reken(voorwaarde));
  if (geldt === undefined) return { delen: isFout(loop.reken(voorwaarde)) ? [voorwaarde] : delen };
  const tak = (geldt ? dan : anders) ?? undefined;
  const uitleg = `“${stuk(loop, voorwaarde)}” is ${waarOfNiet(geldt)}, dus geldt ${
    tak === undefined ? (geldt ? "0" : "ONWAAR") : `“${stuk(loop, tak)}”`
  }`;
  return tak === undefined ? { delen: [voorwaarde], uitleg } : { delen: [voorwaarde, tak], tak, uitleg };
};

const vang: Volger = (loop, [eerst, anders], delen) => {
  if (!eerst || !anders) return { delen };
  const fout = loop.reken(eerst);
  const uit = loop.reken(`IFERROR(${loop.tekst(eerst)},"")`);
  if (!isFout(fout) || isFout(uit)) return isFout(fout) ? { delen: [eerst] } : { delen: [eerst], tak: eerst };
  return {
    delen: [eerst, anders],
    tak: anders,
    uitleg: `“${stuk(loop, eerst)}” geeft ${foutnaam(fout.fout)}; daarvoor in de plaats komt “${stuk(loop, anders)}”`,
  };
};

const vangNa: Volger = (loop, argumenten, delen) => {
  const uit = argumenten[0] ? foutIn(loop.reken(argumenten[0])) : undefined;
  return uit !== undefined && uit.fout !== "#N/A"
    ? { delen: delen.slice(0, 1) }
    : vang(loop, argumenten, delen);
};

const kies: Volger = (loop, [hoeveelste, ...keuzes], delen) => {
  const n = hoeveelste ? loop.reken(hoeveelste) : undefined;
  const tak = typeof n === "number" ? keuzes[Math.trunc(n) - 1] : undefined;
  if (!hoeveelste || !tak) return { delen };
  return {
    delen: [hoeveelste, tak],
    tak,
    uitleg: `keuze ${Math.trunc(n as number)} van ${keuzes.length}: “${stuk(loop, tak)}”`,
  };
};

const alsen: Volger = (loop, argumenten, delen) => {
  const gelezen: Knoop[] = [];
  for (let i = 0; i + 1 < argumenten.length; i += 2) {
    const [voorwaarde, tak] = [argumenten[i], argumenten[i + 1]];
    if (!voorwaarde || !tak) return { delen };
    gelezen.push(voorwaarde);
    const geldt = waarheid(loop.reken(voorwaarde));
    if (geldt === undefined) return { delen };
    if (geldt)
      return {
        delen: [...gelezen, tak],
        tak,
        uitleg: `“${stuk(loop, voorwaarde)}” is WAAR, dus geldt “${stuk(loop, tak)}”`,
      };
  }
  return { delen: gelezen };
};

const schakel: Volger = (loop, [wat, ...rest], delen) => {
  if (!wat) return { delen };
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [waarde, tak] = [rest[i], rest[i + 1]];
    if (!waarde || !tak) return { delen };
    if (loop.reken(`(${loop.tekst(wat)})=(${loop.tekst(waarde)})`) === true)
      return {
        delen: [wat, tak],
        tak,
        uitleg: `“${stuk(loop, wat)}” is ${toonUitkomst(loop.reken(wat))}, dus geldt “${stuk(loop, tak)}”`,
      };
  }
  const over = rest.length % 2 === 1 ? rest[rest.length - 1] : undefined;
  if (!over) return { delen: [wat] };
  return {
    delen: [wat, over],
    tak: over,
    uitleg: `geen van de waarden past, dus geldt “${stuk(loop, over)}”`,
  };
};

/** Waardoor EN onwaar is, of OF waar. */
const beslist =
  (door: boolean): Volger =>
  (loop, _, delen) => {
    const welke = delen.find((d) => waarheid(loop.reken(d)) === door);
    if (delen.length < 2 || welke === undefined) return { delen };
    return { delen, uitleg: `${waarOfNiet(door)} door “${stuk(loop, welke)}”` };
  };

const index: Volger = (loop, [tabel, rij, kolom], delen) => {
  const gebied = loop.gebied(tabel);
  if (gebied === undefined) return { delen };
  const getal = (k: Knoop | null | undefined) => {
    const uit = k ? loop.reken(k) : 0;
    return typeof uit === "number" ? Math.trunc(uit) : undefined;
  };
  const [hoog, breed] = maten(gebied.gebied);
  let [r, k] = [getal(rij), getal(kolom)];
  if (r === undefined || k === undefined) return { delen };
  // Van één rij telt het ene getal de kolommen.
  if (kolom === undefined && hoog === 1) [r, k] = [1, r];
  if ((r === 0 && hoog > 1) || (k === 0 && breed > 1)) return { delen };
  return gevonden(loop, delen, gebied, Math.max(r, 1), Math.max(k, 1), "neemt");
};

const vergelijk: Volger = (loop, [wat, waarin], delen) => {
  const gebied = loop.gebied(waarin);
  const plaats = loop.reken(`MATCH(${delen.map((d) => loop.tekst(d)).join(",")})`);
  if (gebied === undefined || !wat || typeof plaats !== "number" || delen.length < 2) return { delen };
  const [hoog] = maten(gebied.gebied);
  const cel = celIn(loop, gebied, hoog === 1 ? 1 : plaats, hoog === 1 ? plaats : 1);
  return {
    delen,
    uitleg: `${toonUitkomst(loop.reken(wat))} staat op plaats ${plaats}${cel === undefined ? "" : `, in ${celplek(cel)}`}`,
  };
};

/** VERT.ZOEKEN zoekt in de eerste kolom, HORIZ.ZOEKEN in de eerste rij. */
const zoekIn =
  (liggend: boolean): Volger =>
  (loop, [wat, tabel, hoeveelste, benader], delen) => {
    const gebied = loop.gebied(tabel);
    const n = hoeveelste ? loop.reken(hoeveelste) : undefined;
    if (gebied === undefined || !wat || !tabel || typeof n !== "number") return { delen };
    const precies = benader ? waarheid(loop.reken(benader)) === false : false;
    const eerste = liggend ? `INDEX(${loop.tekst(tabel)},1,0)` : `INDEX(${loop.tekst(tabel)},0,1)`;
    const plaats = loop.reken(`MATCH(${loop.tekst(wat)},${eerste},${precies ? 0 : 1})`);
    if (typeof plaats !== "number") return { delen };
    const [r, k] = liggend ? [Math.trunc(n), plaats] : [plaats, Math.trunc(n)];
    return gevonden(loop, delen, gebied, r, k, vindt(loop, wat, eerste, plaats));
  };

/** Benaderend zoeken neemt de laatste die niet hoger is: dan staat erbij welke dat was. */
function vindt(loop: Loop, wat: Knoop, waarin: string, plaats: number): string {
  const gezocht = toonUitkomst(loop.reken(wat));
  const gevonden = toonUitkomst(loop.reken(`INDEX(${waarin},${plaats})`));
  return gezocht.toLowerCase() === gevonden.toLowerCase()
    ? `vindt ${gezocht} en neemt`
    : `zoekt ${gezocht}, komt uit bij ${gevonden} en neemt`;
}

const zoekX: Volger = (loop, [wat, waarin, uitkomsten, anders], delen) => {
  const gebied = loop.gebied(uitkomsten ?? waarin);
  if (!wat || !waarin || gebied === undefined) return { delen };
  const plaats = loop.reken(`MATCH(${loop.tekst(wat)},${loop.tekst(waarin)},0)`);
  const eerste = [wat, waarin, ...(uitkomsten ? [uitkomsten] : [])];
  if (typeof plaats !== "number")
    return anders ? { delen: [...eerste, anders], tak: anders, uitleg: "niet gevonden" } : { delen };
  const [hoog] = maten(gebied.gebied);
  return gevonden(
    loop,
    eerste,
    gebied,
    hoog === 1 ? 1 : plaats,
    hoog === 1 ? plaats : 1,
    `vindt ${toonUitkomst(loop.reken(wat))} en neemt`,
  );
};

const zoek: Volger = (loop, [wat, waarin, uitkomsten], delen) => {
  const gebied = loop.gebied(uitkomsten ?? waarin);
  if (!wat || !waarin || gebied === undefined) return { delen };
  const plaats = loop.reken(`MATCH(${loop.tekst(wat)},${loop.tekst(waarin)},1)`);
  const [hoog, breed] = maten(gebied.gebied);
  if (typeof plaats !== "number" || (hoog > 1 && breed > 1)) return { delen };
  const [r, k] = hoog === 1 ? [1, plaats] : [plaats, 1];
  return gevonden(loop, delen, gebied, r, k, vindt(loop, wat, loop.tekst(waarin), plaats));
};

/** Hoeveel rijen aan de voorwaarden voldoen; `vanaf` is waar de voorwaarden beginnen. */
const voldoen =
  (vanaf: number, tot?: number): Volger =>
  (loop, _, delen) => {
    const voorwaarden = delen.slice(vanaf, tot);
    const eerste = loop.gebied(voorwaarden[0]);
    const aantal = loop.reken(`COUNTIFS(${voorwaarden.map((d) => loop.tekst(d)).join(",")})`);
    if (eerste === undefined || typeof aantal !== "number") return { delen };
    const [hoog, breed] = maten(eerste.gebied);
    const hele = hoog > 1_000_000 ? "" : ` van de ${hoog * breed}`;
    return { delen, uitleg: `${aantal}${hele} cellen ${aantal === 1 ? "voldoet" : "voldoen"}` };
  };

const dicht: Volger = () => ({ delen: [], dicht: true });

const VOLGERS: Readonly<Record<string, Volger>> = {
  IF: als,
  IFERROR: vang,
  IFNA: vangNa,
  CHOOSE: kies,
  IFS: alsen,
  SWITCH: schakel,
  AND: beslist(false),
  OR: beslist(true),
  INDEX: index,
  MATCH: vergelijk,
  VLOOKUP: zoekIn(false),
  HLOOKUP: zoekIn(true),
  LOOKUP: zoek,
  XLOOKUP: zoekX,
  SUMIF: voldoen(0, 2),
  AVERAGEIF: voldoen(0, 2),
  COUNTIF: voldoen(0),
  COUNTIFS: voldoen(0),
  SUMIFS: voldoen(1),
  AVERAGEIFS: voldoen(1),
  MAXIFS: voldoen(1),
  MINIFS: voldoen(1),
  LET: dicht,
  LAMBDA: dicht,
};

function gevonden(
  loop: Loop,
  delen: readonly Knoop[],
  gebied: Gezien,
  rij: number,
  kolom: number,
  wat: string,
): Gevolgd {
  const cel = celIn(loop, gebied, rij, kolom);
  return cel === undefined ? { delen } : { delen, raak: cel, uitleg: `${wat} ${celplek(cel)}` };
}

function celIn(loop: Loop, { blad, gebied: { van, tot } }: Gezien, rij: number, kolom: number) {
  const plek = { rij: van.rij + rij - 1, kolom: van.kolom + kolom - 1 };
  return plek.rij > tot.rij || plek.kolom > tot.kolom ? undefined : loop.o.werkboek.cel(blad, adres(plek));
}

function maten({ van, tot }: Gebied): readonly [number, number] {
  return [tot.rij - van.rij + 1, tot.kolom - van.kolom + 1];
}

/** Een voorwaarde zoals ALS haar leest; een tabel of tekst is geen van beide. */
function waarheid(uit: Uitkomst): boolean | undefined {
  if (uit === null) return false;
  return typeof uit === "boolean" ? uit : typeof uit === "number" ? uit !== 0 : undefined;
}

function waarOfNiet(waar: boolean): string {
  return toonInFormule(waar);
}

/** Een stuk formule kort in een zin. */
function stuk(loop: Loop, k: Knoop): string {
  const tekst = toonFormule(loop.tekst(k)).slice(1);
  return ingekort(tekst, 80);
}
