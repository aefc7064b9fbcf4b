import { regels, tabel, zin, type Onderdeel, type Som, type Tabelkolom } from "../opgave/onderdeel";
import { kantelkolommen, rangsom, scoresom, type Gunningsformule } from "./formules";
import type { Aanbestedingsvraag } from "./velden";

type Rijen = Aanbestedingsvraag["inschrijvers"];

const NAAM: Tabelkolom<unknown> = {
  kolom: "naam",
  kop: "Inschrijver",
  stijl: "label",
  cel: "INDEX(inschrijver,{#})",
};
const PRIJS: Tabelkolom<unknown> = {
  kolom: "prijs",
  kop: "Prijs",
  vorm: "euroCent",
  cel: "INDEX(inschrijver_prijs,{#})",
};
const KWALITEIT: Tabelkolom<unknown> = {
  kolom: "kwaliteit",
  kop: "Kwaliteit",
  vorm: "getal1",
  cel: "INDEX(inschrijver_kwaliteit,{#})",
};

/** Per formule wie er wint, met welke voorsprong, en waar dat omslaat. */
export function winnaarstabel(formules: readonly Gunningsformule[]): Onderdeel {
  const eerste = ({ id }: Gunningsformule, plaats: number) => `MATCH(${plaats},rang_${id},0)`;
  const uiterst = (f: Gunningsformule, kant: "onder" | "boven") =>
    `IF(COUNT(${kant}_${f.id})=0,"",${kant === "onder" ? "MAX" : "MIN"}(${kant}_${f.id}))`;
  const wie = (f: Gunningsformule, kant: "onder" | "boven") =>
    `IF({${kant}}="","",INDEX(inschrijver,MATCH({${kant}},${kant}_${f.id},0)))`;
  return tabel({
    kop: "Wie wint bij welke formule, en waar dat omslaat",
    uitleg:
      "Links en rechts: het gewicht van de prijs (bij gunnen op waarde de waarde van 100 punten) waarbij een ander gelijk komt met de winnaar; voorbij dat punt wint die ander. Leeg is: nergens.",
    rijen: formules,
    kolommen: [
      {
        kolom: "formule",
        naam: "formule",
        kop: "Formule",
        inPaneel: "Formule",
        stijl: "label",
        cel: ({ naam }) => ({ tekst: naam }),
      },
      {
        kolom: "winnaar",
        naam: "winnaar",
        kop: "Winnaar",
        inPaneel: "Winnaar",
        stijl: "links",
        cel: (f) =>
          `IF(COUNT(rang_${f.id})=0,"geen geldige prijs",IF(COUNTIF(rang_${f.id},1)>1,INDEX(inschrijver,${eerste(f, 1)})&IF(COUNTIF(rang_${f.id},1)=2," en 1 ander"," en anderen"),INDEX(inschrijver,${eerste(f, 1)})))`,
      },
      {
        kolom: "tweede",
        naam: "tweede",
        kop: "Nummer twee",
        inPaneel: "Nummer twee",
        stijl: "links",
        cel: (f) => `IFERROR(INDEX(inschrijver,${eerste(f, 2)}),"–")`,
      },
      {
        kolom: "voorsprong",
        naam: "voorsprong",
        kop: "Voorsprong",
        vorm: ({ punten }) => (punten === undefined ? "euroCent" : "getal2"),
        cel: (f) =>
          `IFERROR(ABS(INDEX(score_${f.id},${eerste(f, 1)})-INDEX(score_${f.id},${eerste(f, 2)})),"")`,
      },
      {
        kolom: "onder",
        naam: "winnaar_onder",
        kop: "Een ander wint onder",
        vorm: ({ knopvorm }) => knopvorm,
        cel: (f) => uiterst(f, "onder"),
      },
      { kolom: "wie_onder", naam: "wie_onder", kop: "dat is", stijl: "links", cel: (f) => wie(f, "onder") },
      {
        kolom: "boven",
        naam: "winnaar_boven",
        kop: "Een ander wint boven",
        vorm: ({ knopvorm }) => knopvorm,
        cel: (f) => uiterst(f, "boven"),
      },
      { kolom: "wie_boven", naam: "wie_boven", kop: "dat is", stijl: "links", cel: (f) => wie(f, "boven") },
      {
        kolom: "ruimte",
        naam: "winnaar_ruimte",
        kop: "Ruimte",
        vorm: "procent1",
        cel: ({ punten }) =>
          punten === undefined
            ? '""'
            : 'IF(AND({onder}="",{boven}=""),"",MIN(IF({onder}="",1,gewicht_prijs-{onder}),IF({boven}="",1,{boven}-gewicht_prijs)))',
      },
    ],
  });
}

