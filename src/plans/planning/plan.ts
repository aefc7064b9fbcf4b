import { regels, tabel, zin, type Regel, type Som, type Tabelkolom } from "../opgave/onderdeel";
import { opgave } from "../opgave/opgave";
import { opzeggingen, overgang, stappen, tijdvakken, type Planningsvraag } from "./lijsten";

/** De planning van een besluit, met haar datums en termijnen naast elkaar gelegd. */
export const planning = opgave({
  id: "planning",
  versie: 2,
  titel: "Planning",
  opschrift: "Planning: besluiten, datums en termijnen",
  vraag:
    "Wie doet wat, en wanneer? Kloppen de datums met de volgorde, passen de opzegtermijnen, en valt er geen dag tussen wal en schip?",
  naam: "Planning",
  delen: [overgang],
  lijsten: [stappen, opzeggingen, tijdvakken],
  vorm: {
    laatsteKolom: "G",
    breedtes: { A: 52, B: 17, C: 17, D: 22, E: 38, "F:G": 15 },
    tabkleur: "8A5AA8",
  },
  antwoord: (vraag) =>
    `IF(bezwaren=0,${
      vraag.opzeggingen.length + vraag.tijdvakken.length > 0
        ? KLOPT
        : `IF(COUNTIF(stap_oordeel,"geen volgorde")=ROWS(stap_oordeel),"Er is niets te vergelijken: geen stap wacht op een andere.",${KLOPT})`
    },bezwaren&IF(bezwaren=1," regel klopt"," regels kloppen")&" niet: kijk bij het oordeel.")`,
  kern: ["bezwaren"],
  onderdelen: (vraag) => {
    const oordelen = [
      "stap_oordeel",
      ...(vraag.opzeggingen.length > 0 ? ["opzegging_oordeel"] : []),
      ...(vraag.tijdvakken.length > 0 ? ["tijdvak_oordeel"] : []),
    ];
    return [
      volgorde(vraag),
      ...(vraag.overgang === undefined ? [] : [regels(undefined, [OP_INGANGSDATUM]), zin(INGANG)]),
      ...(vraag.opzeggingen.length > 0 ? [termijnen(vraag)] : []),
      ...(vraag.tijdvakken.length > 0 ? [aansluiting(vraag)] : []),
      regels(undefined, [
        {
          naam: "bezwaren",
          label: "Regels die niet kloppen",
          eenheid: "regels",
          vorm: "getal0",
          som: [
            ...oordelen.map(nietGoed),
            ...(vraag.overgang === undefined ? [] : ["(op_ingangsdatum=0)"]),
          ].join("+"),
          hoe: "alle oordelen hierboven die iets anders zeggen dan dat het klopt",
          uitkomst: true,
          signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
        },
      ]),
    ];
  },
});

const KLOPT: Som = '"De datums en termijnen kloppen met elkaar."';

const OP_INGANGSDATUM: Regel = {
  naam: "op_ingangsdatum",
  label: "Stappen op de ingangsdatum van de overgang",
  eenheid: "stappen",
  vorm: "getal0",
  som: "COUNTIF(stap_dag,ingangsdatum)",
  hoe: "de datum van de stap is de ingangsdatum waar de begroting mee rekent",
};

const INGANG: Som =
  'IF(op_ingangsdatum=0,"Let op: geen stap valt op de ingangsdatum van de overgang. De begroting rekent met een andere dag dan de planning.","")';

/** De oordelen waar niets mee is. */
const GOED = ["geen volgorde", "goed", "binnen de termijn", "begin", "sluit aan"];

function nietGoed(naam: string): Som {
  return [`ROWS(${naam})`, ...GOED.map((woord) => `COUNTIF(${naam},"${woord}")`)].join("-");
}

/** De kolom met het oordeel; wat niet klopt, kleurt. */
function oordeel(naam: string, cel: Tabelkolom<unknown>["cel"]) {
  return {
    kolom: { kolom: "oordeel", naam, kop: "Oordeel", stijl: "links", cel } as const,
    signalen: [
      {
        van: "oordeel",
        als: { som: `NOT(OR(${GOED.map((woord) => `{oordeel}="${woord}"`).join(",")}))` },
        signaal: "fout",
      } as const,
    ],
  };
}

