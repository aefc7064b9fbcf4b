import { excelcode, foutcel } from "./codes";
import { eigenFuncties } from "./registreer";
import { isBereik, register, type Oargument, type Ocel, type Ouitkomst } from "./spreadsheet";
import { naarTekst, type Omgeving } from "./waarden";
import { zinnen } from "./zinnen";

/** Meer cellen maakt geen mens van één formule; zonder grens loopt het geheugen vol. */
const MEESTE_CELLEN = 2_000_000;
/** De laatste datum die Excel kent, 31-12-9999. */
const LAATSTE_DATUM = 2958465;

/** De code die Excel geeft als een functie zonder tekst in de invoer geen uitkomst heeft. Anders is het #VALUE!. */
const CODE_BIJ_GETALLEN: Readonly<Record<string, readonly string[]>> = {
  "#NUM!": (
    "SQRT LN LOG ACOS ACOSH ASIN ATANH LARGE SMALL MEDIAN PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC " +
    "QUARTILE.EXC IRR XIRR RATE NPER DATE EDATE EOMONTH YEAR MONTH DAY DATEDIF WORKDAY DECIMAL RANDBETWEEN"
  ).split(" "),
  "#REF!": "VLOOKUP HLOOKUP INDEX OFFSET INDIRECT".split(" "),
  "#N/A": "IFS RANK".split(" "),
};
const CODE = new Map(
  Object.entries(CODE_BIJ_GETALLEN).flatMap(([code, namen]) => namen.map((naam) => [naam, code] as const)),
);

/** Zoals een bewerking in een formule staat. */
const TEKEN: Readonly<Record<string, string>> = {
  ADD: "+",
  MINUS: "-",
  MULTIPLY: "*",
  DIVIDE: "/",
  POWER: "^",
  CONCATENATE: "&",
  EQ: "=",
  NE: "<>",
  LT: "<",
  LTE: "<=",
  GT: ">",
  GTE: ">=",
};

/** Functies met de maten van hun uitkomst als argument: de plaats van het eerste van de twee. */
const MAKERS = new Map([
  ["SEQUENCE", 0],
  ["RANDARRAY", 0],
  ["MUNIT", 0],
  ["EXPAND", 1],
  ["OFFSET", 3],
]);
const DAGENTELLERS = /^(WORKDAY|NETWORKDAYS)/;

type Roep = (this: Omgeving, ...argumenten: Oargument[]) => Ouitkomst;

const gespannen = new WeakSet<Roep>();

/**
 * Zet om elke functie van o-spreadsheet die er nog geen heeft een vangnet: een lege tekst is geen getal, de codes zijn die van
 * Excel, een fout heeft een Nederlandse zin, een oneindig getal is #NUM!, en een uitkomst die het geheugen zou vullen wordt geweigerd.
 */
export function spanVangnet(): void {
  const functies = register.mapping as unknown as Record<string, Roep>;
  for (const [naam, roep] of Object.entries(functies)) {
    if (gespannen.has(roep)) continue;
    const keurt = eigenFuncties.has(naam) ? () => false : getalargumenten(naam);
    const metVangnet: Roep = function (...argumenten) {
      const weigering = teGroot(naam, argumenten);
      if (weigering !== undefined) return weigering;
      argumenten.forEach((a, i) => {
        if (keurt(i)) argumenten[i] = zonderLegeTekst(a);
      });
      const uit = roep.apply(this, argumenten);
      const netjes = (cel: Ocel) => opgeruimd(naam, cel, argumenten, this);
      if (!isBereik(uit)) return netjes(uit);
      return uit.some((kolom) => kolom.some(isMis)) ? uit.map((kolom) => kolom.map(netjes)) : uit;
    };
    gespannen.add(metVangnet);
    functies[naam] = metVangnet;
  }
}

/** Op welke plaatsen verwacht deze functie één getal, datum of WAAR/ONWAAR? */
function getalargumenten(naam: string): (plaats: number) => boolean {
  if (naam === "IF") return (plaats) => plaats === 0;
  const args = register.get(naam).args;
  const verwacht = args.map((a) => a.type.every((t) => t === "NUMBER" || t === "DATE" || t === "BOOLEAN"));
  // Bij herhaalde argumenten schuiven de plaatsen; dan geldt het alleen als elk argument zo is.
  return args.some((a) => a.repeating)
    ? () => verwacht.every(Boolean)
    : (plaats) => verwacht[plaats] ?? false;
}

