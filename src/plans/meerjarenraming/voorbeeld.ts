import { vanIso } from "../../domain/datum";
import type { Post, Ramingvraag } from "./vraag";

/** Zeven bedragen op volgorde: t-2 tot en met t+3, en de huidige begroting. */
function post(
  [gemeente, taakveld, soort]: readonly [string, string, Post["soort"]],
  [vorm, duur]: readonly [Post["vorm"], Post["duur"]],
  omschrijving: string,
  bedragen: readonly [number, number, number, number, number, number, number],
): Post {
  const [tMin2, tMin1, t, tPlus1, tPlus2, tPlus3, huidig] = bedragen;
  return {
    omschrijving: `${omschrijving} (verzonnen)`,
    gemeente,
    taakveld,
    soort,
    vorm,
    duur,
    tMin2,
    tMin1,
    t,
    tPlus1,
    tPlus2,
    tPlus3,
    huidig,
  };
}

const [DAM, VEEN] = ["Verzonnendam", "Verzonnenveen"];
const ZIN = ["ZIN", "structureel"] as const;
const PGB = ["pgb", "structureel"] as const;
const VAST = ["overig", "structureel"] as const;
const TIJDELIJK = ["overig", "incidenteel"] as const;

/** Een kleine meerjarenraming met verzonnen bedragen: twee gemeenten, besparing en consulenten elk op hun eigen taakveld. */
export const voorbeeldMeerjarenraming: Ramingvraag = {
  peildatum: vanIso("2026-01-01") as number,
  weergave: { jaar: 2026, eenheid: "x € 1.000", tekenafspraak: "saldo = baten - lasten" },
  prijzen: {
    ingevuld: "lopende prijzen",
    getoond: "lopende prijzen",
    indexTMin1: 0.04,
    indexT: 0.03,
    indexTPlus1: 0.025,
    indexTPlus2: 0.025,
    indexTPlus3: 0.02,
  },
  posten: [
    post(
      [DAM, "6.711", "lasten"],
      ZIN,
      "Huishoudelijke ondersteuning",
      [1812450, 1904300, 1987640, 2037330, 2088260, 2130030, 1950000],
    ),
    post(
      [DAM, "6.711", "lasten"],
      PGB,
      "Huishoudelijke ondersteuning pgb",
      [143200, 150480, 155470, 159360, 163340, 166610, 155470],
    ),
    post(
      [DAM, "6.711", "lasten"],
      ZIN,
      "Besparing normenkader",
      [0, 0, -62480, -128100, -131300, -133930, 0],
    ),
    post(
      [DAM, "6.711", "baten"],
      VAST,
      "Eigen bijdragen",
      [96310, 99480, 102460, 105020, 107650, 109800, 99480],
    ),
    post(
      [DAM, "6.21", "lasten"],
      VAST,
      "Consulenten",
      [412600, 431840, 445290, 456420, 467830, 477190, 445290],
    ),
    post([DAM, "6.21", "lasten"], TIJDELIJK, "Inhuur herindicaties", [0, 0, 57480, 28740, 0, 0, 0]),
    post(
      [VEEN, "6.711", "lasten"],
      ZIN,
      "Huishoudelijke ondersteuning",
      [934720, 981460, 1010900, 1036170, 1062080, 1083320, 1025000],
    ),
    post(
      [VEEN, "6.711", "baten"],
      VAST,
      "Eigen bijdragen",
      [51240, 52780, 54360, 55720, 57110, 58250, 54360],
    ),
    post(
      [VEEN, "6.21", "lasten"],
      VAST,
      "Consulenten",
      [218350, 227080, 233900, 239750, 245740, 250650, 233900],
    ),
    post(
      [VEEN, "6.91", "lasten"],
      VAST,
      "Contractmanagement",
      [38460, 39620, 40810, 41830, 42880, 43740, 40810],
    ),
  ],
};
