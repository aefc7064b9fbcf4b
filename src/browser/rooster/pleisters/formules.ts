// Pleister op o-spreadsheet 19.3.7. o-spreadsheet rekent een formule anders dan Excel: voorrang van bewerkingen, @, Nederlandse namen.
// Zonder haar faalt test/browser/rooster/formules.test.ts, “een formule schuift mee”.
import { excelcode } from "../../../engine/codes";
import { splitsVerwijzing } from "../../../engine/bereik";
import { LAATSTE } from "../../../formula/adres";
import { merkHeel } from "../../../engine/heel";
import {
  CompiledFormula,
  EvaluationError,
  functionCache,
  tokenize,
  type Ocel,
} from "../../../engine/spreadsheet";
import { vertaal, type Werkmapkennis } from "../../../engine/vertaal";
import { zinnen as rekenzinnen } from "../../../engine/zinnen";
import { ontleed } from "../../../formula/ontleed";
import { namenNaarEngels } from "../../../formula/taal";
import { leesFormulevorm, type Formulevorm } from "../formulevorm";

/** De waarden van een formule in een cel, op volgorde. */
interface Waarden {
  readonly literalValues: {
    readonly numbers: readonly { value: number }[];
    readonly strings: readonly { value: string }[];
  };
  readonly symbols: readonly string[];
}
type Naamzoeker = (naam: string, bereik: boolean) => Ocel | Ocel[][];
/** Een verwijzing van o-spreadsheet; bij A:A of 3:3 ontbreekt het einde. */
interface Verwijzing {
  readonly unboundedZone: {
    readonly left: number;
    readonly top: number;
    readonly right?: number;
    readonly bottom?: number;
  };
}
type Bereiklezer = (verwijzing: Verwijzing) => Ocel[][];
type Rekenaar = (
  this: Waarden,
  verwijzingen: readonly unknown[],
  cel: unknown,
  bereik: Bereiklezer,
  naam: Naamzoeker,
  omgeving: object,
) => unknown;

/** Bladen en namen kent o-spreadsheet zelf; zij blijven in de formule staan, en schuiven en hernoemen mee. */
const KENNIS: Werkmapkennis = {
  verwijzing: (tekst) =>
    splitsVerwijzing(tekst).werkmap ? { melding: rekenzinnen.andereWerkmap("De formule") } : { tekst },
  naam: (tekst) => ({ tekst }),
};

let bezig = false;
let klaar = false;

/**
 * Laat elke formule in het rooster rekenen als in Excel, ook een die de gebruiker typt, terwijl zij blijft staan zoals zij getypt
 * is. o-spreadsheet bewaart per vorm van een formule de vertaling naar code, en zoekt daar eerst; wat er nog niet is, wordt hier
 * uit onze eigen vertaling gemaakt (voorrang van bewerkingen, @, verdubbelde aanhalingstekens, Nederlandse namen, zinnen bij fouten).
 */
export function installeerFormules(): void {
  if (klaar) return;
  klaar = true;
  const zoek = (_: object, vorm: string | symbol) => (typeof vorm === "string" ? maak(vorm) : undefined);
  Object.setPrototypeOf(functionCache, new Proxy({}, { get: zoek }));
}

/** De code voor een vorm; undefined laat haar aan o-spreadsheet, dat er een onleesbare formule van maakt. */
function maak(sleutel: string): Rekenaar | undefined {
  // Wat onze eigen rekenaar al vertaalde, is klaar.
  const vorm = bezig || sleutel.includes("INTERN.") ? undefined : leesFormulevorm(sleutel);
  if (vorm === undefined) return undefined;
  const bezwaar = kanNiet(vorm.tekst, sleutel);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- zo geeft o-spreadsheet een fout door: zonder Error eronder
  if (bezwaar !== undefined) throw bezwaar;
  const gelezen = ontleed(namenNaarEngels(vorm.tekst));
  if ("melding" in gelezen) return undefined;
  const rekenaar = koppel(vertaal(gelezen.boom, KENNIS), vorm);
  (functionCache as Record<string, unknown>)[sleutel] = rekenaar;
  return rekenaar;
}

