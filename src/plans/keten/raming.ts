import { jarenvorm } from "../opgave/jaarblok";
import { regels, zin, type Jaarblok, type Jaarrij, type Som } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { blok, constant, euro, ookErvoor, uitDeLijst, WEERGAVE, zoalsUwBegroting } from "./ramingweergave";
import { codenaam, iv3tabel, ketenrijen, ketentabel } from "./ramingtaakvelden";
import { delen, lijsten, type Ramingvraag } from "./ramingvraag";

const TABKLEUR = "8A5AA8";
const EERSTE = (rij: Som): Som => `INDEX(${rij},1)`;

/** Lasten en baten per taakveld: van de rekening van twee jaar terug tot het laatste jaar van de begroting. */
export const meerjarenraming = opgave({
  id: "raming",
  versie: 2,
  titel: "Meerjarenraming",
  opschrift: "Meerjarenraming Wmo",
  vraag:
    "Wat zijn de lasten en baten per taakveld in elk jaar bij het gekozen beleid, en wat scheelt dat met de begroting die er is?",
  naam: "Raming",
  delen,
  lijsten,
  vorm: jarenvorm(6, TABKLEUR),
  // De lijst Taakvelden is acht kolommen breed.
  vormBij: ({ jaren }) => jarenvorm(Math.max(6, 2 + jaren.length), TABKLEUR),
  steuntOp: () => ["clienten", "tarief", "lasten", "consulenten"],
  bezwaren,
  antwoord: () =>
    `"In "&INDEX(jaren,1)&" zijn de lasten € "&FIXED(${EERSTE("lasten")},0)&" en de baten € "&FIXED(${EERSTE("baten")},0)&IF(vergelijkt=0,".",": "&IF(${EERSTE("verschil")}=0,"gelijk aan de begroting die er is.","€ "&FIXED(ABS(${EERSTE("verschil")}),0)&IF(${EERSTE("verschil")}<0," nadelig"," voordelig")&" tegenover de begroting die er is."))`,
  kern: [
    {
      naam: "kern_lasten",
      label: "Lasten van alle taakvelden in het eerste jaar",
      ...euro,
      som: EERSTE("lasten"),
    },
    {
      naam: "kern_baten",
      label: "Baten van alle taakvelden in het eerste jaar",
      ...euro,
      som: EERSTE("baten"),
    },
    {
      naam: "kern_saldo",
      label: "Saldo in het eerste jaar: baten - lasten",
      ...euro,
      som: EERSTE("saldo"),
    },
    {
      naam: "kern_verschil",
      label: "Verschil met de begroting die er is",
      onderNul: "nadelig",
      ...euro,
      som: `IF(vergelijkt=0,"",${EERSTE("verschil")})`,
    },
    {
      naam: "kern_laatste",
      label: "Lasten van alle taakvelden in het laatste jaar",
      ...euro,
      som: "INDEX(lasten,ROWS(jaren))",
    },
  ],
  onderdelen: (vraag) => [
    zin(
      'IF(COUNTIF(keten_in_lijst,"nee")=0,"","Let op: "&COUNTIF(keten_in_lijst,"nee")&IF(COUNTIF(keten_in_lijst,"nee")=1," regel van de andere bladen staat"," regels van de andere bladen staan")&" niet in de lijst Taakvelden en telt niet mee. Onder Taakvelden van de andere bladen ziet u welke.")',
    ),
    zin(
      'IF(SUMPRODUCT(ABS(controle_lasten)+ABS(controle_baten)+ABS(controle_keten))<0.005,"","Let op: de taakvelden tellen niet op tot wat er in de raming komt. Zet elk taakveld één keer in de lijst, met lasten en baten apart.")',
    ),
    blok(vraag, { kop: "Wat er in de raming komt", rijen: bronrijen(vraag) }),
    blok(vraag, {
      kop: "Raming per taakveld",
      uitleg: "Lasten en baten staan allebei positief.",
      rijen: [
        {
          naam: "raming",
          label: "Raming",
          ...euro,
          som: `${[
            ...ketenrijen.map(
              (r) =>
                `(INDEX(taakveld,{#})=${codenaam(r)})*(INDEX(taakveld_soort,{#})="${r.soort}")*{${r.naam}}`,
            ),
            ...(vraag.posten.length === 0
              ? []
              : [
                  "SUMPRODUCT((post_taakveld=INDEX(taakveld,{#}))*(post_soort=INDEX(taakveld_soort,{#}))*{eigen:})",
                ]),
          ].join("+")}`,
          hoe: "wat er in de raming komt op dit taakveld; ervoor de rekening en de begroting uit de lijst",
          per: { aantal: vraag.taakvelden.length, label: RIJ },
          ervoor: uitDeLijst((kolom) => `INDEX(${kolom},{#})`),
        },
      ],
    }),
    totalen(vraag),
    vergelijking(vraag),
    zin(
      'IF(vergelijkt=0,"Er is nog geen begroting ingevuld in de lijst Taakvelden; daarom is er geen verschil.","")',
    ),
    ...(vraag.prijzen === undefined ? [] : [constant(vraag)]),
    ...(vraag.weergave === undefined ? [] : [zoalsUwBegroting(vraag), zin(WEERGAVE)]),
    ketentabel(),
    zin(
      'IF(INDEX(jaren,1)<=MAX(iv3_tot_en_met),"","Let op: de taakvelden van "&INDEX(jaren,1)&" zijn hier nog niet bekend; het blad houdt die van "&MAX(iv3_tot_en_met)&" aan.")',
    ),
    controle(vraag),
    regels(undefined, [
      {
        naam: "vergelijkt",
        label: "Bedragen in de begroting die er is",
        eenheid: "bedragen",
        vorm: "getal0",
        som: "COUNT(begroting_vorig,begroting_t,begroting_t_plus_1,begroting_t_plus_2,begroting_t_plus_3)",
        hoe: "ingevuld in de lijst Taakvelden; bij 0 is er geen verschil",
      },
    ]),
    iv3tabel(),
  ],
});

/** Hoe een rij van de lijst Taakvelden heet, met het taakveld van twee jaar terug als dat anders was. */
const RIJ: Som =
  'INDEX(taakveld,{#})&IFERROR(IF(INDEX(keten_was,MATCH(INDEX(taakveld,{#}),keten_taakveld,0))=INDEX(taakveld,{#}),""," (was "&INDEX(keten_was,MATCH(INDEX(taakveld,{#}),keten_taakveld,0))&")"),"")&" "&INDEX(taakveld_soort,{#})';

function bronrijen({ posten }: Ramingvraag): Jaarrij[] {
  return [
    {
      naam: "natura",
      label: "Hulp in natura",
      ...euro,
      som: "INDEX(WMO_Lasten_natura,{n})",
      hoe: "van het blad Lasten",
    },
    {
      naam: "pgb",
      label: "Hulp met een pgb",
      ...euro,
      som: "INDEX(WMO_Lasten_pgb,{n})",
      hoe: "van het blad Lasten",
    },
    {
      naam: "toegang",
      label: "Consulenten",
      ...euro,
      som: "INDEX(WMO_Consulenten_kosten,{n})",
      hoe: "van het blad Consulenten, zonder overhead",
    },
    {
      naam: "bijdragen",
      label: "Eigen bijdragen (baten)",
      ...euro,
      som: "INDEX(WMO_Lasten_eigen_bijdrage,{n})*bijdrage_binnen",
      hoe: "bovengrens van het blad Lasten x het deel dat binnenkomt",
    },
    ...(posten.length === 0
      ? []
      : [
          {
            naam: "eigen",
            label: "Eigen post",
            ...euro,
            som: 'IF(AND(INDEX(post_tot_en_met,{#})<>"",{jaar}>N(INDEX(post_tot_en_met,{#}))),0,INDEX(post_bedrag,{#})*(1+N(INDEX(post_stijging,{#})))^({n}-1))',
            hoe: "bedrag x (1 + stijging) tot de macht jaren later; 0 na het laatste jaar van de post",
            per: {
              aantal: posten.length,
              label: 'INDEX(post,{#})&" ("&INDEX(post_taakveld,{#})&", "&INDEX(post_soort,{#})&")"',
            },
          },
        ]),
  ];
}

function totalen(vraag: Ramingvraag): Jaarblok {
  return blok(vraag, {
    kop: "Lasten, baten en saldo",
    rijen: [
      {
        naam: "lasten",
        label: "Lasten van alle taakvelden",
        ...euro,
        ...ookErvoor('SUMPRODUCT((taakveld_soort="lasten")*{raming:})'),
        hoe: "alle taakvelden samen",
        uitkomst: true,
      },
      {
        naam: "baten",
        label: "Baten van alle taakvelden",
        ...euro,
        ...ookErvoor('SUMPRODUCT((taakveld_soort="baten")*{raming:})'),
        hoe: "alle taakvelden samen",
        uitkomst: true,
      },
      {
        naam: "saldo",
        label: "Saldo",
        ...euro,
        ...ookErvoor("{baten}-{lasten}"),
        hoe: "baten - lasten",
        uitkomst: true,
      },
    ],
  });
}

/** Het zoveelste jaar uit de lijst; een leeg vak, en wat na de lijst komt, is gelijk aan het jaar ervoor. */
const STAAND: Som = ["t", "t_plus_1", "t_plus_2", "t_plus_3"].reduceRight(
  (rest, jaar, i) =>
    `IF({n}=${i + 1},IF(INDEX(begroting_${jaar},{#})="",N({staand@-1}),INDEX(begroting_${jaar},{#})),${rest})`,
  "{staand@-1}",
);

function vergelijking(vraag: Ramingvraag): Jaarblok {
  const per = {
    aantal: vraag.taakvelden.length,
    label: 'INDEX(taakveld,{#})&" "&INDEX(taakveld_soort,{#})',
  };
  return blok(vraag, {
    kop: "Tegenover de begroting die er is",
    uitleg: "V is voordelig: lagere lasten of hogere baten. N is nadelig.",
    rijen: [
      {
        naam: "staand",
        label: "Begroting die er is",
        ...euro,
        som: `IF(vergelijkt=0,"",${STAAND})`,
        ervoor: [undefined, uitDeLijst((kolom) => `INDEX(${kolom},{#})`)[1]],
        hoe: "uit de lijst Taakvelden; een leeg jaar is gelijk aan het jaar ervoor",
        per,
      },
      {
        naam: "voordeel",
        label: "Verschil",
        eenheid: "euro per jaar",
        vorm: "voordeel",
        som: 'IF(vergelijkt=0,"",ROUND(IF(INDEX(taakveld_soort,{#})="lasten",{staand}-{raming},{raming}-{staand}),2))',
        hoe: "lasten: begroting - raming; baten: raming - begroting",
        per,
      },
      {
        naam: "staand_lasten",
        label: "Lasten in de begroting die er is",
        ...euro,
        som: 'IF(vergelijkt=0,"",SUMPRODUCT((taakveld_soort="lasten")*{staand:}))',
        hoe: "alle taakvelden samen",
      },
      {
        naam: "staand_saldo",
        label: "Saldo van de begroting die er is",
        ...euro,
        som: 'IF(vergelijkt=0,"",SUMPRODUCT(((taakveld_soort="baten")-(taakveld_soort="lasten"))*{staand:}))',
        hoe: "baten - lasten",
      },
      {
        naam: "verschil",
        label: "Verschil in saldo",
        eenheid: "euro per jaar",
        vorm: "voordeel",
        som: 'IF(vergelijkt=0,"",ROUND({saldo}-{staand_saldo},2))',
        hoe: "saldo - saldo van de begroting die er is",
        uitkomst: true,
      },
    ],
    grafiek: {
      titel: "Lasten per jaar",
      beschrijving:
        "Per jaar een kolom met de lasten van alle taakvelden samen, naast die in de begroting die er is.",
      reeksen: [
        { naam: "raming", rij: "lasten" },
        ...(metBegroting(vraag) ? [{ naam: "begroting die er is", rij: "staand_lasten" }] : []),
      ],
      as: "euro per jaar",
      vorm: "euro",
      bovenaan: true,
    },
  });
}

/** Zonder begroting is er niets om naast de raming te zetten. */
function metBegroting({ taakvelden }: Ramingvraag): boolean {
  return taakvelden.some((r) => [r.vorig, r.t, r.tPlus1, r.tPlus2, r.tPlus3].some((x) => x !== undefined));
}

function controle(vraag: Ramingvraag): Jaarblok {
  const rij = (soort: "lasten" | "baten"): Jaarrij => {
    const bronnen = [
      ...ketenrijen.filter((r) => r.soort === soort).map((r) => `-{${r.naam}}`),
      ...(vraag.posten.length === 0 ? [] : [`-SUMPRODUCT((post_soort="${soort}")*{eigen:})`]),
    ];
    return {
      naam: `controle_${soort}`,
      label: `Taakvelden - wat er in de raming komt: ${soort}`,
      ...euro,
      som: `ROUND({${soort}}${bronnen.join("")},2)`,
      hoe: "moet 0 zijn",
    };
  };
  return blok(vraag, {
    kop: "Controle",
    rijen: [
      rij("lasten"),
      rij("baten"),
      {
        naam: "controle_keten",
        label: "Natura en pgb - lasten van het blad Lasten",
        ...euro,
        som: "ROUND({natura}+{pgb}-INDEX(WMO_Lasten_lasten_totaal,{n}),2)",
        hoe: "moet 0 zijn",
      },
    ],
  });
}

function bezwaren({ taakvelden, posten, prijzen, jaren }: Ramingvraag): string[] {
  const sleutel = (r: { readonly taakveld?: string; readonly soort?: string }) =>
    `${r.taakveld ?? ""} ${r.soort ?? ""}`.trim().toLowerCase();
  const rijen = taakvelden.map(sleutel);
  const prijsjaar = prijzen?.jaar;
  return [
    ...[...new Set(rijen.filter((r, i) => rijen.indexOf(r) !== i))].map(
      (r) =>
        `In de lijst Taakvelden staat ${r} er twee keer. Voeg die rijen samen, anders telt de raming dubbel.`,
    ),
    ...posten
      .filter((p) => !rijen.includes(sleutel(p)))
      .map(
        (p) =>
          `De post ${p.omschrijving} staat op ${sleutel(p)}, en die rij is er niet in de lijst Taakvelden. Zet haar erbij.`,
      ),
    ...(prijsjaar === undefined || jaren.some((j) => j.jaar === prijsjaar)
      ? []
      : [
          `De prijzen zijn die van ${prijsjaar}, en dat jaar staat niet in de lijst Jaren. Kies een jaar dat er staat.`,
        ]),
  ];
}