/**
 * Drie keer verder langs een kolom die zegt welke stap ervoor komt; 0 als de keten ophoudt. Vier keer vier keer vier is 64, en er zijn hoogstens
 * 60 stappen: is er dan nog een stap, dan loopt de keten rond.
 */
function verder(kolom: string, stap: Som): Som {
  return [1, 2, 3].reduce<Som>((uit) => `SUMIF(stap_nummer,${uit},${kolom})`, stap);
}

/** Of elke stap na de stap komt waar hij op wacht. Een stap die op de ingangsdatum valt, heeft geen eigen datum: zij volgt die van de begroting. */
function volgorde({ stappen: rijen, overgang: o }: Planningsvraag) {
  const eerder = "INDEX(stap_dag,MIN({wacht},ROWS(stap_na)))";
  const [getypt, valtOp] = ["INDEX(stap_datum,{#})", "INDEX(stap_valt_op,{#})"];
  const eigen = `IF(N(${getypt})=0,"",${getypt})`;
  const { kolom, signalen } = oordeel(
    "stap_oordeel",
    `IF({datum}="",IF(INDEX(stap_wat,{#})="","geen volgorde","zonder datum"),IF(AND(${valtOp}<>"",N(${getypt})>0),"heeft twee datums",IF({wacht}="","geen volgorde",IF({wacht}={nummer},"wacht op zichzelf",IF({wacht}>ROWS(stap_na),"die stap is er niet",IF(${verder("stap_zestien", "{zestien}")}>0,"stappen wachten op elkaar",IF(${eerder}="","wacht op een stap zonder datum",IF({datum}>=${eerder},"goed",(${eerder}-{datum})&IF(${eerder}-{datum}=1," dag"," dagen")&" te vroeg"))))))))`,
  );
  return tabel({
    kop: "Kloppen de datums met de volgorde?",
    uitleg:
      "De laatste twee kolommen volgen wie op wie wacht: komt daar na al die stappen nog een nummer uit, dan wachten stappen op elkaar.",
    rijen,
    signalen,
    kolommen: [
      { kolom: "stap", kop: "Stap", stijl: "links", cel: 'INDEX(stap_wat,{#})&""' },
      {
        kolom: "datum",
        naam: "stap_dag",
        kop: "Datum",
        vorm: "datum",
        cel: o === undefined ? eigen : `IF(${valtOp}="ingangsdatum",ingangsdatum,${eigen})`,
      },
      { kolom: "nummer", naam: "stap_nummer", kop: "Nummer", vorm: "jaartal", cel: (_, nummer) => nummer },
      {
        kolom: "wacht",
        naam: "stap_wacht",
        kop: "Wacht op",
        vorm: "jaartal",
        cel: 'IF(N(INDEX(stap_na,{#}))=0,"",INDEX(stap_na,{#}))',
      },
      kolom,
      {
        kolom: "vier",
        naam: "stap_vier",
        kop: "4 stappen eerder",
        vorm: "jaartal",
        cel: verder("stap_wacht", "{wacht}"),
      },
      {
        kolom: "zestien",
        naam: "stap_zestien",
        kop: "16 stappen eerder",
        vorm: "jaartal",
        cel: verder("stap_vier", "{vier}"),
      },
    ],
  });
}

