import { patroon, volgende, type Treffer } from "./treffer";

/** Het begin van een rekeningnummer, en wat er hoogstens op kan volgen (ISO 13616: 34 tekens, in groepen van vier). */
const BEGIN = patroon("\\p{L}\\d", "[A-Za-z]{2}\\d{2}(?=[ ]?[A-Za-z0-9]{4})");
const KORTSTE = 15;
const LANGSTE = 34;
const NEDERLANDS = /^NL\d{2}[A-Z]{4}\d{10}$/;

/** Klopt het controlegetal (ISO 7064, mod 97-10)? */
export function klopt97(iban: string): boolean {
  let rest = 0;
  for (const teken of iban.slice(4) + iban.slice(0, 4)) {
    const waarde = /\d/.test(teken) ? Number(teken) : teken.charCodeAt(0) - 55;
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest === 1;
}

/** Rekeningnummers in een tekst, aaneen of met spaties. */
export function vindIban(tekst: string): Treffer[] {
  const uit: Treffer[] = [];
  BEGIN.lastIndex = 0;
  for (let g = volgende(BEGIN, tekst); g !== undefined; g = volgende(BEGIN, tekst)) {
    const gevonden = langste(tekst, g.begin);
    if (gevonden === undefined) continue;
    uit.push(gevonden);
    BEGIN.lastIndex = gevonden.eind;
  }
  return uit;
}

/** De langste reeks tekens vanaf `begin` die als rekeningnummer klopt en ophoudt waar een woord ophoudt. */
function langste(tekst: string, begin: number): Treffer | undefined {
  let kern = "";
  let beste: Treffer | undefined;
  for (let i = begin; i < tekst.length && kern.length < LANGSTE; i++) {
    const teken = tekst[i] as string;
    if (teken === " " && tekst[i - 1] !== " ") continue;
    if (!/[A-Za-z0-9]/.test(teken)) break;
    kern += teken.toUpperCase();
    const houdtOp = i + 1 === tekst.length || !/[\p{L}\d]/u.test(tekst[i + 1] as string);
    if (houdtOp && kern.length >= KORTSTE && isIban(kern))
      beste = { soort: "iban", begin, eind: i + 1, kern };
  }
  return beste;
}

function isIban(kern: string): boolean {
  return (kern.startsWith("NL") ? NEDERLANDS.test(kern) : true) && klopt97(kern);
}
