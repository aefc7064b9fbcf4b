import { gebiedstekst, leesGebied } from "../../formula/adres";
import { isFormule } from "../../sheet/blad";
import { celstijlen, type Celstijl } from "../../sheet/celstijlen";
import { rijhoogtes, vasteHoogte } from "../../sheet/rijhoogtes";
import type { Zetblad } from "./zetblad";

/**
 * Punten per teken. Breedtes staan zoals in een bestand: een teken is 7 beeldpunten (Calibri 11, ECMA-376 deel 1, 18.3.1.13), en
 * `columnWidth` telt punten van 4/3 beeldpunt (OfficeDev/office-js#187).
 */
const PUNTEN_PER_TEKEN = 7 * 0.75;

/** De kolommen met een breedte: "A:A" met punten. */
export function breedtes({ blad }: Zetblad): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(blad.breedtes ?? {}).map(([letters, tekens]) => [
      letters.includes(":") ? letters : `${letters}:${letters}`,
      tekens * PUNTEN_PER_TEKEN,
    ]),
  );
}

/**
 * De rijen met een hoogte die Excel niet zelf vindt: vast in het plan, of met tekst die terugloopt in samengevoegde cellen of uit een
 * formule. Wat een formule zegt, kan na het schrijven nog veranderen, en dan past Excel de rij niet.
 */
export function hoogtes({ blad, cellen }: Zetblad): ReadonlyMap<number, number> {
  const nodig = rijhoogtes(blad, cellen);
  const uit = new Map<number, number>();
  for (const gebied of (blad.samengevoegd ?? []).flatMap((tekst) => leesGebied(tekst) ?? [])) {
    const { rij } = gebied.van;
    const stijl = cellen.get(gebiedstekst({ van: gebied.van, tot: gebied.van }))?.cel.stijl;
    const terugloop = stijl !== undefined && (celstijlen[stijl] as Celstijl).terugloop;
    const punten = nodig.get(rij);
    if (terugloop && punten !== undefined) uit.set(rij, punten);
  }
  for (const { rij, cel } of cellen.values()) {
    const stijl = cel.stijl === undefined ? undefined : (celstijlen[cel.stijl] as Celstijl);
    const punten = nodig.get(rij);
    if (isFormule(cel.inhoud) && stijl?.terugloop && punten !== undefined) uit.set(rij, punten);
  }
  for (const rij of Object.keys(blad.hoogtes ?? {}).map(Number)) {
    const punten = vasteHoogte(blad, rij, nodig);
    if (punten !== undefined) uit.set(rij, punten);
  }
  return uit;
}

/** Zet breedtes en hoogtes. De andere rijen past Excel zelf, en dat blijft het doen als de tekst verandert. */
export function zetMaten(sheet: Excel.Worksheet, zet: Zetblad): void {
  for (const [kolommen, punten] of breedtes(zet)) sheet.getRange(kolommen).format.columnWidth = punten;
  sheet.getRange(gebiedstekst(zet.gebied)).format.autofitRows();
  for (const [rij, punten] of hoogtes(zet)) sheet.getRange(`${rij}:${rij}`).format.rowHeight = punten;
}
