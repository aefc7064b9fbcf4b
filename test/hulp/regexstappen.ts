import { ontleed, type Deel, type Keuzes } from "./regexdelen";

/**
 * Hoeveel tekens de reguliere expressies die `doe` gebruikt, hebben bekeken; ook wat zij bij terugkeren nog eens bekijken. De motor
 * van JavaScript vertelt dat niet, dus zoekt dit mee op de manier die de taal voorschrijft (ECMA-262, 22.2.2: terugkeren), en gooit
 * als het iets anders vindt dan de motor. Die slaat soms over wat niets kan worden: dit telt dan te veel, nooit te weinig.
 */
export function telRegexstappen(doe: () => void): number {
  let stappen = 0;
  const motor: { exec: (this: RegExp, tekst: string) => RegExpExecArray | null } = RegExp.prototype;
  const { exec } = motor;
  const tellend: typeof exec = function (tekst) {
    const vanaf = this.global || this.sticky ? this.lastIndex : 0;
    // De teller gebruikt zelf ook expressies; die tellen niet mee.
    motor.exec = exec;
    const uit = this.exec(tekst);
    const na = zoek(this, tekst, vanaf);
    motor.exec = tellend;
    if (na.begin !== uit?.index || na.tekst !== uit?.[0])
      throw new Error(`${String(this)} vindt in “${tekst}” iets anders dan de teller: “${na.tekst}”`);
    stappen += na.stappen;
    return uit;
  };
  motor.exec = tellend;
  try {
    doe();
    return stappen;
  } finally {
    motor.exec = exec;
  }
}

interface Gezocht {
  readonly begin: number | undefined;
  readonly tekst: string | undefined;
  readonly stappen: number;
}

/** Zoekt zoals `exec`, en telt elk teken dat met een stuk van de expressie vergeleken wordt en elke plaats waar zij begint. */
function zoek(patroon: RegExp, tekst: string, vanaf: number): Gezocht {
  const keuzes = ontleed(patroon);
  const groepen: (string | undefined)[] = [];
  let stappen = 0;
  const past = (teken: string, deel: Deel & { soort: "teken" }) => (stappen++, deel.past(teken));
  const tekenOp = (i: number) => {
    const punt = patroon.unicode ? tekst.codePointAt(i) : tekst.charCodeAt(i);
    return i >= tekst.length || punt === undefined ? undefined : String.fromCodePoint(punt);
  };
  const eenVan = (wat: Keuzes, i: number, verder: (i: number) => boolean) =>
    wat.some((rij) => reeks(rij, 0, i, verder));
  const reeks = (rij: readonly Deel[], k: number, i: number, verder: (i: number) => boolean): boolean => {
    const deel = rij[k];
    return deel === undefined ? verder(i) : een(deel, i, (na) => reeks(rij, k + 1, na, verder));
  };
  const een = (deel: Deel, i: number, verder: (i: number) => boolean): boolean => {
    switch (deel.soort) {
      case "teken": {
        const teken = tekenOp(i);
        return teken !== undefined && past(teken, deel) && verder(i + teken.length);
      }
      case "plek":
        stappen++;
        return deel.past(tekst, i) && verder(i);
      case "kijk": {
        const begin = deel.terug ? vorige(i) : i;
        const gezien =
          begin !== undefined && eenVan(deel.keuzes, begin, (na) => (deel.terug ? na === i : true));
        return gezien !== deel.niet && verder(i);
      }
      case "groep": {
        const { nummer } = deel;
        if (nummer === undefined) return eenVan(deel.keuzes, i, verder);
        const eerder = groepen[nummer];
        const goed = eenVan(deel.keuzes, i, (na) => {
          const hier = groepen[nummer];
          groepen[nummer] = tekst.slice(i, na);
          return verder(na) || ((groepen[nummer] = hier), false);
        });
        if (!goed) groepen[nummer] = eerder;
        return goed;
      }
      case "eerder": {
        const gevonden = groepen[deel.nummer] ?? "";
        stappen += gevonden.length;
        return tekst.startsWith(gevonden, i) && verder(i + gevonden.length);
      }
      case "keer":
        return deel.deel.soort === "teken" && !deel.lui
          ? tekens(deel.deel, deel.min, deel.max, i, verder)
          : keer(deel, 0, i, verder);
    }
  };
  const vorige = (i: number) => {
    if (i === 0) return undefined;
    const paar = patroon.unicode && /^[\ud800-\udbff][\udc00-\udfff]$/.test(tekst.slice(i - 2, i));
    return i - (paar ? 2 : 1);
  };
  // Een rij tekens gaat zonder zichzelf aan te roepen: zij kan zo lang zijn als de tekst.
  const tekens = (
    deel: Deel & { soort: "teken" },
    min: number,
    max: number,
    i: number,
    verder: (i: number) => boolean,
  ): boolean => {
    const plekken = [i];
    for (let hier = i; plekken.length <= max;) {
      const teken = tekenOp(hier);
      if (teken === undefined || !past(teken, deel)) break;
      plekken.push((hier += teken.length));
    }
    while (plekken.length > min) if (verder(plekken.pop() as number)) return true;
    return false;
  };
  const keer = (
    deel: Deel & { soort: "keer" },
    gehad: number,
    i: number,
    verder: (i: number) => boolean,
  ): boolean => {
    const nogEen = () =>
      gehad < deel.max &&
      een(deel.deel, i, (na) => (na > i || gehad < deel.min) && keer(deel, gehad + 1, na, verder));
    const klaar = () => gehad >= deel.min && verder(i);
    return deel.lui ? klaar() || nogEen() : nogEen() || klaar();
  };
  for (let begin = vanaf; begin <= tekst.length; begin += tekenOp(begin)?.length ?? 1) {
    stappen++;
    groepen.length = 0;
    let eind = begin;
    if (eenVan(keuzes, begin, (na) => ((eind = na), true)))
      return { begin, tekst: tekst.slice(begin, eind), stappen };
    if (patroon.sticky) break;
  }
  return { begin: undefined, tekst: undefined, stappen };
}
