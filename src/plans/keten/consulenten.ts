import { getal } from "../../functions/mechaniek/soort";
import { jarenvorm } from "../opgave/jaarblok";
import { jaarblok, type Jaarrij } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { deel } from "../opgave/vraagvan";
import {
  beslistermijn,
  loonkosten,
  onderzoekstermijn,
  productiviteit,
  urenAanvraag,
  urenHerindicatie,
  wekenPerJaar,
  werkweek,
} from "../velden";
import { beleid, beleidskeuzes, bijBeleid, jarenlijst, loonkostenrij, looptijd } from "./lijsten";

/** Altijd op tijd bestaat niet: daar zijn oneindig veel uren voor nodig. */
const zekerheid = getal({
  eenheid: "een aandeel boven 0 en tot en met 0,999, bijvoorbeeld 0,95 of 95%",
  bijLeeg: "fout",
  hoogstens: 0.999,
  redenTeGroot: "aandeel-te-groot",
});

const basis = deel({
  naam: "basis",
  kop: "Tijd en loonkosten",
  uitleg: "Eén keer voor de hele begroting.",
  verplicht: true,
  velden: [urenHerindicatie, urenAanvraag, loonkosten, werkweek, productiviteit, wekenPerJaar],
});

const herindicaties = deel({
  naam: "herindicaties",
  kop: "Herindicaties",
  uitleg: "Wie een indicatie heeft, wordt aan het eind van de looptijd opnieuw beoordeeld.",
  velden: [looptijd],
});

const termijn = deel({
  naam: "termijn",
  kop: "Op tijd beslissen",
  uitleg: "Hoeveel uren er nodig zijn om ook in drukke weken binnen de wettelijke termijn te blijven.",
  velden: [
    onderzoekstermijn,
    beslistermijn,
    {
      sleutel: "zekerheid",
      naam: "zekerheid",
      label: "In zoveel van de gevallen op tijd",
      eenheid: "aandeel",
      vorm: "procent0",
      soort: zekerheid,
      afspraak: { waarde: 0.95, bron: "Afspraak: in 95 van de 100 gevallen." },
    },
  ],
});

const overgang = deel({
  naam: "overgang",
  kop: "Overgang naar een ander product",
  uitleg: "De herbeoordelingen van het blad Overgang zijn tijdelijk werk.",
  velden: [beleid],
});

const jaren = jarenlijst("", "loonstijging");

const SCENARIO = ["", "zacht", "zonder", "met"] as const;