function zonderLegeTekst(x: Oargument): Oargument {
  const vervang = (cel: Ocel): Ocel => (cel.value === "" ? foutcel("#VALUE!", zinnen.geenGetal("")) : cel);
  if (!isBereik(x)) return x === undefined ? x : vervang(x);
  return x.some((kolom) => kolom.some((c) => c?.value === "")) ? x.map((kolom) => kolom.map(vervang)) : x;
}

function isMis(cel: Ocel): boolean {
  return typeof cel?.value === "number" ? !Number.isFinite(cel.value) : excelcode(cel?.value) !== undefined;
}

/** Geeft een fout de code van Excel en een Nederlandse zin; een fout die uit de invoer komt, houdt haar zin. */
function opgeruimd(naam: string, cel: Ocel, argumenten: readonly Oargument[], omgeving: Omgeving): Ocel {
  if (!isMis(cel)) return cel;
  if (typeof cel.value === "number") return foutcel("#NUM!", zinnen.teGroot());
  const ongelijk = cel.message?.startsWith("Array arguments") === true;
  if (eigenFuncties.has(naam) && cel.value !== "#ERROR" && cel.message && !ongelijk) return cel;
  const cellen = argumenten.flatMap((a) => (isBereik(a) ? a.flat() : [a]));
  const uitInvoer = cellen.find((c) => c?.value === cel.value && excelcode(c.value) !== undefined);
  if (uitInvoer !== undefined) return uitInvoer;
  if (ongelijk) return foutcel("#N/A", zinnen.matenVerschillen(TEKEN[naam] ?? naam));
  const tekst = cellen.find((c) => typeof c?.value === "string" && excelcode(c.value) === undefined)?.value;
  const kaal = excelcode(cel.value) as string;
  const code = cel.value === "#ERROR" && tekst === undefined ? (CODE.get(naam) ?? kaal) : kaal;
  const gezocht = cellen.find((c) => c?.value !== undefined && c.value !== null);
  return foutcel(
    code,
    zinBij(code, naam, tekst as string | undefined, gezocht && naarTekst(gezocht, omgeving)),
  );
}

function zinBij(code: string, naam: string, tekst: string | undefined, gezocht: string | undefined): string {
  if (code === "#DIV/0!") return zinnen.deelDoorNul();
  if (code === "#NUM!") return zinnen.geenUitkomst(naam);
  if (naam === "SPILLED.RANGE") return zinnen.geenTabel();
  if (code === "#REF!") return zinnen.buitenBereik(naam);
  if (code === "#N/A") return naam === "NA" ? zinnen.opgegeven(code) : zinnen.nietGevonden(naam, gezocht);
  if (naam === "FIND" || naam === "SEARCH") return zinnen.nietGevonden(naam, gezocht);
  return tekst === undefined ? zinnen.geenWaarde(naam) : zinnen.geenGetalIn(naam, tekst);
}

/** Weigert wat te veel cellen of tijd zou kosten, voordat het begint. */
function teGroot(naam: string, argumenten: readonly Oargument[]): Ocel | undefined {
  let kolommen = 1;
  let rijen = 1;
  for (const a of argumenten)
    if (isBereik(a)) {
      kolommen = Math.max(kolommen, a.length);
      rijen = Math.max(rijen, a[0]?.length ?? 0);
    }
  const getal = (i: number) => {
    const a = argumenten[i];
    return typeof a === "object" && !isBereik(a) && typeof a.value === "number" ? a.value : 1;
  };
  const maker = MAKERS.get(naam);
  const gemaakt = maker === undefined ? 1 : getal(maker) * (naam === "MUNIT" ? getal(0) : getal(maker + 1));
  if (kolommen * rijen > MEESTE_CELLEN || gemaakt > MEESTE_CELLEN)
    return foutcel("#NUM!", zinnen.teVeelCellen(MEESTE_CELLEN));
  if (DAGENTELLERS.test(naam) && argumenten.some((_, i) => Math.abs(getal(i)) > LAATSTE_DATUM))
    return foutcel("#NUM!", zinnen.geenUitkomst(naam));
  return undefined;
}
