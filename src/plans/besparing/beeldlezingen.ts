import type { Blok } from "../opgave/beeld";
import { besparingsgrafiek } from "./beeldgrafiek";
import { LEZINGUITLEG } from "./lezingblok";
import type { Uitkomst } from "./uitkomst";

/** De lezingen van een percentage en een aantal weken. */
export function lezingblokken({ lezingen }: Uitkomst): Blok[] {
  return [
    {
      soort: "tabel",
      kop: "Een percentage of een aantal weken: de lezingen naast elkaar",
      kolommen: [
        { kop: "Lezing", vorm: "tekst" },
        { kop: "Besparing", vorm: "euro", naam: "lezing_besparing" },
        { kop: "Declaratiegraad", vorm: "procent1", naam: "lezing_graad" },
        { kop: "Weken per jaar", vorm: "getal1", naam: "lezing_jaarweken" },
      ],
      rijen: lezingen.map((l) => [l.naam, l.besparing, l.declaratiegraad, l.weken]),
    },
    besparingsgrafiek(
      "Besparing per jaar naar lezing",
      lezingen.map((l) => [l.naam, l.besparing] as const),
    ),
    { soort: "zin", tekst: LEZINGUITLEG },
  ];
}