/** Het werk van consulenten in elk jaar: wat blijft, wat tijdelijk is, en wat het kost. */
export const consulenten = opgave({
  id: "consulenten",
  versie: 1,
  titel: "Consulenten",
  opschrift: "Consulenten: uren, formatie en kosten",
  vraag:
    "Hoeveel uren, fte en geld vraagt het werk van consulenten in elk jaar: wat blijft, en wat is alleen tijdens de overgang nodig?",
  naam: "Consulenten",
  delen: [basis, herindicaties, termijn, overgang],
  lijsten: [jaren],
  vorm: jarenvorm(4, "7A3E9D"),
  vormBij: (vraag) => jarenvorm(vraag.jaren.length, "7A3E9D"),
  steuntOp: ({ overgang: o }) => ["clienten", ...(o === undefined ? [] : ["overgang"])],
  antwoord: () =>
    '"In "&INDEX(jaren,1)&" vraagt het werk "&FIXED(INDEX(uren,1),1)&" uur per week ("&FIXED(INDEX(fte,1),2)&" fte): € "&FIXED(INDEX(kosten,1),0)&". In "&INDEX(jaren,ROWS(jaren))&" is dat "&FIXED(INDEX(uren,ROWS(jaren)),1)&" uur: € "&FIXED(INDEX(kosten,ROWS(jaren)),0)&"."',
  kern: [
    {
      naam: "kern_uren",
      label: "Uren per week in het eerste jaar",
      eenheid: "uren per week",
      vorm: "getal1",
      som: "INDEX(uren,1)",
    },
    {
      naam: "kern_fte",
      label: "Formatie in het eerste jaar",
      eenheid: "fte",
      vorm: "getal2",
      som: "INDEX(fte,1)",
    },
    {
      naam: "kern_kosten",
      label: "Kosten in het eerste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: "INDEX(kosten,1)",
    },
    {
      naam: "kern_structureel",
      label: "Daarvan structureel in het laatste jaar",
      eenheid: "euro per jaar",
      vorm: "euro",
      som: "INDEX(kosten_structureel,ROWS(jaren))",
    },
  ],
  onderdelen: (vraag) => {
    const aantal = vraag.jaren.length;
    const metOvergang = vraag.overgang !== undefined;
    const zaken: Jaarrij[] = [
      {
        naam: "aanvragen",
        label: "Nieuwe aanvragen",
        eenheid: "aanvragen per jaar",
        vorm: "getal0",
        som: "INDEX(WMO_Clienten_aanvragen,{n})",
        hoe: "van het blad Cliënten",
      },
      {
        naam: "herindicaties",
        label: "Herindicaties",
        eenheid: "zaken per jaar",
        vorm: "getal0",
        som: vraag.herindicaties === undefined ? "0" : "INDEX(WMO_Clienten_met_indicatie,{n})/looptijd",
        hoe:
          vraag.herindicaties === undefined
            ? "het deel Herindicaties is niet gekozen"
            : "cliënten met een indicatie / looptijd",
      },
      {
        naam: "zaken_overgang",
        label: "Herbeoordelingen van de overgang",
        eenheid: "zaken per jaar",
        vorm: "getal0",
        som: metOvergang ? "INDEX(WMO_Overgang_gekozen_zaken,{n})" : "0",
        hoe: metOvergang ? "van het blad Overgang, bij het gekozen beleid" : "er is geen overgang",
      },
      {
        naam: "beoordelingen",
        label: "Herindicaties en herbeoordelingen samen",
        eenheid: "zaken per jaar",
        vorm: "getal0",
        som: "{herindicaties}+{zaken_overgang}",
        hoe: "wie opnieuw beoordeeld wordt",
      },
    ];
    const uren: Jaarrij[] = [
      {
        naam: "uren_structureel",
        label: "Uren per week, structureel",
        eenheid: "uren per week",
        vorm: "getal2",
        som: "({herindicaties}*uren_herindicatie+{aanvragen}*uren_aanvraag)/weken",
        hoe: "(herindicaties x uren + aanvragen x uren) / weken per jaar",
      },
      {
        naam: "uren_tijdelijk",
        label: "Uren per week, tijdelijk",
        eenheid: "uren per week",
        vorm: "getal2",
        som: "{zaken_overgang}*uren_herindicatie/weken",
        hoe: "herbeoordelingen x uren / weken per jaar",
      },
      {
        naam: "uren",
        label: "Uren per week",
        eenheid: "uren per week",
        vorm: "getal2",
        som: "{uren_structureel}+{uren_tijdelijk}",
        hoe: "structureel + tijdelijk",
        uitkomst: true,
      },
      {
        naam: "fte",
        label: "Formatie",
        eenheid: "fte",
        vorm: "getal2",
        som: "{uren}/productiviteit/werkweek",
        hoe: "uren / productiviteit / werkweek",
        uitkomst: true,
      },
      loonkostenrij,
      {
        naam: "kosten_structureel",
        label: "Kosten, structureel",
        eenheid: "euro per jaar",
        vorm: "euro",
        som: "{uren_structureel}/productiviteit/werkweek*{loonkosten_jaar}",
        hoe: "fte x loonkosten; zonder overhead (taakveld 0.4)",
      },
      {
        naam: "kosten_tijdelijk",
        label: "Kosten, tijdelijk",
        eenheid: "euro per jaar",
        vorm: "euro",
        som: "{uren_tijdelijk}/productiviteit/werkweek*{loonkosten_jaar}",
        hoe: "fte x loonkosten",
      },
      {
        naam: "kosten",
        label: "Kosten",
        eenheid: "euro per jaar",
        vorm: "euro",
        som: "{kosten_structureel}+{kosten_tijdelijk}",
        hoe: "structureel + tijdelijk",
        uitkomst: true,
      },
    ];
    return [
      jaarblok({ kop: "Zaken per jaar", aantal, rijen: zaken }),
      jaarblok({
        kop: "Uren, formatie en kosten",
        aantal,
        rijen: uren,
        grafiek: {
          soort: "gestapeld",
          titel: "Uren per week voor consulenten",
          beschrijving:
            "Per jaar een kolom: onderaan wat blijft, daarboven wat alleen tijdens de overgang nodig is.",
          reeksen: [
            { naam: "structureel", rij: "uren_structureel" },
            { naam: "tijdelijk", rij: "uren_tijdelijk" },
          ],
          as: "uren per week",
          vorm: "getal1",
          bovenaan: true,
        },
      }),
      ...(vraag.termijn === undefined
        ? []
        : [
            jaarblok({
              kop: "Binnen de termijn",
              uitleg:
                "Zaken komen niet gelijkmatig binnen. In een termijn T komen er gemiddeld λ x T zaken, en bij toeval in 95 van de 100 gevallen niet meer dan λ x T + z x √(λ x T). Met zoveel uren lukt het ook dan.",
              aantal,
              rijen: [
                {
                  naam: "in_termijn",
                  label: "Zaken in de termijn, gemiddeld",
                  eenheid: "zaken",
                  vorm: "getal1",
                  som: "({aanvragen}+{herindicaties})/weken*(onderzoekstermijn+beslistermijn)",
                  hoe: "zaken per week x termijn",
                },
                {
                  naam: "in_drukke_termijn",
                  label: "Zaken in een drukke termijn",
                  eenheid: "zaken",
                  vorm: "getal1",
                  som: "{in_termijn}+NORMSINV(zekerheid)*SQRT({in_termijn})",
                  hoe: "gemiddeld + z x wortel van het gemiddelde",
                },
                {
                  naam: "uren_op_tijd",
                  label: "Uren per week om op tijd te zijn",
                  eenheid: "uren per week",
                  vorm: "getal2",
                  som: "IF({in_termijn}=0,0,{uren_structureel}*{in_drukke_termijn}/{in_termijn})",
                  hoe: "structurele uren x drukke termijn / gemiddelde termijn",
                  uitkomst: true,
                },
              ] satisfies Jaarrij[],
            }),
          ]),
      ...(metOvergang ? [perBeleid(aantal, vraag.herindicaties !== undefined)] : []),
    ];
  },
});

