/** Een stuk van een notatie van Excel. `code` is wat zij ermee bedoelt: een letter of teken met een betekenis. */
type Stuk =
  | { readonly soort: "tekst"; readonly tekst: string }
  | { readonly soort: "herhaal"; readonly teken: string }
  | { readonly soort: "code"; readonly code: string };

/** Eén teken met wat er in een notatie bij hoort; wat hier niet in past, staat los en telt als tekst. */
const STUK =
  /"([^"]*)"|\\([\s\S])|_([\s\S])|\*([\s\S])|\[([^\]]*)\]|(General|AM\/PM|A\/P|E[+-]0+|[0#?]|[.,%@/:]|m+|d+|y+|h+|s+)|([\s\S])/gi;
const KLEUR = /^(?:Black|White|Red|Blue|Green|Yellow|Magenta|Cyan|Color\d+)$/i;
/** [$€-413] is een teken met een taal erachter, [$-413] alleen een taal. */
const VALUTA = /^\$([^-]*)(?:-.*)?$/;
const DATUM = /^[mdyhs]/i;

/**
 * Vertaalt een notatie van Excel (in Amerikaans schrift) naar die van o-spreadsheet; undefined als het er geen voor heeft. o-spreadsheet
 * kent geen losse € of letters, geen ? en geen ;@ na een getal of datum, en leest kleuren, talen en _ niet.
 */
export function vertaalNotatie(vorm: string): string | undefined {
  const delen = inDelen(vorm);
  if (delen.length > 4) return undefined;
  // De tekst staat achteraan, hoeveel delen er ook zijn.
  const achteraan = delen.length > 1 && heeftCode(delen.at(-1) ?? [], "@");
  const tekst = achteraan ? delen.pop() : undefined;
  const getallen = delen.map(deelNaar);
  if (getallen.some((deel) => deel === undefined)) return undefined;
  const [plus = "", min = `-${plus}`, nul = plus] = getallen as string[];
  const tekstdeel = tekst && deelNaar(tekst);
  if (tekstdeel === undefined || tekstdeel === "@") return (getallen as string[]).join(";");
  return [plus, min, nul, tekstdeel].join(";");
}

function inDelen(vorm: string): Stuk[][] {
  const delen: Stuk[][] = [[]];
  for (const stuk of vorm.matchAll(STUK)) {
    const [, aangehaald, teken, ruimte, herhaal, haken, code, los] = stuk;
    const deel = delen.at(-1) as Stuk[];
    const tekst = (t: string) => deel.push({ soort: "tekst", tekst: t });
    if (los === ";") delen.push([]);
    else if (herhaal !== undefined) deel.push({ soort: "herhaal", teken: herhaal });
    else if (ruimte !== undefined) tekst(" ");
    else if (code !== undefined) deel.push({ soort: "code", code });
    else if (haken === undefined) tekst(aangehaald ?? teken ?? los ?? "");
    else if (VALUTA.test(haken)) tekst(VALUTA.exec(haken)?.[1] ?? "");
    else if (!KLEUR.test(haken)) deel.push({ soort: "code", code: `[${haken}]` });
  }
  return delen;
}

function heeftCode(deel: readonly Stuk[], code: string): boolean {
  return deel.some((stuk) => stuk.soort === "code" && stuk.code === code);
}

/** Eén deel; undefined als er iets in staat dat o-spreadsheet niet kan: een breuk, een voorwaarde, of Standaard met tekst erbij. */
function deelNaar(deel: readonly Stuk[]): string | undefined {
  const datum = deel.some((stuk) => stuk.soort === "code" && DATUM.test(stuk.code));
  let uit = "";
  for (const stuk of deel) {
    if (stuk.soort === "tekst") uit += letterlijk(stuk.tekst);
    else if (stuk.soort === "herhaal") uit += `*${stuk.teken}`;
    else {
      const code = datum ? datumcode(stuk.code) : getalcode(stuk.code);
      if (code === undefined) return undefined;
      uit += code;
    }
  }
  return uit;
}

function letterlijk(tekst: string): string {
  if (tekst === "") return "";
  return /["\]]/.test(tekst) ? tekst.replace(/[\s\S]/g, "\\$&") : `[$${tekst}]`;
}

function getalcode(code: string): string | undefined {
  if (/^E[+-]/i.test(code)) return "e";
  if (code === "?") return "#";
  if (code === ":") return "\\:";
  return /^[0#.,%@]$/.test(code) ? code : undefined;
}

/** Een / in een datum is het teken van de landinstelling: in Nederland een streepje. */
function datumcode(code: string): string | undefined {
  if (code === "/") return "-";
  if (/^AM\/PM$|^A\/P$/i.test(code)) return "a";
  if (/^\[h+\]$/i.test(code)) return "hhhh";
  // Uren en seconden kent o-spreadsheet alleen in twee cijfers.
  if (/^[hs]$/i.test(code)) return code.toLowerCase().repeat(2);
  if (/^[mdyhs]+$/i.test(code)) return code.toLowerCase();
  return /^[:.,]$/.test(code) ? code : undefined;
}
