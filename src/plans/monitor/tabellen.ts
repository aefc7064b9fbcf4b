import { bandtabelVan } from "../bandbreedtes/banden";
import { grenzen } from "../bandbreedtes/tabellen";
import { tabel, type Onderdeel, type Som, type Tabelkolom } from "../opgave/onderdeel";
import type { Monitorvraag } from "./lijsten";

/** De rijen van de lijst die in de laatste, en in de vorige, complete periode vallen. */
export const NU: Som = "levering_nu";
const VORIG: Som = "levering_vorig";
/** Wie minuten heeft boven de ondergrens van zijn band. */
export const MET_RUIMTE: Som = "ISNUMBER(levering_ruimte)";
const VAN: Som = "(levering_aanbieder=INDEX(aanbieder,{#}))";
const N_NU: Som = "INDEX(uit_clienten,{#})";
/** Ook zonder minimum is er van niemand niets te zeggen. */
const MINSTENS: Som = "MAX(1,minimum)";
const TE_WEINIG: Som = `(${N_NU}<${MINSTENS})`;

const GETELD: Som = `COUNTIF(uit_clienten,"<"&${MINSTENS})`;
const KLEIN_SAMEN: Som = `SUMIF(uit_clienten,"<"&${MINSTENS})`;
/**
 * Mogen de totalen er staan? Dezelfde regel als bij het delen: van een klein aantal mag een lezer niet meer weten dan dat het klein is. Hij kent wat de kleine
 * aanbieders samen hebben, het totaal min de andere; dan moet elk van hen nog alles van 0 tot de drempel kunnen zijn.
 */
export const TOTALEN_MOGEN: Som = `IF(OR(periode_nu=0,${GETELD}=0),1,IF(AND(${KLEIN_SAMEN}>=${MINSTENS}-1,${KLEIN_SAMEN}<=(${GETELD}-1)*(${MINSTENS}-1)),1,0))`;
/** Een totaal, of het teken voor geheim. */
export const alsTotaal = (som: Som): Som => `IF(totalen_mogen=0,".",${som})`;

/** Niets van een aanbieder met te weinig cliënten: het zou over personen gaan. */
const alsGenoeg = (som: Som): Som => `IF(${TE_WEINIG},"",${som})`;
const rijsom = (wat: Som, periode = NU): Som => `SUMPRODUCT(${VAN}*${periode}*levering_aantal${wat})`;
const deel = (teller: Som, noemer: Som): Som => `IF(${noemer}=0,"",${teller}/${noemer})`;

const naam: Tabelkolom<unknown> = {
  kolom: "aanbieder",
  kop: "Aanbieder",
  stijl: "label",
  cel: "INDEX(aanbieder,{#})",
};

/** Een meting telt als er genoeg antwoorden onder liggen en er een norm is. */
const telt = (cijfer: string, aantal: string, norm: string): Som =>
  `AND(ISNUMBER(INDEX(${cijfer},{#})),N(INDEX(${aantal},{#}))>=minimum,ISNUMBER(${norm}))`;
const getoond = (cijfer: string, aantal: string): Som =>
  `IF(AND(ISNUMBER(INDEX(${cijfer},{#})),N(INDEX(${aantal},{#}))>=minimum),INDEX(${cijfer},{#}),"")`;
const onder = (cijfer: string, norm: string): Som => `ROUND(INDEX(${cijfer},{#}),6)<ROUND(${norm},6)`;

const ONDERKANT: Som = ", levering aan de onderkant";

