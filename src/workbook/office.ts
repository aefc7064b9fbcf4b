import { heelBestand } from "./office/bestand";
import { leesFormules, schrijfFormules } from "./office/formules";
import { kanDezeExcel } from "./office/kan";
import { openKopie } from "./office/kopie";
import { leesNamen } from "./office/leesnamen";
import { zetNotitie } from "./office/notitie";
import { onzeBladen } from "./office/onzebladen";
import { selectie } from "./office/selectie";
import { toon } from "./office/toon";
import { volgSelectie, volgWijzigingen } from "./office/volg";
import type { Geheugen } from "./office/zet";
import { Werkmapfout, type Werkmap } from "./werkmap";
import { zinnen } from "./zinnen";

/** De werkmap die in Excel open staat. Pas aanroepen als Office.onReady zegt dat dit Excel is. */
export function maakWerkmap(): Werkmap {
  const geheugen: Geheugen = { onthouden: new Map(), terugwegen: new WeakMap() };
  const naElkaar = opVolgorde();
  // Vast vragen: wie straks schrijft, wacht er niet op. Lukt het nu niet, dan wordt het bij het schrijven opnieuw geprobeerd.
  void schrijver().catch(() => undefined);
  return {
    kan: kanDezeExcel,
    selectie,
    leesNamen,
    schrijfNamen: (cellen) => naElkaar(async () => (await schrijver()).schrijfNamen(cellen)),
    onzeBladen,
    zet: (bladen, akkoord) => naElkaar(async () => (await schrijver()).zet(geheugen, bladen, akkoord)),
    verbouw: (bladen, akkoord) =>
      naElkaar(async () => (await schrijver()).verbouw(geheugen, bladen, akkoord)),
    zetTerug: (terug, ookVeranderd) =>
      naElkaar(async () => (await schrijver()).zetTerug(geheugen, terug, ookVeranderd)),
    heelBestand,
    openKopie,
    leesFormules,
    schrijfFormules: (nieuw) => naElkaar(() => schrijfFormules(nieuw)),
    toon,
    zetNotitie: (blad, adres, tekst) => naElkaar(() => zetNotitie(blad, adres, tekst)),
    volgSelectie,
    volgWijzigingen,
  };
}

async function schrijver() {
  try {
    return await import(/* webpackChunkName: "schrijver" */ "./office/schrijver");
  } catch {
    throw new Werkmapfout("onbekend", zinnen.nietGeladen());
  }
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
