import { kolomletters } from "../../formula/adres";
import type { Model } from "../../engine/spreadsheet";
import type { Blad, Naam, Notitie } from "../../sheet/blad";
import { leesKenmerk } from "../../sheet/kenmerk";
import { leesAfdruk } from "./afdruk";
import { leesCellen } from "./bladlezen";
import { gebruikt } from "./gebruikt";
import { grafieken } from "./grafieken";
import { invoerregels } from "./invoerregels";
import { modelVan } from "./maak";
import { breedte, BREEDTE_HIER, heeftBreedte, samengevoegd, vasteHoogte } from "./maten";
import { namen } from "./namen";
import { notities } from "./notities";
import { rekenBij } from "./pleisters/rekenen";
import type { Bladinfo, Rooster } from "./rooster";
import { signaalregels } from "./signaalregels";
import { bladen } from "./tabbladen";
import { bereikVan } from "./vak";

const BRON = "\nBron: ";

/** Leest de hele werkmap als bladen, met de uitkomst bij elke formule: klaar om te drukken. */
export function leesBladen(rooster: Rooster): Blad[] {
  const model = modelVan(rooster);
  const alle = bladen(model);
  rekenBij(model);
  const ids = new Set(alle.map((blad) => kenmerk(model, blad.id)?.id));
  let eigen = 0;
  const nieuwId = (): string => {
    const id = `eigen_${++eigen}`;
    return ids.has(id) ? nieuwId() : id;
  };
  return alle.map((blad) => leesBlad(model, blad, nieuwId));
}

function leesBlad(model: Model, info: Bladinfo, nieuwId: () => string): Blad {
  const { id: blad, naam: titel, tabkleur, vasteRijen, vasteKolommen } = info;
  const bekend = kenmerk(model, blad);
  const samen = samengevoegd(model, blad).map(bereikVan);
  const alles = {
    ...maten(model, blad, bekend === undefined),
    namen: leesNamen(model, blad),
    notities: leesNotities(model, blad),
    invoerregels: invoerregels(model, blad),
    signaalregels: signaalregels(model, blad),
    grafieken: grafieken(model, blad).map(({ grafiek }) => grafiek),
    samengevoegd: samen,
    afdruk: leesAfdruk(model, blad),
  };
  const gevuld = Object.entries(alles).filter(([, deel]) => Object.keys(deel).length > 0);
  return {
    ...(bekend ?? { id: nieuwId(), versie: 1, zonderKenmerk: true as const }),
    titel,
    cellen: leesCellen(model, blad),
    ...(Object.fromEntries(gevuld) as Partial<Omit<typeof alles, never>>),
    ...(vasteRijen > 0 && { vasteRijen }),
    ...(vasteKolommen > 0 && { vasteKolommen }),
    ...(info.rasterlijnen && { rasterlijnen: true as const }),
    ...(!info.zichtbaar && { verborgen: true as const }),
    ...(tabkleur && { tabkleur }),
  };
}

/** Het kenmerk dat naar A1 van dit blad wijst: dan is het een blad van ons. */
function kenmerk(model: Model, blad: string): { id: string; versie: number } | undefined {
  for (const { naam, vak } of namen(model)) {
    const gelezen = vak.blad === blad ? leesKenmerk(naam) : undefined;
    if (gelezen !== undefined) return gelezen;
  }
  return undefined;
}

function leesNamen(model: Model, blad: string): Naam[] {
  return namen(model)
    .filter(({ naam, vak }) => vak.blad === blad && leesKenmerk(naam) === undefined)
    .map(({ naam, vak, verborgen }) => ({
      naam,
      bereik: bereikVan(vak),
      ...(verborgen && { verborgen: true as const }),
      ...(!/^WMO_[A-Z]\w*$/i.test(naam) || /^WMO_(BLAD|BEREIK)_/i.test(naam) ? { eigen: true as const } : {}),
    }));
}

function leesNotities(model: Model, blad: string): Notitie[] {
  return notities(model)
    .filter((n) => n.blad === blad)
    .map(({ adres, tekst }) => {
      const plaats = tekst.lastIndexOf(BRON);
      if (plaats < 0) return { cel: adres, tekst };
      return { cel: adres, tekst: tekst.slice(0, plaats), bron: tekst.slice(plaats + BRON.length) };
    });
}

/** Een kolom van de gebruiker zelf is in het bestand zo breed als hier, ook als hij er niet aan trok. */
function maten(model: Model, blad: string, eigen: boolean): Pick<Blad, "breedtes" | "hoogtes"> {
  const vak = gebruikt(model, blad);
  const gevuld = vak === undefined ? 0 : vak.links + vak.kolommen;
  const breedtes: Record<string, number> = {};
  const hoogtes: Record<number, number> = {};
  for (let k = 0; k < model.getters.getNumberCols(blad); k++)
    if (heeftBreedte(model, blad, k)) breedtes[kolomletters(k + 1)] = breedte(model, blad, k);
    else if (eigen && k < gevuld) breedtes[kolomletters(k + 1)] = BREEDTE_HIER;
  for (let r = 0; r < model.getters.getNumberRows(blad); r++) {
    const hoog = vasteHoogte(model, blad, r);
    if (hoog !== undefined) hoogtes[r + 1] = hoog;
  }
  return { breedtes, hoogtes };
}
