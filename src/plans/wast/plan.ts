import { bandbezwaren, metPrijzen, prijzenVan, zonderClienten } from "../bandbreedtes/banden";
import { bandnaam, bandnummers, grenzen, standaardtabel } from "../bandbreedtes/tabellen";
import { regels, tabel, zin, type Onderdeel, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { delen, lijsten, type Wastvraag } from "./velden";

/** Wat een was- en strijkservice scheelt: in minuten, in banden, en in geld onder p*q en onder een prijs per band. */
export const wast = opgave({
  id: "wast",
  versie: 1,
  titel: "WaST",
  opschrift: "Was- en strijkservice (WaST)",
  vraag:
    "Wie zakt een bandbreedte als de was en het strijken de deur uit gaan? En wat scheelt dat na aftrek van wat de service kost: bij betalen per uur, en bij een prijs per band?",
  naam: "Wast",
  delen,
  lijsten,
  vorm: {
    laatsteKolom: "G",
    breedtes: { A: 44, B: 14, C: 20, "D:M": 12 },
    tabkleur: "1F5C99",
  },
  bezwaren: ({ banden, groepen }) => [...bandbezwaren(banden), ...zonderClienten(groepen)],
  antwoord: (vraag) =>
    `IF(ROUND(deelnemers,6)=0,"Er doet nog niemand mee: de service scheelt niets"&IF(service_kosten>0,", en kost € "&FIXED(service_kosten,0)&" per jaar","")&".","Van "&IF(clienten=1,"1 cliënt",FIXED(clienten,0)&" cliënten")&" "&${doen("deelnemers", "doet er 1", "doen er")}&" mee; "&${doen("lager", "daarvan zakt er 1", "daarvan zakken er")}&" een band."${manieren(
      vraag,
    )
      .map(({ naam, waar }) => `&${saldozin(`${naam}_saldo`, waar)}`)
      .join("")})`,
  kern: ["deelnemers", "lager", "service_kosten", "uur_saldo", "band_saldo"],
  onderdelen: (vraag) => [
    ...standaardtabel(vraag),
    regels("Wie meedoet, en wie een band zakt", tellingen),
    zin(MINDER_DAN_ERAF),
    zin(VEELAL),
    zin(OP_GRENS),
    bandtabel(vraag),
    regels("Wat de service kost", kosten),
    ...manieren(vraag).map(({ kop, uitleg, naam, regels: besparing }) =>
      regels(kop, [...besparing, ...naKosten(naam)], uitleg),
    ),
    ...manieren(vraag).map(({ oordeel }) => zin(oordeel)),
    uitwerking(vraag),
  ],
});

const REGELS = { tm: "t/m", tot: "tot" } as const;

/** Het nummer van de band; zonder minuten of onder de laagste ondergrens is dat 0. */
function bandVan(minuten: Som, vanaf: Som, grens: Som): Som {
  return `IF(${minuten}>0,IFNA(WMO.BANDBREEDTE(${minuten},${vanaf},${grens}),0),0)`;
}

/** "doet er 1" of "doen er 159". */
function doen(naam: string, een: string, meer: string): Som {
  return `IF(ROUND(${naam},0)=1,"${een}","${meer} "&FIXED(${naam},0))`;
}

function saldozin(naam: string, waar: string): Som {
  return `IF(ISNA(${naam})," ${waar} is er geen uitspraak.",IF(${naam}="",""," ${waar} "&IF(ROUND(${naam},0)=0,"maakt de service niets uit.",IF(${naam}<0,"kost","scheelt")&" de service per saldo € "&FIXED(ABS(${naam}),0)&" per jaar.")))`;
}

interface Manier {
  readonly naam: "uur" | "band";
  readonly waar: string;
  readonly kop: string;
  readonly uitleg: string;
  readonly regels: readonly Regel[];
  readonly oordeel: Som;
}

/** De manieren van betalen waarvoor er gegevens zijn. */
function manieren({ uren, banden }: Wastvraag): readonly Manier[] {
  return [...(uren === undefined ? [] : [perUur]), ...(prijzenVan(banden) === undefined ? [] : [perBand])];
}

const tel = (naam: string, label: string, som: Som, hoe: string): Regel => ({
  naam,
  label,
  eenheid: "cliënten",
  vorm: "getal0",
  som,
  hoe,
});

const tellingen: readonly Regel[] = [
  tel("clienten", "Cliënten in alle groepen", "SUM(groep_aantal)", "alle aantallen samen"),
  {
    ...tel(
      "deelnemers",
      "Deelnemers",
      "SUM(uit_deelnemers)",
      "cliënten x deelname; niet afgerond, want het is een verwachting",
    ),
    uitkomst: true,
  },
  {
    naam: "minuten_samen",
    label: "Minuten die er samen af gaan",
    eenheid: "minuten per week",
    vorm: "getal0",
    som: "SUMPRODUCT(uit_eraf,uit_deelnemers)",
    hoe: "per deelnemer hoogstens de minuten die hij heeft",
  },
  {
    ...tel(
      "lager",
      "Deelnemers die een band zakken",
      "SUMPRODUCT((uit_band_met<uit_band_zonder)*uit_deelnemers)",
      "band met de service onder de band zonder",
    ),
    uitkomst: true,
  },
  {
    naam: "lager_deel",
    label: "Deel van de deelnemers dat een band zakt",
    eenheid: "aandeel",
    vorm: "procent0",
    som: "IF(deelnemers=0,0,lager/deelnemers)",
    hoe: "deelnemers die zakken / deelnemers",
  },
  tel(
    "onder_laagste_band",
    "Deelnemers die met de service onder de laagste band komen",
    "SUMPRODUCT((uit_band_met=0)*(uit_band_zonder>0)*uit_deelnemers)",
    "zij hebben dan geen bandbreedte meer",
  ),
  tel(
    "lager_tm",
    "Een band lager bij grensregel “t/m”",
    "SUMPRODUCT((uit_met_tm<uit_zonder_tm)*uit_deelnemers)",
    "wat de keuze van de grensregel scheelt",
  ),
  tel(
    "lager_tot",
    "Een band lager bij grensregel “tot”",
    "SUMPRODUCT((uit_met_tot<uit_zonder_tot)*uit_deelnemers)",
    "wat de keuze van de grensregel scheelt",
  ),
];

const MINDER = "SUMPRODUCT((uit_eraf<minuten_eraf)*uit_deelnemers)";
const MINDER_DAN_ERAF: Som = `IF(ROUND(${MINDER},6)=0,"","Let op: "&IF(ROUND(${MINDER},0)=1,"1 deelnemer heeft",FIXED(${MINDER},0)&" deelnemers hebben")&" minder minuten hulp dan er voor de service af zouden gaan. Bij hen gaat eraf wat er is.")`;

/** GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, “Kanttekeningen”. */
const VEELAL: Som =
  'IF(deelnemers=0,"","Een service scheelt een band alleen voor wie over een grens gaat: hier "&FIXED(100*lager_deel,0)&"% van de deelnemers. De GR Sociaal schreef in 2023 dat iemand met de service “veelal een bandbreedte lager” uitkomt; of dat zo is, hangt van de minuten af.")';

const OP_GRENS: Som =
  'IF(ROUND(lager_tm-lager_tot,6)=0,"","Let op: er zijn groepen precies op een grens. Deelnemers die een band zakken: bij “t/m” "&FIXED(lager_tm,0)&", bij “tot” "&FIXED(lager_tot,0)&".")';

/** De deelnemers over de banden, zonder en met de service. */
function bandtabel(vraag: Wastvraag): Onderdeel {
  const rijen = bandnummers(vraag);
  const hoogste = rijen.length - 1;
  const grens = (nummer: number): Som => `INDEX(${grenzen(vraag)},${nummer})`;
  return tabel({
    kop: "Deelnemers per bandbreedte, zonder en met de service",
    rijen,
    kolommen: [
      { kolom: "naam", kop: "Bandbreedte", stijl: "label", cel: (band) => bandnaam(vraag, band, hoogste) },
      { kolom: "van", kop: "van", vorm: "getal1", cel: (band) => (band === 0 ? undefined : grens(band)) },
      {
        kolom: "tot",
        kop: "tot",
        vorm: "getal1",
        cel: (band) => (band === hoogste ? undefined : grens(band + 1)),
      },
      ...(["zonder", "met"] as const).map((wanneer) => ({
        kolom: wanneer,
        naam: `verdeling_${wanneer}`,
        kop: `${wanneer} service`,
        vorm: "getal1" as const,
        stijl: "uitkomst" as const,
        cel: (band: number) => `SUMIF(uit_band_${wanneer},${band},uit_deelnemers)`,
      })),
      { kolom: "verschil", kop: "verschil", vorm: "getal1", cel: "{met}-{zonder}" },
    ],
    grafiek: {
      titel: "Deelnemers per bandbreedte, zonder en met de service",
      beschrijving:
        "Per bandbreedte twee kolommen: het aantal deelnemers zonder en met de was- en strijkservice. De getallen staan in de tabel.",
      categorieen: "naam",
      reeksen: [
        { naam: "zonder service", kolom: "zonder" },
        { naam: "met service", kolom: "met" },
      ],
      as: "deelnemers",
      vorm: "getal0",
      bovenaan: true,
    },
  });
}

const euro = (naam: string, label: string, som: Som, hoe: string): Regel => ({
  naam,
  label,
  eenheid: "euro per jaar",
  vorm: "euro",
  som,
  hoe,
});

const kosten: readonly Regel[] = [
  euro(
    "service_kosten",
    "Kosten van de service",
    "deelnemers*service_prijs*12+service_vast",
    "deelnemers x prijs x 12 + vaste kosten",
  ),
];

/** Wat er na de kosten van de service overblijft, en tot welke prijs dat zo is. */
function naKosten(naam: Manier["naam"]): readonly Regel[] {
  return [
    {
      ...euro(
        `${naam}_saldo`,
        naam === "uur" ? "Wat overblijft bij betalen per uur" : "Wat overblijft bij een prijs per band",
        metBedrag(naam, `${naam}_besparing-service_kosten`),
        "besparing op hulp - kosten van de service; zij kunnen op verschillende taakvelden staan",
      ),
      onderNul: "de service kost meer",
      uitkomst: true,
      signaal: { als: { celIs: "<", dan: 0 }, signaal: "letOp" },
    },
    {
      naam: `${naam}_hoogste_prijs`,
      label: `Hoogste prijs per deelnemer, ${naam === "uur" ? "betalen per uur" : "prijs per band"}`,
      eenheid: "euro per maand per cliënt",
      vorm: "euroCent",
      som: metBedrag(naam, `IF(deelnemers=0,"",(${naam}_besparing-service_vast)/deelnemers/12)`),
      hoe: "daarboven kost de service meer dan zij scheelt: (besparing - vaste kosten) / deelnemers / 12",
      onderNul: "ook gratis kost zij geld",
    },
  ];
}

function metBedrag(naam: Manier["naam"], som: Som): Som {
  return naam === "band" ? metPrijzen(som) : som;
}

const perUur: Manier = {
  naam: "uur",
  waar: "Bij betalen per uur",
  kop: "Bij betalen per uur (p*q)",
  uitleg: "Elke minuut minder telt, ook bij wie in zijn band blijft.",
  regels: [
    euro(
      "uur_besparing",
      "Besparing op hulp bij betalen per uur",
      "minuten_samen/60*weken*uurtarief*declaratiegraad",
      "minuten per week / 60 x weken x tarief x declaratiegraad",
    ),
  ],
  oordeel: `IF(uur_saldo<0,"Let op: bij betalen per uur kost de service meer dan zij aan hulp scheelt."&IF(deelnemers=0,"",IF(uur_hoogste_prijs<=0," Ook zonder prijs per deelnemer is dat zo, door de vaste kosten."," Per deelnemer mag zij hoogstens € "&FIXED(uur_hoogste_prijs,2)&" per maand kosten.")),"")`,
};

/** De prijs per maand van wie zoveel minuten in deze band heeft; wie niets overhoudt, kost niets meer. */
const bandprijs = (band: Som, minuten: Som): Som =>
  `IF(${minuten}=0,0,IF(${band}>0,INDEX(band_prijs,MAX(1,${band})),IF(onder_laagste="fout",NA(),IF(onder_laagste="geen",0,INDEX(band_prijs,1)))))`;

const GEMIDDELDE_BAND = (["zonder", "met"] as const).flatMap((wanneer): Regel[] => [
  {
    naam: `gemiddeld_${wanneer}`,
    label: `Gemiddelde minuten van de deelnemers ${wanneer} service`,
    eenheid: "minuten per week",
    vorm: "getal1",
    som: `IF(deelnemers=0,0,SUMPRODUCT(uit_${wanneer},uit_deelnemers)/deelnemers)`,
    hoe: "minuten x deelnemers / deelnemers",
  },
  {
    naam: `gemiddeld_band_${wanneer}`,
    label: `De band van dat gemiddelde ${wanneer} service`,
    eenheid: "1 is de laagste",
    vorm: "getal0",
    som: bandVan(`gemiddeld_${wanneer}`, "band_vanaf", "grens"),
    hoe: "0 is onder de laagste band",
  },
]);

const perBand: Manier = {
  naam: "band",
  waar: "Bij een prijs per band",
  kop: "Bij een prijs per bandbreedte",
  uitleg: "Alleen wie een band zakt, scheelt geld; de declaratiegraad doet niet mee.",
  regels: [
    euro(
      "band_besparing",
      "Besparing op hulp bij een prijs per band",
      'IF(grens="tot",band_besparing_tot,band_besparing_tm)',
      "per deelnemer: prijs van de band zonder - prijs van de band met service, x 12",
    ),
    ...(["tm", "tot"] as const).map((regel) =>
      euro(
        `band_besparing_${regel}`,
        `Besparing op hulp bij grensregel “${REGELS[regel]}”`,
        metPrijzen(`SUM(uit_bespaart_${regel})`),
        "dezelfde som met deze grensregel",
      ),
    ),
    ...GEMIDDELDE_BAND,
    euro(
      "band_gemiddeld",
      "Dezelfde som op het gemiddelde: die klopt niet",
      metPrijzen(
        `IF(deelnemers=0,0,deelnemers*12*(${bandprijs("gemiddeld_band_zonder", "gemiddeld_zonder")}-${bandprijs("gemiddeld_band_met", "gemiddeld_met")}))`,
      ),
      "alsof elke deelnemer de gemiddelde minuten heeft; staat hier om te laten zien wat dat scheelt",
    ),
  ],
  oordeel: `IF(ISNA(band_saldo),"Let op: er komen deelnemers onder de laagste band, dus er is geen bedrag. Kies bij de uitgangspunten wat zij kosten: “laagste band” of “geen”.",IF(band_saldo="","",IF(band_saldo<0,"Let op: bij een prijs per band kost de service meer dan zij aan hulp scheelt. ","")&"Bij een prijs per band scheelt alleen wie een band zakt: "&IF(ROUND(lager,0)=1,"1 deelnemer",FIXED(lager,0)&" deelnemers")&"."))`,
};

/** Per groep de minuten en banden zonder en met de service; hieruit tellen de andere blokken. */
function uitwerking(vraag: Wastvraag): Onderdeel {
  const WANNEER = ["zonder", "met"] as const;
  return tabel({
    kop: "Uitwerking per groep",
    uitleg:
      "Elke groep met haar deelnemers, hun minuten zonder en met de service, en hun band onder beide grensregels; band 0 is onder de laagste.",
    rijen: vraag.groepen,
    uitwerking: true,
    kolommen: [
      {
        kolom: "deelnemers",
        naam: "uit_deelnemers",
        kop: "deelnemers",
        vorm: "getal1",
        stijl: "links",
        cel: "N(INDEX(groep_aantal,{#}))*deelname",
      },
      {
        kolom: "zonder",
        naam: "uit_zonder",
        kop: "minuten zonder",
        vorm: "getal1",
        cel: "N(INDEX(groep_minuten_nu,{#}))",
      },
      { kolom: "met", naam: "uit_met", kop: "minuten met", vorm: "getal1", cel: "{zonder}-{eraf}" },
      {
        kolom: "eraf",
        naam: "uit_eraf",
        kop: "minuten eraf",
        vorm: "getal1",
        cel: "MIN({zonder},minuten_eraf)",
      },
      ...WANNEER.flatMap((wanneer) =>
        (["tm", "tot"] as const).map((regel) => ({
          kolom: `${wanneer}_${regel}`,
          naam: `uit_${wanneer}_${regel}`,
          kop: `band ${wanneer}, ${REGELS[regel]}`,
          vorm: "getal0" as const,
          cel: bandVan(`{${wanneer}}`, grenzen(vraag), `"${REGELS[regel]}"`),
        })),
      ),
      ...WANNEER.map((wanneer) => ({
        kolom: `band_${wanneer}`,
        naam: `uit_band_${wanneer}`,
        kop: `band ${wanneer}`,
        vorm: "getal0" as const,
        cel: `IF(grens="tot",{${wanneer}_tot},{${wanneer}_tm})`,
      })),
      ...(prijzenVan(vraag.banden) === undefined
        ? []
        : (["tm", "tot"] as const).map((regel) => ({
            kolom: `bespaart_${regel}`,
            naam: `uit_bespaart_${regel}`,
            kop: `bespaart, ${REGELS[regel]}`,
            vorm: "euro" as const,
            cel: metPrijzen(
              `IF({deelnemers}=0,0,{deelnemers}*12*(${bandprijs(`{zonder_${regel}}`, "{zonder}")}-${bandprijs(`{met_${regel}}`, "{met}")}))`,
            ),
          }))),
    ],
    signalen: [{ van: "band_met", als: { som: "{band_met}<{band_zonder}" }, signaal: "letOp" }],
  });
}
