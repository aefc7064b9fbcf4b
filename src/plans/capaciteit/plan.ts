import type { Blad } from "../../workbook/blad";
import { blad, titel } from "../../workbook/cellen";
import { opbouw, zetRij, zetUitleg, type Opbouw } from "../opbouw";
import { delenVan } from "./delen";
import { zetInvoer } from "./invoerblok";
import { zetJaren } from "./jarenblok";
import { zetLicht } from "./lichtblok";
import { zetLooptijd } from "./looptijdblok";
import { bladId, celnaam } from "./namen";
import { zetStructureel } from "./structureelblok";
import { zetTabel } from "./tabelblok";
import { zetVoorraad } from "./voorraadblok";
import type { Capaciteitsvraag } from "./vraag";
import type { Verwijzingen, Werk } from "./werk";

/** De indeling van het blad; hoger als de plaats of betekenis van namen verandert. */
export const VERSIE = 2;

/** Hoe het blad in de werkmap komt. */
export interface Plankeuzes {
  /** Het hoeveelste blad Capaciteit in deze werkmap. */
  readonly exemplaar?: number;
  /** Uitgangspunten die op een ander blad staan. */
  readonly verwijzingen?: Verwijzingen;
}

/** De capaciteit van consulenten als werkblad: uitgangspunten bovenaan, formules die ze volgen, en een grafiek. */
export function planCapaciteit(
  vraag: Capaciteitsvraag,
  { exemplaar = 1, verwijzingen }: Plankeuzes = {},
): Blad {
  const o = opbouw("G");
  const w: Werk = { o, vraag, n: (naam) => celnaam(exemplaar, naam), verwijzingen };
  zetRij(o, titel("Capaciteit van de Wmo-consulenten"));
  o.hoogtes[1] = 28;
  zetUitleg(o, uitleg(verwijzingen));
  o.rij += 1;
  zetInvoer(w);
  zetJaren(w);
  const tabel = zetTabel(w);
  if (vraag.looptijd) zetLooptijd(w);
  if (vraag.licht) zetLicht(w, tabel);
  if (vraag.voorraad) zetVoorraad(w);
  if (vraag.structureel) zetStructureel(w, tabel);
  return naarBlad(o, vraag, exemplaar);
}

function uitleg(verwijzingen: Verwijzingen | undefined): string {
  const begin =
    "Hoeveel uren, formatie en geld kost het om indicaties opnieuw te beoordelen en aanvragen te behandelen? Er wordt nergens tussendoor afgerond.";
  return verwijzingen === undefined
    ? `${begin} Geel kunt u wijzigen: alles rekent mee, en in het paneel leest Vernieuw het terug. Voor meer of minder jaren zet u het blad opnieuw vanuit het paneel.`
    : `${begin} De uitgangspunten komen van het blad ${verwijzingen.blad}: wijzig ze daar. Wat hier geel is, wijzigt u op dit blad.`;
}

function naarBlad(o: Opbouw, vraag: Capaciteitsvraag, exemplaar: number): Blad {
  const { cellen, namen, samengevoegd, hoogtes, invoerregels, signaalregels, notities, grafieken } = o;
  return blad({
    ...{ cellen, namen, samengevoegd, hoogtes, invoerregels, signaalregels, notities, grafieken },
    id: bladId(exemplaar),
    versie: VERSIE,
    titel: exemplaar === 1 ? "Capaciteit" : `Capaciteit ${exemplaar}`,
    breedtes: { A: 46, B: 15, C: 17, D: 20, "E:G": 19, ...(vraag.voorraad ? { H: 14 } : {}) },
    vasteRijen: 1,
    afdruk: { staand: true, paginas: delenVan(vraag).length > 2 ? 2 : 1 },
    tabkleur: "4E9A63",
  });
}
