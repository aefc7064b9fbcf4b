import { bandbezwaren, prijzenVan, zonderClienten } from "../bandbreedtes/banden";
import { regels, tabel, zin, type Onderdeel, type Regel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { bandtabel, groepentabel } from "./banden";
import { metBanden, modellenVan, type Inkoopmodel } from "./modellen";
import { delen, lijsten, type Inkoopvraag } from "./velden";
import { woorden } from "./woorden";

/** Vier manieren van inkopen op dezelfde cliënten: wat elk kost, wie het risico draagt, en wat er loont voor de aanbieder. */
export const inkoop = opgave({
  id: "inkoop",
  versie: 1,
  titel: "Inkoop",
  opschrift: "Inkoop: vier modellen op dezelfde cliënten",
  vraag:
    "Wat kost de hulp onder p*q, resultaatgericht, populatiebekostiging en een prijs per bandbreedte? Wie betaalt als er meer minuten nodig zijn, en wat loont voor de aanbieder?",
  naam: "Inkoop",
  delen,
  lijsten,
  vorm: {
    laatsteKolom: "I",
    breedtes: { A: 46, "B:I": 17 },
    tabkleur: "8A5AA8",
  },
  bezwaren({ band, banden, groepen }) {
    const mis = [...bandbezwaren(banden), ...zonderClienten(groepen)];
    return band === undefined || mis.length > 0 || prijzenVan(banden) !== undefined
      ? mis
      : [
          "Prijs per bandbreedte: vul de banden met hun prijzen in, of laat dit deel weg. Er zijn geen prijzen om mee te beginnen: die staan in uw contract.",
        ];
  },
  antwoord: (vraag) =>
    `"Voor "&FIXED(clienten_met_minuten,0)&IF(clienten_met_minuten=1," cliënt"," cliënten")&" kost per jaar: "&${modellenVan(
      vraag,
    )
      .map(({ naam }, i) => `"${i === 0 ? "" : ", "}${naam} "&${bedrag(`INDEX(model_kosten,${i + 1})`)}`)
      .join(
        "&",
      )}&". Bij "&FIXED(100*verschuiving,0)&"% meer minuten kost p*q € "&FIXED(risico_pxq,0)&" meer"&${metBanden(vraag) ? BAND_MEER : '""'}&"."`,
  kern: ["model_spreiding", "risico_pxq", "uur_erbij", "band_hoger", "banden_lonen"],
  onderdelen: (vraag) => {
    const modellen = modellenVan(vraag);
    return [
      modeltabel(modellen),
      ...kostenzinnen(vraag),
      regels("Dezelfde cliënten, dezelfde levering", vergelijking(vraag)),
      ...loontabel(modellen),
      ...(metBanden(vraag) ? bandtabel(vraag) : []),
      ...woorden(modellen),
      groepentabel(vraag),
    ];
  },
});

/** Een bedrag in een zin, of dat er geen is. */
function bedrag(som: Som): Som {
  return `IF(ISNA(${som}),"geen bedrag","€ "&FIXED(${som},0))`;
}

const BAND_MEER: Som =
  'IF(ISNA(risico_band),"",IF(ROUND(risico_band,0)=0," en een prijs per bandbreedte niets meer"," en een prijs per bandbreedte € "&FIXED(risico_band,0)&" meer"))';

const procent = '" bij "&FIXED(100*verschuiving,0)&"% ';

/** De modellen naast elkaar, met de grafiek. */
function modeltabel(modellen: readonly Inkoopmodel[]): Onderdeel {
  return tabel({
    kop: "De modellen naast elkaar",
    uitleg:
      "Euro per jaar. Per cliënt is per cliënt met minuten. Meer of minder minuten: iedereen krijgt een indicatie die zoveel hoger of lager is; bij een vaste prijs of een budget betaalt de gemeente dan hetzelfde, en draagt de aanbieder het verschil.",
    rijen: modellen,
    kolommen: [
      { kolom: "model", kop: "Model", stijl: "label", cel: ({ naam }) => ({ tekst: naam }) },
      {
        kolom: "kosten",
        naam: "model_kosten",
        kop: "Kosten per jaar",
        vorm: "euro",
        stijl: "uitkomst",
        cel: ({ kosten }) => kosten("groep_minuten_nu"),
      },
      {
        kolom: "per_client",
        naam: "model_per_client",
        kop: "Per cliënt",
        vorm: "euro",
        cel: 'IF(clienten_met_minuten=0,"",{kosten}/clienten_met_minuten)',
      },
      {
        kolom: "verschil",
        naam: "model_verschil",
        kop: "Verschil met p*q",
        vorm: "euro",
        cel: "{kosten}-{kosten@1}",
      },
      {
        kolom: "meer",
        naam: "model_meer",
        kop: { som: `"Kosten"&${procent}meer minuten"` },
        vorm: "euro",
        cel: ({ kosten }) => kosten("uit_meer"),
      },
      {
        kolom: "erbij",
        naam: "model_erbij",
        kop: "Komt erbij",
        vorm: "euro",
        cel: "{meer}-{kosten}",
      },
      {
        kolom: "minder",
        naam: "model_minder",
        kop: { som: `"Kosten"&${procent}minder minuten"` },
        vorm: "euro",
        cel: ({ kosten }) => kosten("uit_minder"),
      },
      {
        kolom: "eraf",
        naam: "model_eraf",
        kop: "Gaat eraf",
        vorm: "euro",
        cel: "{kosten}-{minder}",
      },
    ],
    grafiek: {
      titel: "Kosten per jaar: nu, en bij meer of minder minuten",
      beschrijving:
        "Per model drie kolommen: de kosten nu, bij meer minuten en bij minder minuten. De getallen staan in de tabel.",
      categorieen: "model",
      reeksen: [
        { naam: "minder minuten", kolom: "minder" },
        { naam: "nu", kolom: "kosten" },
        { naam: "meer minuten", kolom: "meer" },
      ],
      as: "euro per jaar",
      vorm: "euro",
      bovenaan: true,
    },
  });
}

/** Wat er aan de vergelijking niet klopt. */
function kostenzinnen(vraag: Inkoopvraag): Onderdeel[] {
  return [
    ...(modellenVan(vraag).length > 1
      ? []
      : [
          zin(
            '"Let op: er is één model ingevuld. Kies er in het paneel een bij: resultaatgericht, populatiebekostiging of een prijs per bandbreedte."',
          ),
        ]),
    zin(
      'IF(SUM(groep_aantal)>clienten_met_minuten,"Let op: "&FIXED(SUM(groep_aantal)-clienten_met_minuten,0)&" cliënten hebben 0 minuten; zij tellen nergens mee.","")',
    ),
    zin(
      'IF(vermijdbare_kosten>uurtarief,"Let op: een uur kost de aanbieder aan loon meer dan het tarief. Dat is onder p*q geen reëel tarief; controleer beide bedragen.","")',
    ),
    ...(vraag.populatie === undefined
      ? []
      : [
          zin(
            '"Voor het budget van € "&FIXED(budget,0)&" kunnen onder p*q "&FIXED(budget_clienten,0)&" cliënten met deze minuten geholpen worden; nu zijn het er "&FIXED(clienten_met_minuten,0)&"."',
          ),
        ]),
    ...(metBanden(vraag)
      ? [
          zin(
            'IF(COUNT(band_prijs)<ROWS(band_prijs),"Let op: nog niet elke band heeft een prijs; vul ze allemaal in, dan staat er een bedrag.",IF(ISNA(band_kosten),"Let op: er liggen cliënten onder de laagste band, dus er is geen bedrag voor een prijs per bandbreedte. Kies bij de uitgangspunten wat zij kosten: “laagste band” of “geen”.",IF(OR(ISNA(risico_band),ISNA(band_lager)),"Let op: met zoveel meer of minder minuten komen er cliënten onder de laagste band. Kies bij de uitgangspunten wat zij dan kosten: “laagste band” of “geen”.","")))',
          ),
          zin(
            'IF(COUNTIF(band_stap,"<0")=0,"","Let op: een hogere band is goedkoper dan de band eronder. Dan krijgt wie meer nodig heeft een lagere prijs; controleer de prijzen.")',
          ),
        ]
      : vraag.banden.length > 0
        ? [zin('"Let op: de banden tellen pas mee als u ook het deel “Prijs per bandbreedte” kiest."')]
        : []),
  ];
}

const euro = (naam: string, label: string, som: Som, hoe: string, meer: Partial<Regel> = {}): Regel => ({
  naam,
  label,
  eenheid: "euro per jaar",
  vorm: "euro",
  som,
  hoe,
  ...meer,
});

/** Waar de modellen mee rekenen, en bij welke prijs zij evenveel kosten. */
function vergelijking(vraag: Inkoopvraag): Regel[] {
  const rij = (id: Inkoopmodel["id"]) => modellenVan(vraag).findIndex((m) => m.id === id) + 1;
  const perBand = metBanden(vraag);
  return [
    {
      naam: "clienten_met_minuten",
      label: "Cliënten met minuten",
      eenheid: "cliënten",
      vorm: "getal0",
      som: "SUMPRODUCT((groep_minuten_nu>0)*groep_aantal)",
      hoe: "wie 0 minuten heeft, telt niet mee",
    },
    {
      naam: "geleverde_uren",
      label: "Geleverde uren",
      eenheid: "uren per jaar",
      vorm: "getal0",
      som: "SUMPRODUCT(groep_minuten_nu,groep_aantal)/60*weken*declaratiegraad",
      hoe: "minuten x cliënten / 60 x weken x declaratiegraad; in elk model dezelfde levering",
    },
    euro(
      "model_spreiding",
      "Duurste model min goedkoopste",
      perBand
        ? "IF(ISNA(band_kosten),NA(),MAX(model_kosten)-MIN(model_kosten))"
        : "MAX(model_kosten)-MIN(model_kosten)",
      "hoogste kosten min laagste kosten",
      { uitkomst: true },
    ),
    euro(
      "risico_pxq",
      "Meer kosten onder p*q bij meer minuten",
      "INDEX(model_erbij,1)",
      "kosten bij meer minuten min kosten nu",
      {
        uitkomst: true,
      },
    ),
    {
      naam: "uur_erbij",
      label: "Wat een uur extra de aanbieder oplevert onder p*q",
      eenheid: "euro per uur",
      vorm: "euroCent",
      som: "uurtarief-vermijdbare_kosten",
      hoe: "uurtarief min wat een uur hem kost; boven 0 loont het om meer uren te maken",
      onderNul: "een uur extra kost hem geld",
    },
    ...(vraag.resultaat === undefined
      ? []
      : [
          {
            naam: "gelijk_resultaat",
            label: "Resultaatgericht kost evenveel als p*q bij",
            eenheid: "euro per maand",
            vorm: "euroCent",
            som: 'IF(clienten_met_minuten=0,"",INDEX(model_kosten,1)/clienten_met_minuten/12)',
            hoe: "kosten onder p*q / cliënten / 12",
          } as const,
        ]),
    ...(vraag.populatie === undefined
      ? []
      : [
          {
            naam: "budget_clienten",
            label: "Cliënten die het budget onder p*q kan helpen",
            eenheid: "cliënten",
            vorm: "getal0",
            som: 'IF(clienten_met_minuten=0,"",budget/INDEX(model_per_client,1))',
            hoe: "budget / kosten per cliënt onder p*q",
          } as const,
        ]),
    ...(perBand
      ? [
          euro(
            "band_kosten",
            "Kosten bij een prijs per bandbreedte",
            `INDEX(model_kosten,${rij("band")})`,
            "prijs van de band x 12, opgeteld over de cliënten",
          ),
          euro(
            "risico_band",
            "Meer kosten bij een prijs per bandbreedte bij meer minuten",
            `INDEX(model_erbij,${rij("band")})`,
            "alleen wie over een grens gaat, kost meer",
          ),
          euro(
            "band_lager",
            "Minder kosten bij een prijs per bandbreedte bij minder minuten",
            `INDEX(model_eraf,${rij("band")})`,
            "alleen wie over een grens gaat, kost minder",
          ),
          {
            naam: "gelijk_band",
            label: "Bandprijzen die evenveel kosten als p*q: zoveel keer de prijzen van nu",
            eenheid: "keer",
            vorm: "getal3",
            som: 'IF(ISNA(band_kosten),"",IF(band_kosten=0,"",INDEX(model_kosten,1)/band_kosten))',
            hoe: "kosten onder p*q / kosten bij een prijs per bandbreedte",
          } as const,
        ]
      : []),
  ];
}

/** Wat er loont voor de aanbieder, per model in euro's en in een zin. */
function loontabel(modellen: readonly Inkoopmodel[]): Onderdeel[] {
  return [
    tabel({
      kop: "Wat loont voor de aanbieder",
      uitleg:
        "Euro per jaar, als verschil in wat hij overhoudt. Minder leveren: de indicaties blijven, de levering niet. Eén band hoger: de indicatie gaat omhoog, de levering niet. Boven 0 loont het; onder 0 loont het omgekeerde.",
      rijen: modellen,
      kolommen: [
        { kolom: "model", kop: "Model", stijl: "label", cel: ({ naam }) => ({ tekst: naam }) },
        {
          kolom: "kosten",
          naam: "loont_kosten",
          kop: "Krijgt hij nu",
          vorm: "euro",
          cel: "INDEX(model_kosten,{#})",
        },
        {
          kolom: "minder",
          naam: "loont_minder",
          kop: { som: `"Verschil"&${procent}minder leveren"` },
          vorm: "euro",
          stijl: "uitkomst",
          cel: ({ minderLeveren }) => minderLeveren,
        },
        {
          kolom: "hoger",
          naam: "loont_hoger",
          kop: "Verschil bij een band hoger",
          vorm: "euro",
          stijl: "uitkomst",
          cel: ({ bandHoger }) => bandHoger,
        },
      ],
    }),
    // Resultaat en populatie hebben dezelfde zin.
    ...[...new Set(modellen.map(({ wanneer }) => wanneer))].map((wanneer) => zin(wanneer)),
  ];
}
