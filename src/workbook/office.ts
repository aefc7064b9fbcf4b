import { heelBestand } from "./office/bestand";
import { leesFormules, schrijfFormules } from "./office/formules";
import { kanDezeExcel } from "./office/kan";
import { openKopie } from "./office/kopie";
import { leesNamen } from "./office/leesnamen";
import { onzeBladen } from "./office/onzebladen";
import { schrijfNamen } from "./office/schrijfnamen";
import { selectie } from "./office/selectie";
import { toon } from "./office/toon";
import { verbouw } from "./office/verbouw";
import { volgSelectie, volgWijzigingen } from "./office/volg";
import { zet, type Geheugen } from "./office/zet";
import { zetTerug } from "./office/zetterug";
import type { Werkmap } from "./werkmap";

/** De werkmap die in Excel open staat. Pas aanroepen als Office.onReady zegt dat dit Excel is. */
export function maakWerkmap(): Werkmap {
  const geheugen: Geheugen = { onthouden: new Map(), terugwegen: new WeakMap() };
  const naElkaar = opVolgorde();
  return {
    kan: kanDezeExcel,
    selectie,
    leesNamen,
    schrijfNamen: (cellen) => naElkaar(() => schrijfNamen(cellen)),
    onzeBladen,
    zet: (bladen, akkoord) => naElkaar(() => zet(geheugen, bladen, akkoord)),
    verbouw: (oud, nieuw, weg, akkoord) => naElkaar(() => verbouw(geheugen, oud, nieuw, weg, akkoord)),
    zetTerug: (terug, ookVeranderd) => naElkaar(() => zetTerug(geheugen, terug, ookVeranderd)),
    heelBestand,
    openKopie,
    leesFormules,
    schrijfFormules: (nieuw) => naElkaar(() => schrijfFormules(nieuw)),
    toon,
    volgSelectie,
    volgWijzigingen,
  };
}

/** Wie schrijft, wacht tot wie eerder begon klaar is: elke opdracht ziet dan de werkmap zoals de vorige haar achterliet. */
function opVolgorde(): <T>(doe: () => Promise<T>) => Promise<T> {
  let vorige: Promise<unknown> = Promise.resolve();
  return (doe) => {
    const nu = vorige.then(doe, doe);
    vorige = nu;
    return nu;
  };
}
