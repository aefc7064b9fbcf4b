import { heelBestand } from "./office/bestand";
import { leesFormules, schrijfFormules } from "./office/formules";
import { kan } from "./office/kan";
import { openKopie } from "./office/kopie";
import { leesNamen } from "./office/leesnamen";
import { onzeBladen } from "./office/onzebladen";
import { selectie } from "./office/selectie";
import { toon } from "./office/toon";
import { volgSelectie, volgWijzigingen } from "./office/volg";
import { zet, type Geheugen } from "./office/zet";
import { zetTerug } from "./office/zetterug";
import type { Werkmap } from "./werkmap";

/** De werkmap die in Excel open staat. Pas aanroepen als Office.onReady zegt dat dit Excel is. */
export function maakWerkmap(): Werkmap {
  const geheugen: Geheugen = { onthouden: new Map(), terugwegen: new WeakMap() };
  return {
    kan,
    selectie,
    leesNamen,
    onzeBladen,
    zet: (bladen, akkoord) => zet(geheugen, bladen, akkoord),
    zetTerug: (terug, ookVeranderd) => zetTerug(geheugen, terug, ookVeranderd),
    heelBestand,
    openKopie,
    leesFormules,
    schrijfFormules,
    toon,
    volgSelectie,
    volgWijzigingen,
  };
}
