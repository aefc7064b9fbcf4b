import { Rekenfout } from "../domain/fout";
import { aantalClienten, vergelijkInkoop } from "../domain/inkoop";
import { inkoopFormules } from "./inexcel/inkoop";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { prijs } from "./soorten/geld";
import { evenGroot, getallen, type Getallen } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { prijzenkeuze, prijzenkeuzeWoorden, prijzenWoorden } from "./soorten/prijzenkeuze";
import { aandeel, minuten, tarief } from "./soorten/algemeen";
import { alsLijst, prijzenPerBand } from "./soorten/volgordelijst";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "INKOOPVERGELIJKING",
  parameters: {
    minutenPerWeek: getallen(minuten),
    uurtarief: eenWaarde(tarief),
    prijsPerMaand: getallen(prijs),
    prijsResultaat: eenWaarde(prijs),
    budget: eenWaarde(prijs),
    vermijdbareKostenPerUur: eenWaarde(tarief),
    declaratiegraad: optioneel<Getallen | number>(getallen(aandeel), 1),
    ...prijzenkeuze,
  },
  kolommen: [
    "model",
    "kosten per jaar",
    "per cliënt",
    "gemeente bij 10% meer minuten",
    "gemeente bij 10% minder minuten",
    "aanbieder bij 10% minder leveren",
    "aanbieder bij één band hoger, zelfde levering",
  ],
  reken: (w) => {
    evenGroot(w.aantallen, "aantallen", w.minutenPerWeek, "minuten_per_week");
    const { bandtabel: tabel, grens: regel, onderLaagste } = w;
    const prijzen = prijzenPerBand(w.prijsPerMaand, tabel, "prijs_per_maand");
    const vraag = {
      ...w,
      minuten: w.minutenPerWeek.waarden,
      aantallen: w.aantallen?.waarden,
      declaratiegraden: eenOfVier(alsLijst(w.declaratiegraad)),
      bandprijzen: { prijzen, tabel, regel, onderLaagste },
    };
    const clienten = aantalClienten(vraag);
    return vergelijkInkoop(vraag).map((m) => {
      const perClient = m.kosten instanceof Rekenfout ? m.kosten : m.kosten / clienten;
      const gemeente = [m.kosten, clienten === 0 ? "" : perClient, m.bijMeer, m.bijMinder];
      return [m.model, ...gemeente, m.minderLeveren, m.bandHoger];
    });
  },
});

function eenOfVier({ rijen, kolommen, waarden }: Getallen): [number, number, number, number] {
  if (waarden.length !== 1 && (waarden.length !== 4 || (rijen > 1 && kolommen > 1)))
    throw new Rekenfout("#VALUE!", "lijst-past-niet", {
      parameter: "declaratiegraad",
      rijen,
      kolommen,
      verwacht: "één waarde, of vier in één rij of kolom: p*q, resultaat, populatie, bandbreedte",
    });
  const graad = (i: number) => waarden[waarden.length === 1 ? 0 : i] as number;
  return [graad(0), graad(1), graad(2), graad(3)];
}

export const inExcel: InExcel = (a) => inkoopFormules(a, som.kolommen);

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Vier inkoopmodellen op dezelfde cliënten: wat elk kost, en welke prikkel elk geeft.",
  parameters: {
    minutenPerWeek: "Geïndiceerde minuten per week, per cliënt of per groep; lege rijen tellen niet mee.",
    uurtarief: "Tarief in euro per uur onder p*q.",
    prijsPerMaand: prijzenWoorden,
    prijsResultaat: "Vaste prijs in euro per cliënt per maand bij resultaatgerichte inkoop.",
    budget: "Budget in euro per jaar bij taakgerichte inkoop; de gemeente betaalt het altijd helemaal.",
    vermijdbareKostenPerUur:
      "Wat de aanbieder uitspaart als hij een uur niet levert, in euro: het loon met werkgeverslasten, niet de overhead.",
    declaratiegraad:
      "Deel van de indicatie dat geleverd en gedeclareerd wordt: één waarde, of vier in de volgorde p*q, resultaat, populatie, bandbreedte. Bij een vaste prijs: het deel van de maanden. Standaard 1.",
    ...prijzenkeuzeWoorden,
  },
  formule:
    "p*q: minuten ÷ 60 × 52 × uurtarief × declaratiegraad; resultaat: cliënten × prijs_resultaat × 12 × declaratiegraad; populatie: het budget; bandbreedte: prijs van de band × 12 × declaratiegraad, opgeteld over de cliënten; aanbieder bij 10% minder leveren: 10% van de geleverde uren × vermijdbare_kosten_per_uur, bij p*q min de misgelopen 10% × uurtarief; aanbieder bij één band hoger: (prijs van de band erboven − prijs van de band) × 12 × declaratiegraad, opgeteld over de cliënten",
  uitkomst:
    "Een tabel met een rij per model, in euro per jaar. De kolommen van de gemeente zijn haar kosten. De twee kolommen van de aanbieder zijn een verschil: wat zijn resultaat verandert als hij 10% minder levert terwijl de indicaties gelijk blijven (boven 0 loont minder leveren, onder 0 loont meer uren maken), en als iedereen één band hoger geïndiceerd is terwijl hij evenveel levert. Per cliënt is per cliënt met minuten. Ligt er iemand onder de laagste band, dan geeft alleen de rij bandbreedte #N/B.",
  voorbeelden: [
    {
      invoer: [[[75], [136], [200]], 37.2, [[180], [250], [360], [520]], 350, 12000, 27],
      uitkomst: [
        [
          "model",
          "kosten per jaar",
          "per cliënt",
          "gemeente bij 10% meer minuten",
          "gemeente bij 10% minder minuten",
          "aanbieder bij 10% minder leveren",
          "aanbieder bij één band hoger, zelfde levering",
        ],
        ["p*q", 13250.64, 4416.88, 14575.704, 11925.576, -363.324, 0],
        ["resultaat", 12600, 4200, 12600, 12600, 961.74, 0],
        ["populatie", 12000, 4000, 12000, 12000, 961.74, 0],
        ["bandbreedte", 12720, 4240, 12720, 10800, 961.74, 2760],
      ],
      bron: "rekenvoorbeeld: tarief en gemiddelde van Duiven, de andere prijzen zijn verzonnen",
    },
  ],
} satisfies Woorden<typeof som>;
