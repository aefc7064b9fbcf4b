import { registreerAanvulling } from "./aanvulling";
import { registreerAfronding } from "./afronding";
import { registreerBewerkingen } from "./bewerkingen";
import { maakCodesBekend } from "./codes";
import { registreerDatums } from "./datums";
import { registreerIneens } from "./ineens";
import { registreerIntern } from "./intern";
import { registreerKoppelingen } from "./koppelingen";
import { registreerLogisch } from "./logisch";
import { registreerOpzoeken } from "./opzoeken";
import { registreerPlaatsen } from "./plaatsen";
import { registreerRangorde } from "./rangorde";
import { registreerReeksen } from "./reeksen";
import { registreerRekenronde } from "./rekenronde";
import { registreerRente } from "./rente";
import { registreerSomproduct } from "./somproduct";
import { registreerSubtotaal } from "./subtotaal";
import { registreerTekst } from "./tekst";
import { registreerTekstnotatie } from "./tekstnotatie";
import { spanVangnet } from "./vangnet";
import { registreerVoorwaarden } from "./voorwaarden";
import { registreerWerkdagen } from "./werkdagen";
import { registreerWiskunde } from "./wiskunde";
import { registreerWmo } from "./wmo";

let gewoonKlaar = false;
let wmoKlaar = false;

/** Leert o-spreadsheet eenmalig het gedrag van Excel; onze functies komen van elders (in de proefwerkmap uit functions.js). */
export function installeerGewoon(): void {
  if (gewoonKlaar) return;
  gewoonKlaar = true;
  maakCodesBekend();
  registreerKoppelingen();
  registreerBewerkingen();
  registreerAfronding();
  registreerAanvulling();
  registreerSomproduct();
  registreerTekstnotatie();
  registreerIneens();
  registreerRekenronde();
  registreerIntern();
  registreerDatums();
  registreerLogisch();
  registreerOpzoeken();
  registreerPlaatsen();
  registreerRangorde();
  registreerReeksen();
  registreerRente();
  registreerSubtotaal();
  registreerTekst();
  registreerVoorwaarden();
  registreerWerkdagen();
  registreerWiskunde();
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
