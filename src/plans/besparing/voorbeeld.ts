import { datum } from "../../sheet/cellen";
import { verzonnenBanden, verzonnenGroepen } from "../bandbreedtes/voorbeeld";
import type { Besparingsvraag } from "./delen";

/**
 * Een voorbeeld om het formulier mee te vullen: de Duivense notitie, paragraaf 4 en “Normenkader” (636 cliënten, 136 naar 125 minuten,
 * 77% = 46 weken), met verzonnen groepen en verzonnen prijzen per band.
 */
export const voorbeeldBesparing: Besparingsvraag = {
  peildatum: datum("2024-07-01"),
  basis: {
    clienten: 636,
    minutenNu: 136,
    minutenStraks: 125,
    uurtarief: 37.2,
    declaratiegraad: 0.77,
    wekenPerJaar: 52,
    declaratiegraadStraks: 0.8,
  },
  lezing: { wekenGenoemd: 46 },
  prijs: { grens: "t/m", onderLaagste: "laagste band" },
  groepen: verzonnenGroepen,
  banden: verzonnenBanden,
};
