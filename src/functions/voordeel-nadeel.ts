import { voordeelNadeel } from "../domain/voordeel-nadeel";
import { kies, type InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { postsoort } from "./soorten/keuzes";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { bedrag } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "VOORDEEL_NADEEL",
  parameters: {
    begroot: perElement(bedrag),
    werkelijk: perElement(bedrag),
    soort: optioneel(eenWaarde(postsoort), "lasten"),
  },
  reken: ({ begroot, werkelijk, soort }) => voordeelNadeel(begroot, werkelijk, soort),
});

export const inExcel: InExcel = ({ w, p }) => {
  const verschil = `ROUND(${w.werkelijk}-${w.begroot},6)`;
  const lasten = `IF(${verschil}=0,"",IF(${verschil}<0,"V","N"))`;
  const baten = `IF(${verschil}=0,"",IF(${verschil}>0,"V","N"))`;
  return kies(p.soort, { lasten, baten, storting: lasten, onttrekking: baten });
};

export const woorden = {
  groep: "Kosten en besparing",
  wat: "Is het verschil tussen begroot en werkelijk voordelig (V) of nadelig (N)?",
  parameters: {
    begroot: "Begroot bedrag: een waarde of een bereik.",
    werkelijk: "Werkelijk of nieuw geraamd bedrag: een waarde of een bereik.",
    soort:
      '"lasten" (standaard) of "baten", beide als positief bedrag. "storting" in een reserve telt als lasten, "onttrekking" als baten. Staan baten met een min in uw begroting, kies dan "lasten".',
  },
  formule: "lasten: werkelijk < begroot is V, werkelijk > begroot is N; baten andersom; gelijk is leeg",
  uitkomst:
    '"V", "N", of leeg als de bedragen gelijk zijn; van de bedragen zelf, niet afgerond op duizendtallen.',
  voorbeelden: [
    { invoer: [2147245.9, 1973571.6], uitkomst: "V", bron: "Duiven, paragraaf 4: 136 tegen 125 minuten" },
    { invoer: [157219.2, 150000, "baten"], uitkomst: "N" },
  ],
} satisfies Woorden<typeof som>;
