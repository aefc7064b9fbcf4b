import { tabel, type Som } from "../opgave/onderdeel";
import type { Capaciteitsvraag } from "./delen";

const BETAALD: Som = 'FIXED(werkweek*weken,0)&" betaalde uren';
const PRODUCTIEF: Som = 'FIXED(voorbeeld_productieve_uren,0)&"';
const EERSTE: Som = "FIXED(INDEX(betaalde_uren,1),1)";
const IN_VOORBEELD: Som = "FIXED(INDEX(voorbeeld_betaalde_uren,1),1)";

/** Wat hetzelfde werk aan betaalde uren vraagt als niet elk betaald uur productief is; en als het voorbeeld daar niets over zegt. */
export const VOORBEELD: Som = `IF(voorbeeld_productieve_uren>werkweek*weken,"Let op: het voorbeeld rekent met "&${PRODUCTIEF} productieve uren per jaar, en een volledige baan heeft er "&${BETAALD}. Vul er minder in.","Voorbeeld, geen norm: is van de "&${BETAALD} per jaar "&${PRODUCTIEF} uur productief ("&FIXED(100*voorbeeld_productieve_uren/(werkweek*weken),1)&"%), dan vraagt het werk van "&INDEX(jaren,1)&IF(${EERSTE}=${IN_VOORBEELD}," evenveel betaalde uren: "&${EERSTE}&" per week."," geen "&${EERSTE}&" maar "&${IN_VOORBEELD}&" betaalde uren per week: € "&FIXED(INDEX(voorbeeld_kosten,1),0)&" in plaats van € "&FIXED(INDEX(kosten,1),0)&"."))`;

const UREN: Som = "(INDEX(aflopend,{#})*uren_herindicatie+INDEX(nieuw,{#})*uren_aanvraag)/weken";
const JAAR = {
  kolom: "jaar",
  kop: "jaar",
  vorm: "jaartal",
  stijl: "links",
  cel: "INDEX(jaren,{#})",
} as const;

/** De uitkomst per jaar, met ernaast wat betaalde en productieve uren schelen. */
export function jaartabel({ jaren }: Capaciteitsvraag) {
  return tabel({
    kop: "Uren, formatie en kosten per jaar",
    uitleg:
      "Uren per week = (aflopend x uren per herindicatie + nieuw x uren per aanvraag) / weken per jaar.",
    rijen: jaren,
    kolommen: [
      JAAR,
      {
        kolom: "uren",
        naam: "uren_per_week",
        kop: "uren per week",
        vorm: "getal2",
        stijl: "uitkomst",
        cel: UREN,
      },
      { kolom: "fte", naam: "fte", kop: "fte", vorm: "getal2", cel: "{uren}/productiviteit/werkweek" },
      {
        kolom: "loonpeil",
        naam: "loonpeil",
        kop: "loonpeil, eerste jaar is 1",
        vorm: "getal4",
        cel: (_, nummer) => (nummer === 1 ? "1" : "{loonpeil@-1}*(1+N(INDEX(loonstijging,{#})))"),
      },
      {
        kolom: "kosten",
        naam: "kosten",
        kop: "kosten",
        vorm: "euro",
        stijl: "uitkomst",
        cel: "{fte}*12*loonkosten*{loonpeil}",
      },
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
        cel: "{voorbeeld}*12*loonkosten*{loonpeil}/werkweek",
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
    kolommen: [
      JAAR,
      {
        kolom: "uren",
        naam: "licht_uren",
        kop: "uren per week light",
        vorm: "getal2",
        cel: "INDEX(uren_per_week,{#})*licht_aandeel",
      },
      {
        kolom: "fte",
        naam: "licht_fte",
        kop: "fte light",
        vorm: "getal2",
        cel: "{uren}/licht_productiviteit/licht_werkweek",
      },
      {
        kolom: "kosten",
        naam: "licht_kosten",
        kop: "kosten light",
        vorm: "euro",
        cel: "{fte}*12*licht_loonkosten*INDEX(loonpeil,{#})",
      },
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

/** Wie er vast in dienst is, en wat er in een jaar bij komt of overblijft; de twee samen zijn in elk jaar het geheel. */
export function vastetabel({ jaren }: Capaciteitsvraag) {
  return tabel({
    kop: "Vaste formatie, en wat erbij komt",
    uitleg:
      "Wat er in een jaar boven de vaste formatie nodig is, huurt u in; onder 0 houdt de vaste formatie ruimte over.",
    rijen: jaren,
    kolommen: [
      JAAR,
      { kolom: "vast", kop: "uren vast", vorm: "getal2", stijl: "uitkomst", cel: "vast_uren" },
      {
        kolom: "erbij",
        naam: "vast_uren_erbij",
        kop: "uren boven vast",
        vorm: "getal2",
        stijl: "uitkomst",
        cel: "INDEX(uren_per_week,{#})-{vast}",
      },
      { kolom: "fteVast", kop: "fte vast", vorm: "getal2", cel: "{vast}/productiviteit/werkweek" },
      { kolom: "fteErbij", kop: "fte boven vast", vorm: "getal2", cel: "{erbij}/productiviteit/werkweek" },
      {
        kolom: "kostenVast",
        naam: "vast_kosten",
        kop: "kosten vast",
        vorm: "euro",
        stijl: "uitkomst",
        cel: "{fteVast}*12*loonkosten*INDEX(loonpeil,{#})",
      },
      {
        kolom: "kostenErbij",
        naam: "vast_kosten_erbij",
        kop: "kosten boven vast",
        vorm: "euro",
        stijl: "uitkomst",
        cel: "{fteErbij}*12*loonkosten*INDEX(loonpeil,{#})",
      },
    ],
  });
}