/** Wat een contractmanager meeneemt: eerst de kwaliteit, dan de uren; en wat er per aanbieder onder ligt. */
export function aanbiedertabel({ aanbieders: rijen }: Monitorvraag): Onderdeel[] {
  return [
    tabel({
      kop: "Eerst de kwaliteit",
      uitleg:
        "Een cijfer telt vanaf het aantal antwoorden dat hierboven staat. Haalt een aanbieder de normen, dan is er geen signaal.",
      rijen,
      kolommen: [
        { ...naam, inPaneel: "aanbieder" },
        {
          kolom: "clienten",
          naam: "clienten_getoond",
          inPaneel: "cliënten",
          kop: "Cliënten",
          vorm: "getal0",
          stijl: "rechts",
          cel: `IF(periode_nu=0,"",IF(${TE_WEINIG},"<"&${MINSTENS},${N_NU}))`,
        },
        {
          kolom: "tevreden",
          naam: "tevreden_getoond",
          kop: "Klanttevredenheid",
          vorm: "getal1",
          cel: getoond("tevreden", "antwoorden"),
        },
        {
          kolom: "antwoorden",
          kop: "Antwoorden",
          vorm: "getal0",
          stijl: "rechts",
          cel: 'IF(INDEX(antwoorden,{#})="","",IF(INDEX(antwoorden,{#})<minimum,"<"&minimum,INDEX(antwoorden,{#})))',
        },
        {
          kolom: "schoon",
          naam: "schoon_getoond",
          kop: "Schoon en leefbaar",
          vorm: "procent0",
          cel: getoond("schoon", "bezoeken"),
        },
        {
          kolom: "bezoeken",
          kop: "Bezochte huizen",
          vorm: "getal0",
          stijl: "rechts",
          cel: 'IF(INDEX(bezoeken,{#})="","",IF(INDEX(bezoeken,{#})<minimum,"<"&minimum,INDEX(bezoeken,{#})))',
        },
        {
          kolom: "oordeel",
          naam: "kwaliteit",
          kop: "Kwaliteit",
          stijl: "links",
          cel: `IF(INDEX(uit_telt,{#})=0,"onbekend",IF(INDEX(uit_onder,{#})>0,"onder de norm","haalt de norm"))`,
        },
      ],
      signalen: [
        { van: "oordeel", als: { celIs: "=", dan: "onder de norm" }, signaal: "fout" },
        { van: "oordeel", als: { celIs: "=", dan: "onbekend" }, signaal: "letOp" },
      ],
    }),
    tabel({
      kop: "Dan de uren",
      uitleg:
        "Benutte ruimte: 0% levert wat is toegewezen, 100% alleen de ondergrens van de band die de cliënt te horen kreeg, meer dan 100% nog minder.",
      rijen,
      kolommen: [
        { ...naam, inPaneel: "aanbieder" },
        {
          kolom: "graad",
          naam: "graad",
          inPaneel: "declaratiegraad",
          kop: "Declaratiegraad",
          vorm: "procent1",
          cel: alsGenoeg(deel(rijsom("*levering_geleverd"), rijsom("*levering_beschikt"))),
        },
        {
          kolom: "trend",
          naam: "trend",
          kop: "Verschil met vorige periode",
          vorm: "procent1",
          cel: `IF(OR(${TE_WEINIG},INDEX(uit_clienten_vorig,{#})<${MINSTENS},{graad}=""),"",{graad}-${rijsom("*levering_geleverd", VORIG)}/${rijsom("*levering_beschikt", VORIG)})`,
        },
        {
          kolom: "ruimte",
          naam: "ruimte",
          kop: "Benutte ruimte",
          vorm: "procent0",
          cel: alsGenoeg(
            `IF(INDEX(uit_zonder_band,{#})>0,NA(),${deel(rijsom(",levering_ruimte"), "INDEX(uit_met_ruimte,{#})")})`,
          ),
        },
        {
          kolom: "onderkant",
          naam: "onderkant",
          inPaneel: "onderkant",
          kop: "Cliënten aan de onderkant",
          vorm: "procent0",
          cel: alsGenoeg(
            `IF(INDEX(uit_zonder_band,{#})>0,NA(),${deel(rijsom(",levering_onder"), "INDEX(uit_met_ruimte,{#})")})`,
          ),
        },
        {
          kolom: "hoogste",
          naam: "hoogste",
          kop: "In de hoogste band",
          vorm: "procent0",
          cel: alsGenoeg(`${rijsom("*(levering_band=banden_aantal)")}/${N_NU}`),
        },
        {
          kolom: "verschil",
          naam: "hoogste_verschil",
          kop: "Verschil met alle samen",
          vorm: "procent0",
          stijl: "rechts",
          cel: `IF({hoogste}="","",${alsTotaal("{hoogste}-hoogste_alle")})`,
        },
        {
          kolom: "signaal",
          naam: "signaal",
          inPaneel: "signaal",
          kop: "Signaal",
          stijl: "links",
          cel: `IF(periode_nu=0,"nog geen periode",IF(${TE_WEINIG},"te weinig cliënten",IF(INDEX(kwaliteit,{#})="haalt de norm","",IF(INDEX(kwaliteit,{#})="onbekend","kwaliteit onbekend","kwaliteit onder de norm")&IF(INDEX(uit_zonder_band,{#})>0,"; uren niet te beoordelen",IF(ROUND(N({onderkant}),6)>0.5,"${ONDERKANT}","")))))`,
        },
        {
          kolom: "reden",
          naam: "reden",
          kop: "Reden voor een gesprek",
          vorm: "getal0",
          cel: 'IF(OR(periode_nu=0,{signaal}="",{signaal}="te weinig cliënten"),0,1)',
        },
      ],
      signalen: [
        { van: "signaal", als: { som: "{reden}=1" }, signaal: "letOp" },
        { van: "graad", als: { som: "N({graad})>1" }, signaal: "letOp" },
      ],
      grafiek: {
        titel: "Aan de onderkant geleverd, en in de hoogste band",
        beschrijving:
          "Per aanbieder twee kolommen: het deel van de cliënten dat aan de onderkant van de band geleverd krijgt, en het deel in de hoogste band. Samen hoog is de prikkel waar het model voor waarschuwt.",
        categorieen: "aanbieder",
        reeksen: [
          { naam: "aan de onderkant", kolom: "onderkant" },
          { naam: "in de hoogste band", kolom: "hoogste" },
        ],
        as: "deel van de cliënten",
        vorm: "procent0",
        bovenaan: true,
      },
    }),
    tabel({
      kop: "Hoeveel cliënten eronder liggen",
      rijen,
      uitwerking: true,
      kolommen: [
        naam,
        { kolom: "n", naam: "uit_clienten", kop: "Cliënten", vorm: "getal0", cel: rijsom("") },
        {
          kolom: "vorig",
          naam: "uit_clienten_vorig",
          kop: "Vorige periode",
          vorm: "getal0",
          cel: rijsom("", VORIG),
        },
        {
          kolom: "ruimte",
          naam: "uit_met_ruimte",
          kop: "Met ruimte",
          vorm: "getal0",
          cel: rijsom(`*${MET_RUIMTE}`),
        },
        {
          kolom: "zonder",
          naam: "uit_zonder_band",
          kop: "Zonder band",
          vorm: "getal0",
          cel: rijsom("*(levering_band=0)"),
        },
        {
          kolom: "telt",
          naam: "uit_telt",
          kop: "Metingen die tellen",
          vorm: "getal0",
          cel: `${telt("tevreden", "antwoorden", "norm_tevreden")}+${telt("schoon", "bezoeken", "norm_schoon")}`,
        },
        {
          kolom: "onder",
          naam: "uit_onder",
          kop: "Onder de norm",
          vorm: "getal0",
          cel: `IF(${telt("tevreden", "antwoorden", "norm_tevreden")},IF(${onder("tevreden", "norm_tevreden")},1,0),0)+IF(${telt("schoon", "bezoeken", "norm_schoon")},IF(${onder("schoon", "norm_schoon")},1,0),0)`,
        },
      ],
    }),
  ];
}

