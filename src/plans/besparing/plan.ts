import { bandbezwaren, prijzenVan } from "../bandbreedtes/banden";
import { zonderClienten } from "../bandbreedtes/plan";
import type { Plan } from "../opgave/plan";
import { beeldBesparing } from "./beeld";
import { delen, lijsten } from "./delen";
import { zetLezingen } from "./lezingblok";
import { zetMethoden } from "./methodenblok";
import { rekenBesparing } from "./reken";
import { zetStappen } from "./stappenblok";
import { vorm, type Besparingswerk } from "./vorm";
import type { Besparingsvraag } from "./vraag";
import { zetZeker } from "./zekerblok";

/** De besparing door een strakker normenkader: op het gemiddelde, op de verdeling, per uur en per band, en hoe vast zij staat. */
export const besparing: Plan<Besparingsvraag> = {
  id: "besparing",
  versie: 2,
  titel: "Besparing",
  opschrift: "Besparing door het nieuwe normenkader",
  vraag:
    "Wat scheelt het per jaar als cliënten minder minuten krijgen, en hoe vast staat dat? En waarom geeft een som op het gemiddelde iets anders dan een som op de verdeling of met een prijs per band?",
  naam: "Besparing",
  delen,
  lijsten,
  vorm,
  bezwaren,
  beeld: beeldBesparing,
  zet,
};

function bezwaren({ prijs, banden, groepen }: Besparingsvraag): string[] {
  const mis = [...bandbezwaren(banden), ...zonderClienten(groepen)];
  if (prijs !== undefined && mis.length === 0 && prijzenVan(banden) === undefined)
    mis.push(
      "Prijs per bandbreedte: vul de banden met hun prijzen in, of laat dit deel weg. Er zijn geen prijzen om mee te beginnen: die staan in uw contract.",
    );
  return mis;
}

function zet(w: Besparingswerk): void {
  const { methoden } = rekenBesparing(w.vraag);
  zetStappen(w);
  zetZeker(w);
  if (methoden.length > 1)
    zetMethoden(
      w,
      methoden.map((m) => m.naam),
    );
  if (w.vraag.lezing !== undefined) zetLezingen(w);
}
