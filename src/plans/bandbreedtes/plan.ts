import { regels, zin, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { bandbezwaren, metPrijzen, zonderClienten } from "./banden";
import {
  grenstabel,
  grenszin,
  groepentabel,
  standaardtabel,
  uitroltabel,
  verdelingtabel,
  wisseltabel,
  wisselzin,
} from "./tabellen";
import { delen, lijsten } from "./velden";

/** De verdeling van cliënten over de bandbreedtes voor en na, wie van band wisselt en wie op een grens staat. */
export const bandbreedtes = opgave({
  id: "bandbreedtes",
  versie: 2,
  titel: "Bandbreedtes",
  opschrift: "Cliënten over de bandbreedtes, nu en straks",
  vraag:
    "Hoe zijn de cliënten verdeeld over de bandbreedtes, nu en met het nieuwe normenkader? En wie komt in een andere band of staat precies op een grens?",
  naam: "Bandbreedtes",
  delen,
  lijsten,
  // Breed genoeg voor acht banden naast elkaar.
  vorm: {
    laatsteKolom: "K",
    breedtes: { A: 44, B: 13, C: 18, D: 15, "E:K": 13 },
    tabkleur: "8A5AA8",
  },
  bezwaren: ({ banden, groepen }) => [...bandbezwaren(banden), ...zonderClienten(groepen)],
  antwoord: ({ banden }) =>
    `IF(lager+hoger=0,${banden.length === 0 ? NIEMAND : `IF(ISNA(besparing),"Niemand wisselt van band"&${GEEN_BEDRAG},${NIEMAND})`},${WISSEL}${
      banden.length === 0 ? "" : `&${SCHEELT}`
    })&IF(onder_straks=0,"","; straks onder de laagste band: "&IF(ROUND(onder_straks,0)=1,"1 cliënt",FIXED(onder_straks,0)&" cliënten"))&"."`,
  kern: ["lager", "minder_in_band", "onder_straks", "op_grens", "besparing"],
  onderdelen: (vraag) => [
    ...standaardtabel(vraag),
    regels("Wie wisselt van band, en wie niet", tellingen),
    verdelingtabel(vraag),
    wisseltabel(vraag),
    wisselzin(vraag),
    grenstabel(vraag),
    grenszin(vraag),
    ...(vraag.banden.length === 0
      ? [regels("Met een prijs per bandbreedte", WANNEER.map(zonderPrijs))]
      : [
          regels(
            "Met een prijs per bandbreedte",
            prijs,
            "Onder een prijs per band telt alleen wie van band wisselt; een declaratiegraad speelt geen rol.",
          ),
          zin(PRIJSOORDEEL),
        ]),
    uitroltabel(vraag, "nu"),
    uitroltabel(vraag, "straks"),
    groepentabel(vraag),
  ],
});

/** "1 cliënt gaat" of "244 cliënten gaan". */
function clienten(naam: string, enkel: string, meer: string): Som {
  return `IF(ROUND(${naam},0)=1,"1 cliënt ${enkel}",FIXED(${naam},0)&" cliënten ${meer}")`;
}

/** Wie lager en wie hoger uitkomt; wat er niet is, wordt niet genoemd. */
const WISSEL: Som = `IF(lager=0,"",${clienten("lager", "gaat", "gaan")}&" naar een lagere band")&IF(lager*hoger=0,""," en ")&IF(hoger=0,"",IF(lager=0,${clienten("hoger", "gaat", "gaan")},FIXED(hoger,0))&" naar een hogere band")`;

const NIEMAND: Som = '"Niemand wisselt van band, dus een prijs per band verandert niets aan de kosten"';
const GEEN_BEDRAG: Som = '"; zonder keuze voor wie onder de laagste band ligt, is er geen bedrag"';

const SCHEELT: Som = `IF(ISNA(besparing),${GEEN_BEDRAG},IF(besparing="","",IF(ROUND(besparing,0)=0,"; met deze prijzen blijven de kosten gelijk","; met deze prijzen kost dat per jaar € "&FIXED(ABS(besparing),0)&IF(besparing<0," meer"," minder"))))`;

const PRIJSOORDEEL: Som = `IF(ISNA(besparing),"Let op: er liggen cliënten onder de laagste band, dus er is geen bedrag. Kies bij de uitgangspunten wat zij kosten: “laagste band” of “geen”.",IF(besparing="","Vul bij elke band een prijs in; dan staat hier wat een prijs per band kost.",IF(lager+hoger=0,"Niemand wisselt van band: deze prijzen veranderen niets aan de kosten.","Het verschil komt alleen van wie van band wisselt.")&IF(minder_in_band=0,""," "&${clienten("minder_in_band", "krijgt", "krijgen")}&" minder minuten voor dezelfde prijs.")))`;

const gemiddelde = (wanneer: "nu" | "straks"): Regel => ({
  naam: `gemiddeld_${wanneer}`,
  label: `Gemiddelde minuten ${wanneer}`,
  eenheid: "minuten per week",
  vorm: "getal2",
  som: `IF(clienten=0,0,SUMPRODUCT(groep_minuten_${wanneer},groep_aantal)/clienten)`,
  hoe: "minuten x cliënten, gedeeld door alle cliënten",
});

/** Telt de cliënten van de groepen waarvoor de voorwaarde geldt. */
const tel = (naam: string, label: string, voorwaarde: Som, hoe: string): Regel => ({
  naam,
  label,
  eenheid: "cliënten",
  vorm: "getal0",
  som: `SUMPRODUCT(${voorwaarde}*uit_aantal)`,
  hoe,
});

const MINDER: Som = "(uit_straks<uit_nu)";

const tellingen: readonly Regel[] = [
  {
    naam: "clienten",
    label: "Cliënten in alle groepen",
    eenheid: "cliënten",
    vorm: "getal0",
    som: "SUM(groep_aantal)",
    hoe: "alle aantallen samen",
  },
  gemiddelde("nu"),
  gemiddelde("straks"),
  tel("minder", "Minder minuten dan nu", MINDER, "minuten straks onder minuten nu"),
  tel(
    "minder_in_band",
    "Minder minuten, maar in dezelfde band",
    `${MINDER}*(uit_band_straks=uit_band_nu)`,
    "onder een prijs per band kosten zij evenveel als nu",
  ),
  {
    ...tel("lager", "Een lagere band dan nu", "(uit_band_straks<uit_band_nu)", "band straks onder band nu"),
    uitkomst: true,
  },
  tel("gelijk", "Dezelfde band", "(uit_band_straks=uit_band_nu)", "band straks gelijk aan band nu"),
  tel("hoger", "Een hogere band dan nu", "(uit_band_straks>uit_band_nu)", "band straks boven band nu"),
  tel(
    "onder_straks",
    "Straks onder de laagste band",
    "(uit_band_straks=0)",
    "geen bandbreedte meer; in een prijs per band zegt het contract wat dit betekent",
  ),
  tel(
    "op_grens",
    "Nu of straks precies op een grens",
    "((uit_nu_tm<>uit_nu_tot)+(uit_straks_tm<>uit_straks_tot)>0)",
    "bij hen hangt de band af van de grensregel; zij staan hieronder met beide uitkomsten",
  ),
  tel(
    "lager_tm",
    "Een lagere band bij grensregel “t/m”",
    "(uit_straks_tm<uit_nu_tm)",
    "wat de keuze van de grensregel scheelt",
  ),
  tel(
    "lager_tot",
    "Een lagere band bij grensregel “tot”",
    "(uit_straks_tot<uit_nu_tot)",
    "wat de keuze van de grensregel scheelt",
  ),
];

const perBand = (grens: Som): Som => `band_prijs,band_vanaf,${grens},groep_aantal,onder_laagste`;
const euro = (naam: string, label: string, som: Som, hoe: string, onderNul?: string): Regel => ({
  naam,
  label,
  eenheid: "euro per jaar",
  vorm: "euro",
  som: metPrijzen(som),
  hoe,
  ...(onderNul === undefined ? {} : { onderNul }),
});
const kosten = (wanneer: "nu" | "straks"): Regel =>
  euro(
    `kosten_${wanneer}`,
    `Kosten per jaar ${wanneer}`,
    `WMO.KOSTEN_BANDBREEDTE(groep_minuten_${wanneer},${perBand("grens")})`,
    "cliënten per band x prijs per maand x 12, opgeteld over de banden",
  );
const besparing = (naam: string, label: string, grens: Som, hoe: string): Regel =>
  euro(
    naam,
    label,
    `WMO.BESPARING_BANDBREEDTE(groep_minuten_nu,groep_minuten_straks,${perBand(grens)})`,
    hoe,
    "meerkosten",
  );
const MET_REGEL = "dezelfde som met deze grensregel";

const WANNEER = ["nu", "straks"] as const;
/** Waar het blad Tarief mee rekent voor een product met een prijs per band. */
const gemiddeldePrijs = (wanneer: (typeof WANNEER)[number]): Regel => ({
  naam: `prijs_${wanneer}`,
  label: `Prijs per cliënt ${wanneer}, gemiddeld`,
  eenheid: "euro per maand",
  vorm: "euroCent",
  som: metPrijzen(`IF(clienten=0,0,kosten_${wanneer}/clienten/12)`),
  hoe: "kosten per jaar / cliënten / 12",
});
const zonderPrijs = (wanneer: (typeof WANNEER)[number]): Regel => ({
  ...gemiddeldePrijs(wanneer),
  som: '""',
  hoe: "er zijn geen eigen bandbreedtes met prijzen",
});

const prijs: readonly Regel[] = [
  kosten("nu"),
  kosten("straks"),
  {
    ...besparing(
      "besparing",
      "Besparing per jaar",
      "grens",
      "per cliënt: prijs van de band nu - prijs van de band straks, x 12",
    ),
    uitkomst: true,
  },
  besparing("besparing_tm", "Besparing bij grensregel “t/m”", '"t/m"', MET_REGEL),
  besparing("besparing_tot", "Besparing bij grensregel “tot”", '"tot"', MET_REGEL),
  ...WANNEER.map(gemiddeldePrijs),
];
