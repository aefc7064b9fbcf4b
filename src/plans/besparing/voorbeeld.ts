import { datum } from "../../workbook/cellen";
import { verzonnenBanden, verzonnenGroepen } from "../bandbreedtes/voorbeeld";
import type { Besparingsvraag } from "./vraag";

/** De Duivense notitie, paragraaf 4 en “Normenkader”: 636 cliënten, 136 naar 125 minuten, 77% (= 46 weken). */
export const besparingDuiven: Besparingsvraag = {
  peildatum: datum("2024-07-01"),
  basis: {
    ...{ clienten: 636, minutenNu: 136, minutenStraks: 125, uurtarief: 37.2 },
    ...{ declaratiegraad: 0.77, wekenPerJaar: 52, declaratiegraadStraks: 0.8 },
  },
  lezing: { wekenGenoemd: 46 },
  groepen: [],
  banden: [],
};

/** Waar de figuren van de notitie staan, bij de velden en bij de uitkomsten. */
export const bronnenDuiven: Readonly<Record<string, string>> = {
  clienten: "Gemeente Duiven, notitie AVHO naar maatwerkvoorziening, Normenkader en tabel 1: 636 cliënten.",
  minutenNu:
    "Gemeente Duiven, notitie AVHO, Normenkader: gemiddeld 136 minuten. Elders in de notitie staat 137 minuten en 2,28 uur (136,8 minuten).",
  uurtarief: "Gemeente Duiven, notitie AVHO, Normenkader: € 37,20, dat is € 0,62 per minuut x 60.",
  declaratiegraadStraks: "Rekenvoorbeeld: drie procentpunten meer dan de 77% van de notitie.",
  wekenGenoemd: "Gemeente Duiven, notitie AVHO, Normenkader: “77% (= 46 weken)”.",
  minuten_minder: "De notitie (Normenkader): 6996 minuten.",
  uren_week: "De notitie toont 117 uur.",
  uren_jaar: "De notitie toont 6063 uur.",
  volledig: "De notitie: € 225.551.",
  gedeclareerd: "De notitie: € 173.674.",
  lezing:
    "De Duivense notitie schrijft “77% (= 46 weken)”, maar 46 van 52 weken is 88,5% en 77% van 52 weken is 40 weken.",
};

/** Een voorbeeld om het formulier mee te vullen: Duiven, met verzonnen groepen en verzonnen prijzen per band. */
export const voorbeeldBesparing: Besparingsvraag = {
  ...besparingDuiven,
  prijs: { grens: "t/m", onderLaagste: "laagste band" },
  groepen: verzonnenGroepen,
  banden: verzonnenBanden,
};
