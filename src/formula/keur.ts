import { tekstinhoud, type Knoop } from "./boom";
import { excelfunctie, MEESTE_ARGUMENTEN, zonderVoorvoegsel, type Excelfunctie } from "./excelfuncties";
import { engelseNaam } from "./functienamen";
import { ontleed } from "./ontleed";
import { geeftTabel } from "./tabel";
import { isTeken, isNaam, leesTekens } from "./tekens";
import { keurzinnen as zinnen } from "./keurzinnen";

/** Zoveel functies mogen er in elkaar staan. */
const MEESTE_LAGEN = 64;
/** Zo lang mag een tekst tussen aanhalingstekens in een formule zijn. */
const LANGSTE_TEKST = 255;

/** Wat er mis is met een formule. */
export interface Formulefout {
  readonly soort: Formulefoutsoort;
  /** Waar het om gaat, zoals de naam van de functie: twee formules met dezelfde fout hebben hetzelfde kenmerk. */
  readonly kenmerk: string;
  readonly zin: string;
}

/** De eerste zes maken het bestand voor Excel stuk; de laatste drie rekent het niet uit, of anders dan bedoeld. */
export type Formulefoutsoort =
  | "onleesbaar"
  | "lagen"
  | "argumenten"
  | "tekst"
  | "teken"
  | "begin"
  | "functie"
  | "voorvoegsel"
  | "uitrol";

/** Wat de keuring van de omgeving van de formule moet weten. */
export interface Formuleomgeving {
  /** Is dit een naam van de werkmap? Een naam kan een functie zijn (LAMBDA). */
  readonly isNaam: (naam: string) => boolean;
  /** Laat de cel een tabel uitrollen? */
  readonly roltUit: boolean;
}

/** Keurt een formule zoals zij in een bestand staat, zonder = ervoor: alles wat Excel zou doen struikelen. */
export function keurBestandsformule(formule: string, omgeving: Formuleomgeving): Formulefout[] {
  if (/^\s*(=|$)/.test(formule)) return [{ soort: "begin", kenmerk: "", zin: zinnen.begin() }];
  const gelezen = ontleed(formule);
  if ("melding" in gelezen)
    return roeptElders(formule) ? [] : [{ soort: "onleesbaar", kenmerk: "", zin: gelezen.melding }];
  const uit: Formulefout[] = [];
  const meld = (soort: Formulefoutsoort, kenmerk: string, zin: string) => uit.push({ soort, kenmerk, zin });
  loopBoom(gelezen.boom, (knoop, lagen) => {
    if (lagen > MEESTE_LAGEN) {
      meld("lagen", "", zinnen.lagen(MEESTE_LAGEN));
      return false;
    }
    if (knoop.soort === "tekst" && tekstinhoud(knoop).length > LANGSTE_TEKST)
      meld("tekst", "", zinnen.tekst(tekstinhoud(knoop).length, LANGSTE_TEKST));
    if (knoop.soort === "bewerking" && (knoop.teken === "@" || knoop.teken === "#"))
      meld("teken", knoop.teken, zinnen.teken(knoop.teken));
    if (knoop.soort === "structuur" && knoop.waarde.includes("[@")) meld("teken", "[@", zinnen.teken("[@"));
    if (knoop.soort === "aanroep") keurAanroep(knoop.naam, knoop.argumenten.length, omgeving, meld);
    return true;
  });
  if (uit.length === 0 && !omgeving.roltUit && geeftTabel(gelezen.boom, NIEUWE_TABELLEN))
    meld("uitrol", "", zinnen.uitrol());
  return uit;
}

/** Alleen wat Excel pas kent sinds formules vanzelf uitrollen; een oude formule met een bereik nam altijd al één cel. */
const NIEUWE_TABELLEN = {
  meer: () => false,
  functie(naam: string): Excelfunctie | undefined {
    const functie = excelfunctie(naam);
    return functie?.tabel === true && functie.voor === "" ? undefined : functie;
  },
};

function keurAanroep(
  geschreven: string,
  aantal: number,
  { isNaam }: Formuleomgeving,
  meld: (soort: Formulefoutsoort, kenmerk: string, zin: string) => void,
): void {
  const naam = geschreven.toUpperCase();
  const kaal = zonderVoorvoegsel(naam);
  if (aantal > MEESTE_ARGUMENTEN)
    meld("argumenten", kaal, zinnen.teVeelArgumenten(kaal, aantal, MEESTE_ARGUMENTEN));
  if (vanElders(naam) || isNaam(geschreven)) return;
  const functie = excelfunctie(naam);
  if (functie === undefined) {
    // Een functie die na ons kwam, mag: Excel zette er zelf het voorvoegsel voor.
    if (kaal === naam) meld("functie", naam, zinnen.functie(naam, bedoeld(naam)));
    return;
  }
  const { minstens, hoogstens, voor } = functie;
  if (voor !== naam.slice(0, naam.length - kaal.length).toLowerCase())
    meld("voorvoegsel", kaal, zinnen.voorvoegsel(kaal, voor));
  if (aantal < minstens) meld("argumenten", kaal, zinnen.teWeinigArgumenten(kaal, aantal, minstens));
  else if (aantal > hoogstens && hoogstens < MEESTE_ARGUMENTEN)
    meld("argumenten", kaal, zinnen.teVeelArgumenten(kaal, aantal, hoogstens));
}

/** [2]!Macro(1): een functie uit een andere werkmap. Onze lezer kent die vorm niet, dus over de formule is niets te zeggen. */
function roeptElders(formule: string): boolean {
  const tekens = leesTekens(formule);
  return tekens.some(
    (t, i) => t.soort.startsWith("context") && isTeken(tekens[i + 1], "!") && isNaam(tekens[i + 2]),
  );
}

/** Van een invoegtoepassing, een andere werkmap of een blad, of een naam binnen LET en LAMBDA: die kennen wij niet. */
function vanElders(naam: string): boolean {
  return /^(?:_XLDUDF_|_XLL\.|_XLUDF\.|_XLPM\.)|[!\]]/.test(naam);
}

/** De Engelse naam als iemand de Nederlandse schreef. */
function bedoeld(naam: string): string | undefined {
  const engels = engelseNaam(naam);
  return engels === naam ? undefined : engels;
}

/** Loopt de boom door met hoeveel functies er om een knoop staan, de knoop zelf meegeteld. Stopt als `bij` onwaar geeft. */
export function loopBoom(wortel: Knoop, bij: (knoop: Knoop, lagen: number) => boolean): void {
  const stapel: [knoop: Knoop, lagen: number][] = [[wortel, 0]];
  for (let top = stapel.pop(); top !== undefined; top = stapel.pop()) {
    const [knoop, buiten] = top;
    const lagen = knoop.soort === "aanroep" ? buiten + 1 : buiten;
    if (!bij(knoop, lagen)) return;
    for (const kind of kinderen(knoop)) if (kind !== null) stapel.push([kind, lagen]);
  }
}

function kinderen(knoop: Knoop): readonly (Knoop | null)[] {
  if (knoop.soort === "aanroep") return knoop.argumenten;
  if (knoop.soort === "bewerking") return [knoop.links, knoop.rechts];
  return knoop.soort === "matrix" ? knoop.rijen.flat() : [];
}
