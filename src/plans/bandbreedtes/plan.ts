import type { Plan } from "../opgave/plan";
import { groepen } from "../velden";
import { bandbezwaren, prijzenVan } from "./banden";
import { beeldBandbreedtes } from "./beeld";
import { zetGrens } from "./grensblok";
import { zetGroepen } from "./groepenblok";
import { zetKort } from "./kortblok";
import { zetPrijs } from "./prijsblok";
import { rekenBandbreedtes } from "./reken";
import { zetStandaardtabel } from "./tabelblok";
import { zetUitrol } from "./uitrolblok";
import { banden, grens, onderLaagste } from "./velden";
import { zetVerdeling } from "./verdelingblok";
import { vorm, type Bandwerk } from "./vorm";
import type { Bandbreedtesvraag, Groep } from "./vraag";
import { zetWissel } from "./wisselblok";

/** De verdeling van cliënten over de bandbreedtes voor en na, wie van band wisselt en wie op een grens staat. */
export const bandbreedtes: Plan<Bandbreedtesvraag> = {
  id: "bandbreedtes",
  versie: 1,
  titel: "Bandbreedtes",
  opschrift: "Cliënten over de bandbreedtes, nu en straks",
  vraag:
    "Hoe zijn de cliënten verdeeld over de bandbreedtes, nu en met het nieuwe normenkader? En wie komt in een andere band of staat precies op een grens?",
  naam: "Bandbreedtes",
  delen: [
    {
      naam: "regels",
      kop: "Hoe de bandtabel gelezen wordt",
      uitleg: "Wat er op een grens geldt, en wat iemand onder de laagste band kost als er prijzen zijn.",
      velden: [grens, onderLaagste],
      verplicht: true,
    },
  ],
  lijsten: [banden, groepen],
  vorm,
  bezwaren: (vraag) => [...bandbezwaren(vraag.banden), ...zonderClienten(vraag.groepen)],
  beeld: beeldBandbreedtes,
  zet,
};

/** Zonder cliënten is er geen gemiddelde en geen aandeel. */
export function zonderClienten(rijen: readonly Groep[]): string[] {
  if (rijen.length === 0 || rijen.some((g) => g.aantal > 0)) return [];
  return ["De groepen tellen samen geen cliënten. Vul bij ten minste één groep een aantal in."];
}

function zet(w: Bandwerk): void {
  const uitkomst = rekenBandbreedtes(w.vraag);
  const metPrijzen = prijzenVan(w.vraag.banden) !== undefined;
  if (w.vraag.banden.length === 0) zetStandaardtabel(w, vorm);
  zetKort(w);
  zetVerdeling(w, metPrijzen);
  zetWissel(w);
  zetGrens(w, uitkomst.grensgroepen.length);
  if (metPrijzen) zetPrijs(w);
  zetUitrol(w);
  zetGroepen(w);
}