function perBeleid(aantal: number, metHerindicaties: boolean) {
  return jaarblok({
    kop: "Kosten bij elk beleid",
    uitleg: "Met de uren die er zijn: wat niet gedaan wordt, kost ook niets.",
    aantal,
    rijen: beleidskeuzes.map((_, i): Jaarrij => {
      const s = SCENARIO[i] as (typeof SCENARIO)[number];
      const indicaties =
        s === ""
          ? "INDEX(WMO_Clienten_met_indicatie_huidig,{n})"
          : `(INDEX(WMO_Clienten_met_indicatie_huidig,{n})+WMO_Clienten_indicatie_erbij*(${s === "zonder" ? "INDEX(WMO_Overgang_groep_over,{n})" : `INDEX(WMO_Overgang_beoordeeld_${s},{n})`}+INDEX(WMO_Overgang_instroom,{n})))`;
      const zaken = [
        ...(s === "" ? [] : [`INDEX(WMO_Overgang_zaken_${s === "met" ? "met" : "zacht"},{n})`]),
        ...(metHerindicaties ? [`${indicaties}/looptijd`] : []),
      ].join("+");
      const uren = `${zaken === "" ? "" : `(${zaken})*uren_herindicatie+`}{aanvragen}*uren_aanvraag`;
      return {
        naam: s === "" ? "kosten_huidig" : `kosten_${s}`,
        label: bijBeleid("Kosten van consulenten", i),
        eenheid: "euro per jaar",
        vorm: "euro",
        som: `(${uren})/weken/productiviteit/werkweek*{loonkosten_jaar}`,
        hoe: "(zaken x uren) / weken / productiviteit / werkweek x loonkosten",
      };
    }),
  });
}
