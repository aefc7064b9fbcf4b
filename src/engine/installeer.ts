import { registreerAanvulling } from "./aanvulling";
import { registreerAfronding } from "./afronding";
import { registreerBewerkingen } from "./bewerkingen";
import { maakCodesBekend } from "./codes";
import { registreerIntern } from "./intern";
import { registreerSomproduct } from "./somproduct";
import { registreerTekstnotatie } from "./tekstnotatie";
import { spanVangnet } from "./vangnet";
import { registreerWmo } from "./wmo";

let klaar = false;

/** Leert o-spreadsheet eenmalig onze functies en het gedrag van Excel. */
export function installeer(): void {
  if (klaar) return;
  klaar = true;
  maakCodesBekend();
  registreerBewerkingen();
  registreerAfronding();
  registreerAanvulling();
  registreerSomproduct();
  registreerTekstnotatie();
  registreerIntern();
  registreerWmo();
  spanVangnet();
}
