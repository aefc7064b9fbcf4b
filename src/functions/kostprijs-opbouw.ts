import { kostprijs, kostprijsopbouw, type Kostprijsopbouw } from "../domain/kostprijs";
import { kostprijsformules } from "./inexcel/kostprijs";
import { kopjes } from "./inexcel/lijsten";
import { formuletekst } from "./inexcel/argumentplek";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { kostprijskeuze, kostprijskeuzeWoorden } from "./soorten/kostprijskeuze";
import type { Woorden } from "./mechaniek/woorden";

/** Elk onderdeel met zijn naam en het element dat artikel 5.4 Uitvoeringsbesluit Wmo 2015 (AMvB reële prijs) noemt. */
const ONDERDELEN: readonly (readonly [keyof Kostprijsopbouw, string, string])[] = [
  ["uurloon", "uurloon", "art. 5.4: kosten van de beroepskracht"],
  ["toeslagen", "vakantietoeslag en eindejaarsuitkering", "art. 5.4: kosten van de beroepskracht"],
  ["werkgeverslasten", "werkgeverslasten", "art. 5.4: kosten van de beroepskracht"],
  ["nietProductief", "niet-productieve uren", "art. 5.4: kosten van niet-productieve uren"],
  ["overhead", "overhead", "art. 5.4: redelijke overheadkosten"],
  ["reiskosten", "reiskosten", "art. 5.4: reis- en opleidingskosten"],
  ["opleiding", "opleiding", "art. 5.4: reis- en opleidingskosten"],
  ["overig", "overige kosten", "art. 5.4: overige kosten door verplichtingen van de gemeente"],
  ["marge", "marge", "staat niet in art. 5.4"],
  ["indexatie", "indexatie", "art. 5.4: indexatie"],
];
const TOTAAL = "kostprijs per uur";

export const som = functie({
  naam: "KOSTPRIJS_OPBOUW",
  parameters: kostprijskeuze,
  kolommen: ["onderdeel", "euro per uur", "aandeel", "artikel van de AMvB"],
  reken: (vraag) => {
    const [opbouw, totaal] = [kostprijsopbouw(vraag), kostprijs(vraag)];
    const rijen = ONDERDELEN.map(([sleutel, naam, artikel]) => [
      naam,
      opbouw[sleutel],
      opbouw[sleutel] / totaal,
      artikel,
    ]);
    return [...rijen, [TOTAAL, totaal, 1, ""]];
  },
});

export const inExcel: InExcel = (a) => {
  const { opbouw, geheel } = kostprijsformules(a);
  const bedrag = (rij: number) => a.omgeving.uit(rij, 1);
  const totaalrij = ONDERDELEN.length + 1;
  const aandeel = (rij: number) => `${bedrag(rij)}/${bedrag(totaalrij)}`;
  // Is er geen kostprijs, dan ook geen onderdelen.
  const rijen = ONDERDELEN.map(([sleutel, naam, artikel], i) => [
    formuletekst(naam),
    `IF(ISNUMBER(${bedrag(totaalrij)}),${opbouw[sleutel]},NA())`,
    aandeel(i + 1),
    formuletekst(artikel),
  ]);
  return [kopjes(som.kolommen), ...rijen, [formuletekst(TOTAAL), geheel, aandeel(totaalrij), '""']];
};

export const woorden = {
  groep: "Kosten en besparing",
  wat: "De kostprijs van een declarabel uur, onderdeel voor onderdeel, met het element van de AMvB reële prijs.",
  parameters: kostprijskeuzeWoorden,
  formule:
    "elk onderdeel is wat het aan de vorige toevoegt; niet-productieve uren = loonkosten ÷ productiviteit − loonkosten; aandeel = onderdeel ÷ kostprijs per uur",
  uitkomst:
    "Een tabel met per onderdeel de euro per uur, het aandeel en het element van artikel 5.4 Uitvoeringsbesluit Wmo 2015; de laatste rij is de kostprijs. Marge staat niet in dat artikel.",
  voorbeelden: [
    {
      invoer: [15, 0.16, 0.25, 0.8, 0.2, 0.5, 0.3],
      uitkomst: [
        ["onderdeel", "euro per uur", "aandeel", "artikel van de AMvB"],
        ["uurloon", 15, 15 / 33.425, "art. 5.4: kosten van de beroepskracht"],
        [
          "vakantietoeslag en eindejaarsuitkering",
          2.4,
          2.4 / 33.425,
          "art. 5.4: kosten van de beroepskracht",
        ],
        ["werkgeverslasten", 4.35, 4.35 / 33.425, "art. 5.4: kosten van de beroepskracht"],
        ["niet-productieve uren", 5.4375, 5.4375 / 33.425, "art. 5.4: kosten van niet-productieve uren"],
        ["overhead", 5.4375, 5.4375 / 33.425, "art. 5.4: redelijke overheadkosten"],
        ["reiskosten", 0.5, 0.5 / 33.425, "art. 5.4: reis- en opleidingskosten"],
        ["opleiding", 0.3, 0.3 / 33.425, "art. 5.4: reis- en opleidingskosten"],
        ["overige kosten", 0, 0, "art. 5.4: overige kosten door verplichtingen van de gemeente"],
        ["marge", 0, 0, "staat niet in art. 5.4"],
        ["indexatie", 0, 0, "art. 5.4: indexatie"],
        ["kostprijs per uur", 33.425, 1, ""],
      ],
      bron: "rekenvoorbeeld; vul de cao en de eigen onderbouwing in",
    },
  ],
} satisfies Woorden<typeof som>;
