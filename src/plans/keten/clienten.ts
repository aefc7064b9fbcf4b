import { getal } from "../../functions/mechaniek/soort";
import { jarenvorm } from "../opgave/jaarblok";
import { jaarblok, regels, zin, type Regel } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { deel } from "../opgave/vraagvan";
import { beleid, jarenlijst, perProduct, productenlijst } from "./lijsten";

const overgang = deel({
  naam: "overgang",
  kop: "Overgang naar een ander product",
  uitleg: "Telt mee wie volgens het blad Overgang van product verandert.",
  velden: [beleid],
});

const aanvragen = deel({
  naam: "aanvragen",
  kop: "Nieuwe aanvragen",
  uitleg: "Alleen voor jaren waarin de lijst Jaren geen aanvragen noemt.",
  verplicht: true,
  velden: [
    {
      sleutel: "toegekend",
      naam: "toegekend",
      label: "Deel van de aanvragen dat wordt toegekend",
      eenheid: "aandeel",
      vorm: "procent0",
      soort: getal({
        eenheid: "een aandeel boven 0 en tot en met 1, bijvoorbeeld 0,95 of 95%",
        bijLeeg: "fout",
        hoogstens: 1,
        redenTeGroot: "aandeel-te-groot",
      }),
      afspraak: {
        waarde: 1,
        bron: "Afspraak: elke aanvraag wordt toegekend, zolang u geen eigen deel invult.",
      },
      gedeeld: "Toegekend",
    },
  ],
});

const jaren = jarenlijst("", "nieuw");
const producten = productenlijst(
  "Vul per product in- en uitstroom in, of een groei per jaar; niet allebei. Een leeg vak telt als 0.",
  "clienten",
  "instroom",
  "uitstroom",
  "groei",
  "minuten",
  "indicatie",
);

const indicatieErbij: Regel = {
  naam: "indicatie_erbij",
  label: "Krijgt wie van product verandert een indicatie?",
  eenheid: "1 ja, 0 nee, -1 niet meer",
  vorm: "getal0",
  som: '(INDEX(product_indicatie,WMO_Overgang_naar_nr)="ja")-(INDEX(product_indicatie,WMO_Overgang_van_nr)="ja")',
  hoe: "nieuw product - oud product",
};