/** Of elke opzegtermijn past, en wanneer uiterlijk had moeten worden opgezegd. */
function termijnen({ opzeggingen: rijen }: Planningsvraag) {
  const [einde, termijn] = ["INDEX(opzegging_einde,{#})", "INDEX(opzegging_termijn,{#})"];
  const { kolom, signalen } = oordeel(
    "opzegging_oordeel",
    'IF({kort}=0,"binnen de termijn",{kort}&IF({kort}=1," dag"," dagen")&" te kort")',
  );
  return tabel({
    kop: "Passen de opzegtermijnen?",
    rijen,
    signalen,
    kolommen: [
      { kolom: "wat", kop: "Wat", stijl: "links", cel: "INDEX(opzegging_wat,{#})" },
      {
        kolom: "vroegst",
        naam: "vroegste_einde",
        kop: "Vroegste einde",
        vorm: "datum",
        cel: "EDATE(INDEX(opzegging_datum,{#}),INDEX(opzegging_termijn,{#}))",
      },
      {
        kolom: "kort",
        kop: "Dagen te kort",
        vorm: "getal0",
        cel: "MAX(0,{vroegst}-INDEX(opzegging_einde,{#}))",
      },
      {
        kolom: "uiterlijk",
        naam: "uiterlijk_opzeggen",
        kop: "Uiterlijk opzeggen",
        vorm: "datum",
        // Loopt het af op de laatste dag van een maand, dan past ook de laatste dag van de maand waarin wordt opgezegd.
        cel: `IF(${einde}=EOMONTH(${einde},0),EOMONTH(${einde},-${termijn}),EDATE(${einde},-${termijn}))`,
      },
      kolom,
    ],
  });
}

/** Of de tijdvakken van één onderwerp op elkaar aansluiten. */
function aansluiting({ tijdvakken: rijen }: Planningsvraag) {
  const datum = (naam: string, plaats: string) =>
    `IF(N(INDEX(${naam},${plaats}))=0,"",INDEX(${naam},${plaats}))`;
  const dagen = (n: string) => `${n}&IF(${n}=1," dag"," dagen")`;
  const onderwerp = "INDEX(tijdvak_onderwerp,{#})";
  const zelfde = (nummer: number) => `${onderwerp}=INDEX(tijdvak_onderwerp,${nummer - 1})`;
  // Bij een nieuw onderwerp begint het; stond dat hoger al, dan is niet te zien of het aansluit.
  const nieuw = `IF(MATCH(${onderwerp},tijdvak_onderwerp,0)<{#},"zet dit bij hetzelfde onderwerp","begin")`;
  const omgekeerd = "AND(N(INDEX(tijdvak_tot,{#}))>0,N(INDEX(tijdvak_tot,{#}))<N(INDEX(tijdvak_van,{#})))";
  const { kolom, signalen } = oordeel("tijdvak_oordeel", (_, nummer) =>
    nummer === 1
      ? `IF(${omgekeerd},"eindigt voor het begint","begin")`
      : `IF(${omgekeerd},"eindigt voor het begint",IF(NOT(${zelfde(nummer)}),${nieuw},IF(OR({vanaf}="",{vorige}=""),"overlap zonder einde of begin",IF({ertussen}=0,"sluit aan",IF({ertussen}>0,"gat van "&${dagen("{ertussen}")},"overlap van "&${dagen("-{ertussen}")})))))`,
  );
  return tabel({
    kop: "Sluiten de tijdvakken aan?",
    uitleg:
      "Een gat betekent dat voor die dagen niets is afgesproken; een overlap dat er twee dingen gelden.",
    rijen,
    signalen,
    kolommen: [
      { kolom: "geldt", kop: "Wat er geldt", stijl: "links", cel: "INDEX(tijdvak_geldt,{#})" },
      { kolom: "vanaf", kop: "Vanaf", vorm: "datum", cel: datum("tijdvak_van", "{#}") },
      {
        kolom: "vorige",
        kop: "Vorige tot en met",
        vorm: "datum",
        cel: (_, nummer) =>
          nummer === 1 ? undefined : `IF(${zelfde(nummer)},${datum("tijdvak_tot", String(nummer - 1))},"")`,
      },
      {
        kolom: "ertussen",
        kop: "Dagen ertussen",
        vorm: "getal0",
        cel: (_, nummer) =>
          nummer === 1 ? undefined : 'IF(OR({vanaf}="",{vorige}=""),"",{vanaf}-{vorige}-1)',
      },
      kolom,
    ],
  });
}
