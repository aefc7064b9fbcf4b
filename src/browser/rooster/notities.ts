import { leesAdres, maakAdres } from "../../engine/adres";
import type { Model } from "../../engine/spreadsheet";
import { bewaarBijlage, bijlagen, verwijderBijlage } from "./bijlagen";
import { inStap } from "./opdracht";
import type { Roosternotitie } from "./rooster";
import { maakRuimte, zoneVan } from "./vak";
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
    .map(({ blad, zone, tekst }) => ({ blad, adres: maakAdres({ rij: zone.top, kolom: zone.left }), tekst }));
}

/** Zet een notitie bij een cel, in de plaats van wat er stond; null haalt haar weg. */
export function zetNotitie(model: Model, blad: string, adres: string, tekst: string | null): void {
  const plek = leesAdres(adres);
  if (plek === undefined) throw new Error(zinnen.adres(adres));
  inStap(model, () => {
    const vak = { blad, ...plek, rijen: 1, kolommen: 1 };
    maakRuimte(model, vak);
    const zone = zoneVan(vak);
    for (const b of bijlagen(model, "notitie"))
      if (b.sheetId === blad && b.zone?.top === zone.top && b.zone.left === zone.left)
        verwijderBijlage(model, b.id);
    if (tekst !== null) bewaarBijlage(model, { soort: "notitie", sheetId: blad, zone, gegevens: tekst });
  });
}
