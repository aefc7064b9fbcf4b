import { registreerAanvulling } from "./aanvulling";
import { registreerAfronding } from "./afronding";
import { registreerBewerkingen } from "./bewerkingen";
import { maakCodesBekend } from "./codes";
import { registreerIntern } from "./intern";
import { registreerSomproduct } from "./somproduct";
import { registreerTekstnotatie } from "./tekstnotatie";
import { spanVangnet } from "./vangnet";
import { registreerWmo } from "./wmo";

let gewoonKlaar = false;
let wmoKlaar = false;

/** Leert o-spreadsheet eenmalig het gedrag van Excel; onze functies komen van elders (in de proefwerkmap uit functions.js). */
export function installeerGewoon(): void {
  if (gewoonKlaar) return;
  gewoonKlaar = true;
  maakCodesBekend();
  registreerBewerkingen();
  registreerAfronding();
  registreerAanvulling();
  registreerSomproduct();
  registreerTekstnotatie();
  registreerIntern();
  spanVangnet();
}

/** Leert o-spreadsheet eenmalig onze functies en het gedrag van Excel. */
export function installeer(): void {
  installeerGewoon();
  if (wmoKlaar) return;
  wmoKlaar = true;
  registreerWmo();
  spanVangnet();
}
