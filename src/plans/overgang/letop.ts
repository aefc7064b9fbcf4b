import { afronden } from "../../domain/afronden";
import { toonDatum } from "../../language/datums";
import { toonGetal } from "../../language/getallen";
import type { Uitkomst } from "./uitkomst";
import type { Overgangsvraag } from "./vraag";

/** Wat de lezer op het verkeerde been kan zetten, elk in een zin. */
export function letOp(vraag: Overgangsvraag, uit: Uitkomst): string[] {
  const { bestand, planning } = vraag;
  const heel = (x: number) => toonGetal(afronden(x, 0));
  const een = (x: number) => toonGetal(afronden(x, 1));
  const zinnen: string[] = [
    "Besparing en kosten van consulenten staan op verschillende taakvelden en zijn niet van elkaar afgetrokken.",
  ];
  if (uit.nietInLijst > 0.5)
    zinnen.push(
      `${heel(uit.nietInLijst)} van de ${heel(bestand.clienten)} cliënten staan in geen jaar van de lijst (${heel(uit.inLijst)} wel). Bij zacht afsluiten blijven zij in het oude product; daarom eindigt hard met herindicatie op een hogere structurele besparing. Zet hun jaar in de lijst zodra het bekend is.`,
    );
  if (planning.eindeProduct !== undefined && uit.inOudBijEinde > 0.5)
    zinnen.push(
      `Het oude product eindigt op ${toonDatum(planning.eindeProduct)}, maar bij zacht afsluiten zitten er dan nog ${heel(uit.inOudBijEinde)} cliënten in. Verleng het contract, of kies een ander scenario.`,
    );
  if (uit.bandNu === uit.bandStraks && uit.bandNu > 0)
    zinnen.push(
      `Het gemiddelde blijft in bandbreedte ${uit.bandNu} (tabel van de Drechtsteden). Onder een prijs per band bespaart de gemiddelde cliënt dus niets; alleen wie een grens over gaat, scheelt.`,
    );
  const g = uit.groepen;
  if (g === undefined) {
    zinnen.push(
      "Hoeveel cliënten minuten of een bandbreedte verliezen, is pas te zeggen met cliënten in groepen; nu is alleen het gemiddelde bekend.",
    );
    return zinnen;
  }
  if (Math.abs(g.gemiddeldNu - bestand.minutenNu) > 0.5 || Math.abs(g.clienten - bestand.clienten) > 0.5)
    zinnen.push(
      `De groepen tellen ${heel(g.clienten)} cliënten met gemiddeld ${een(g.gemiddeldNu)} minuten nu en ${een(g.gemiddeldStraks)} straks; de besparing rekent met ${heel(bestand.clienten)} cliënten, ${een(bestand.minutenNu)} en ${een(bestand.minutenStraks)}.`,
    );
  return zinnen;
}
