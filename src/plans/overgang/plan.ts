import type { Plan } from "../opgave/plan";
import { zetBoven } from "../opgave/zet";
import { zetAfbouw } from "./afbouwblok";
import { bezwaren } from "./bezwaren";
import { delen } from "./delen";
import { zetGevolgen } from "./gevolgenblok";
import { hoofdgrafiek, houdVrij, zetGrafieken } from "./grafieken";
import { zetGroepen } from "./groepenblok";
import { zetJaren } from "./jarenblok";
import { zetLezingen } from "./lezingenblok";
import { groepen, jaren } from "./lijsten";
import { zetMaanden } from "./maandenblok";
import { zetStappen } from "./stappenblok";
import { zetUren } from "./urenblok";
import { zetVergelijking } from "./vergelijkblok";
import { vorm, type Overgangswerk } from "./vorm";
import type { Overgangsvraag } from "./vraag";
import { alineas, antwoord, kern, letOp } from "./zinnen";

/** De overgang van een algemene voorziening naar een maatwerkvoorziening, in de drie scenario's van de notitie. */
export const overgang: Plan<Overgangsvraag> = {
  id: "overgang",
  versie: 1,
  titel: "Overgang",
  opschrift: "Overgang naar een nieuw product: drie scenario's",
  vraag:
    "Wat kost en bespaart de overgang van een oud naar een nieuw product als u zacht afsluit, hard afsluit zonder herindicatie, of hard met herindicatie? Per jaar en per maand: wie er nog in het oude product zit, wat consulenten te doen krijgen, en wat het voor cliënten betekent.",
  naam: "Overgang",
  delen,
  lijsten: [jaren, groepen],
  vorm,
  bezwaren,
  antwoordnaam: "antwoord",
  bovenkant: (vraag) => ({
    kern,
    zinnen: [...letOp(vraag), ...alineas(vraag)].flatMap((z) => z.naam ?? []),
    grafiek: hoofdgrafiek(vraag),
  }),
  boven: (w) => zetBoven(w, antwoord, kern, false),
  zet,
};

function zet(w: Overgangswerk): void {
  zetVergelijking(w);
  zetGevolgen(w);
  const plek = houdVrij(w.o);
  zetStappen(w);
  zetLezingen(w);
  zetJaren(w);
  zetAfbouw(w);
  const maanden = zetMaanden(w);
  const uren = zetUren(w, maanden);
  if (w.vraag.groepen.length > 0) zetGroepen(w);
  zetGrafieken(w.o, plek, maanden, uren);
}
