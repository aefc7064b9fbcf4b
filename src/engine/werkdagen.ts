import { excelcode, gooiFout } from "./codes";
import { heleDag, LAATSTE_DAG, weekdag } from "./kalender";
import { registreer, type Argument } from "./registreer";
import { isBereik, type Oargument, type Ocel } from "./spreadsheet";
import { naarGetal, type Omgeving } from "./waarden";
import { zinnen } from "./zinnen";

const WAARDE: Argument = { vorm: "waarde" };
const MAG: Argument = { vorm: "waarde", optioneel: true };
const LIJST: Argument = { vorm: "bereik", optioneel: true };
const ZATERDAG_ZONDAG = [6, 0];

/** Werkdagen tellen en verschuiven, met rekenen in plaats van dag voor dag lopen: een verre datum kost niets extra. */
export function registreerWerkdagen(): void {
  registreer("NETWORKDAYS", [WAARDE, WAARDE, LIJST], (o, van, tot, vrij) =>
    tussen(dag("NETWORKDAYS", van, o), dag("NETWORKDAYS", tot, o), maakWeek(ZATERDAG_ZONDAG, vrij, o)),
  );
  registreer("NETWORKDAYS.INTL", [WAARDE, WAARDE, MAG, LIJST], (o, van, tot, weekend, vrij) => {
    const week = maakWeek(leesWeekend("NETWORKDAYS.INTL", weekend, o, true), vrij, o);
    return tussen(dag("NETWORKDAYS.INTL", van, o), dag("NETWORKDAYS.INTL", tot, o), week);
  });
  registreer("WORKDAY", [WAARDE, WAARDE, LIJST], (o, van, aantal, vrij) =>
    verder("WORKDAY", dag("WORKDAY", van, o), heel(aantal, o), maakWeek(ZATERDAG_ZONDAG, vrij, o)),
  );
  registreer("WORKDAY.INTL", [WAARDE, WAARDE, MAG, LIJST], (o, van, aantal, weekend, vrij) => {
    const week = maakWeek(leesWeekend("WORKDAY.INTL", weekend, o, false), vrij, o);
    return verder("WORKDAY.INTL", dag("WORKDAY.INTL", van, o), heel(aantal, o), week);
  });
}

interface Week {
  /** Is deze dag van de week (0 is zondag) vrij? */
  readonly vrij: readonly boolean[];
  /** Vrije dagen die op een werkdag vallen, op volgorde. */
  readonly feestdagen: readonly number[];
}

function dag(naam: string, x: Oargument, o: Omgeving): number {
  return heleDag(naam, naarGetal(x as Ocel, o));
}

function heel(x: Oargument, o: Omgeving): number {
  return Math.trunc(naarGetal(x as Ocel, o));
}

function maakWeek(weekend: readonly number[], vrij: Oargument, o: Omgeving): Week {
  const dagen = Array.from({ length: 7 }, (_, d) => weekend.includes(d));
  const feestdagen = new Set<number>();
  for (const kolom of isBereik(vrij) ? vrij : [[vrij]])
    for (const cel of kolom) {
      if (excelcode(cel?.value) !== undefined)
        return gooiFout(excelcode(cel?.value) as string, cel?.message ?? "");
      if ((cel?.value ?? "") === "") continue;
      const nummer = heleDag("WORKDAY", naarGetal(cel, o));
      if (dagen[weekdag(nummer)] !== true) feestdagen.add(nummer);
    }
  return { vrij: dagen, feestdagen: [...feestdagen].sort((a, b) => a - b) };
}

/** 1 is zaterdag en zondag, 2 zondag en maandag, tot 7; 11 alleen zondag tot 17; of zeven tekens van maandag tot zondag, 1 is vrij. */
function leesWeekend(naam: string, x: Oargument, o: Omgeving, magAlles: boolean): readonly number[] {
  const waarde = (x as Ocel | undefined)?.value;
  if (typeof waarde === "string" && /^[01]{7}$/.test(waarde)) {
    const dagen = [...waarde].flatMap((teken, i) => (teken === "1" ? [(i + 1) % 7] : []));
    return dagen.length === 7 && !magAlles ? gooiFout("#VALUE!", zinnen.geenWaarde(naam)) : dagen;
  }
  if (typeof waarde === "string") return gooiFout("#VALUE!", zinnen.geenWaarde(naam));
  const nummer = x === undefined ? 1 : heel(x, o);
  if (nummer >= 1 && nummer <= 7) return [(nummer + 5) % 7, (nummer + 6) % 7];
  if (nummer >= 11 && nummer <= 17) return [nummer - 11];
  return gooiFout("#NUM!", zinnen.geenUitkomst(naam));
}

/** Het aantal werkdagen van de eerste tot en met de laatste dag; andersom is het negatief. */
function tussen(van: number, tot: number, week: Week): number {
  if (van > tot) return -tussen(tot, van, week);
  const weken = Math.floor((tot - van + 1) / 7);
  let uit = weken * week.vrij.filter((v) => !v).length;
  for (let d = van + weken * 7; d <= tot; d++) if (week.vrij[weekdag(d)] !== true) uit++;
  return uit - week.feestdagen.filter((d) => van <= d && d <= tot).length;
}

/** Zoveel werkdagen na (of voor) een dag: eerst hele weken, dan dag voor dag, en voor elke feestdag onderweg een dag erbij. */
function verder(naam: string, van: number, aantal: number, week: Week): number {
  const perWeek = week.vrij.filter((v) => !v).length;
  if (aantal === 0 || perWeek === 0) return van;
  const stap = Math.sign(aantal);
  let over = Math.abs(aantal);
  if ((over / perWeek) * 7 > LAATSTE_DAG + 7) return gooiFout("#NUM!", zinnen.geenDatum(naam));
  const feestdagen = stap > 0 ? week.feestdagen : [...week.feestdagen].reverse();
  const loop = (begin: number, werkdagen: number): number => {
    const weken = Math.max(0, Math.floor(werkdagen / perWeek) - 1);
    let d = begin + stap * weken * 7;
    for (let rest = werkdagen - weken * perWeek; rest > 0;) {
      d += stap;
      if (week.vrij[weekdag(d)] !== true) rest--;
    }
    return d;
  };
  let d = loop(van, over);
  for (const f of feestdagen) {
    if ((f - van) * stap <= 0) continue;
    if ((f - d) * stap > 0) break;
    over++;
    d = loop(van, over);
  }
  return d < 0 || d > LAATSTE_DAG ? gooiFout("#NUM!", zinnen.geenDatum(naam)) : d;
}
