import { consulentUren } from "../domain/consulent";
import type { InExcel } from "./inexcel/tweeling";
import { functie } from "./mechaniek/definitie";
import { eenWaarde, optioneel, perElement } from "./mechaniek/parameter";
import { aantal, uren, wekenPerJaar } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "CONSULENT_UREN",
  parameters: {
    aflopend: perElement(aantal),
    nieuw: perElement(aantal),
    urenHerindicatie: eenWaarde(uren),
    urenAanvraag: eenWaarde(uren),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  reken: (w) => consulentUren(w.aflopend, w.nieuw, w.urenHerindicatie, w.urenAanvraag, w.wekenPerJaar),
});

export const inExcel: InExcel = ({ w }) =>
  `(${w.aflopend}*${w.urenHerindicatie}+${w.nieuw}*${w.urenAanvraag})/${w.wekenPerJaar}`;

export const woorden = {
  groep: "Capaciteit",
  wat: "Uren per week die consulenten nodig hebben voor herindicaties en nieuwe aanvragen.",
  parameters: {
    aflopend: "Indicaties of verwijzingen die in het jaar aflopen: een waarde of een bereik.",
    nieuw: "Nieuwe aanvragen in het jaar: een waarde of een bereik.",
    urenHerindicatie: "Uren per herindicatie.",
    urenAanvraag: "Uren per nieuwe aanvraag.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule: "(aflopend × uren_herindicatie + nieuw × uren_aanvraag) ÷ weken_per_jaar",
  uitkomst: "Betaalde uren per week.",
  voorbeelden: [
    { invoer: [216, 70, 2, 2], uitkomst: 11, bron: "Duiven, tabel 2 (2024)" },
    { invoer: [216, 70, 2, 2.5], uitkomst: 11.6730769230769 },
  ],
} satisfies Woorden<typeof som>;
