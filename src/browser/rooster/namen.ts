import type { Model } from "../../engine/spreadsheet";
import { bewaarBijlage, bijlagen, verwijderBijlage, type Bijlage } from "./bijlagen";
import { inStap, stuur } from "./opdracht";
import type { Roosternaam } from "./rooster";
import { maakRuimte, vakVan, zoneVan } from "./vak";
import { zinnen } from "./zinnen";

/** Eén naam; hoofdletters maken geen verschil. */
export function naamVan(model: Model, naam: string): Roosternaam | undefined {
  const gewoon = model.getters.getNamedRange(naam);
  if (gewoon !== undefined)
    return { naam: gewoon.name, vak: vakVan(gewoon.range.sheetId, gewoon.range.zone) };
  const [verborgen] = verborgenen(model, naam);
  return verborgen && alsVerborgen(verborgen);
}

/** Alle namen; een verborgen naam kent o-spreadsheet niet, en staat dus ook niet in zijn lijst. */
export function namen(model: Model): Roosternaam[] {
  const gewoon = model.getters.getNamedRanges().map(({ name, range }) => ({
    naam: name,
    vak: vakVan(range.sheetId, range.zone),
  }));
  return [...gewoon, ...bijlagen(model, "naam").map(alsVerborgen)];
}

function alsVerborgen({ gegevens, sheetId, zone }: Bijlage): Roosternaam {
  return {
    naam: gegevens as string,
    vak: vakVan(sheetId as string, zone as NonNullable<typeof zone>),
    verborgen: true,
  };
}

/** Zet een naam; bestaat hij al, dan wijst hij daarna naar het nieuwe vak. Hoofdletters maken geen verschil. */
export function zetNaam(model: Model, { naam, vak, verborgen }: Roosternaam): void {
  inStap(model, () => {
    maakRuimte(model, vak);
    // Zonder blad erbij legt o-spreadsheet het bereik naast het blad dat te zien is, en dat kan kleiner zijn.
    const opBlad = { sheetId: vak.blad };
    const ranges = [model.getters.getRangeDataFromZone(vak.blad, zoneVan(vak))];
    const bestaat = model.getters.getNamedRange(naam);
    for (const b of verborgenen(model, naam)) verwijderBijlage(model, b.id);
    const zin = () => zinnen.naam(naam);
    if (verborgen) {
      if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(naam)) throw new Error(zin());
      if (bestaat) stuur(model, "DELETE_NAMED_RANGE", { name: bestaat.name });
      bewaarBijlage(model, { soort: "naam", sheetId: vak.blad, zone: zoneVan(vak), gegevens: naam });
    } else if (bestaat)
      stuur(
        model,
        "UPDATE_NAMED_RANGE",
        { oldRangeName: bestaat.name, newRangeName: bestaat.name, ranges, ...opBlad },
        zin,
      );
    else stuur(model, "CREATE_NAMED_RANGE", { name: naam, ranges, ...opBlad }, zin);
  });
}

export function verwijderNaam(model: Model, naam: string): void {
  const verborgen = verborgenen(model, naam);
  const gewoon = model.getters.getNamedRange(naam);
  if (gewoon === undefined && verborgen.length === 0) throw new Error(zinnen.onbekendeNaam(naam));
  inStap(model, () => {
    for (const b of verborgen) verwijderBijlage(model, b.id);
    if (gewoon) stuur(model, "DELETE_NAMED_RANGE", { name: gewoon.name });
  });
}

function verborgenen(model: Model, naam: string) {
  return bijlagen(model, "naam").filter((b) => (b.gegevens as string).toUpperCase() === naam.toUpperCase());
}
