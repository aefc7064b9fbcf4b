import { element } from "../../taskpane/element";
import { vraag } from "./vraag";

/** Wat hier anders is dan in Excel, en van wie het rekenblad is. */
export async function toonOver(): Promise<void> {
  const regels = [
    "Het rekenblad is hier niet dat van Excel. De functies, het paneel en het gesprek tussen paneel en werkmap zijn wel dezelfde: het paneel praat met de echte Excel-bibliotheek van Microsoft.",
    "De foutcodes in een cel staan er in het Engels: #VALUE! is #WAARDE! in Nederlandse Excel, #N/A is #N/B.",
    "Met F6 gaat u met het toetsenbord van de cellen naar het paneel en terug.",
    "Uw werk blijft in deze browser staan, ook als u de pagina sluit. Bewaar het als .xlsx om het te delen.",
  ];
  await vraag(
    {
      titel: "Over de proefwerkmap",
      tekst: "De invoegtoepassing Wmo-begroting, om te proberen zonder Excel.",
      ja: "Sluiten",
    },
    [
      element("ul", {}, ...regels.map((regel) => element("li", {}, regel))),
      element(
        "p",
        {},
        "Rekenblad: @odoo/o-spreadsheet en @odoo/owl van Odoo, onveranderd geladen onder de ",
        element("a", { href: "/pakket/o-spreadsheet-licentie.txt", target: "_blank" }, "LGPL-3.0"),
        ". Grafieken: chart.js (MIT). Vormgeving van het rekenblad: bootstrap (MIT).",
      ),
    ],
  );
}
