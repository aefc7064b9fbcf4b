import { excelcode, foutcel, gooiFout } from "./codes";
import { zoekMetJokers } from "./jokers";
import { registreer, registreerWaarden, type Argument } from "./registreer";
import { isBereik, type Oargument, type Ocel } from "./spreadsheet";
import { naarGetal, naarTekst, naarWaar, type Omgeving } from "./waarden";
import { zinnen } from "./zinnen";

/** Meer tekens passen niet in een cel. */
export const LANGSTE_TEKST = 32_767;
/** De tekens van Windows-1252 waar CHAR en Unicode verschillen: 128 tot en met 159. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const WAARDE: Argument = { vorm: "waarde" };
const MAG: Argument = { vorm: "waarde", optioneel: true };

/** De tekstfuncties: getallen worden tekst zoals Excel ze plakt (1,5 en WAAR in het Nederlands), en teksten blijven binnen een cel. */
export function registreerTekst(): void {
  const stuk = (naam: string, knip: (t: string, n: number) => string) =>
    registreer(naam, [WAARDE, MAG], (o, t, ...n) => {
      const aantal = n.length === 0 ? 1 : Math.trunc(naarGetal(n[0] as Ocel | undefined, o));
      return aantal < 0 ? ongeldig(naam) : knip(naarTekst(t as Ocel, o), aantal);
    });
  stuk("LEFT", (t, n) => t.slice(0, n));
  stuk("RIGHT", (t, n) => (n === 0 ? "" : t.slice(-n)));
  registreerWaarden("MID", 3, (o, t, van, n) => {
    const [begin, aantal] = [Math.trunc(naarGetal(van, o)), Math.trunc(naarGetal(n, o))];
    return begin < 1 || aantal < 0 ? ongeldig("MID") : naarTekst(t, o).slice(begin - 1, begin - 1 + aantal);
  });
  registreerWaarden("REPLACE", 4, (o, t, van, n, nieuw) => {
    const [begin, aantal] = [Math.trunc(naarGetal(van, o)), Math.trunc(naarGetal(n, o))];
    if (begin < 1 || aantal < 0) return ongeldig("REPLACE");
    const oud = naarTekst(t, o);
    return pastInCel(oud.slice(0, begin - 1) + naarTekst(nieuw, o) + oud.slice(begin - 1 + aantal));
  });
  const een = (naam: string, maak: (t: string) => string | number) =>
    registreerWaarden(naam, 1, (o, t) => maak(naarTekst(t, o)));
  een("LEN", (t) => t.length);
  een("LOWER", (t) => t.toLowerCase());
  een("UPPER", (t) => t.replace(/[^ß]+/g, (deel) => deel.toUpperCase()));
  een("PROPER", beginletters);
  een("TRIM", (t) => t.replace(/ +/g, " ").replace(/^ | $/g, ""));
  // eslint-disable-next-line no-control-regex -- CLEAN haalt juist de stuurtekens weg
  een("CLEAN", (t) => t.replace(/[\u0000-\u001f]/g, ""));
  registreerWaarden("EXACT", 2, (o, a, b) => naarTekst(a, o) === naarTekst(b, o));
  registreerWaarden("CHAR", 1, (o, n) => {
    const code = Math.trunc(naarGetal(n, o));
    if (code < 1 || code > 255) return ongeldig("CHAR");
    return code >= 128 && code < 160 ? WINDOWS.charAt(code - 128) : String.fromCharCode(code);
  });
  const vind = (naam: string, zoek: (wat: string, tekst: string, vanaf: number) => number) =>
    registreer(naam, [WAARDE, WAARDE, MAG], (o, wat, tekst, ...vanaf) => {
      const [naald, hooi] = [naarTekst(wat as Ocel, o), naarTekst(tekst as Ocel, o)];
      const begin = vanaf.length === 0 ? 1 : Math.trunc(naarGetal(vanaf[0] as Ocel | undefined, o));
      const plaats =
        begin < 1 || begin > hooi.length + (naald === "" ? 1 : 0) ? -1 : zoek(naald, hooi, begin - 1);
      return plaats < 0 ? foutcel("#VALUE!", zinnen.nietGevonden(naam, naald)) : plaats + 1;
    });
  vind("FIND", (wat, tekst, vanaf) => tekst.indexOf(wat, vanaf));
  vind("SEARCH", zoekMetJokers);
  registreer("SUBSTITUTE", [WAARDE, WAARDE, WAARDE, MAG], (o, t, oud, nieuw, ...nummer) => {
    const [tekst, weg, erbij] = [t, oud, nieuw].map((x) => naarTekst(x as Ocel, o)) as [
      string,
      string,
      string,
    ];
    const keer = nummer.length === 0 ? undefined : Math.trunc(naarGetal(nummer[0] as Ocel | undefined, o));
    if (keer !== undefined && keer < 1) return ongeldig("SUBSTITUTE");
    return weg === "" ? tekst : vervang(tekst, weg, erbij, keer);
  });
  registreer("CONCATENATE", [{ vorm: "waarde", herhaald: true }], (o, ...delen) =>
    pastInCel((delen as (Ocel | undefined)[]).map((deel) => naarTekst(deel, o)).join("")),
  );
  registreer("TEXTJOIN", [WAARDE, WAARDE, { vorm: "bereik", herhaald: true }], plak);
}

/** Een tekst die niet meer in een cel past, is in Excel #VALUE!. */
function pastInCel(tekst: string): string {
  return tekst.length > LANGSTE_TEKST ? gooiFout("#VALUE!", zinnen.teLangeTekst(LANGSTE_TEKST)) : tekst;
}

function ongeldig(naam: string): never {
  return gooiFout("#VALUE!", zinnen.geenWaarde(naam));
}

/** Een hoofdletter na alles wat geen letter is, verder kleine letters. */
function beginletters(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/(^|\P{L})(\p{L})/gu, (_, voor: string, letter: string) => voor + letter.toUpperCase());
}

/** Vervangt elke keer, of alleen de zoveelste; houdt op zodra de tekst te lang wordt. */
function vervang(tekst: string, weg: string, erbij: string, keer: number | undefined): string {
  let [uit, plaats, teller] = ["", 0, 0];
  for (let i = tekst.indexOf(weg); i >= 0; i = tekst.indexOf(weg, i + weg.length)) {
    teller++;
    if (keer !== undefined && teller !== keer) continue;
    uit = pastInCel(uit + tekst.slice(plaats, i) + erbij);
    plaats = i + weg.length;
    if (keer !== undefined) break;
  }
  return pastInCel(uit + tekst.slice(plaats));
}

function plak(o: Omgeving, tussen: Oargument, zonderLeeg: Oargument, ...delen: Oargument[]): string | Ocel {
  const scheiding = naarTekst(tussen as Ocel, o);
  const overslaan = naarWaar(zonderLeeg as Ocel | undefined, o);
  const teksten: string[] = [];
  for (const deel of delen) {
    const bereik = isBereik(deel) ? deel : [[deel]];
    for (let r = 0; r < (bereik[0]?.length ?? 0); r++)
      for (const kolom of bereik) {
        const cel = kolom[r];
        if (excelcode(cel?.value) !== undefined) return cel as Ocel;
        const tekst = naarTekst(cel, o);
        if (tekst !== "" || !overslaan) teksten.push(tekst);
      }
  }
  return pastInCel(teksten.join(scheiding));
}
