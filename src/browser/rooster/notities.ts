import { adres, leesCelverwijzing } from "../../formula/adres";
import type { Model } from "../../engine/spreadsheet";
import { bewaarBijlage, bijlagen, verwijderBijlage } from "./bijlagen";
import { inStap } from "./opdracht";
import type { Roosternotitie } from "./rooster";
import { celvak, maakRuimte, zoneVan } from "./vak";
import { zinnen } from "./zinnen";

/** Alle notities, op volgorde van blad en plaats. */
export function notities(model: Model): Roosternotitie[] {
  const bladen = model.getters.getSheetIds();
  return bijlagen(model, "notitie")
    .flatMap(({ sheetId, zone, gegevens }) =>
      sheetId === undefined || zone === undefined ? [] : [{ blad: sheetId, zone, tekst: gegevens as string }],
    )
    .sort(
      (a, b) =>
        bladen.indexOf(a.blad) - bladen.indexOf(b.blad) ||
        a.zone.top - b.zone.top ||
        a.zone.left - b.zone.left,
    )
    .map(({ blad, zone, tekst }) => ({
      blad,
      adres: adres({ rij: zone.top + 1, kolom: zone.left + 1 }),
      tekst,
    }));
}

/** Zet een notitie bij een cel, in de plaats van wat er stond; null haalt haar weg. */
export function zetNotitie(model: Model, blad: string, cel: string, tekst: string | null): void {
  const plek = leesCelverwijzing(cel);
  if (plek === undefined) throw new Error(zinnen.adres(cel));
  inStap(model, () => {
    const vak = celvak(blad, plek);
    maakRuimte(model, vak);
    const zone = zoneVan(vak);
    for (const b of bijlagen(model, "notitie"))
      if (b.sheetId === blad && b.zone?.top === zone.top && b.zone.left === zone.left)
        verwijderBijlage(model, b.id);
    if (tekst !== null) bewaarBijlage(model, { soort: "notitie", sheetId: blad, zone, gegevens: tekst });
  });
}
