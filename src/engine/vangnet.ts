import { excelcode, foutcel, isNietHier, isNietHierCel, nietHier } from "./codes";
import { heelGekozen, heleMaten, merkHeel, teHeel } from "./heel";
import { eigenFuncties, zoalsVastgelegd, type Vastgelegd } from "./registreer";
import { isBereik, register, type Oargument, type Obereik, type Ocel, type Ouitkomst } from "./spreadsheet";
import { naarTekst, type Omgeving } from "./waarden";
import { zinnen } from "./zinnen";

/** Meer cellen maakt geen mens van één formule; zonder grens loopt het geheugen vol. */
const MEESTE_CELLEN = 2_000_000;
/** Zoveel vermenigvuldigingen van matrices, of stappen van een inverse, rekent een mens niet uit. */
const MEESTE_WERK = 30_000_000;
/** DB rekent jaar voor jaar; meer jaren dan dit heeft niemand. */
const MEESTE_JAREN = 100_000;

/** De code die Excel geeft als een functie zonder tekst in de invoer geen uitkomst heeft. Anders is het #VALUE!. */
const CODE_BIJ_GETALLEN: Readonly<Record<string, readonly string[]>> = {
  "#NUM!": (
    "SQRT LN LOG ACOS ACOSH ACOTH ASIN ATANH IRR XIRR XNPV RATE NPER MIRR RANDBETWEEN YEARFRAC DAYS360 CUMIPMT CUMPRINC EFFECT NOMINAL " +
    "SLN SYD DB DDB FVSCHEDULE PDURATION RRI DOLLARDE DOLLARFR INTRATE RECEIVED DISC ACCRINTM AMORLINC PRICE PRICEDISC PRICEMAT " +
    "YIELD YIELDDISC YIELDMAT TBILLEQ TBILLPRICE TBILLYIELD COUPDAYBS COUPDAYS COUPDAYSNC COUPNCD COUPNUM COUPPCD MINVERSE " +
    "AVEDEV"
  ).split(" "),
  "#REF!": "OFFSET INDIRECT".split(" "),
  "#N/A":
    "IFS RANK SUMX2MY2 SUMX2PY2 SUMXMY2 CORREL COVAR COVARIANCE.P COVARIANCE.S PEARSON RSQ SLOPE INTERCEPT STEYX FORECAST".split(
      " ",
    ),
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
/** Functies die van een klein bereik nog veel werk kunnen maken. */
const WERKERS = new Set(["DB", "MMULT", "MDETERM", "MINVERSE"]);
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
    const kiest = KIEZERS.has(naam);
    const zelf = zoalsVastgelegd(roep);
    const klein = zelf !== undefined && !MAKERS.has(naam) && !WERKERS.has(naam);
    const metVangnet: Roep = function (...argumenten) {
      const los = klein ? vanGetallen(zelf, this, argumenten) : undefined;
      if (los !== undefined) return los;
      const weigering = kiest ? undefined : weiger(naam, argumenten);
      if (weigering !== undefined) return weigering;
      for (let i = 0; i < argumenten.length; i++)
        if (keurt(i)) argumenten[i] = zonderLegeTekst(argumenten[i]);
      const uit = (zelf && rechtstreeks(zelf, this, argumenten)) ?? roep.apply(this, argumenten);
      if (kiest && !heelGekozen(naam, argumenten, uit)) return nietHier("#VALUE!", zinnen.heelBereik(naam));
      if (isBereik(uit) ? !uit.some((kolom) => kolom.some(isMis)) : !isMis(uit)) return uit;
      // Een argument dat onveranderd doorgaat (een hele kolom, een naam) is al netjes, en moet hetzelfde bereik blijven.
      if (argumenten.includes(uit)) return uit;
      // Eén blik op de invoer voor alle fouten samen: per fout zou een lange lijst met het kwadraat groeien.
      const invoer = bekijk(argumenten);
      const netjes = (cel: Ocel) => opgeruimd(naam, cel, invoer, this);
      if (!isBereik(uit)) return netjes(uit);
      const [heel, schoon] = [heleMaten(uit), uit.map((kolom) => kolom.map(netjes))];
      return heel === undefined ? schoon : merkHeel(schoon, heel);
    };
    gespannen.add(metVangnet);
    functies[naam] = metVangnet;
  }
}

/**
 * De uitkomst bij alleen losse getallen; undefined als het niet zo eenvoudig is, of als de uitkomst geen gewone waarde is. Bijna elke + en
 * x van een begroting is dit, en dan valt er niets te bewaken.
 */
function vanGetallen({ reken }: Vastgelegd, omgeving: Omgeving, argumenten: Oargument[]): Ocel | undefined {
  for (const a of argumenten)
    if (typeof a !== "object" || isBereik(a) || typeof a.value !== "number") return undefined;
  try {
    const uit = reken(omgeving, ...argumenten);
    const cel = typeof uit === "object" && uit !== null ? uit : { value: uit };
    return isBereik(cel) || isMis(cel) ? undefined : cel;
  } catch {
    return undefined;
  }
}

/**
 * Een hier vastgelegde functie zonder de omweg van o-spreadsheet, die vele malen de bewerking zelf kost; undefined als die omweg iets
 * doet: element voor element rekenen, een fout in de invoer die voorgaat, of opvangen wat misging.
 */
