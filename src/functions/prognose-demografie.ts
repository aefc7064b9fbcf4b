import { prognoseDemografie } from "../domain/prognose";
import { slechteGetallen } from "./inexcel/controle";
import { kopjes } from "./inexcel/lijsten";
import type { Argumentplek } from "./inexcel/argumentplek";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { getallen, perRij } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { gebruik as gebruiksoort } from "./soorten/prognose";
import { aantal, jaarlijkseWijziging } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "PROGNOSE_DEMOGRAFIE",
  parameters: {
    bevolking: getallen(aantal),
    gebruik: getallen(gebruiksoort),
    trend: optioneel(eenWaarde(jaarlijkseWijziging), 0),
  },
  kolommen: ["jaar", "cliënten"],
  reken: ({ bevolking, gebruik, trend }) => {
    const groepen = { rijen: bevolking.rijen, kolommen: 1 };
    const perGroep = perRij(gebruik, "gebruik", groepen, "één kolom van bevolking");
    return prognoseDemografie(bevolking.waarden, bevolking.kolommen, perGroep, trend).map((n, t) => [t, n]);
  },
});

export const inExcel: InExcel = ({ w, p, omgeving }) => {
  const [bevolking, gebruik] = [p.bevolking as Argumentplek, p.gebruik as Argumentplek];
  const een = gebruik.rijen * gebruik.kolommen === 1;
  if (!een && (gebruik.rijen !== bevolking.rijen || gebruik.kolommen !== 1)) return [["NA()"]];
  const fouten = `${slechteGetallen(aantal, bevolking)}+${slechteGetallen(gebruiksoort, gebruik)}`;
  const fout = omgeving.hulp([fouten]).cel(0, 0).tekst;
  const rijen = Array.from({ length: bevolking.kolommen }, (_, t) => {
    const inwoners = bevolking.kolomdeel(t, 0, bevolking.rijen);
    const clienten = een
      ? `SUM(${inwoners})*N(${gebruik.tekst})`
      : `SUMPRODUCT(${inwoners},${gebruik.tekst})`;
    const factor = `(1+${w.trend})^${t}`;
    const teveel = `ROUND(MAX(${gebruik.tekst})*${factor},6)>1`;
    return [String(t), `IF(${teveel},NA(),${clienten}*${factor})`].map((f) => `IF(${fout}>0,NA(),${f})`);
  });
  return [kopjes(som.kolommen), ...rijen];
};

export const woorden = {
  groep: "Overgang, trend, prognose",
  wat: "Cliënten per jaar uit de bevolkingsprognose: inwoners per leeftijdsgroep maal het gebruik in die groep.",
  parameters: {
    bevolking: "Inwoners: een rij per leeftijdsgroep, een kolom per jaar, zonder kopjes.",
    gebruik:
      "Deel van de inwoners dat cliënt is: één kolom met een waarde per leeftijdsgroep, of één waarde.",
    trend: "Wijziging van het gebruik per jaar, bijvoorbeeld 0,01. Standaard 0.",
  },
  formule: "som over de leeftijdsgroepen van inwoners × gebruik × (1 + trend) tot de macht jaar",
  uitkomst:
    "Een tabel met een rij per kolom van bevolking. Jaar 0 is de eerste kolom: daarin werkt de trend nog niet. Een jaar waarin het gebruik van een groep boven 100% komt, is #WAARDE!: meer cliënten dan inwoners kan niet.",
  voorbeelden: [
    {
      invoer: [
        [
          [2000, 2100],
          [1000, 1200],
        ],
        [[0.05], [0.2]],
        0.01,
      ],
      uitkomst: [
        ["jaar", "cliënten"],
        [0, 300],
        [1, 348.45],
      ],
      bron: "rekenvoorbeeld, geen cijfers van een gemeente",
    },
  ],
} satisfies Woorden<typeof som>;
