import { adres, kolomnummer, leesGebied } from "../formula/adres";
import { isFormule, type Blad } from "./blad";
import { celstijlen, type Celstijl, type Eigenopmaak } from "./celstijlen";
import type { Celrooster, Roostercel } from "./celrooster";
import { regelsVan } from "./tekstbreedte";
import { langste, langsteTekst } from "./tekstlengte";

/** De hoogte van een regel van 11 punten, en de breedte van een kolom die niets zegt, in Excel. */
const REGEL = 15;
const BREEDTE = 8.43;

/** Hoger kan een rij in Excel niet zijn. */
const HOOGST = 409;

/** Naast de tekst van een cel is er zoveel ruimte die Excel zelf houdt: 5 van de 7 beeldpunten van een cijfer. */
const RAND = 5 / 7;

/**
 * De hoogte die elke rij nodig heeft om haar tekst te tonen, waar dat meer is dan één regel. Excel en LibreOffice rekenen haar
 * bij het openen niet altijd uit, en bij samengevoegde cellen nooit.
 */
export function rijhoogtes(blad: Blad, rooster: Celrooster): ReadonlyMap<number, number> {
  const breedte = breedtes(blad);
  const samen = new Map(
    (blad.samengevoegd ?? []).flatMap((tekst) => {
      const gebied = leesGebied(tekst);
      return gebied === undefined ? [] : [[adres(gebied.van), gebied.tot]];
    }),
  );
  const uit = new Map<number, number>();
  for (const [plek, cel] of rooster) {
    const tot = samen.get(plek) ?? cel;
    if (tot.rij > cel.rij) continue;
    let ruimte = 0;
    for (let k = cel.kolom; k <= tot.kolom; k++) ruimte += breedte(k);
    const hoogte = nodig(cel, ruimte);
    if (hoogte > (uit.get(cel.rij) ?? REGEL)) uit.set(cel.rij, Math.min(hoogte, HOOGST));
  }
  return uit;
}

/** De hoogte van een rij die het blad zelf noemt: nooit lager dan haar tekst, want dan stond die er maar half. */
export function vasteHoogte(blad: Blad, rij: number, nodig: ReadonlyMap<number, number>): number | undefined {
  const vast = blad.hoogtes?.[rij];
  return vast === undefined ? undefined : Math.max(vast, nodig.get(rij) ?? 0);
}

function nodig(cel: Roostercel, ruimte: number): number {
  const stijl: Celstijl | Eigenopmaak =
    cel.cel.eigen ?? (cel.cel.stijl === undefined ? { naam: "" } : celstijlen[cel.cel.stijl]);
  const grootte = (stijl.grootte ?? 11) / 11;
  const tekst = stijl.terugloop ? tekstVan(cel) : "";
  const tekens = Math.max(1, (ruimte - RAND - (stijl.inspringing ?? 0)) / grootte);
  return Math.ceil(regelsVan(tekst, tekens, stijl.vet === true) * REGEL * grootte);
}

/** De tekst van een cel. Een formule kan straks meer zeggen dan nu: dan telt haar langste zin. */
function tekstVan({ cel, waarde }: Roostercel): string {
  const nu = typeof waarde === "string" ? waarde : "";
  return isFormule(cel.inhoud) ? langste([nu, langsteTekst(cel.inhoud.formule)]) : nu;
}

function breedtes(blad: Blad): (kolom: number) => number {
  const bekend = Object.entries(blad.breedtes ?? {}).map(([letters, breedte]) => {
    const [van, tot = van] = letters.split(":").map(kolomnummer);
    return { van: van ?? 0, tot: tot ?? 0, breedte };
  });
  return (kolom) => bekend.find((b) => b.van <= kolom && kolom <= b.tot)?.breedte ?? BREEDTE;
}
