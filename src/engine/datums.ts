import { gooiFout, gooiNietHier } from "./codes";
import {
  dagdelen,
  dagen360,
  dagnummerVan,
  heleDag,
  isoWeek,
  LAATSTE_DAG,
  maandenVerder,
  maandlengte,
  weekdag,
  weeknummer,
} from "./kalender";
import { registreer, registreerWaarden, type Argument } from "./registreer";
import type { Ocel } from "./spreadsheet";
import { naarGetal, naarTekst, naarWaar, type Omgeving } from "./waarden";
import { zinnen } from "./zinnen";

const WAARDE: Argument = { vorm: "waarde" };
const MAG: Argument = { vorm: "waarde", optioneel: true };
const DATUM = "dd-mm-yyyy";
const DAG_IN_SECONDEN = 86_400;

/** De datumfuncties op de kalender van Excel, met 29 februari 1900 en zonder dagen buiten 1900 tot en met 9999. */
export function registreerDatums(): void {
  const heel = (cel: Ocel | undefined, o: Omgeving) => Math.trunc(naarGetal(cel, o));
  const alsDatum = (naam: string, nummer: number): Ocel => ({ value: heleDag(naam, nummer), format: DATUM });
  registreerWaarden("DATE", 3, (o, j, m, d) => {
    const jaar = heel(j, o);
    if (jaar < 0 || jaar > 9999) return gooiFout("#NUM!", zinnen.geenDatum("DATE"));
    const dag = { jaar: jaar < 1900 ? jaar + 1900 : jaar, maand: heel(m, o), dag: heel(d, o) };
    // Verder weg rolt toch van de kalender, en zo blijft het rekenen met gehele getallen precies.
    if (Math.abs(dag.maand) > 120_000 || Math.abs(dag.dag) > LAATSTE_DAG)
      return gooiFout("#NUM!", zinnen.geenDatum("DATE"));
    return alsDatum("DATE", dagnummerVan(dag));
  });
  const deel = (naam: string, lees: (nummer: number) => number) =>
    registreerWaarden(naam, 1, (o, x) => lees(heleDag(naam, naarGetal(x, o))));
  deel("YEAR", (n) => dagdelen(n).jaar);
  deel("MONTH", (n) => dagdelen(n).maand);
  deel("DAY", (n) => dagdelen(n).dag);
  deel("ISOWEEKNUM", isoWeek);
  registreer("WEEKDAY", [WAARDE, MAG], (o, x, soort) => {
    const dag = weekdag(heleDag("WEEKDAY", naarGetal(x as Ocel, o)));
    const n = soort === undefined ? 1 : heel(soort as Ocel, o);
    if (n === 3) return (dag + 6) % 7;
    return ((dag - eersteDag("WEEKDAY", n) + 7) % 7) + 1;
  });
  registreer("WEEKNUM", [WAARDE, MAG], (o, x, soort) => {
    const nummer = heleDag("WEEKNUM", naarGetal(x as Ocel, o));
    const n = soort === undefined ? 1 : heel(soort as Ocel, o);
    return n === 21 ? isoWeek(nummer) : weeknummer(nummer, eersteDag("WEEKNUM", n));
  });
  registreerWaarden("EDATE", 2, (o, x, m) =>
    alsDatum("EDATE", maandenVerder(heleDag("EDATE", naarGetal(x, o)), binnen("EDATE", heel(m, o)))),
  );
  registreerWaarden("EOMONTH", 2, (o, x, m) => {
    const { jaar, maand } = dagdelen(heleDag("EOMONTH", naarGetal(x, o)));
    return alsDatum(
      "EOMONTH",
      dagnummerVan({ jaar, maand: maand + binnen("EOMONTH", heel(m, o)) + 1, dag: 0 }),
    );
  });
  registreerWaarden(
    "DAYS",
    2,
    (o, tot, van) => heleDag("DAYS", naarGetal(tot, o)) - heleDag("DAYS", naarGetal(van, o)),
  );
  registreer("DAYS360", [WAARDE, WAARDE, MAG], (o, van, tot, europees) => {
    const [a, b] = [van, tot].map((x) => heleDag("DAYS360", naarGetal(x as Ocel, o))) as [number, number];
    return dagen360(a, b, naarWaar(europees as Ocel | undefined, o));
  });
  registreerWaarden("DATEDIF", 3, (o, van, tot, eenheid) => {
    const [a, b] = [heleDag("DATEDIF", naarGetal(van, o)), heleDag("DATEDIF", naarGetal(tot, o))];
    if (a > b) return gooiFout("#NUM!", zinnen.geenUitkomst("DATEDIF"));
    return verschil(a, b, naarTekst(eenheid, o).toUpperCase());
  });
  const seconden = (x: Ocel | undefined, o: Omgeving, naam: string) => {
    const getal = naarGetal(x, o);
    heleDag(naam, getal);
    return Math.round((getal - Math.floor(getal)) * DAG_IN_SECONDEN) % DAG_IN_SECONDEN;
  };
  registreerWaarden("HOUR", 1, (o, x) => Math.floor(seconden(x, o, "HOUR") / 3600));
  registreerWaarden("MINUTE", 1, (o, x) => Math.floor(seconden(x, o, "MINUTE") / 60) % 60);
  registreerWaarden("SECOND", 1, (o, x) => seconden(x, o, "SECOND") % 60);
  registreerWaarden("TIME", 3, (o, u, m, s) => {
    const [uren, minuten, tellen] = [heel(u, o), heel(m, o), heel(s, o)];
    const totaal = uren * 3600 + minuten * 60 + tellen;
    if (totaal < 0 || Math.max(uren, minuten, tellen) > 32_767)
      return gooiFout("#NUM!", zinnen.geenUitkomst("TIME"));
    return (totaal % DAG_IN_SECONDEN) / DAG_IN_SECONDEN;
  });
  const tijd = (naam: string, maak: (x: number) => number) =>
    registreerWaarden(naam, 1, (o, x) => {
      const tekst = naarTekst(x, o);
      const kan = typeof x?.value === "string" && /[-/: ]|\p{L}/u.test(tekst);
      return kan ? maak(naarGetal(x, o)) : gooiFout("#VALUE!", zinnen.geenGetalIn(naam, tekst));
    });
  tijd("DATEVALUE", Math.floor);
  tijd("TIMEVALUE", (x) => x - Math.floor(x));
}

