import { prijsbases } from "../../domain/prijspeil";
import { tekenafspraken } from "../../domain/tekenafspraak";
import { jaar, jaarlijkseWijziging } from "../../functions/mechaniek/soorten";
import type { Deel, Veld } from "../opgave/veld";
import { eenheden } from "./vraag";

/** Hoe de raming wordt getoond. */
const weergave: Deel = {
  naam: "weergave",
  kop: "Jaar en weergave",
  uitleg: "De bedragen in de lijst blijven zoals u ze invult; alleen de tabellen volgen deze keuzes.",
  verplicht: true,
  velden: [
    {
      sleutel: "jaar",
      naam: "jaar",
      label: "Begrotingsjaar t",
      eenheid: "jaar",
      vorm: "jaartal",
      soort: jaar,
      wenk: "het jaar van de begroting, bijvoorbeeld 2026",
    },
    {
      sleutel: "eenheid",
      naam: "eenheid",
      label: "Eenheid van de tabellen",
      eenheid: "keuze",
      keuzes: eenheden,
      afspraak: {
        waarde: "euro",
        bron: "Afspraak: hele euro's. Totalen komen uit de niet-afgeronde bedragen.",
      },
    },
    {
      sleutel: "tekenafspraak",
      naam: "tekenafspraak",
      label: "Tekenafspraak",
      eenheid: "keuze",
      keuzes: tekenafspraken,
      afspraak: {
        waarde: "saldo = baten - lasten",
        bron: "Lasten en baten positief, saldo = baten - lasten. Gemeenten schrijven dit verschillend op: kies die van uw begroting.",
      },
    },
  ],
};

const prijsbasis = (sleutel: string, naam: string, label: string, bron: string): Veld => ({
  sleutel,
  naam,
  label,
  eenheid: "keuze",
  keuzes: prijsbases,
  afspraak: { waarde: "lopende prijzen", bron },
});

const index = (sleutel: string, naam: string, wanneer: string): Veld => ({
  sleutel,
  naam,
  label: `Prijsstijging ${wanneer}`,
  eenheid: "per jaar",
  vorm: "procent2",
  soort: jaarlijkseWijziging,
  afspraak: {
    waarde: 0,
    bron: "Nog geen index: lopende en constante prijzen zijn dan gelijk. Vul die van uw begroting in.",
  },
});

/** Lopende prijzen zijn die van het jaar zelf, constante prijzen die van jaar t. */
const prijzen: Deel = {
  naam: "prijzen",
  kop: "Prijzen",
  uitleg: "Lopende prijzen zijn die van het jaar zelf, constante prijzen die van jaar t.",
  verplicht: true,
  velden: [
    prijsbasis(
      "ingevuld",
      "ingevuld_in",
      "Prijzen waarin u de posten invult",
      "Lopende prijzen: die van het jaar zelf. Constante prijzen: die van jaar t.",
    ),
    prijsbasis(
      "getoond",
      "prijsbasis",
      "Prijzen van de tabellen",
      "Zoals ingevuld; kies constante prijzen om de jaren zonder prijsstijging te vergelijken.",
    ),
    index("indexTMin1", "index_t_min_1", "van t-2 naar t-1"),
    index("indexT", "index_t", "van t-1 naar t"),
    index("indexTPlus1", "index_t_plus_1", "van t naar t+1"),
    index("indexTPlus2", "index_t_plus_2", "van t+1 naar t+2"),
    index("indexTPlus3", "index_t_plus_3", "van t+2 naar t+3"),
  ],
};

/** De gegevens van de meerjarenraming, op volgorde. */
export const delen: readonly Deel[] = [weergave, prijzen];
