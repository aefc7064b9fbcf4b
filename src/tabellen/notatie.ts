import { ontleedGetal, type Notatie } from "../language/leesgetal";
import type { Kolomkeuze } from "./kolomkeuze";
import { tekstVan, type Tabelrij } from "./tabel";

/** Hoe de getallen in een tabel geschreven zijn, en of het ook anders kan. */
export interface Notatievondst {
  readonly notatie: Notatie;
  /** Een getal waaraan het te zien was, of dat het in twijfel brengt. */
  readonly voorbeeld?: string;
  /** Alles is ook Engels te lezen, en in het Nederlands staan er vreemde getallen: 1,234 cliënten. */
  readonly twijfel: boolean;
}

/**
 * Eén bron schrijft al haar getallen hetzelfde. Staat ergens 37.20 en nergens 37,20, dan zijn alle punten decimalen. Getallen die een cel al
 * als getal geeft, zeggen niets.
 */
export function vindNotatie(rijen: readonly Tabelrij[], kolommen: readonly Kolomkeuze[]): Notatievondst {
  let [nederlands, engels, duizend]: (string | undefined)[] = [];
  for (const { plaats, doel } of kolommen) {
    if (doel?.leest.soort !== "getal" || doel.leest.verwacht.soort === "datum") continue;
    for (const { cellen } of rijen) {
      const cel = cellen[plaats];
      if (typeof cel?.waarde !== "string") continue;
      const tekst = tekstVan(cel);
      const [nl, en] = [ontleedGetal(tekst), ontleedGetal(tekst, "en")];
      if (nl !== undefined && en === undefined) nederlands ??= tekst;
      if (nl === undefined && en !== undefined) engels ??= tekst;
      if (/^[1-9]\d{0,2},\d{3}$/.test(tekst)) duizend ??= tekst;
    }
  }
  if (engels !== undefined && nederlands === undefined)
    return { notatie: "en", voorbeeld: engels, twijfel: false };
  const kanEngels = duizend !== undefined && nederlands === undefined;
  return { notatie: "nl", twijfel: kanEngels, ...(kanEngels ? { voorbeeld: duizend } : {}) };
}
