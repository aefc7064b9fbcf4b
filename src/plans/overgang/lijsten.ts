import { jaren as capaciteitsjaren } from "../capaciteit/delen";
import { groepen as groepenlijst } from "../velden";
import type { Lijst } from "../opgave/veld";

/** Dezelfde jaren als het plan Capaciteit: wat er afloopt en wat er binnenkomt. */
export const jaren: Lijst = {
  ...capaciteitsjaren,
  kop: "Aflopende verwijzingen en nieuwe aanvragen",
  uitleg:
    "Een rij per jaar, zonder jaar over te slaan; het eerste is het jaar van de ingangsdatum. Wat in het eerste jaar afloopt en binnenkomt, valt tussen de ingangsdatum en 31 december.",
  hoogstens: 10,
};

/** Wie er minuten verliest, is alleen te zeggen met een verdeling; zonder groepen blijft het bij het gemiddelde. */
export const groepen: Lijst = {
  ...groepenlijst,
  uitleg: `${groepenlijst.uitleg} Mag leeg blijven: dan is alleen het gemiddelde bekend, en niet wie er minuten of een bandbreedte verliest.`,
  minstens: 0,
};
