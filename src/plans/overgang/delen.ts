import { dagnummer } from "../../domain/datum";
import { terugkeer } from "../../functions/mechaniek/prognosesoorten";
import { datum, uren } from "../../functions/mechaniek/soorten";
import * as velden from "../velden";
import type { Deel } from "../opgave/veld";
import { rijenVan, type Vraag } from "../opgave/vraag";

/** Wat er over de overgang bekend moet zijn. */
export const delen: readonly Deel[] = [
  {
    naam: "bestand",
    kop: "Cliënten en minuten",
    uitleg: "Wie er nu in het oude product zit, en wat een herbeoordeling gemiddeld verandert.",
    verplicht: true,
    velden: [
      { ...velden.clienten, label: "Cliënten in het oude product", wenk: "het aantal bij het begin" },
      velden.minutenNu,
      velden.minutenStraks,
      {
        sleutel: "terugkeer",
        naam: "terugkeer",
        label: "Deel dat na herbeoordeling cliënt blijft",
        eenheid: "aandeel",
        vorm: "procent1",
        soort: terugkeer,
        afspraak: {
          waarde: 1,
          bron: "Afspraak: iedereen blijft cliënt. De notitie van Duiven rekent bij gelijk blijvende cliëntenaantallen (paragraaf 4).",
        },
        gedeeld: "Terugkeer",
      },
    ],
  },
  {
    naam: "prijs",
    kop: "Tarief en declaratie",
    uitleg: "Wat een uur kost, en welk deel van de indicatie in rekening komt.",
    verplicht: true,
    velden: [velden.uurtarief, velden.declaratiegraad, velden.wekenPerJaar],
  },
  {
    naam: "planning",
    kop: "Begin en einde",
    uitleg: "Wanneer de overgang begint, en wanneer het contract van het oude product eindigt.",
    verplicht: true,
    velden: [
      {
        sleutel: "ingangsdatum",
        naam: "ingangsdatum",
        label: "Ingangsdatum van de overgang",
        eenheid: "datum",
        vorm: "datum",
        soort: datum,
        wenk: "de eerste dag van het nieuwe product, in het eerste jaar van de lijst",
        gedeeld: "Ingangsdatum_overgang",
      },
      {
        sleutel: "eindeProduct",
        naam: "einde_product",
        label: "Dag waarop het oude product eindigt",
        eenheid: "datum",
        vorm: "datum",
        soort: datum,
        leegIs: {
          zin: "1 januari na het laatste jaar van de lijst",
          formule: (n) => `DATE(MAX(${n("jaren")})+1,1,1)`,
          waarde: eindeVanLijst,
        },
        gedeeld: "Einde_oud_product",
      },
    ],
  },
  {
    naam: "consulenten",
    kop: "Consulenten",
    uitleg: "Hoeveel tijd een beoordeling kost, en hoeveel uren er voor dit werk zijn.",
    verplicht: true,
    velden: [
      velden.urenHerindicatie,
      velden.urenAanvraag,
      {
        sleutel: "beschikbaar",
        naam: "uren_beschikbaar",
        label: "Uren per week beschikbaar voor dit werk",
        eenheid: "uren per week",
        vorm: "getal2",
        soort: uren,
        wenk: "uren werk van consulenten voor herbeoordelingen en nieuwe aanvragen samen; 0 als zij er geen tijd voor hebben",
        gedeeld: "Uren_beschikbaar",
      },
      velden.loonkosten,
      velden.werkweek,
    ],
  },
];

/** 1 januari na het laatste jaar van de lijst; undefined zonder jaren. */
export function eindeVanLijst(vraag: Vraag): number | undefined {
  const jaren = rijenVan(vraag, { naam: "jaren" }).map((rij) => Number(rij.jaar));
  return jaren.length === 0 ? undefined : dagnummer(Math.max(...jaren) + 1, 1, 1);
}
