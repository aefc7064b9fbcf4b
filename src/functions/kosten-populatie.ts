import { kostenPopulatie } from "../domain/kosten-per-eenheid";
import { somproductFormule } from "./inexcel/somproduct";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { prijs } from "./soorten/geld";
import { getallen, perRij } from "./mechaniek/lijst";
import { aantal } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "KOSTEN_POPULATIE",
  parameters: { inwoners: getallen(aantal), bedragPerInwoner: getallen(prijs) },
  reken: ({ inwoners, bedragPerInwoner }) =>
    kostenPopulatie(inwoners.waarden, perRij(bedragPerInwoner, "bedrag_per_inwoner", inwoners, "inwoners")),
});

export const inExcel: InExcel = ({ p }) =>
  somproductFormule(p.inwoners, aantal, p.bedragPerInwoner, prijs, "");

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Kosten per jaar bij taakgerichte inkoop: een gesloten budget naar inwonertal, los van de geleverde minuten.",
  parameters: {
    inwoners: "Aantal inwoners, per gebied of leeftijdsgroep.",
    bedragPerInwoner:
      "Bedrag in euro per inwoner per jaar: even groot als inwoners, of één bedrag voor alle inwoners.",
  },
  formule: "som van (inwoners × bedrag_per_inwoner)",
  uitkomst: "Euro per jaar.",
  voorbeelden: [
    {
      invoer: [
        [[18000], [7000]],
        [[12.5], [240]],
      ],
      uitkomst: 1905000,
      bron: "rekenvoorbeeld",
    },
  ],
} satisfies Woorden<typeof som>;
