import { bandnummerOfNulFormule, ondergrensFormule } from "./banden";
import { cellenVan } from "./lijsten";
import { isHoogste } from "./plaats";
import type { Argumentplek } from "./argumentplek";
import { schoneTekst } from "./tekst";
import type { Argumenten } from "./tweeling";

/** De tussenstappen per cliënt, elk een kolom op het hulpblad. Een regel zonder minuten heeft een lege sleutel en overal "". */
export interface Monitorhulp {
  readonly sleutels: Argumentplek;
  readonly namen: Argumentplek;
  /** Het volgnummer van de laatste nieuwe aanbieder tot en met deze regel. */
  readonly nummers: Argumentplek;
  readonly banden: Argumentplek;
  readonly beschikt: Argumentplek;
  readonly geleverd: Argumentplek;
  readonly cijfers: Argumentplek;
  /** "" zonder ruimte in een band. */
  readonly ruimten: Argumentplek;
  /** 1 boven de drempel, 0 niet, "" zonder ruimte. */
  readonly bovenDrempel: Argumentplek;
  /** 1 in de open hoogste band, anders 0. */
  readonly hoogste: Argumentplek;
  /** 1 waar de aanbieder ontbreekt of geen naam is. */
  readonly fouten: Argumentplek;
}

export function monitorregels(a: Argumenten): Monitorhulp {
  const { p, w, omgeving } = a;
  const [aanbieder, beschikt, geleverd, cijfer] = [p.aanbieder, p.beschikt, p.geleverd, p.kwaliteit].map(
    (plek) => (plek === undefined ? undefined : cellenVan(plek).map((c) => c.tekst)),
  ) as [string[], string[], string[], string[] | undefined];
  const kolom = (formule: (i: number) => string) => omgeving.hulp(beschikt.map((_, i) => formule(i)));
  const op = (plek: Argumentplek, i: number) => plek.cel(i, 0).tekst;
  const telt = kolom((i) => `N(${beschikt[i]})>0`);
  const alsTelt = (i: number, formule: string) => `IF(${op(telt, i)},${formule},"")`;
  const leeg = (c: string) => `OR(${c}=0,${c}="")`;
  const fouten = kolom((i) => {
    const c = aanbieder[i] as string;
    return `IF(ISLOGICAL(${c}),1,IF(${op(telt, i)},IF(OR(${c}=0,${schoneTekst(`${c}&""`)}=""),1,0),0))`;
  });
  const sleutels = kolom((i) => alsTelt(i, `LOWER(${schoneTekst(`${aanbieder[i]}&""`)})`));
  const namen = kolom((i) =>
    alsTelt(i, `IF(ISNUMBER(${aanbieder[i]}),${aanbieder[i]},${schoneTekst(aanbieder[i] as string)})`),
  );
  const nieuw = (i: number) =>
    i === 0 ? "1" : `IF(SUMPRODUCT((${sleutels.kolomdeel(0, 0, i)}=${op(sleutels, i)})*1)=0,1,0)`;
  const eersten = kolom((i) => `IF(${op(telt, i)},${nieuw(i)},0)`);
  const nummers = kolom((i) => `SUM(${eersten.kolomdeel(0, 0, i + 1)})`);
  const banden = kolom((i) => alsTelt(i, bandnummerOfNulFormule(a, `N(${beschikt[i]})`)));
  const gewoonlijk = (i: number) => `N(${geleverd[i]})/${w.normaleDeclaratiegraad}`;
  const van = (i: number) => ondergrensFormule(a, op(banden, i));
  const inBand = (i: number, formule: string, anders: string) =>
    alsTelt(i, `IF(${op(banden, i)}=0,${anders},${formule})`);
  const ruimte = (i: number) => `(N(${beschikt[i]})-${van(i)})`;
  const ruimten = kolom((i) =>
    inBand(i, `IF(ROUND(${ruimte(i)},6)=0,"",(N(${beschikt[i]})-${gewoonlijk(i)})/${ruimte(i)})`, '""'),
  );
  return {
    sleutels,
    namen,
    nummers,
    banden,
    fouten,
    beschikt: kolom((i) => alsTelt(i, beschikt[i] as string)),
    geleverd: kolom((i) => alsTelt(i, `N(${geleverd[i]})`)),
    cijfers: kolom((i) =>
      cijfer === undefined ? '""' : alsTelt(i, `IF(${leeg(cijfer[i] as string)},"",${cijfer[i]})`),
    ),
    ruimten,
    bovenDrempel: kolom((i) => {
      const benut = op(ruimten, i);
      return `IF(ISNUMBER(${benut}),IF(ROUND(${benut},6)>${w.drempel},1,0),"")`;
    }),
    hoogste: kolom((i) => inBand(i, `IF(${isHoogste(a, op(banden, i))},1,0)`, "0")),
  };
}
