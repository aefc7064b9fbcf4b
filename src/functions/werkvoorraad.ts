import { Rekenfout } from "../domain/fout";
import { werkvoorraad } from "../domain/werkvoorraad";
import { functie } from "./mechaniek/definitie";
import { getallen, perRij } from "./mechaniek/lijst";
import { eenWaarde } from "./mechaniek/parameter";
import { aantal } from "./mechaniek/soorten";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "WERKVOORRAAD",
  parameters: {
    begin: eenWaarde(aantal),
    instroom: getallen(aantal),
    capaciteit: getallen(aantal),
  },
  kolommen: ["periode", "instroom", "afgehandeld", "voorraad", "wachttijd in perioden"],
  reken: ({ begin, instroom, capaciteit }) => {
    const perPeriode = perRij(capaciteit, "capaciteit", instroom, "instroom");
    return werkvoorraad(begin, [...instroom.waarden], [...perPeriode]).map((p, i) => [
      i + 1,
      p.instroom,
      p.afgehandeld,
      p.voorraad,
      p.wachttijd === Infinity && perPeriode[perPeriode.length - 1] === 0
        ? new Rekenfout("#N/A", "nooit-afgehandeld", { waarde: p.voorraad })
        : p.wachttijd,
    ]);
  },
});

export const woorden = {
  groep: "Capaciteit",
  wat: "Werkvoorraad en wachttijd per periode: wat er binnenkomt, wordt afgehandeld en blijft liggen.",
  parameters: {
    begin: "Voorraad aan het begin, in zaken.",
    instroom: "Nieuwe zaken per periode (week, maand of jaar).",
    capaciteit:
      "Zaken die per periode afgehandeld kunnen worden: even groot als instroom, of één waarde voor alle perioden.",
  },
  uitkomst:
    "Een tabel per periode; de wachttijd is die van de laatste in de rij aan het einde van de periode, gerekend met de capaciteit die nog komt (de laatste loopt door).",
  voorbeelden: [
    {
      invoer: [140, [[25], [25]], 25],
      uitkomst: [
        ["periode", "instroom", "afgehandeld", "voorraad", "wachttijd in perioden"],
        [1, 25, 25, 140, 5.6],
        [2, 25, 25, 140, 5.6],
      ],
    },
  ],
} satisfies Woorden<typeof som>;