/** Hoeveel cliënten elk product in elk jaar heeft, en met hoeveel minuten. */
export const clienten = opgave({
  id: "clienten",
  versie: 1,
  titel: "Cliënten",
  opschrift: "Cliënten per product en jaar",
  vraag:
    "Hoeveel cliënten heeft elk product in elk jaar: wie komt erbij, wie gaat weg, en wie verandert van product?",
  naam: "Clienten",
  delen: [aanvragen, overgang],
  lijsten: [jaren, producten],
  vorm: jarenvorm(4, "5E7D2B"),
  vormBij: (vraag) => jarenvorm(vraag.jaren.length, "5E7D2B"),
  steuntOp: ({ overgang: o }) => (o === undefined ? [] : ["overgang"]),
  bezwaren: ({ producten: alle }) =>
    alle.flatMap(({ product, groei, instroom, uitstroom }) =>
      groei !== undefined && (instroom !== undefined || uitstroom !== undefined)
        ? [
            `${product}: er staat een groei én in- of uitstroom. Laat een van de twee leeg, anders telt dezelfde verandering twee keer.`,
          ]
        : [],
    ),
  antwoord: () =>
    '"In "&INDEX(jaren,1)&" zijn er gemiddeld "&FIXED(eerste_jaar,0)&" cliënten"&IF(ROWS(jaren)=1,"."," en in "&INDEX(jaren,ROWS(jaren))&" "&FIXED(laatste_jaar,0)&".")',
  kern: [
    {
      naam: "eerste_jaar",
      label: "Cliënten in het eerste jaar, gemiddeld",
      eenheid: "cliënten",
      vorm: "getal0",
      som: "INDEX(gekozen_totaal,1)",
    },
    {
      naam: "laatste_jaar",
      label: "Cliënten in het laatste jaar, gemiddeld",
      eenheid: "cliënten",
      vorm: "getal0",
      som: "INDEX(gekozen_totaal,ROWS(jaren))",
    },
  ],
  onderdelen: (vraag) => {
    const aantal = vraag.jaren.length;
    const per = perProduct(vraag.producten);
    const metOvergang = vraag.overgang !== undefined;
    return [
      ...(metOvergang ? [regels("Van product veranderen", [indicatieErbij])] : []),
      zin(
        'IF(SUMPRODUCT((product_groei<>"")*((product_instroom<>"")+(product_uitstroom<>"")>0))=0,"","Let op: een product heeft een groei én in- of uitstroom. De groei telt; laat een van de twee leeg.")',
      ),
      jaarblok({
        kop: "Zonder overgang: het huidige beleid",
        uitleg:
          "Begin + instroom - uitstroom + groei = eind. Het gemiddelde van een jaar is (begin + eind) / 2. Heeft een product een groei per jaar, dan tellen zijn in- en uitstroom niet.",
        aantal,
        rijen: [
          {
            naam: "begin",
            label: "Begin van het jaar",
            eenheid: "cliënten",
            vorm: "getal0",
            som: "IF({n}=1,INDEX(product_clienten,{#}),{eind@-1})",
            hoe: "het eind van het jaar ervoor",
            per,
          },
          {
            naam: "instroom",
            label: "Instroom",
            eenheid: "cliënten per jaar",
            vorm: "getal0",
            som: 'IF(INDEX(product_groei,{#})="",N(INDEX(product_instroom,{#})),0)',
            hoe: "instroom per jaar",
            per,
            totaal: "Instroom, alle producten",
          },
          {
            naam: "uitstroom",
            label: "Uitstroom",
            eenheid: "cliënten per jaar",
            vorm: "getal0",
            som: 'IF(INDEX(product_groei,{#})="",{begin}*N(INDEX(product_uitstroom,{#})),0)',
            hoe: "begin x uitstroom per jaar",
            per,
            totaal: "Uitstroom, alle producten",
          },
          {
            naam: "groei",
            label: "Groei",
            eenheid: "cliënten per jaar",
            vorm: "getal0",
            som: "{begin}*N(INDEX(product_groei,{#}))",
            hoe: "begin x groei per jaar",
            per,
          },
          {
            naam: "eind",
            label: "Eind van het jaar",
            eenheid: "cliënten",
            vorm: "getal0",
            som: "{begin}+{instroom}-{uitstroom}+{groei}",
            hoe: "begin + instroom - uitstroom + groei",
            per,
          },
          {
            naam: "gemiddeld",
            label: "Gemiddeld",
            eenheid: "cliënten",
            vorm: "getal0",
            som: "({begin}+{eind})/2",
            hoe: "(begin + eind) / 2",
            per,
            totaal: "Gemiddeld, alle producten",
          },
          {
            naam: "met_indicatie_huidig",
            label: "Cliënten met een indicatie",
            eenheid: "cliënten",
            vorm: "getal0",
            som: 'SUMPRODUCT((product_indicatie="ja")*{gemiddeld:})',
            hoe: "gemiddeld, van de producten met een indicatie",
          },
          {
            naam: "aanvragen",
            label: "Nieuwe aanvragen",
            eenheid: "aanvragen per jaar",
            vorm: "getal0",
            som: 'IF(INDEX(nieuw,{n})="",{instroom_totaal}/toegekend,INDEX(nieuw,{n}))',
            hoe: "van de lijst Jaren; staat daar niets, dan instroom / deel dat wordt toegekend",
          },
        ],
      }),
      zin(
        'IF(COUNT(nieuw)=ROWS(nieuw),"","Voor "&(ROWS(nieuw)-COUNT(nieuw))&" van de "&ROWS(nieuw)&" jaren zijn geen aanvragen ingevuld; daar volgen zij uit de instroom.")',
      ),
      jaarblok({
        kop: metOvergang ? "Bij het gekozen beleid" : "Waar de andere bladen mee rekenen",
        uitleg: metOvergang
          ? "Wie van product verandert, en wie er na de ingangsdatum bij komt, telt in het nieuwe product; het totaal blijft gelijk."
          : "Er is geen overgang naar een ander product in deze begroting.",
        aantal,
        grafiek: {
          soort: "kolom",
          titel: "Cliënten, gemiddeld per jaar",
          beschrijving: "Per jaar een kolom: het gemiddelde aantal cliënten van alle producten samen.",
          reeksen: [{ naam: "cliënten", rij: "gekozen_totaal" }],
          as: "cliënten",
          vorm: "getal0",
          bovenaan: true,
        },
        rijen: [
          ...(metOvergang
            ? [
                {
                  naam: "verandert",
                  label: "Verandert van product",
                  eenheid: "cliënten",
                  vorm: "getal0",
                  som: "(INDEX(WMO_Overgang_gekozen_over,{n})+INDEX(WMO_Overgang_gekozen_instroom,{n}))*(({#}=WMO_Overgang_naar_nr)-({#}=WMO_Overgang_van_nr))",
                  hoe: "van het blad Overgang: uit het oude product, in het nieuwe",
                  per,
                } as const,
              ]
            : []),
          {
            naam: "gekozen",
            label: metOvergang ? "Gemiddeld, bij het gekozen beleid" : "Gemiddeld",
            eenheid: "cliënten",
            vorm: "getal0",
            // Is iedereen over, dan laat het aftrekken soms net iets onder 0 over.
            som: metOvergang ? "MAX(0,{gemiddeld}+{verandert})" : "{gemiddeld}",
            hoe: metOvergang ? "gemiddeld zonder overgang + wie verandert" : "gemiddeld",
            uitkomst: true,
            per,
            totaal: metOvergang ? "Bij het gekozen beleid, alle producten" : "Gemiddeld, alle producten",
          },
          {
            naam: "minuten",
            label: "Minuten per cliënt per week",
            eenheid: "minuten per week",
            vorm: "getal2",
            som: metOvergang
              ? "IF(({#}=WMO_Overgang_naar_nr)*({gekozen}>0),(INDEX(product_minuten,{#})*({gekozen}-INDEX(WMO_Overgang_gekozen_papier,{n}))+INDEX(product_minuten,WMO_Overgang_van_nr)*INDEX(WMO_Overgang_gekozen_papier,{n}))/{gekozen},INDEX(product_minuten,{#}))"
              : "INDEX(product_minuten,{#})",
            hoe: metOvergang
              ? "wie alleen op papier over is, houdt de oude minuten; de anderen hebben die van het product"
              : "van de lijst Producten",
            per,
          },
          {
            naam: "met_indicatie",
            label: metOvergang
              ? "Cliënten met een indicatie, bij het gekozen beleid"
              : "Cliënten met een indicatie",
            eenheid: "cliënten",
            vorm: "getal0",
            som: 'SUMPRODUCT((product_indicatie="ja")*{gekozen:})',
            hoe: "de producten met een indicatie",
          },
        ],
      }),
    ];
  },
});