/** Per aanbieder hoe zijn cliënten over de banden verdeeld zijn, met alle aanbieders samen eronder. */
export function bandmix(vraag: Monitorvraag): Onderdeel {
  const { banden, aanbieders } = vraag;
  const nummers = bandtabelVan(banden).grenzen.map((_, i) => i + 1);
  const kop = (band: number): Som => {
    const vanaf = `"vanaf "&INDEX(${grenzen(vraag)},${band})`;
    return banden.length === 0
      ? vanaf
      : `IF(OR(INDEX(band_naam,${band})="",INDEX(band_naam,${band})=0),${vanaf},INDEX(band_naam,${band}))`;
  };
  return tabel({
    kop: "Verdeling over de bandbreedtes",
    uitleg:
      "Deel van de cliënten per band, naar toegewezen minuten per week; onderaan alle aanbieders samen.",
    rijen: [...aanbieders, undefined],
    kolommen: [
      {
        kolom: "aanbieder",
        kop: "Aanbieder",
        stijl: "label",
        cel: (rij) => (rij === undefined ? { tekst: "Alle aanbieders" } : "INDEX(aanbieder,{#})"),
      },
      ...nummers.map((band): Tabelkolom<unknown> => ({
        kolom: `band_${band}`,
        naam: `mix_${band}`,
        kop: { som: kop(band) },
        vorm: "procent0",
        stijl: "rechts",
        cel: (rij) =>
          rij === undefined
            ? alsTotaal(
                `IF(clienten=0,"",SUMPRODUCT(${NU}*levering_aantal*(levering_band=${band}))/clienten)`,
              )
            : alsGenoeg(`${rijsom(`*(levering_band=${band})`)}/${N_NU}`),
      })),
    ],
  });
}

