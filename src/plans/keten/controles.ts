import { tabel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { zodraCompleet } from "../opgave/ontbreekt";
import { deel, type VraagVan } from "../opgave/vraagvan";
import type { Getalvorm } from "../../sheet/getalvormen";
import { beleid, isBandprijs, jarenlijst, productenlijst, vergelijken } from "./lijsten";

const overgang = deel({
  naam: "overgang",
  kop: "Overgang naar een ander product",
  uitleg: "Controleert ook de overgang.",
  velden: [beleid],
});

const raming = deel({
  naam: "raming",
  kop: "Meerjarenraming",
  uitleg: "Controleert ook de meerjarenraming.",
  velden: [vergelijken],
});

const delen = [overgang, raming] as const;
const lijsten = [jarenlijst(""), productenlijst("", "instroom", "uitstroom", "groei", "betaald")] as const;
type Vraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;

/** Eén controle: wat er gelijk moet zijn, en waaraan. */
interface Controle {
  readonly wat: string;
  readonly blad: string;
  readonly verwacht: Som;
  readonly gevonden: Som;
  readonly vorm: Getalvorm;
}

/** Hoe een blad in namen heet, waar dat anders is dan zijn titel. */
const PLANNAAM: Readonly<Record<string, string>> = {
  Cliënten: "Clienten",
  Meerjarenraming: "Raming",
  Uitgangspunten: "",
  "Verschil verklaard": "Verschil",
};

/** Een bedrag klopt als het op een halve cent na gelijk is, een aantal op een honderdste. */
const MARGE = "0.005";

const altijd: readonly Controle[] = [
  {
    wat: "De jaren volgen op elkaar",
    blad: "Uitgangspunten",
    verwacht: "INDEX(jaren,1)+ROWS(jaren)-1",
    gevonden: "INDEX(jaren,ROWS(jaren))",
    vorm: "jaartal",
  },
  {
    wat: "Geen product heeft een groei én in- of uitstroom",
    blad: "Cliënten",
    verwacht: "0",
    gevonden: 'SUMPRODUCT((product_groei<>"")*((product_instroom<>"")+(product_uitstroom<>"")>0))',
    vorm: "getal0",
  },
  {
    wat: "Begin van het eerste jaar + erbij - weg = eind van het laatste jaar",
    blad: "Cliënten",
    verwacht:
      "SUM(INDEX(WMO_Clienten_begin,0,1))+SUM(WMO_Clienten_instroom)-SUM(WMO_Clienten_uitstroom)+SUM(WMO_Clienten_groei)",
    gevonden: "SUM(INDEX(WMO_Clienten_eind,0,ROWS(jaren)))",
    vorm: "getal2",
  },
  {
    wat: "Bij het gekozen beleid zijn er evenveel cliënten als zonder overgang",
    blad: "Cliënten",
    verwacht: "SUM(WMO_Clienten_gemiddeld)",
    gevonden: "SUM(WMO_Clienten_gekozen)",
    vorm: "getal2",
  },
  {
    wat: "Elk product met een prijs per band heeft die prijs",
    blad: "Tarief",
    verwacht: "0",
    gevonden: `SUMPRODUCT(${isBandprijs("product_betaald")}*(1-ISNUMBER(INDEX(WMO_Tarief_uurtarief,0,1))))`,
    vorm: "getal0",
  },
  {
    wat: "Een prijs per band gaat over cliënten met de minuten van het product",
    blad: "Tarief",
    verwacht: "0",
    gevonden: "WMO_Tarief_band_anders",
    vorm: "getal0",
  },
  {
    wat: "Zorg in natura + pgb = lasten van alle producten",
    blad: "Lasten",
    verwacht: "SUM(WMO_Lasten_lasten)",
    gevonden: "SUM(WMO_Lasten_natura)+SUM(WMO_Lasten_pgb)",
    vorm: "euro",
  },
  {
    wat: "De oorzaken tellen op tot het verschil in lasten",
    blad: "Verschil verklaard",
    verwacht:
      "INDEX(WMO_Lasten_lasten_totaal,WMO_Verschil_tot_plek)-INDEX(WMO_Lasten_lasten_totaal,WMO_Verschil_van_plek)",
    gevonden: "WMO_Verschil_samen",
    vorm: "euro",
  },
  {
    wat: "Structurele + tijdelijke kosten = kosten van consulenten",
    blad: "Consulenten",
    verwacht: "SUM(WMO_Consulenten_kosten)",
    gevonden: "SUM(WMO_Consulenten_kosten_structureel)+SUM(WMO_Consulenten_kosten_tijdelijk)",
    vorm: "euro",
  },
];

const bijOvergang: readonly Controle[] = [
  {
    wat: "Het oude en het nieuwe product zijn niet hetzelfde",
    blad: "Overgang",
    verwacht: "1",
    gevonden: "IF(WMO_Overgang_van_nr=WMO_Overgang_naar_nr,0,1)",
    vorm: "getal0",
  },
  {
    wat: "De ingangsdatum valt in de jaren van de begroting",
    blad: "Overgang",
    verwacht: "1",
    gevonden: "COUNTIF(jaren,YEAR(WMO_Overgang_ingangsdatum))",
    vorm: "getal0",
  },
  {
    wat: "Er lopen niet meer verwijzingen af dan er cliënten zijn",
    blad: "Overgang",
    verwacht: "0",
    gevonden: "MAX(0,-ROUND(WMO_Overgang_later,1))",
    vorm: "getal1",
  },
  {
    wat: "De som per product = de lasten bij het gekozen beleid",
    blad: "Lasten",
    verwacht: "0",
    gevonden: "SUMPRODUCT(ABS(WMO_Lasten_verschil))",
    vorm: "euroCent",
  },
  {
    wat: "Geen cliënten te veel of te weinig in een product",
    blad: "Cliënten",
    verwacht: "0",
    gevonden: "SUMPRODUCT((WMO_Clienten_gekozen<-0.05)*1)",
    vorm: "getal0",
  },
  {
    wat: "Kosten van consulenten bij het gekozen beleid",
    blad: "Consulenten",
    verwacht: "SUM(WMO_Consulenten_kosten)",
    gevonden:
      "CHOOSE(WMO_Overgang_beleid_nr,SUM(WMO_Consulenten_kosten_huidig),SUM(WMO_Consulenten_kosten_zacht),SUM(WMO_Consulenten_kosten_zonder),SUM(WMO_Consulenten_kosten_met))",
    vorm: "euro",
  },
];

const bijRaming: readonly Controle[] = [
  {
    wat: "Elke regel van de andere bladen staat in de lijst Taakvelden",
    blad: "Meerjarenraming",
    verwacht: "0",
    gevonden: 'COUNTIF(WMO_Raming_keten_in_lijst,"nee")',
    vorm: "getal0",
  },
  {
    wat: "De taakvelden tellen op tot wat er in de raming komt",
    blad: "Meerjarenraming",
    verwacht: "0",
    gevonden:
      "SUMPRODUCT(ABS(WMO_Raming_controle_lasten)+ABS(WMO_Raming_controle_baten)+ABS(WMO_Raming_controle_keten))",
    vorm: "euroCent",
  },
];

function controletabel(vraag: Vraag) {
  return tabel({
    kop: "Wat er moet kloppen",
    rijen: [
      ...altijd,
      ...(vraag.overgang === undefined ? [] : bijOvergang),
      ...(vraag.raming === undefined ? [] : bijRaming),
    ],
    kolommen: [
      { kolom: "wat", kop: "Controle", stijl: "label", cel: (c) => ({ tekst: c.wat }) },
      {
        kolom: "blad",
        kop: "blad",
        stijl: "links",
        cel: ({ blad }) => ({ tekst: blad, naar: PLANNAAM[blad] ?? blad }),
      },
      { kolom: "verwacht", kop: "verwacht", vorm: (c) => c.vorm, cel: (c) => c.verwacht },
      { kolom: "gevonden", kop: "gevonden", vorm: (c) => c.vorm, cel: (c) => c.gevonden },
      {
        kolom: "klopt",
        naam: "klopt",
        kop: "klopt",
        stijl: "links",
        cel: zodraCompleet(
          `IF(ISERROR({verwacht}-{gevonden}),"nee",IF(ABS({verwacht}-{gevonden})<${MARGE},"ja","nee"))`,
        ),
      },
    ],
    signalen: [{ van: "klopt", als: { som: '{klopt}="nee"' }, signaal: "letOp" }],
  });
}

/** Elke controle van elk blad op één plaats. */
export const controles = opgave({
  id: "controles",
  versie: 1,
  titel: "Controles",
  opschrift: "Controles",
  vraag: "Klopt wat er op de bladen staat met elkaar?",
  naam: "Controles",
  delen,
  lijsten,
  vorm: {
    laatsteKolom: "G",
    breedtes: { A: 58, B: 18, C: 16, D: 16, E: 10, F: 9, G: 9 },
    tabkleur: "5B6770",
  },
  steuntOp: ({ overgang: o, raming: r }) => [
    "clienten",
    "tarief",
    "consulenten",
    "lasten",
    "verschil",
    ...(o === undefined ? [] : ["overgang"]),
    ...(r === undefined ? [] : ["raming"]),
  ],
  antwoord: () =>
    'IF(niet_goed=0,"Alle "&ROWS(klopt)&" controles kloppen.",niet_goed&" van de "&ROWS(klopt)&" controles "&IF(niet_goed=1,"klopt","kloppen")&" niet. Zij staan hieronder met “nee”.")',
  kern: [
    {
      naam: "niet_goed",
      label: "Controles die niet kloppen",
      eenheid: "controles",
      vorm: "getal0",
      som: 'COUNTIF(klopt,"nee")',
    },
  ],
  onderdelen: (vraag) => [controletabel(vraag)],
});