/** Met welke dag (0 is zondag) de week begint bij dit soort: 1 of 17 zondag, 2 of 11 maandag, tot 16 zaterdag. */
function eersteDag(naam: string, soort: number): number {
  if (soort === 1) return 0;
  if (soort === 2) return 1;
  return soort >= 11 && soort <= 17 ? (soort - 10) % 7 : gooiFout("#NUM!", zinnen.geenUitkomst(naam));
}

function binnen(naam: string, maanden: number): number {
  return Math.abs(maanden) > 120_000 ? gooiFout("#NUM!", zinnen.geenDatum(naam)) : maanden;
}

function verschil(van: number, tot: number, eenheid: string): number {
  const [a, b] = [dagdelen(van), dagdelen(tot)];
  const maanden = (b.jaar - a.jaar) * 12 + b.maand - a.maand - (b.dag < a.dag ? 1 : 0);
  if (eenheid === "D") return tot - van;
  if (eenheid === "M") return maanden;
  if (eenheid === "Y") return Math.floor(maanden / 12);
  if (eenheid === "YM") return maanden % 12;
  if (eenheid === "MD") {
    // Microsoft zelf raadt MD af: bij maanden van ongelijke lengte komt er iets anders uit dan men verwacht.
    if (b.dag >= a.dag) return b.dag - a.dag;
    if (a.dag > maandlengte(b.jaar, b.maand - 1))
      return gooiNietHier("#NUM!", zinnen.geenUitkomst("DATEDIF"));
    return tot - dagnummerVan({ jaar: b.jaar, maand: b.maand - 1, dag: a.dag });
  }
  if (eenheid !== "YD") return gooiFout("#NUM!", zinnen.geenUitkomst("DATEDIF"));
  const later = b.maand < a.maand || (b.maand === a.maand && b.dag < a.dag) ? 1 : 0;
  const inJaarVanBegin = dagnummerVan({ ...b, jaar: a.jaar + later }) - van;
  const inJaarVanEind = tot - dagnummerVan({ ...a, jaar: b.jaar - later });
  // Of 29 februari meetelt, hangt af van het jaar waarin Excel telt.
  return inJaarVanBegin === inJaarVanEind
    ? inJaarVanBegin
    : gooiNietHier("#NUM!", zinnen.geenUitkomst("DATEDIF"));
}
