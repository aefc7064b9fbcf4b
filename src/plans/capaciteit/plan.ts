import type { Plan, Werk } from "../opgave/plan";
import { basis } from "./basis";
import { beeldCapaciteit } from "./beeld";
import { jaren } from "./jaren";
import { keuzedelen } from "./keuzedelen";
import { zetLicht } from "./lichtblok";
import { zetLooptijd } from "./looptijdblok";
import { zetStructureel } from "./structureelblok";
import { zetTabel } from "./tabelblok";
import { zetVoorraad } from "./voorraadblok";
import type { Capaciteitsvraag } from "./vraag";

/** De capaciteit van consulenten: uren, formatie en kosten per jaar. */
export const capaciteit: Plan<Capaciteitsvraag> = {
  id: "capaciteit",
  versie: 2,
  titel: "Capaciteit",
  opschrift: "Capaciteit van de Wmo-consulenten",
  vraag:
    "Hoeveel uren, formatie en geld vragen herindicaties en nieuwe aanvragen per jaar? En wat schelen langere indicaties, een lichtere functie of een werkvoorraad?",
  naam: "Capaciteit",
  delen: [basis, ...keuzedelen],
  lijsten: [jaren],
  vorm: {
    laatsteKolom: "G",
    breedtes: { A: 46, B: 15, C: 17, D: 20, "E:G": 19, H: 14 },
    tabkleur: "4E9A63",
    staand: true,
  },
  beeld: beeldCapaciteit,
  zet,
};

function zet(w: Werk<Capaciteitsvraag>): void {
  const tabel = zetTabel(w);
  if (w.vraag.looptijd) zetLooptijd(w);
  if (w.vraag.licht) zetLicht(w, tabel);
  if (w.vraag.voorraad) zetVoorraad(w);
  if (w.vraag.structureel) zetStructureel(w, tabel);
}