/** Waar een spatie in de formule telt, zou o-spreadsheet haar weglaten; als fout houdt het de formule zoals zij is. */
function kanNiet(tekst: string, sleutel: string): EvaluationError | undefined {
  if (tekst.includes("[")) {
    const anders = /\](?=A\d)|\][^[\]]*!/.test(tekst);
    return anders
      ? new EvaluationError(rekenzinnen.andereWerkmap("De formule"), "#REF!")
      : new EvaluationError(rekenzinnen.structuur("in de formule"), "#NAME?");
  }
  return /\|[CR]\|\|[CR]\|/.test(sleutel)
    ? new EvaluationError(rekenzinnen.bewerking(" "), "#NAME?")
    : undefined;
}

function koppel(vertaald: string, vorm: Formulevorm): Rekenaar {
  const verwijzingen: number[] = [];
  const formule = zonderOns(() =>
    CompiledFormula.Compile(vertaald, "", {
      getRangeFromSheetXC: (_: string, bereik: string) => verwijzingen.push(vorm.verwijzing(bereik)),
    } as never),
  );
  const reken = formule.execute as unknown as Rekenaar;
  if (formule.isBadExpression) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- zo geeft o-spreadsheet een fout door: zonder Error eronder
    throw new EvaluationError(rekenzinnen.ingewikkeld(), "#VALUE!");
  }
  const getallen = formule.literalValues.numbers.map((n) => vorm.getal(n.value) ?? n);
  const teksten = formule.literalValues.strings.map((s) => vorm.teksten(s.value) ?? s);
  const eerdere = tokenize(vorm.tekst)
    .filter((t) => t.type === "SYMBOL")
    .map((t) => kaal(t.value));
  const namen = formule.symbols.map((naam) => eerdere.indexOf(naam));
  return function (deze, cel, bereik, naam, omgeving) {
    const waarden: Waarden = {
      literalValues: {
        numbers: getallen.map((n) => (typeof n === "number" ? pak(this.literalValues.numbers, n) : n)),
        strings: teksten.map((t) => ("value" in t ? t : geplakt(this, t))),
      },
      symbols: namen.map((n, i) => (n < 0 ? (formule.symbols[i] as string) : pak(this.symbols, n))),
    };
    const hier = verwijzingen.map((v) => deze[v]);
    return reken.call(waarden, hier, cel, metMaten(bereik), (n, b) => bekend(n, naam(n, b)), omgeving);
  };
}

/** Een hele kolom of rij is hier zo lang als het blad; wat lege cellen telt, heeft haar ware maten nodig. */
function metMaten(bereik: Bereiklezer): Bereiklezer {
  return (verwijzing) => {
    const cellen = bereik(verwijzing);
    const { left, top, right, bottom } = verwijzing.unboundedZone;
    if (bottom === undefined || right === undefined)
      merkHeel(cellen, {
        rijen: (bottom === undefined ? LAATSTE.rij : bottom + 1) - top,
        kolommen: (right === undefined ? LAATSTE.kolom : right + 1) - left,
      });
    return cellen;
  };
}

function zonderOns<T>(doe: () => T): T {
  bezig = true;
  try {
    return doe();
  } finally {
    bezig = false;
  }
}

function geplakt(formule: Waarden, [van, tot]: readonly [number, number]): { value: string } {
  const delen = formule.literalValues.strings.slice(van, tot + 1);
  return delen.length === 1 ? pak(delen, 0) : { value: delen.map((d) => d.value).join('"') };
}

/** Een naam die niet bestaat, is bij o-spreadsheet een onleesbare formule. */
function bekend(naam: string, uit: Ocel | Ocel[][]): Ocel | Ocel[][] {
  if (Array.isArray(uit) || uit.value !== "#BAD_EXPR") return uit;
  return { value: excelcode("#NAME?") ?? "#NAME?", message: rekenzinnen.onbekendeNaam(naam) };
}

function kaal(naam: string): string {
  return naam.replace(/^'|'$/g, "");
}

function pak<T>(lijst: readonly T[], plaats: number): T {
  return lijst[plaats] as T;
}
