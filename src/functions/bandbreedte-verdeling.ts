import { verdeel } from "../domain/verdeling";
import { bandkeuze, bandkeuzeWoorden } from "./soorten/bandkeuze";
import { verdelingFormules } from "./inexcel/verdeling";
import type { InExcel } from "./inexcel/tweeling";
import { functie, type Uitkomstcel } from "./mechaniek/definitie";
import { evenGroot, getallen } from "./mechaniek/lijst";
import { optioneel } from "./mechaniek/parameter";
import { aantal, minuten } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "BANDBREEDTE_VERDELING",
  parameters: {
    minutenPerWeek: getallen(minuten),
    ...bandkeuze,
    aantallen: optioneel(getallen(aantal)),
  },
  kolommen: [
    "band",
    "van",
    "tot",
    "cliënten",
    "aandeel",
    "gemiddelde minuten",
    "minuten per week",
    "op de grens",
  ],
  reken: ({ minutenPerWeek, bandtabel, grens, aantallen }) => {
    evenGroot(aantallen, "aantallen", minutenPerWeek, "minuten_per_week");
    const v = verdeel(minutenPerWeek.waarden, bandtabel, grens, aantallen?.waarden);
    const alle = som_(v.clienten);
    const rij = (
      band: string | number,
      van: Uitkomstcel,
      tot: Uitkomstcel,
      n: number,
      m: number,
      op: number,
    ) => [band, van, tot, n, alle === 0 ? "" : n / alle, n === 0 ? "" : m / n, m, op];
    const rijen = Array.from(v.clienten, (n, band) =>
      rij(
        band === 0 ? "onder" : band,
        bandtabel.grenzen[band - 1] ?? "",
        bandtabel.grenzen[band] ?? "",
        n,
        v.minuten[band] as number,
        v.opBovengrens[band] as number,
      ),
    );
    return [...rijen, rij("totaal", "", "", alle, som_(v.minuten), som_(v.opBovengrens))];
  },
});

function som_(getallen: Float64Array): number {
  return getallen.reduce((a, b) => a + b, 0);
}

export const inExcel: InExcel = (a) => verdelingFormules(a, som.kolommen);

export const woorden = {
  groep: "Minuten en bandbreedtes",
  wat: "Verdeling van een lijst cliënten over de bandbreedtes, met wie precies op een grens zit.",
  parameters: {
    minutenPerWeek: "Minuten per week, per cliënt of per groep; lege rijen tellen niet mee.",
    ...bandkeuzeWoorden,
    aantallen:
      "Aantal cliënten per rij, even groot als minuten_per_week. Weggelaten: elke rij is één cliënt.",
  },
  formule:
    "per band: cliënten = aantal met minuten in die band; aandeel = cliënten ÷ alle cliënten; minuten per week = som van hun minuten; gemiddelde minuten = minuten per week ÷ cliënten",
  uitkomst:
    'Een tabel met per band van, tot, cliënten, aandeel, gemiddelde minuten, minuten per week en cliënten precies op de bovengrens; eerst "onder" (onder de laagste band), als laatste "totaal".',
  voorbeelden: [
    {
      invoer: [[[90], [136], [200]]],
      uitkomst: [
        [
          "band",
          "van",
          "tot",
          "cliënten",
          "aandeel",
          "gemiddelde minuten",
          "minuten per week",
          "op de grens",
        ],
        ["onder", "", 60, 0, 0, "", 0, 0],
        [1, 60, 90, 1, 1 / 3, 90, 90, 1],
        [2, 90, 120, 0, 0, "", 0, 0],
        [3, 120, 180, 1, 1 / 3, 136, 136, 0],
        [4, 180, "", 1, 1 / 3, 200, 200, 0],
        ["totaal", "", "", 3, 1, 142, 426, 1],
      ],
    },
  ],
} satisfies Woorden<typeof som>;