function rechtstreeks(zelf: Vastgelegd, omgeving: Omgeving, argumenten: Oargument[]): Ouitkomst | undefined {
  for (let i = 0; i < argumenten.length; i++) {
    const vorm = zelf.vorm(i);
    if (vorm === "bereik") continue;
    const a = argumenten[i];
    if (isBereik(a) || (vorm === "waarde" && excelcode(a?.value) !== undefined)) return undefined;
  }
  try {
    const uit = zelf.reken(omgeving, ...argumenten);
    return typeof uit === "object" && uit !== null ? uit : { value: uit };
  } catch {
    return undefined;
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

/** Wat een zin over een fout uit de invoer moet weten. */
interface Invoer {
  /** De eerste cel met elke foutwaarde. */
  readonly fouten: ReadonlyMap<unknown, Ocel>;
  readonly tekst: string | undefined;
  /** Staat er tekst in een los argument? In een bereik slaan functies tekst over, en zegt zij niets over de fout. */
  readonly losseTekst: boolean;
  readonly gezocht: Ocel | undefined;
}

function bekijk(argumenten: readonly Oargument[]): Invoer {
  const fouten = new Map<unknown, Ocel>();
  let tekst: string | undefined;
  let gezocht: Ocel | undefined;
  let losseTekst = false;
  for (const a of argumenten)
    for (const kolom of isBereik(a) ? a : [[a]])
      for (const cel of kolom) {
        const waarde = cel?.value;
        if (waarde === undefined || waarde === null) continue;
        gezocht ??= cel;
        if (typeof waarde !== "string") continue;
        if (excelcode(waarde) === undefined) {
          tekst ??= waarde;
          losseTekst ||= !isBereik(a);
        } else if (!fouten.has(waarde)) fouten.set(waarde, cel as Ocel);
      }
  return { fouten, tekst, losseTekst, gezocht };
}

/** Geeft een fout de code van Excel en een Nederlandse zin; een fout die uit de invoer komt, houdt haar zin. */
function opgeruimd(naam: string, cel: Ocel, invoer: Invoer, omgeving: Omgeving): Ocel {
  if (!isMis(cel)) return cel;
  if (typeof cel.value === "number") return foutcel("#NUM!", zinnen.teGroot());
  if (isNietHier(cel.value)) return invoer.fouten.get(cel.value) ?? cel;
  if (isNietHierCel(cel)) return nietHier("#VALUE!", zinnen.ingewikkeld());
  const ongelijk = cel.message?.startsWith("Array arguments") === true;
  if (eigenFuncties.has(naam) && cel.value !== "#ERROR" && cel.message && !ongelijk) return cel;
  const uitInvoer = invoer.fouten.get(cel.value);
  if (uitInvoer !== undefined) return uitInvoer;
  if (ongelijk) return foutcel("#N/A", zinnen.matenVerschillen(TEKEN[naam] ?? naam));
  const kaal = excelcode(cel.value) as string;
  const code = cel.value === "#ERROR" && !invoer.losseTekst ? (CODE.get(naam) ?? kaal) : kaal;
  const { tekst, gezocht } = invoer;
  return foutcel(code, zinBij(code, naam, tekst, gezocht && naarTekst(gezocht, omgeving)));
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

/** Functies die kiezen: wat niet gekozen wordt, hoeft niet na te rekenen te zijn. */
const KIEZERS = new Set(["IF", "IFERROR", "IFNA", "CHOOSE", "INTERN.BEWAAR"]);
/** Bereiken waar niets in staat dat hier niet na te rekenen is: die hoeven niet nog eens doorzocht. */
const schoon = new WeakSet<Obereik>();

/** Weigert wat hier niet na te rekenen is, of te veel cellen of tijd zou kosten, voordat het begint. */
function weiger(naam: string, argumenten: readonly Oargument[]): Ocel | undefined {
  for (const a of argumenten) {
    const mis = nietHierIn(a);
    if (mis !== undefined) return mis;
  }
  if (teHeel(naam, argumenten)) return nietHier("#VALUE!", zinnen.heelBereik(TEKEN[naam] ?? naam));
  return teGroot(naam, argumenten);
}

function nietHierIn(x: Oargument): Ocel | undefined {
  if (!isBereik(x)) return isNietHierCel(x) ? x : undefined;
  if (schoon.has(x)) return undefined;
  for (const kolom of x) for (const cel of kolom) if (isNietHierCel(cel)) return cel;
  schoon.add(x);
  return undefined;
}

function teGroot(naam: string, argumenten: readonly Oargument[]): Ocel | undefined {
  let kolommen = 1;
  let rijen = 1;
  for (const a of argumenten)
    if (isBereik(a)) {
      kolommen = Math.max(kolommen, a.length);
      rijen = Math.max(rijen, a[0]?.length ?? 0);
    }
  if (kolommen * rijen > MEESTE_CELLEN) return foutcel("#NUM!", zinnen.teVeelCellen(MEESTE_CELLEN));
  if (!MAKERS.has(naam) && !WERKERS.has(naam)) return undefined;
  const getal = (i: number) => {
    const a = argumenten[i];
    return typeof a === "object" && !isBereik(a) && typeof a.value === "number" ? a.value : 1;
  };
  const maker = MAKERS.get(naam);
  const gemaakt = maker === undefined ? 1 : getal(maker) * (naam === "MUNIT" ? getal(0) : getal(maker + 1));
  if (gemaakt > MEESTE_CELLEN) return foutcel("#NUM!", zinnen.teVeelCellen(MEESTE_CELLEN));
  if (naam === "DB" && argumenten.some((_, i) => i > 1 && getal(i) > MEESTE_JAREN))
    return nietHier("#NUM!", zinnen.teVeelWerk());
  const werk =
    naam === "MMULT"
      ? rijen * kolommen * Math.min(rijen, kolommen)
      : naam === "MDETERM" || naam === "MINVERSE"
        ? rijen ** 3
        : 0;
  return werk > MEESTE_WERK ? nietHier("#NUM!", zinnen.teVeelWerk()) : undefined;
}
