import { bandbezwaren } from "../bandbreedtes/banden";
import { grenzen, standaardtabel } from "../bandbreedtes/tabellen";
import { minBij, regels, tabel, tekst, zin, type Onderdeel, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { GEHAALD, gehaaldregels, toetsregels, toetstabel } from "./toetsing";
import { delen, lijsten, normbezwaren, type Ondersteuningsvraag } from "./velden";

/** Van het normenkader naar minuten, bandbreedte, ondersteuningsplan en beschikking, voor één geval of soort cliënt. */
export const ondersteuningsplan = opgave({
  id: "ondersteuningsplan",
  versie: 1,
  titel: "Ondersteuningsplan",
  opschrift: "Van onderzoek naar ondersteuningsplan en beschikking",
  vraag:
    "Hoeveel minuten geeft het normenkader, welke bandbreedte hoort daarbij, en past het plan van de aanbieder erin? En welke minuten komen in de beschikking?",
  naam: "Ondersteuningsplan",
  delen,
  lijsten,
  vorm: {
    laatsteKolom: "G",
    breedtes: { A: 40, B: 26, C: 19, D: 13, E: 13, "F:G": 8 },
    tabkleur: "4E9A63",
  },
  bezwaren: (vraag) => [...normbezwaren(vraag), ...bandbezwaren(vraag.banden)],
  antwoord: (vraag) =>
    `"Nodig is gemiddeld "&FIXED(geindiceerd,1)&" minuten per week: "&${bandwoorden(vraag)}&". "&IF(toets="binnen","Het plan past; in de beschikking "&IF(beschikt=1,"komt 1 minuut","komen "&FIXED(beschikt,0)&" minuten")&" per "&per&".",IF(band=0,"Of het plan past, is dus niet te zeggen.","Het plan past niet: "&toets&"."))`,
  kern: ["geindiceerd", "ondergrens", "plan_minuten", "beschikt", "toets_kosten"],
  onderdelen: (vraag) => [
    ...standaardtabel(vraag),
    normtabel(vraag),
    regels("Van normenkader naar bandbreedte", bandregels(vraag)),
    zin(ondergrenszin(vraag)),
    zin(OP_GRENS),
    plantabel(vraag),
    regels("Past het plan?", planregels(vraag)),
    zin(PLANOORDEEL),
    periodetabel,
    regels(undefined, [BESCHIKT]),
    omrekentabel,
    ...(vraag.herindicatie === undefined
      ? []
      : [regels("Is het plan gehaald?", gehaaldregels), zin(GEHAALD)]),
    ...(vraag.toetsing === undefined ? [] : [toetstabel, regels(undefined, toetsregels)]),
    ...(vraag.stappen.length === 0 ? [] : [zin(ONDERZOCHT)]),
    WIE_DOET_WAT,
  ],
});

/** De minuten per week van elke regel van het normenkader; hieruit telt alles op. */
function normtabel({ norm }: Ondersteuningsvraag): Onderdeel {
  const veld = (naam: string) => `N(INDEX(norm_${naam},{#}))`;
  return tabel({
    kop: "Wat het normenkader geeft",
    uitleg:
      "Per regel: aantal x (uren per jaar x 60, of minuten per keer x keren per jaar) / weken per jaar.",
    rijen: norm,
    kolommen: [
      {
        kolom: "onderdeel",
        kop: "Module of activiteit",
        stijl: "label",
        cel: 'INDEX(norm_onderdeel,{#})&""',
      },
      {
        kolom: "week",
        naam: "norm_week",
        kop: "Minuten per week",
        vorm: "getal1",
        stijl: "uitkomst",
        cel: `${veld("aantal")}*(${veld("uren")}*60+${veld("minuten")}*${veld("keren")})/weken`,
      },
    ],
  });
}

const minuten = (naam: string, label: string, som: Som, hoe: string): Regel => ({
  naam,
  label,
  eenheid: "minuten per week",
  vorm: "getal1",
  som,
  hoe,
});

function bandregels(vraag: Ondersteuningsvraag): readonly Regel[] {
  const vanaf = grenzen(vraag);
  return [
    minuten("erbij", "Erbij volgens het normenkader", 'SUMIF(norm_week,">0")', "alle regels boven 0"),
    minuten("eraf", "Eraf: minder inzet", 'SUMIF(norm_week,"<0")', "alle regels onder 0"),
    {
      ...minuten("geindiceerd", "Minuten die nodig zijn", "SUM(norm_week)", "erbij + eraf; niet afgerond"),
      uitkomst: true,
    },
    {
      naam: "band",
      label: "Nummer van de bandbreedte",
      eenheid: "1 is de laagste",
      vorm: "getal0",
      som: nummer("geindiceerd", vraag),
      hoe: "hoeveel ondergrenzen eronder liggen; 0 is onder de laagste: geen bandbreedte",
      signaal: { als: { celIs: "=", dan: 0 }, signaal: "letOp" },
    },
    ...(["t/m", "tot"] as const).map((regel): Regel => ({
      naam: regel === "tot" ? "band_tot" : "band_tm",
      label: `Nummer bij grensregel “${regel}”`,
      eenheid: "1 is de laagste",
      vorm: "getal0",
      som: nummer("geindiceerd", vraag, `"${regel}"`),
      hoe: "anders dan hierboven als de minuten precies op een grens liggen",
    })),
    minuten(
      "ondergrens",
      "Ondergrens: die hoort de cliënt",
      `IF(band=0,"",INDEX(${vanaf},band))`,
      "van de lijst Bandbreedtes",
    ),
    minuten(
      "bovengrens",
      "Bovengrens",
      `IF(OR(band=0,band=ROWS(${vanaf})),"",INDEX(${vanaf},band+1))`,
      "de ondergrens van de volgende band; de hoogste band heeft er geen",
    ),
  ];
}

/** Zonder minuten of onder de laagste ondergrens is er geen band: 0. */
function nummer(waarde: Som, vraag: Ondersteuningsvraag, regel: Som = "grens"): Som {
  return `IF(${waarde}>0,IFNA(WMO.BANDBREEDTE(${waarde},${grenzen(vraag)},${regel}),0),0)`;
}

/** De bandbreedte met haar eigen naam en haar grenzen. */
function bandwoorden({ banden }: Ondersteuningsvraag): Som {
  const eigen = "INDEX(band_naam,MAX(1,band))";
  const naam = banden.length === 0 ? "" : `IF(OR(${eigen}="",${eigen}=0),"",${eigen}&", ")&`;
  const tot = 'IF(bovengrens="",""," "&IF(grens="tot","tot","tot en met")&" "&bovengrens)';
  return `IF(band=0,"geen bandbreedte",${naam}IF(OR(grens="tot",band=1),"van ","meer dan ")&ondergrens&${tot}&" minuten")`;
}

const ondergrenszin = (vraag: Ondersteuningsvraag): Som =>
  `IF(band=0,"Let op: dit is minder dan de laagste ondergrens, dus er is geen bandbreedte. Kijk of het normenkader compleet is ingevuld.","De bandbreedte is "&${bandwoorden(vraag)}&". De cliënt hoort de ondergrens: gemiddeld ten minste "&ondergrens&" minuten per week.")`;

/** Bij wie precies op een grens zit, hangt de band af van de grensregel. */
const OP_GRENS: Som =
  'IF(band_tm=band_tot,"","Let op: dit is precies een grens. Bij “t/m” is het band "&band_tm&", bij “tot” band "&band_tot&".")';

function plantabel({ activiteiten }: Ondersteuningsvraag): Onderdeel {
  const per = "INDEX(keren_per,{#})";
  return tabel({
    kop: "Het plan in minuten per week",
    uitleg: "Keren per maand x 12 en keren per jaar x 1, gedeeld door de weken per jaar.",
    rijen: activiteiten,
    kolommen: [
      {
        kolom: "activiteit",
        naam: "plan_activiteit",
        kop: "Activiteit",
        stijl: "label",
        cel: 'INDEX(activiteit,{#})&""',
      },
      {
        kolom: "minuten",
        naam: "plan_week",
        kop: "Minuten per week",
        vorm: "getal1",
        stijl: "uitkomst",
        cel: "N(INDEX(keer_minuten,{#}))*{keren}",
      },
      {
        kolom: "keren",
        naam: "plan_keren",
        kop: "Keren per week",
        vorm: "getal2",
        cel: `N(INDEX(keren,{#}))*IF(${per}="jaar",1,IF(${per}="maand",12,weken))/weken`,
      },
      {
        kolom: "deel",
        kop: "Deel van het plan",
        vorm: "procent0",
        cel: "IF(SUM({minuten:})=0,0,{minuten}/SUM({minuten:}))",
      },
    ],
    grafiek: {
      titel: "Het ondersteuningsplan in minuten per week",
      beschrijving: "Per activiteit een kolom met de minuten per week. De getallen staan in de tabel.",
      categorieen: "activiteit",
      reeksen: [{ naam: "minuten per week", kolom: "minuten" }],
      as: "minuten per week",
      vorm: "getal0",
      bovenaan: true,
    },
  });
}

function planregels(vraag: Ondersteuningsvraag): readonly Regel[] {
  return [
    {
      ...minuten("plan_minuten", "Minuten in het plan", "SUM(plan_week)", "alle activiteiten samen"),
      uitkomst: true,
    },
    {
      ...minuten(
        "verschil",
        "Plan min normenkader",
        "plan_minuten-geindiceerd",
        "minuten in het plan - minuten die nodig zijn",
      ),
      onderNul: "het plan is minder",
    },
    {
      naam: "plan_band",
      label: "Bandbreedte van het plan",
      eenheid: "1 is de laagste",
      vorm: "getal0",
      som: nummer("plan_minuten", vraag),
      hoe: "met dezelfde grenzen; 0 is geen bandbreedte",
    },
    {
      naam: "toets",
      label: "Past het plan in de bandbreedte?",
      eenheid: "oordeel",
      vorm: "tekst",
      som: 'IF(band=0,"geen bandbreedte",IF(plan_band=band,"binnen",IF(plan_band<band,"onder, terug naar consulent","boven, terug naar consulent")))',
      hoe: "de band van het plan naast die van het normenkader",
      signaal: { als: { celIs: "<>", dan: "binnen" }, signaal: "fout" },
    },
  ];
}

const MEER_OF_MINDER: Som =
  'FIXED(ABS(verschil),1)&" minuten per week "&IF(verschil<0,"minder","meer")&" dan het normenkader geeft"';

const PLANOORDEEL: Som = `IF(ROUND(verschil,2)=0,"De activiteiten tellen op tot de minuten van het normenkader.","Let op: het plan is "&${MEER_OF_MINDER}&IF(toets="binnen",". Het blijft in de bandbreedte; de beschikking volgt het plan.",", en valt niet in de bandbreedte. Pas het plan aan, of indiceer opnieuw."))`;

/** Hele minuten, naar boven: wie naar beneden afrondt, belooft minder dan nodig is. */
const heel = (som: Som): Som => `ROUNDUP(ROUND(${som},6),0)`;

const periodetabel = tabel({
  kop: "Hele minuten in de beschikking",
  uitleg:
    "De minuten van het plan per periode, naar boven afgerond op hele minuten. Binnen de periode kan de hulp op en af.",
  rijen: [
    ["week", "1"],
    ["vier weken", "4"],
    ["maand", "weken/12"],
  ] as const,
  kolommen: [
    {
      kolom: "periode",
      naam: "periode",
      kop: "Per",
      stijl: "label",
      cel: ([periode]) => ({ tekst: periode }),
    },
    {
      kolom: "heel",
      naam: "periode_heel",
      kop: "Hele minuten",
      vorm: "getal0",
      stijl: "uitkomst",
      cel: heel("{precies}"),
    },
    { kolom: "precies", kop: "Niet afgerond", vorm: "getal2", cel: "plan_minuten*{weken}" },
    { kolom: "weken", kop: "Weken", vorm: "getal4", cel: ([, weken]) => weken },
  ],
});

const BESCHIKT: Regel = {
  naam: "beschikt",
  label: "Minuten in de beschikking, per gekozen periode",
  eenheid: "minuten",
  vorm: "getal0",
  som: "INDEX(periode_heel,MATCH(per,periode,0))",
  hoe: "de regel hierboven van de gekozen periode",
  uitkomst: true,
};

const TE_VEEL: Som = minBij("omgerekend_kort", "te veel");

const omrekentabel = tabel({
  kop: "Van week naar maand: wat een andere omrekening scheelt",
  uitleg:
    "Een maand is een jaar gedeeld door twaalf. Wie met 4 of 4,33 weken rekent, zet bij 52 weken per jaar te weinig minuten in de beschikking.",
  rijen: [
    ["weken per jaar / 12", "weken/12"],
    ["4,33 weken", "4.33"],
    ["4 weken", "4"],
  ] as const,
  kolommen: [
    { kolom: "manier", kop: "Een maand is", stijl: "label", cel: ([manier]) => ({ tekst: manier }) },
    {
      kolom: "maand",
      naam: "omgerekend",
      kop: "Hele minuten per maand",
      vorm: "getal0",
      stijl: "uitkomst",
      cel: ([, factor]) => heel(`plan_minuten*${factor}`),
    },
    {
      kolom: "kort",
      naam: "omgerekend_kort",
      // Bij minder dan 52 weken per jaar is 4,33 te veel.
      kop: { som: `"Te weinig per maand"&${TE_VEEL}` },
      vorm: "getal0",
      cel: "{maand@1}-{maand}",
    },
    {
      kolom: "uren",
      kop: { som: `"Te weinig uren per jaar"&${TE_VEEL}` },
      vorm: "getal1",
      cel: "{kort}*12/60",
    },
  ],
  signalen: [{ van: "kort", als: { celIs: ">", dan: 0 }, signaal: "letOp" }],
});

const ONDERZOCHT: Som =
  'IF(SUMPRODUCT((stap<>"")*(bevinding=""))=0,"Bij elke stap van het onderzoek staat een bevinding.","Let op: bij "&SUMPRODUCT((stap<>"")*(bevinding=""))&" van de "&SUMPRODUCT((stap<>"")*1)&" stappen van het onderzoek staat nog geen bevinding.")';

/** GR Sociaal, voorstel Algemeen Bestuur 20-06-2023, “Toegang”; Individuele Begeleiding, “Model”. */
const WIE_DOET_WAT = tekst("Wie doet wat", [
  ["Consulent", "onderzoekt wat er nodig is en kiest daarbij de bandbreedte"],
  ["Aanbieder", "maakt met de cliënt het ondersteuningsplan: welke activiteiten, hoe vaak en hoe lang"],
  [
    "Toets",
    "de consulent legt het plan naast het onderzoeksverslag; bij mandaat geldt het plan als beschikking",
  ],
  ["Beschikking", "noemt hele minuten met de periode; daarbinnen kan de hulp op en af"],
  [
    "Herindicatie",
    "eerst de kwaliteit: zijn activiteiten en keren gehaald? Zo niet, dan pas de geleverde minuten",
  ],
]);
