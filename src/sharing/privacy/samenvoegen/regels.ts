import { Onomzetbaar } from "../../omzetten/weiger";
import type { Stuk } from "../../omzetten/tekenwerk";
import { groepszinnen } from "../groepszinnen";
import { criteriumkenmerk, niets, precies } from "./criterium";
import { eigenFunctie } from "./eigenfunctie";
import type { Gebruik, Kolomdeel, Roep } from "./gebruik";

type Regel = (roep: Roep) => Gebruik;

/** De naam van een functie van ons, zonder voorvoegsel. */
export const EIGEN = /(?:_XLDUDF_WMO_|WMO\.)([A-Z][A-Z0-9_]*)$/;

/** Hoe een functie groepen leest in plaats van cliënten; undefined als dat niet kan. */
export function regelVoor(naam: string): Regel | undefined {
  const eigen = EIGEN.exec(naam)?.[1];
  return eigen === undefined ? REGELS[naam] : (roep) => eigenFunctie(roep, eigen);
}

/** Een argument dat als geheel een kolom van cliënten is. */
function verplicht(roep: Roep, i: number): Kolomdeel {
  const deel = roep.deel(i);
  if (deel === undefined) throw new Onomzetbaar(groepszinnen.geenGroepen(roep.tekst(i), roep.aanroep.naam));
  return deel;
}

const argument = (roep: Roep, i: number, tekst: string): Stuk => [
  ...(roep.aanroep.argumenten[i] as readonly [number, number]),
  tekst,
];
const geheel = ({ aanroep }: Roep, tekst: string): Stuk => [aanroep.begin, aanroep.eind, tekst];
const andereNaam = ({ aanroep }: Roep, naam: string): Stuk => [...aanroep.kop, naam];
const achteraan = ({ aanroep }: Roep, tekst: string): Stuk => [aanroep.eind - 1, aanroep.eind - 1, tekst];

/** SUM(kolom) -> SUM(SUMPRODUCT(kolom,aantallen)); de andere argumenten blijven staan. */
const som: Regel = (roep) => {
  const delen = roep.geraakt.map((i) => [i, verplicht(roep, i)] as const);
  return {
    delen: delen.map(([, d]) => d),
    kenmerken: [],
    schrijf: (naar) => {
      const product = (d: Kolomdeel) => `SUMPRODUCT(${naar(d).kolom},${naar(d).aantallen})`;
      const [enige] = delen;
      return enige !== undefined && roep.aanroep.argumenten.length === 1
        ? [geheel(roep, product(enige[1]))]
        : delen.map(([i, d]) => argument(roep, i, product(d)));
    },
  };
};

/** COUNT, COUNTA en ROWS tellen cliënten; COUNTA en ROWS mogen dat ook op een kolom met nummers of namen. */
const tel =
  (ookTekst: boolean): Regel =>
  (roep) => {
    if (roep.aanroep.argumenten.length !== 1)
      throw new Onomzetbaar(groepszinnen.eenArgument(roep.aanroep.naam));
    const eigen = verplicht(roep, 0);
    const deel = ookTekst ? { ...eigen, kolom: eigen.blok.lijsten[0] ?? eigen.kolom } : eigen;
    return {
      delen: [deel],
      kenmerken: [],
      schrijf: (naar) => [geheel(roep, `SUM(${naar(deel).aantallen})`)],
    };
  };

const gemiddelde: Regel = (roep) => {
  if (roep.aanroep.argumenten.length !== 1)
    throw new Onomzetbaar(groepszinnen.eenArgument(roep.aanroep.naam));
  const deel = verplicht(roep, 0);
  return {
    delen: [deel],
    kenmerken: [],
    schrijf: (naar) => {
      const { kolom, aantallen } = naar(deel);
      return [geheel(roep, `(SUMPRODUCT(${kolom},${aantallen})/SUM(${aantallen}))`)];
    },
  };
};

