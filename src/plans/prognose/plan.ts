import { jarenvorm } from "../opgave/jaarblok";
import { jaarblok, regels, tabel, zin, type Onderdeel, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { jarentabel, vanJaar } from "./jarentabel";
import { delen, lijsten, type Prognosevraag } from "./lijsten";
import { tellingregels, tellingtabel, toets, toetstabellen } from "./toets";

const LAATSTE = "ROWS(jaren)";
/** Cliënten per jaar uit de bevolking per leeftijd, met trend en beleid apart, naast de groei uit het verleden. */
export const prognose = opgave({
  id: "prognose",
  versie: 1,
  titel: "Prognose",
  opschrift: "Prognose: cliënten per jaar uit de bevolking",
  vraag:
    "Hoeveel cliënten zijn er in de komende jaren, als de bevolking verandert zoals verwacht? Wat doen een trend en nieuw beleid daarbij, en hoe goed zou deze manier het in eigen jaren hebben gedaan?",
  naam: "Prognose",
  delen,
  lijsten,
  vorm: jarenvorm(4, "5E7D2B"),
  vormBij: (vraag) => jarenvorm(Math.max(vraag.jaren.length, 4), "5E7D2B"),
  bezwaren: ({ tellingen }) =>
    tellingen.some((t, i) => i > 0 && t.datum <= (tellingen[i - 1]?.datum ?? 0))
      ? ["Eigen tellingen: zet ze op volgorde van datum, de oudste bovenaan, elke datum één keer."]
      : [],
  antwoord: (vraag) =>
    `IF(bevolking_mist>0,"Nog niet te rekenen: kijk bij de zinnen hieronder.","Op 1 januari "&INDEX(jaren,${LAATSTE})&IF(ROUND(laatste,0)=1," is er naar verwachting 1 cliënt"," zijn er naar verwachting "&FIXED(laatste,0)&" cliënten")&IF(ROWS(jaren)=1,"",", in "&INDEX(jaren,1)&IF(ROUND(eerste,0)=1," is het er "," zijn het er ")&FIXED(eerste,0)&": gemiddeld "&FIXED(100*ABS(groei),1)&"% per jaar "&IF(groei<0,"minder","meer"))&"."${
      vraag.tellingen.length < 2
        ? ""
        : `&IF(ISNA(doorgetrokken_laatste),""," Wie de groei van de tellingen doortrekt, komt op "&FIXED(doorgetrokken_laatste,0)&".")`
    })`,
  kern: ["laatste", "groei", "per_1000_laatste", "doorgetrokken_laatste", "mape_bevolking"],
  onderdelen: (vraag) => [
    jarentabel(vraag),
    regels("Waar de begroting mee kan rekenen", uitkomsten(vraag), KETEN),
    ...zinnen(vraag),
    gebruikstabel(vraag),
    ...tellingtabel(vraag),
    ...tellingregels(vraag),
    ...toets(vraag),
    ...toetstabellen(vraag),
    rijentabel(vraag),
    tellingblok(vraag),
  ],
});

const KETEN =
  "Rekent een product met een groei per jaar, koppel dan in het paneel bij Uitgangspunten de cel “Of: groei per jaar” van de lijst Producten aan de groei hieronder; rekent een ander blad het beleid al, neem dan de groei zonder beleid. Met in- en uitstroom koppelt u de instroom. Zonder paneel typt u er =WMO_Prognose_groei.";

const gemiddeld = (naam: string): Som =>
  `IF(ROWS(jaren)=1,"",IF(INDEX(${naam},1)<=0,"",(INDEX(${naam},${LAATSTE})/INDEX(${naam},1))^(1/(${LAATSTE}-1))-1))`;

function uitkomsten(vraag: Prognosevraag) {
  return [
    {
      naam: "eerste",
      label: "Cliënten op 1 januari van het eerste jaar",
      eenheid: "cliënten",
      vorm: "getal0",
      som: "INDEX(clienten,1)",
      hoe: "prognose",
    },
    {
      naam: "laatste",
      label: "Cliënten op 1 januari van het laatste jaar",
      eenheid: "cliënten",
      vorm: "getal0",
      som: `INDEX(clienten,${LAATSTE})`,
      hoe: "prognose",
      uitkomst: true,
    },
    {
      naam: "groei",
      label: "Groei van het aantal cliënten",
      eenheid: "per jaar",
      vorm: "procent1",
      som: gemiddeld("clienten"),
      hoe: "(laatste / eerste) ^ (1 / jaren ertussen) - 1",
      uitkomst: true,
    },
    {
      naam: "groei_zonder_beleid",
      label: "Groei zonder de effecten van beleid",
      eenheid: "per jaar",
      vorm: "procent1",
      som: gemiddeld("autonoom"),
      hoe: "hetzelfde, alleen bevolking en trend",
    },
    ...(vraag.uitstroom === undefined
      ? []
      : [
          {
            naam: "instroom",
            label: "Instroom, gemiddeld",
            eenheid: "cliënten per jaar",
            vorm: "getal0",
            som: `IF(ROWS(jaren)=1,"",SUM(instroom_jaar)/(${LAATSTE}-1))`,
            hoe: "de instroom van alle jaren met een volgend jaar / hun aantal",
          } as const,
        ]),
    {
      naam: "per_1000_laatste",
      label: "Cliënten per 1.000 inwoners, laatste jaar",
      eenheid: "cliënten",
      vorm: "getal1",
      som: `INDEX(per_1000,${LAATSTE})`,
      hoe: "uit de tabel hierboven",
    },
    ...(vraag.tellingen.length < 2
      ? []
      : [
          {
            naam: "doorgetrokken_laatste",
            label: "Ter vergelijking: laatste jaar met de groei doorgetrokken",
            eenheid: "cliënten",
            vorm: "getal0",
            som: `INDEX(doorgetrokken,${LAATSTE})`,
            hoe: "uit de tabel hierboven",
          } as const,
        ]),
  ] as const;
}

/** Wat er van elke leeftijd in het basisjaar bekend is. */
function gebruikstabel({ leeftijden: rijen }: Prognosevraag): Onderdeel {
  const basis = vanJaar("basisjaar", "INDEX(leeftijd,{#})");
  return tabel({
    kop: "Gebruik per leeftijd in het basisjaar",
    rijen,
    kolommen: [
      { kolom: "leeftijd", kop: "Leeftijd", stijl: "label", cel: "INDEX(leeftijd,{#})" },
      {
        kolom: "per_1000",
        naam: "gebruik_per_1000",
        kop: "Per 1.000 inwoners",
        vorm: "getal1",
        stijl: "uitkomst",
        cel: "1000*{gebruik}",
      },
      { kolom: "clienten", kop: "Cliënten", vorm: "getal0", cel: "INDEX(leeftijd_clienten,{#})" },
      {
        kolom: "inwoners",
        naam: "basis_inwoners",
        kop: "Inwoners",
        vorm: "getal0",
        cel: `IF({rijen}=1,SUMPRODUCT(${basis},bevolking_inwoners),NA())`,
      },
      {
        kolom: "gebruik",
        naam: "gebruik",
        kop: "Gebruik",
        vorm: "procent2",
        cel: "IF({inwoners}=0,0,{clienten}/{inwoners})",
      },
      { kolom: "rijen", naam: "basis_geteld", kop: "Rijen", vorm: "getal0", cel: `SUMPRODUCT(${basis})` },
    ],
    signalen: [{ van: "rijen", als: { celIs: "<>", dan: 1 }, signaal: "fout" }],
  });
}

/** Of de lijst Bevolking bij elk jaar klopt: dit telt, en de zinnen zeggen wat eruit volgt. */
function tellingblok(vraag: Prognosevraag): Onderdeel {
  return jaarblok({
    kop: "Is de bevolking compleet?",
    aantal: vraag.jaren.length,
    rijen: [
      {
        naam: "boven_alles",
        label: "Leeftijden met meer cliënten dan inwoners",
        eenheid: "leeftijden",
        vorm: "getal0",
        som: "SUMPRODUCT((ROUND(gebruik*(1+trend)^({jaar}-basisjaar),6)>1)*1)",
        hoe: "gebruik met trend boven 100%",
      },
      {
        naam: "geteld",
        label: "Rijen in de lijst Bevolking",
        eenheid: "rijen",
        vorm: "getal0",
        som: `SUMPRODUCT(${vanJaar("{jaar}", "INDEX(leeftijd,{#})")})`,
        hoe: "1 is goed; 0 ontbreekt, 2 staat er dubbel",
        per: { aantal: vraag.leeftijden.length, label: "INDEX(leeftijd,{#})" },
      },
    ],
  });
}

/** Per rij van de bevolking haar gebruik: hieruit volgen de jaren van de tellingen. */
function rijentabel({ bevolking: rijen }: Prognosevraag): Onderdeel {
  const zelfde =
    "SUMPRODUCT((bevolking_leeftijd=INDEX(bevolking_leeftijd,{#}))*(bevolking_jaar=INDEX(bevolking_jaar,{#})))";
  return tabel({
    kop: "Uitwerking per rij van de bevolking",
    rijen,
    uitwerking: true,
    kolommen: [
      { kolom: "leeftijd", kop: "Leeftijd", stijl: "links", cel: "INDEX(bevolking_leeftijd,{#})" },
      { kolom: "jaar", kop: "Jaar", vorm: "jaartal", cel: "INDEX(bevolking_jaar,{#})" },
      {
        kolom: "bekend",
        naam: "rij_bekend",
        kop: "Leeftijd bekend",
        vorm: "getal0",
        cel: "SUMPRODUCT((leeftijd=INDEX(bevolking_leeftijd,{#}))*1)",
      },
      {
        kolom: "telt",
        naam: "rij_telt",
        kop: "Telt",
        vorm: "getal0",
        cel: `IF(AND({bekend}=1,ISNUMBER(INDEX(bevolking_inwoners,{#})),${zelfde}=1),1,0)`,
      },
      {
        kolom: "clienten",
        naam: "rij_clienten",
        kop: "Cliënten",
        vorm: "getal1",
        cel: "IF({telt}=1,INDEX(bevolking_inwoners,{#})*SUMPRODUCT((leeftijd=INDEX(bevolking_leeftijd,{#}))*1,gebruik),0)",
      },
    ],
  });
}

/** Een punt van CBS die iemand als 0 overtypte, maakt de prognose te laag. */
const ZONDER_INWONERS: Som = "SUMPRODUCT(ISNUMBER(bevolking_inwoners)*(bevolking_inwoners=0))";

function zinnen(vraag: Prognosevraag): Onderdeel[] {
  const mist = (voorwaarde: string): Som =>
    `COUNTIF(geteld,"${voorwaarde}")+COUNTIF(basis_geteld,"${voorwaarde}")`;
  return [
    regels("Klopt de invoer?", [
      {
        naam: "bevolking_mist",
        label: "Leeftijden en jaren zonder één bevolking",
        eenheid: "rijen",
        vorm: "getal0",
        som: mist("<>1"),
        hoe: "het basisjaar en de jaren van de begroting: niets, geen getal, of dubbel",
        signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
      },
      {
        naam: "zonder_plaats",
        label: "Rijen met een leeftijd die niet in de lijst staat",
        eenheid: "rijen",
        vorm: "getal0",
        som: 'SUMPRODUCT((bevolking_leeftijd<>"")*(rij_bekend=0))',
        hoe: "zij tellen nergens mee",
        signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
      },
      {
        naam: "basis_clienten",
        label: "Cliënten van alle leeftijden in het basisjaar",
        eenheid: "cliënten",
        vorm: "getal0",
        som: "SUM(leeftijd_clienten)",
        hoe: "alle leeftijden samen",
      },
      {
        naam: "tellingen_aantal",
        label: "Eigen tellingen",
        eenheid: "tellingen",
        vorm: "getal0",
        som: vraag.tellingen.length === 0 ? "0" : "COUNT(telling_clienten)",
        hoe: "uit de lijst Eigen tellingen",
      },
      ...(vraag.tellingen.length === 0
        ? []
        : [
            {
              naam: "basis_telling",
              label: "Eigen telling van het basisjaar",
              eenheid: "cliënten",
              vorm: "getal0",
              som: 'IF(COUNTIF(telling_jaar,basisjaar)=1,SUMIF(telling_jaar,basisjaar,telling_clienten),"")',
              hoe: "uit de lijst Eigen tellingen; leeg als die er niet is",
            } as const,
          ]),
    ]),
    zin(
      `IF(bevolking_mist=0,"","Let op: voor "&IF(bevolking_mist=1,"1 leeftijd en jaar staat","bij elkaar "&bevolking_mist&" leeftijden en jaren staat")&" niet precies één keer een aantal inwoners in de lijst Bevolking. Een punt van CBS is geen 0: neem dan grotere leeftijdsgroepen.")`,
    ),
    zin(
      'IF(zonder_plaats=0,"","Let op: "&IF(zonder_plaats=1,"1 rij van de bevolking telt","in totaal tellen "&zonder_plaats&" rijen van de bevolking")&" niet mee, want de leeftijd staat niet bij de cliënten per leeftijd.")',
    ),
    zin(
      `IF(${ZONDER_INWONERS}=0,"","Let op: op "&IF(${ZONDER_INWONERS}=1,"1 rij","in totaal "&${ZONDER_INWONERS}&" rijen")&" van de lijst Bevolking staan 0 inwoners, en dan ook geen cliënten. Zijn zij niet bekend, haal de rij dan weg.")`,
    ),
    zin(
      'IF(SUM(boven_alles)=0,"","Let op: met deze trend zijn er op een leeftijd meer cliënten dan inwoners. Kies een lagere trend of grotere leeftijdsgroepen.")',
    ),
    // CBS rondt elk aantal af op vijf: zoveel mogen delen en geheel verschillen.
    ...(vraag.tellingen.length === 0
      ? []
      : [
          zin(
            'IF(N(basis_telling)=0,"",IF(ABS(basis_clienten-basis_telling)<=2.5*(ROWS(leeftijd)+1),"","Let op: de leeftijden tellen in het basisjaar samen "&FIXED(basis_clienten,0)&" cliënten, en de eigen telling van dat jaar is "&FIXED(basis_telling,0)&". Afronden op vijf verklaart dat niet."))',
          ),
        ]),
    ...(vraag.effecten.length === 0
      ? []
      : [
          zin(
            'IF(SUMPRODUCT((effect_jaar<>"")*(effect_jaar<=basisjaar))=0,"","Let op: een effect begint in of voor het basisjaar. Het zit al in het gebruik van dat jaar en telt hier niet mee.")',
          ),
        ]),
  ];
}
