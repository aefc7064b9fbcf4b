import { herindicatiesPerJaar } from "../domain/herindicatie";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { perElement } from "./mechaniek/parameter";
import { aantal, looptijd } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "HERINDICATIES_PER_JAAR",
  parameters: { clienten: perElement(aantal), looptijdJaren: perElement(looptijd) },
  reken: ({ clienten, looptijdJaren }) => herindicatiesPerJaar(clienten, looptijdJaren),
});

export const inExcel: InExcel = ({ w }) => `${w.clienten}/${w.looptijdJaren}`;

export const woorden = {
  groep: "Capaciteit",
  wat: "Herindicaties per jaar bij een looptijd van de indicaties: wat langere indicaties schelen.",
  parameters: {
    clienten: "Aantal cliënten: een waarde of een bereik.",
    looptijdJaren: "Looptijd van een indicatie in jaren: een waarde of een bereik.",
  },
  formule: "cliënten ÷ looptijd_jaren",
  uitkomst: "Herindicaties per jaar.",
  voorbeelden: [{ invoer: [636, 3], uitkomst: 212 }],
} satisfies Woorden<typeof som>;
