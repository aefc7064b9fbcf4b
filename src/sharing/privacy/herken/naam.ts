import { patroon, zoekPatroon, type Treffer } from "./treffer";

const TUSSEN = "(?:van|de|der|den|het|'t|’t|ten|ter|te|in|op|aan|la|le|el|von|du|da|dos|bij|uit)";
// Achter een streepje één herhaling en niet twee die elkaar overlappen: anders verdubbelt elk streepje het zoeken.
const WOORD = "\\p{Lu}\\p{Ll}[\\p{L}'’]*(?:-[\\p{L}'’]+)*";
const LETTERS = "(?:\\p{Lu}[a-z]?\\.[ ]?){1,6}";
const AANHEF = "(?:[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?|[Mm]evrouw|[Mm]eneer|[Dd]e heer)";
const ACHTERNAAM = `(?:${TUSSEN}[ ]){0,3}${WOORD}(?:[ ](?:${TUSSEN}[ ]){0,3}${WOORD})?`;
/** Een naam zoals mensen hem schrijven: Jan Jansen, J.P. de Vries, Vries, J. de, Mevr. Bakker. */
const STRENG = new RegExp(
  `^\\s*(?:${AANHEF}[ ]${ACHTERNAAM}|(?:${AANHEF}[ ])?(?:${LETTERS}|${WOORD}[ ]|\\p{Lu}{1,3}[ ](?=${TUSSEN}|\\p{Lu}\\p{Ll}))${ACHTERNAAM}|${ACHTERNAAM},[ ]?(?:${LETTERS}|${WOORD})(?:[ ]?${TUSSEN}){0,3})\\s*$`,
  "u",
);
/** Woorden die een naam kunnen zijn als de kop van de kolom dat zegt. */
const RUIM = /^\s*(?:(?:van|de|der|den|het|'t|ten|ter|te|el|la)\s)*\p{Lu}[\p{L}.,'’()\- ]{0,58}$/u;
const IN_TEKST = patroon("\\p{L}\\d", `${AANHEF}[ ](?:${LETTERS})?${ACHTERNAAM}`);
/** Woorden die in een begroting met een hoofdletter staan, en waarmee het geen naam van een mens is. */
const GEEN_NAAM =
  /(?:^|[^\p{L}])(?:totaal|gemeenten?|wmo|stichting|zorg\p{L}*|thuiszorg|hulp|huishoud\p{L}*|b\.?v\.?|band\p{L}*|jaar|uren|uur|minuten|kosten|begroting|norm\p{L}*|tarie\p{L}*|besluit|raad|college|aanbieders?|product\p{L}*|cli[eë]nten|ambtelijk|toegang|beleid|basis|variant\p{L}*|scenario|voorbeeld|onbekend|nvt|ja|nee|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag)(?!\p{L})/iu;

/** Een ambt of functie achter de aanspreekvorm: "Dhr. Wethouder" is nog niemand, "Dhr. Wethouder Jansen" wel. */
const AMBT =
  /^(?:wethouder|burgemeester|loco|(?:gemeente)?secretaris|griffier|voorzitter|directeur|bestuurder|manager|teamleider|teammanager|controller|adviseur|consulent|(?:beleids)?medewerker|ambtenaar|portefeuillehouder|raadslid|gedeputeerde|minister|staatssecretaris|notaris|rechter|dokter|huisarts|arts|cli[eë]nt|inwoner|bewoner|aanvrager|mantelzorger)$/iu;
const ALLEEN_AANHEF = new RegExp(`^${AANHEF}$`);

/** Staat er na de aanspreekvorm alleen een ambt? */
function isAmbt(tekst: string): boolean {
  const woorden = tekst.trim().split(/[\s-]+/);
  if (woorden[0] === "de" || woorden[0] === "De") woorden.shift();
  const [aanhef = "", ...rest] = woorden;
  return (
    (ALLEEN_AANHEF.test(aanhef) || aanhef === "heer") && rest.length > 0 && rest.every((w) => AMBT.test(w))
  );
}

/** "streng": de tekst is als een naam geschreven; "ruim": zij kan er een zijn. */
export function naamvorm(tekst: string): "streng" | "ruim" | undefined {
  if (tekst.length > 60 || tekst.length < 2 || /[\d_/=:;]/.test(tekst)) return undefined;
  const ruim = RUIM.test(tekst);
  const vorm = STRENG.test(tekst) ? "streng" : ruim ? "ruim" : undefined;
  if (vorm === undefined || GEEN_NAAM.test(tekst) || isAmbt(tekst)) return undefined;
  return vorm === "streng" || tekst.trim().split(/\s+/).length <= 5 ? vorm : undefined;
}

/** Waaraan dezelfde naam te herkennen is. */
export function naamkern(tekst: string): string {
  return tekst.trim().toLowerCase().replace(/\s+/g, " ");
}

/** Namen in een lopende tekst: alleen achter een aanspreekvorm. */
export function vindNaam(tekst: string): Treffer[] {
  return zoekPatroon("naam", tekst, IN_TEKST, ({ stuk }) =>
    GEEN_NAAM.test(stuk) || isAmbt(stuk) ? undefined : naamkern(stuk),
  );
}