/** De scores naast elkaar, met de grafiek van de formules die punten geven. */
export function scoretabel(rijen: Rijen, formules: readonly Gunningsformule[]): Onderdeel {
  return tabel({
    kop: "Score per formule",
    uitleg:
      "De hoogste score wint. Bij gunnen op waarde staat er de fictieve prijs: de prijs min de waarde van de kwaliteit; daar wint de laagste.",
    rijen,
    kolommen: [
      NAAM,
      PRIJS,
      KWALITEIT,
      ...formules.map((f): Tabelkolom<unknown> => ({
        kolom: f.id,
        naam: `score_${f.id}`,
        kop: f.naam,
        vorm: f.punten === undefined ? "euroCent" : "getal2",
        stijl: "uitkomst",
        cel: scoresom(f),
      })),
    ],
    signalen: formules
      .filter(({ id }) => id === "factor")
      .map(({ id }) => ({ van: id, als: { celIs: "=", dan: "ongeldig" }, signaal: "fout" })),
    grafiek: {
      titel: "Score per formule",
      beschrijving:
        "Per inschrijver een kolom voor elke formule die punten geeft: zijn score. De getallen staan in de tabel.",
      categorieen: "naam",
      reeksen: formules
        .filter(({ punten }) => punten !== undefined)
        .map(({ id, naam }) => ({ naam, kolom: id })),
      as: "score",
      vorm: "getal1",
      ookNegatief: true,
      bovenaan: true,
    },
  });
}

/** Op welke plaats ieder eindigt; wie bij elke formule op dezelfde plaats staat, heeft verschil 0. */
export function plaatstabel(rijen: Rijen, formules: readonly Gunningsformule[]): Onderdeel {
  const [eerste, laatste] = [formules[0], formules.at(-1)].map((f) => `{${f?.id}}`);
  return tabel({
    kop: "Plaats per formule",
    uitleg: "Wie gelijk staat, deelt een plaats.",
    rijen,
    kolommen: [
      NAAM,
      ...formules.map(({ id, naam, beter }): Tabelkolom<unknown> => ({
        kolom: id,
        naam: `rang_${id}`,
        kop: naam,
        vorm: "getal0",
        cel: rangsom(`INDEX(score_${id},{#})`, `score_${id}`, beter),
      })),
      {
        kolom: "verschil",
        naam: "plaatsverschil",
        kop: "Hoogste min laagste plaats",
        vorm: "getal0",
        cel: `MAX(${eerste}:${laatste})-MIN(${eerste}:${laatste})`,
      },
    ],
    signalen: [{ van: "verschil", als: { celIs: ">", dan: 0 }, signaal: "letOp" }],
  });
}

