import { kostenResultaat } from "../domain/kosten-per-eenheid";
import { somproductFormule } from "./inexcel/somproduct";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { periodenPerJaar, prijs } from "./soorten/geld";
import { getallen, perRij } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { aantal } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "KOSTEN_RESULTAAT",
  parameters: {
    clienten: getallen(aantal),
    prijsPerPeriode: getallen(prijs),
    periodenPerJaar: optioneel(eenWaarde(periodenPerJaar), 12),
  },
  reken: ({ clienten, prijsPerPeriode, periodenPerJaar }) => {
    const prijzen = perRij(prijsPerPeriode, "prijs_per_periode", clienten, "clienten");
    return kostenResultaat(clienten.waarden, prijzen, periodenPerJaar);
  },
});

export const inExcel: InExcel = ({ w, p }) =>
  somproductFormule(p.clienten, aantal, p.prijsPerPeriode, prijs, `*${w.periodenPerJaar}`);

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Kosten per jaar bij resultaatgerichte inkoop: een vaste prijs per cliënt per periode, per arrangement.",
  parameters: {
    clienten: "Aantal cliënten per arrangement.",
    prijsPerPeriode:
      "Prijs in euro per cliënt per periode: even groot als clienten, of één prijs voor alle arrangementen.",
    periodenPerJaar: "Perioden per jaar: 12 (maanden, standaard), 13 (vier weken) of een ander aantal.",
  },
  formule: "som van (cliënten × prijs_per_periode) × perioden_per_jaar",
  uitkomst: "Euro per jaar.",
  voorbeelden: [
    {
      invoer: [
        [[400], [236]],
        [[280], [410]],
      ],
      uitkomst: 2505120,
      bron: "rekenvoorbeeld: de 636 cliënten van Duiven over twee arrangementen; de prijzen zijn verzonnen",
    },
  ],
} satisfies Woorden<typeof som>;