/** COUNTIF(S): paren van kolom en criterium vanaf argument 0; SUMIFS: vanaf 1, met de te tellen kolom vooraan. */
const voorwaarden =
  (nieuw: string, vanaf: 0 | 1): Regel =>
  (roep) => {
    const paren = roep.aanroep.argumenten.flatMap((_, i) =>
      i >= vanaf && (i - vanaf) % 2 === 0 ? [{ i, deel: verplicht(roep, i), criterium: i + 1 }] : [],
    );
    const opgeteld = vanaf === 1 ? verplicht(roep, 0) : undefined;
    return {
      delen: [...(opgeteld ? [opgeteld] : []), ...paren.map((p) => p.deel)],
      kenmerken: paren.map(({ deel, criterium }) => ({
        deel,
        kenmerk: criteriumkenmerk(roep.reken(criterium)),
      })),
      schrijf: (naar) => [
        andereNaam(roep, nieuw),
        ...paren.map(({ i, deel }) => argument(roep, i, naar(deel).kolom)),
        ...(opgeteld
          ? [argument(roep, 0, naar(opgeteld).samen)]
          : [eersteArgument(roep, naar((paren[0] as (typeof paren)[number]).deel).aantallen)]),
      ],
    };
  };

const eersteArgument = ({ aanroep }: Roep, tekst: string): Stuk => [
  aanroep.kop[1],
  aanroep.kop[1] + 1,
  `(${tekst},`,
];

/** SUMIF en AVERAGEIF: kolom, criterium en eventueel de kolom waarover. */
const alsVoorwaarde =
  (middelt: boolean): Regel =>
  (roep) => {
    const deel = verplicht(roep, 0);
    const over = roep.aanroep.argumenten.length > 2 ? verplicht(roep, 2) : deel;
    return {
      delen: [deel, over],
      kenmerken: [{ deel, kenmerk: criteriumkenmerk(roep.reken(1)) }],
      schrijf: (naar) => {
        const { kolom, aantallen } = naar(deel);
        const als = (wat: string) => `SUMIF(${kolom},${roep.tekst(1)},${wat})`;
        const samen = als(naar(over).samen);
        return [geheel(roep, middelt ? `(${samen}/${als(aantallen)})` : samen)];
      },
    };
  };

/** SUMPRODUCT over rijen: elke groep telt zo vaak als zij cliënten heeft. Alleen een veelvoud mag over een gemiddelde. */
const product: Regel = (roep) => {
  const { formule, aanroep, verwijzingen } = roep;
  const binnen = formule.slice(aanroep.kop[1], aanroep.eind);
  const kenmerk = verwijzingen.length > 1 || /[<>=^]|[A-Z]\(/i.test(binnen) ? precies : niets;
  return {
    delen: verwijzingen.map((v) => v.deel),
    kenmerken: verwijzingen.map(({ deel }) => ({ deel, kenmerk })),
    schrijf: (naar) => [
      ...verwijzingen.map(({ begin, eind, deel }): Stuk => [begin, eind, naar(deel).kolom]),
      achteraan(roep, `,${naar((verwijzingen[0] as (typeof verwijzingen)[number]).deel).aantallen}`),
    ],
  };
};

const SUBTOTAAL: Readonly<Record<string, Regel>> = {
  "1": gemiddelde,
  "2": tel(false),
  "3": tel(true),
  "9": som,
};

/** SUBTOTAL onder een tabel: 9 en 109 zijn een som, 1 een gemiddelde, 2 en 3 een aantal. */
const subtotaal: Regel = (roep) => {
  const regel = SUBTOTAAL[roep.tekst(0).replace(/^10(?=\d$)/, "")];
  if (regel === undefined || roep.aanroep.argumenten.length !== 2)
    throw new Onomzetbaar(groepszinnen.geenGroepen(roep.tekst(1), "SUBTOTAL"));
  const een = { ...roep.aanroep, argumenten: roep.aanroep.argumenten.slice(1) };
  return regel({
    ...roep,
    aanroep: een,
    geraakt: [0],
    deel: (i) => roep.deel(i + 1),
    tekst: (i) => roep.tekst(i + 1),
  });
};

const REGELS: Readonly<Record<string, Regel>> = {
  SUM: som,
  COUNT: tel(false),
  COUNTA: tel(true),
  ROWS: tel(true),
  AVERAGE: gemiddelde,
  COUNTIF: voorwaarden("SUMIFS", 0),
  COUNTIFS: voorwaarden("SUMIFS", 0),
  SUMIFS: voorwaarden("SUMIFS", 1),
  SUMIF: alsVoorwaarde(false),
  AVERAGEIF: alsVoorwaarde(true),
  SUMPRODUCT: product,
  SUBTOTAL: subtotaal,
};