/** Bij “laagste inschrijving” bepaalt de goedkoopste ieders score: valt die af, dan kan de volgorde van de anderen omdraaien. */
export const afvaller = (rijen: Rijen): readonly Onderdeel[] => [
  regels(
    "Als de goedkoopste afvalt",
    [
      {
        naam: "goedkoopst",
        label: "Laagste prijs",
        eenheid: "euro",
        vorm: "euroCent",
        som: "MIN(inschrijver_prijs)",
        hoe: "de laagste prijs van alle inschrijvers",
      },
      {
        naam: "goedkoopst_zonder",
        label: "Laagste prijs zonder de goedkoopste",
        eenheid: "euro",
        vorm: "euroCent",
        som: 'IF(COUNT(prijs_zonder)=0,"",MIN(prijs_zonder))',
        hoe: "de laagste prijs van wie overblijft; zijn er meer even goedkoop, dan valt er niemand weg",
      },
      {
        naam: "wisselaars",
        label: "Op een andere plaats als de goedkoopste afvalt",
        eenheid: "inschrijvers",
        vorm: "getal0",
        som: 'COUNTIF(afval_wat,"gaat omhoog")+COUNTIF(afval_wat,"zakt")',
        hoe: "plaats onder de anderen voor en na, bij “laagste inschrijving”",
        uitkomst: true,
        signaal: { als: { celIs: ">", dan: 0 }, signaal: "letOp" },
      },
    ],
    "Alleen bij “laagste inschrijving”. Bij “logaritmisch” krijgen de anderen dan evenveel punten minder of meer, dus hun volgorde blijft; bij “gewogen factor” met vaste grenzen en bij “gunnen op waarde” telt alleen het eigen aanbod.",
  ),
  tabel({
    kop: "De anderen voor en na, bij “laagste inschrijving”",
    rijen,
    kolommen: [
      NAAM,
      {
        kolom: "prijs",
        naam: "prijs_zonder",
        kop: "Prijs",
        vorm: "euroCent",
        cel: 'IF(AND(COUNTIF(inschrijver_prijs,goedkoopst)=1,INDEX(inschrijver_prijs,{#})=goedkoopst),"",INDEX(inschrijver_prijs,{#}))',
      },
      {
        kolom: "nu",
        naam: "afval_score_nu",
        kop: "Score nu",
        vorm: "getal2",
        cel: 'IF({prijs}="","",INDEX(score_laagste,{#}))',
      },
      {
        kolom: "plaats_nu",
        naam: "afval_plaats_nu",
        kop: "Plaats nu",
        vorm: "getal0",
        cel: rangsom("{nu}", "{nu:}", ">"),
      },
      {
        kolom: "dan",
        naam: "afval_score_dan",
        kop: "Score dan",
        vorm: "getal2",
        cel: 'IF({prijs}="","",gewicht_kwaliteit*INDEX(inschrijver_kwaliteit,{#})+gewicht_prijs*100*goedkoopst_zonder/{prijs})',
      },
      {
        kolom: "plaats_dan",
        naam: "afval_plaats_dan",
        kop: "Plaats dan",
        vorm: "getal0",
        stijl: "uitkomst",
        cel: rangsom("{dan}", "{dan:}", ">"),
      },
      {
        kolom: "wat",
        naam: "afval_wat",
        kop: "Wat gebeurt er",
        stijl: "links",
        cel: 'IF({prijs}="","valt af",IF({plaats_dan}<{plaats_nu},"gaat omhoog",IF({plaats_dan}>{plaats_nu},"zakt","blijft")))',
      },
    ],
    signalen: [
      { van: "wat", als: { celIs: "=", dan: "gaat omhoog" }, signaal: "letOp" },
      { van: "wat", als: { celIs: "=", dan: "zakt" }, signaal: "letOp" },
    ],
  }),
  zin(AFVALLER),
];

const AFVALLER: Som =
  'IF(ROWS(inschrijver)<3,"",IF(COUNTIF(afval_wat,"valt af")=0,"Er zijn meer inschrijvers met de laagste prijs: valt er een af, dan verandert er bij de anderen niets.",IF(wisselaars=0,"Valt "&INDEX(inschrijver,MATCH("valt af",afval_wat,0))&" af, dan houden de anderen hun volgorde.","Let op: valt "&INDEX(inschrijver,MATCH("valt af",afval_wat,0))&" af, dan draait bij “laagste inschrijving” de volgorde van de anderen om, terwijl aan hun aanbod niets verandert.")))';

/** Waar de scores mee rekenen. */
export function puntentabel(rijen: Rijen, formules: readonly Gunningsformule[]): Onderdeel {
  return tabel({
    uitwerking: true,
    kop: "Punten voor de prijs",
    uitleg:
      "Laagste inschrijving: 100 x laagste prijs / prijs. Gewogen factor: 100 x (hoogste - prijs) / (hoogste - laagste). Logaritmisch: 100 x (1 - log(prijs / laagste prijs) / log 2); twee keer de laagste prijs is 0, en wie duurder is gaat onder 0.",
    rijen,
    kolommen: [
      NAAM,
      PRIJS,
      ...formules.flatMap(({ id, naam, punten }): Tabelkolom<unknown>[] =>
        punten === undefined
          ? []
          : [{ kolom: id, naam: `punten_${id}`, kop: naam, vorm: "getal2", cel: punten }],
      ),
    ],
  });
}

/** Waar een ander gelijk komt met de winnaar: hieruit leest de tabel met winnaars. */
export function kanteltabel(rijen: Rijen, formules: readonly Gunningsformule[]): Onderdeel {
  return tabel({
    uitwerking: true,
    kop: "Waar een ander gelijk komt met de winnaar",
    uitleg:
      "Per formule: bij welk gewicht van de prijs (bij gunnen op waarde: bij welke waarde van 100 punten) deze inschrijver evenveel scoort als de winnaar van nu.",
    rijen,
    kolommen: [NAAM, ...formules.flatMap(kantelkolommen)],
  });
}