/** Welke periode de laatste complete is, en welke ervoor. */
export function periodetabel({ perioden: rijen }: Monitorvraag): Onderdeel {
  return tabel({
    kop: "Welke periode telt",
    uitleg: "De laatste periode waarvan alles gedeclareerd is, en de vorige.",
    rijen,
    uitwerking: true,
    cellen: [
      { naam: "periode_nu", kolom: "nu", rij: 1 },
      { naam: "periode_vorig", kolom: "vorig", rij: 1 },
    ],
    kolommen: [
      { kolom: "periode", kop: "Periode", stijl: "label", cel: "INDEX(periode,{#})" },
      {
        kolom: "klaar",
        naam: "periode_klaar",
        kop: "Nummer, als alles er is",
        vorm: "getal0",
        cel: 'IF(INDEX(periode_compleet,{#})="ja",{#},0)',
      },
      {
        kolom: "nu",
        kop: "Laatste",
        vorm: "getal0",
        cel: (_, nummer) => (nummer === 1 ? "MAX(periode_klaar)" : undefined),
      },
      {
        kolom: "eerder",
        naam: "periode_eerder",
        kop: "Eerder",
        vorm: "getal0",
        cel: "IF({klaar}<periode_nu,{klaar},0)",
      },
      {
        kolom: "vorig",
        kop: "Vorige",
        vorm: "getal0",
        cel: (_, nummer) => (nummer === 1 ? "MAX(periode_eerder)" : undefined),
      },
    ],
  });
}

/** Per groep haar band en de benutte ruimte; dezelfde som als de functie CONTRACTMONITOR, met aantallen. */
export function leveringtabel(vraag: Monitorvraag): Onderdeel {
  const [beschikt, geleverd] = ["INDEX(levering_beschikt,{#})", "INDEX(levering_geleverd,{#})"];
  return tabel({
    kop: "Uitwerking per groep",
    rijen: vraag.levering,
    uitwerking: true,
    kolommen: [
      { kolom: "aanbieder", kop: "Aanbieder", stijl: "links", cel: "INDEX(levering_aanbieder,{#})" },
      {
        kolom: "periode",
        kop: "Periode",
        vorm: "getal0",
        cel: "IFNA(MATCH(INDEX(levering_periode,{#}),periode,0),0)",
      },
      {
        kolom: "bekend",
        naam: "levering_bekend",
        kop: "Staat in de lijsten",
        vorm: "getal0",
        cel: "({periode}>0)*SUMPRODUCT((aanbieder=INDEX(levering_aanbieder,{#}))*1)",
      },
      {
        kolom: "nu",
        naam: "levering_nu",
        kop: "Laatste periode",
        vorm: "getal0",
        cel: "{bekend}*({periode}=periode_nu)",
      },
      {
        kolom: "vorig",
        naam: "levering_vorig",
        kop: "Vorige periode",
        vorm: "getal0",
        cel: "{bekend}*({periode}=periode_vorig)",
      },
      {
        kolom: "band",
        naam: "levering_band",
        kop: "Band",
        vorm: "getal0",
        cel: `IFNA(WMO.BANDBREEDTE(${beschikt},${grenzen(vraag)},grens),0)`,
      },
      {
        kolom: "ruimte",
        naam: "levering_ruimte",
        kop: "Benutte ruimte",
        vorm: "procent1",
        cel: `IF({band}=0,"",IF(ROUND(${beschikt}-INDEX(${grenzen(vraag)},MAX(1,{band})),6)=0,"",(${beschikt}-${geleverd}/normaal)/(${beschikt}-INDEX(${grenzen(vraag)},MAX(1,{band})))))`,
      },
      {
        kolom: "onder",
        naam: "levering_onder",
        kop: "Onderkant",
        vorm: "getal0",
        cel: 'IF({ruimte}="","",IF(ROUND({ruimte},6)>drempel,1,0))',
      },
    ],
  });
}
