import { tabel, type Som } from "../opgave/onderdeel";
import type { Capaciteitsvraag } from "./delen";

const BETAALD: Som = 'FIXED(werkweek*weken,0)&" betaalde uren';
const PRODUCTIEF: Som = 'FIXED(voorbeeld_productieve_uren,0)&"';
const EERSTE: Som = "FIXED(INDEX(betaalde_uren,1),1)";
const IN_VOORBEELD: Som = "FIXED(INDEX(voorbeeld_betaalde_uren,1),1)";

/** Wat hetzelfde werk aan betaalde uren vraagt als niet elk betaald uur productief is; en als het voorbeeld daar niets over zegt. */
export const VOORBEELD: Som = `IF(voorbeeld_productieve_uren>werkweek*weken,"Let op: het voorbeeld rekent met "&${PRODUCTIEF} productieve uren per jaar, en een volledige baan heeft er "&${BETAALD}. Vul er minder in.","Voorbeeld, geen norm: is van de "&${BETAALD} per jaar "&${PRODUCTIEF} uur productief ("&FIXED(100*voorbeeld_productieve_uren/(werkweek*weken),1)&"%), dan vraagt het werk van "&INDEX(jaren,1)&IF(${EERSTE}=${IN_VOORBEELD}," evenveel betaalde uren: "&${EERSTE}&" per week."," geen "&${EERSTE}&" maar "&${IN_VOORBEELD}&" betaalde uren per week: € "&FIXED(INDEX(voorbeeld_kosten,1),0)&" in plaats van € "&FIXED(INDEX(kosten,1),0)&"."))`;

/** De tabel van één functie: een deel van de uren, en eigen loonkosten, werkweek en productiviteit. */
function uitrol(functie: string, deel: Som): Som {
  return `WMO.CAPACITEIT(jaren,aflopend,nieuw,uren_herindicatie${deel},uren_aanvraag${deel},${functie}loonkosten,${functie}werkweek,${functie}productiviteit,weken)`;
}

/** De uitkomst per jaar, met ernaast wat betaalde en productieve uren schelen. */
export function jaartabel({ jaren }: Capaciteitsvraag) {
  return tabel({
    kop: "Uren, formatie en kosten per jaar",
    uitleg:
      "Uren per week = (aflopend x uren per herindicatie + nieuw x uren per aanvraag) / weken per jaar.",
    rijen: jaren,
    uitrol: uitrol("", ""),
    kolommen: [
      { kolom: "jaar", kop: "", vorm: "jaartal", stijl: "links" },
      { kolom: "uren", naam: "uren_per_week", kop: "", vorm: "getal2", stijl: "uitkomst" },
      { kolom: "fte", naam: "fte", kop: "", vorm: "getal2" },
      { kolom: "kosten", naam: "kosten", kop: "", vorm: "euro", stijl: "uitkomst" },
      {
        kolom: "betaald",
        naam: "betaalde_uren",
        kop: "betaalde uren per week",
        vorm: "getal2",
        cel: "{uren}/productiviteit",
      },
      {
        kolom: "voorbeeld",
        naam: "voorbeeld_betaalde_uren",
        kop: "voorbeeld: betaalde uren per week",
        vorm: "getal2",
        cel: "{uren}/(voorbeeld_productieve_uren/(werkweek*weken))",
      },
      {
        kolom: "voorbeeldkosten",
        naam: "voorbeeld_kosten",
        kop: "voorbeeld: kosten",
        vorm: "euro",
        cel: "{voorbeeld}*12*loonkosten/werkweek",
      },
    ],
    grafiek: {
      titel: "Uren per week voor consulenten",
      beschrijving:
        "Per jaar twee kolommen: de uren werk per week, en de betaalde uren die daarvoor nodig zijn bij het voorbeeld van productieve uren. De getallen staan in de tabel per jaar.",
      categorieen: "jaar",
      reeksen: [
        { naam: "uren werk", kolom: "uren" },
        { naam: "betaalde uren in het voorbeeld", kolom: "voorbeeld" },
      ],
      as: "uren per week",
      vorm: "getal1",
      bovenaan: true,
    },
  });
}

/** Een deel van het werk bij een lichtere functie: wat die kost, wat er bij de consulent overblijft, en het verschil. */
export function lichttabel({ jaren }: Capaciteitsvraag) {
  return tabel({
    kop: "Consulent light",
    uitleg:
      "Eerst het werk van de consulent light, dan wat de consulent nog kost en beide samen. Een verschil onder 0 is goedkoper.",
    rijen: jaren,
    uitrol: uitrol("licht_", "*licht_aandeel"),
    kolommen: [
      { kolom: "jaar", kop: "", vorm: "jaartal", stijl: "links" },
      { kolom: "uren", naam: "licht_uren", kop: "", vorm: "getal2" },
      { kolom: "fte", naam: "licht_fte", kop: "", vorm: "getal2" },
      { kolom: "kosten", naam: "licht_kosten", kop: "", vorm: "euro" },
      {
        kolom: "consulent",
        naam: "licht_kosten_consulent",
        kop: "kosten consulent",
        vorm: "euro",
        cel: "INDEX(kosten,{#})*(1-licht_aandeel)",
      },
      {
        kolom: "samen",
        naam: "licht_kosten_samen",
        kop: "kosten samen",
        vorm: "euro",
        stijl: "uitkomst",
        cel: "{kosten}+{consulent}",
      },
      {
        kolom: "verschil",
        naam: "licht_verschil",
        kop: "verschil met alleen consulenten",
        vorm: "euro",
        stijl: "uitkomst",
        cel: "{samen}-INDEX(kosten,{#})",
      },
    ],
  });
}

/** Wat blijft en wat alleen tijdens de overgang nodig is; de twee samen zijn in elk jaar het geheel. */
export function structureeltabel({ jaren }: Capaciteitsvraag) {
  return tabel({
    kop: "Tijdelijk en structureel",
    uitleg:
      "Tijdelijk is wat er in een jaar bij de structurele uren komt; onder 0 houdt de structurele formatie ruimte over.",
    rijen: jaren,
    kolommen: [
      { kolom: "jaar", kop: "jaar", vorm: "jaartal", stijl: "links", cel: "INDEX(jaren,{#})" },
      {
        kolom: "structureel",
        kop: "uren structureel",
        vorm: "getal2",
        stijl: "uitkomst",
        cel: "structureel_uren",
      },
      {
        kolom: "tijdelijk",
        naam: "uren_tijdelijk",
        kop: "uren tijdelijk",
        vorm: "getal2",
        stijl: "uitkomst",
        cel: "INDEX(uren_per_week,{#})-{structureel}",
      },
      {
        kolom: "fteStructureel",
        kop: "fte structureel",
        vorm: "getal2",
        cel: "{structureel}/productiviteit/werkweek",
      },
      {
        kolom: "fteTijdelijk",
        kop: "fte tijdelijk",
        vorm: "getal2",
        cel: "{tijdelijk}/productiviteit/werkweek",
      },
      {
        kolom: "kostenStructureel",
        naam: "kosten_structureel",
        kop: "kosten structureel",
        vorm: "euro",
        stijl: "uitkomst",
        cel: "{fteStructureel}*12*loonkosten",
      },
      {
        kolom: "kostenTijdelijk",
        naam: "kosten_tijdelijk",
        kop: "kosten tijdelijk",
        vorm: "euro",
        stijl: "uitkomst",
        cel: "{fteTijdelijk}*12*loonkosten",
      },
    ],
  });
}
