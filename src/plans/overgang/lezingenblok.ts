import { berekening, formule, uitkomst } from "../../sheet/cellen";
import { zetKopje, zetUitleg } from "../opgave/opbouw";
import { zetNulregel, zetRegel } from "./regel";
import type { Overgangswerk } from "./vorm";

/** Figuren die makkelijk door elkaar lopen, naast elkaar, elk met hoe zij is gerekend. */
export function zetLezingen(w: Overgangswerk): void {
  const { o, n } = w;
  const band = (minuten: string) => berekening(formule(`IFNA(WMO.BANDBREEDTE(${n(minuten)}),0)`), "getal0");
  zetKopje(o, "Twee lezingen naast elkaar");
  zetUitleg(
    o,
    "Figuren die in een notitie makkelijk door elkaar lopen. De bandbreedtes zijn een wat-als, met de tabel van de Drechtsteden: 60, 90, 120 en 180 minuten per week.",
  );
  zetRegel(
    w,
    "besparing_eerste_jaar",
    "Besparing eerste jaar, vanaf de ingangsdatum (zacht)",
    uitkomst(formule(`INDEX(${n("besparing_zacht")},1)`), "euro"),
    "euro",
    "Wie in het eerste jaar afloopt, gespreid vanaf de ingangsdatum.",
  );
  zetRegel(
    w,
    "besparing_vanaf_januari",
    "Besparing eerste jaar, als alles op 1 januari begon (zacht)",
    uitkomst(formule(`INDEX(${n("aflopend")},1)/2*${n("terugkeer")}*${n("per_client")}`), "euro"),
    "euro",
    "Dezelfde cliënten, gespreid over het hele jaar: ieder telt gemiddeld een half jaar mee.",
  );
  zetRegel(
    w,
    "structureel_lijst",
    "Besparing structureel, wie in de lijst staat",
    uitkomst(formule(`${n("in_lijst")}*${n("terugkeer")}*${n("per_client")}`), "euro"),
    "euro per jaar",
    "Verwijzingen in de lijst x deel dat cliënt blijft x besparing per cliënt: waar zacht afsluiten op uitkomt.",
  );
  zetRegel(
    w,
    "structureel_alle",
    "Besparing structureel, alle cliënten",
    uitkomst(formule(`${n("clienten")}*${n("terugkeer")}*${n("per_client")}`), "euro"),
    "euro per jaar",
    "Dezelfde som met alle cliënten: waar hard met herindicatie op uitkomt.",
  );
  zetRegel(
    w,
    "uren_eerste_jaar",
    "Uren per week in het eerste jaar, over het hele jaar (zacht)",
    uitkomst(formule(`INDEX(${n("uren_zacht")},1)`), "getal2"),
    "uren per week",
    "Het werk van het jaar gedeeld door alle weken.",
  );
  zetRegel(
    w,
    "uren_vanaf_ingang",
    "Uren per week vanaf de ingangsdatum (zacht)",
    uitkomst(formule(`INDEX(${n("uren_zacht")},1)*12/(12-${n("begin")})`), "getal2"),
    "uren per week",
    "Hetzelfde werk in de maanden die er van het eerste jaar over zijn.",
  );
  zetRegel(
    w,
    "uitloopjaar",
    "Eerste jaar zonder verwijzingen uit de lijst (zacht)",
    uitkomst(
      formule(`IF(${n("in_lijst")}=0,"onbekend",YEAR(INDEX(${n("vergelijk_leeg_op")},1)))`),
      "jaartal",
    ),
    "jaar",
    "Het jaar na het laatste jaar waarin verwijzingen aflopen.",
  );
  zetNulregel(
    w,
    "oud_bij_einde",
    "Nog in het oude product als het eindigt (zacht)",
    uitkomst(
      formule(
        `${n("clienten")}-SUMPRODUCT((${n("maand")}<DATE(YEAR(${n("einde_product")}),MONTH(${n("einde_product")}),1))*${n("maand_beoordeeld_zacht")})`,
      ),
      "getal0",
    ),
    "cliënten",
    "Aan het begin van de maand waarin het oude product eindigt. Boven 0 hebben zij een verwijzing voor een product dat er niet meer is.",
  );
  zetRegel(
    w,
    "band_nu",
    "Bandbreedte van het gemiddelde nu",
    band("minuten_nu"),
    "band",
    "0 is onder de laagste band.",
  );
  zetRegel(
    w,
    "band_straks",
    "Bandbreedte van het gemiddelde straks",
    band("minuten_straks"),
    "band",
    "Is dit dezelfde band, dan bespaart een prijs per band op de gemiddelde cliënt niets; alleen wie een grens over gaat, scheelt.",
  );
  zetNulregel(
    w,
    "controle",
    "Controle: maanden min jaren (zacht)",
    berekening(
      formule(
        `ROUND(SUMPRODUCT((${n("maand")}<DATE(${n("startjaar")}+${w.vraag.jaren.length},1,1))*${n("maand_besparing_zacht")})-SUM(${n("besparing_zacht")}),6)`,
      ),
      "euroCent",
    ),
    "euro",
    "De tabel per maand en WMO.AFBOUW rekenen los van elkaar; het verschil hoort 0 te zijn.",
  );
}
