import fc from "fast-check";
import { installeer } from "../../src/engine/installeer";
import { maakRekenblad } from "../../src/engine/rekenblad";
import { registries } from "../../src/engine/spreadsheet";
import { rondes } from "../hulp/rondes";

interface Gebied {
  readonly sheetId: string;
  readonly zone: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}
interface Rekenaar {
  getCellsDependingOn(gebieden: readonly Gebied[]): Iterable<Gebied>;
}

const rekenaars: Rekenaar[] = [];
const laatste = () => rekenaars.at(-1) as Rekenaar;

/** Geeft van elk model dat hierna gemaakt wordt de rekenaar van o-spreadsheet, en zijn vragen aan het model. */
beforeAll(() => {
  installeer();
  const Rekenend = registries.coreViewsPluginRegistry.get("evaluation");
  registries.coreViewsPluginRegistry.replace(
    "evaluation",
    class extends Rekenend {
      constructor(...delen: ConstructorParameters<typeof Rekenend>) {
        super(...delen);
        rekenaars.push((this as unknown as { evaluator: Rekenaar }).evaluator);
      }
    },
  );
});

const RIJEN = 12;
const KOLOMMEN = ["A", "B", "C", "D"] as const;
const BLADEN = ["Een", "Twee"] as const;
type Cellen = Record<string, number | { formule: string }>;

/** Formules die alleen naar eerdere kolommen of het eerste blad kijken, zodat er geen kring is. */
const bladen = fc
  .array(fc.nat({ max: 10_000 }), { minLength: BLADEN.length * KOLOMMEN.length * RIJEN, maxLength: 96 })
  .map((worpen) => BLADEN.map((naam, b) => ({ naam, cellen: cellenUit(worpen, b) })));

function cellenUit(worpen: readonly number[], blad: number): Cellen {
  const uit: Cellen = {};
  KOLOMMEN.forEach((letter, k) => {
    for (let rij = 1; rij <= RIJEN; rij++) {
      const worp = worpen[(blad * KOLOMMEN.length + k) * RIJEN + rij - 1] as number;
      uit[`${letter}${rij}`] = k === 0 && blad === 0 ? worp : { formule: formule(worp, blad, k, rij) };
    }
  });
  return uit;
}

function formule(worp: number, blad: number, kolom: number, rij: number): string {
  const bron =
    kolom === 0 ? "Een!$D" : `${blad === 1 && worp % 5 === 0 ? "Een!" : ""}$${KOLOMMEN[kolom - 1]}`;
  const een = 1 + (worp % RIJEN);
  const twee = Math.min(RIJEN, een + (worp % 4));
  const lijst = `${bron}$${een}:${bron.slice(bron.indexOf("$"))}$${twee}`;
  const vormen = [
    `=${bron}$${een}+${rij}`,
    `=SUM(${lijst})/7`,
    `=INDEX(${lijst},1)*2`,
    `=IF(${bron}$${een}>5000,${bron}$${rij},"laag")`,
    `=IFERROR(SUMPRODUCT((${lijst}>3)*${lijst}),-1)`,
  ];
  return vormen[worp % vormen.length] as string;
}

const allesVan = (rekenblad: ReturnType<typeof maakRekenblad>) =>
  BLADEN.flatMap((naam) =>
    KOLOMMEN.flatMap((letter) =>
      Array.from({ length: RIJEN }, (_, i) => [
        `${naam}!${letter}${i + 1}`,
        rekenblad.lees(naam, `${letter}${i + 1}`),
      ]),
    ),
  );

const plekken = (gebieden: Iterable<Gebied>): string[] => {
  const uit: string[] = [];
  for (const { sheetId, zone } of gebieden)
    for (let kolom = zone.left; kolom <= zone.right; kolom++)
      for (let rij = zone.top; rij <= zone.bottom; rij++) uit.push(`${sheetId} ${kolom} ${rij}`);
  return uit.sort();
};

test("na een wijziging staat overal wat er zou staan als het blad zo was gemaakt", () => {
  fc.assert(
    fc.property(bladen, fc.nat({ max: RIJEN - 1 }), fc.nat({ max: 10_000 }), (begin, rij, waarde) => {
      const rekenblad = maakRekenblad({ bladen: begin });
      allesVan(rekenblad);
      const adres = `A${rij + 1}`;
      rekenblad.zet("Een", adres, waarde);
      const [een, twee] = begin as [(typeof begin)[0], (typeof begin)[0]];
      const anders = [{ ...een, cellen: { ...een.cellen, [adres]: waarde } }, twee];
      expect(allesVan(rekenblad)).toEqual(allesVan(maakRekenblad({ bladen: anders })));
    }),
    { numRuns: rondes(15) },
  );
});

test("wie van een cel afhangt, is precies wie o-spreadsheet zelf aanwijst", () => {
  fc.assert(
    fc.property(bladen, fc.nat({ max: RIJEN - 1 }), (begin, row) => {
      maakRekenblad({ bladen: begin }).lees("Een", "A1");
      const onze = laatste();
      const zijn = Object.getPrototypeOf(onze) as Rekenaar;
      const gebieden = [{ sheetId: "b0", zone: { left: 0, right: 0, top: row, bottom: row } }];
      const vraag = () => [onze.getCellsDependingOn(gebieden), zijn.getCellsDependingOn.call(onze, gebieden)];
      // De eerste keer ordent o-spreadsheet zijn bomen nog, en wijst het soms een buurcel te veel aan.
      vraag();
      const [een, twee] = vraag() as [Iterable<Gebied>, Iterable<Gebied>];
      expect(plekken(een)).toEqual(plekken(twee));
    }),
    { numRuns: rondes(15) },
  );
});

test("twee formules met dezelfde verwijzing lezen één bereik, en een getal krijgt pas tekst als iemand daarnaar vraagt", () => {
  const cellen = { A1: 1234.5, B1: { formule: "=SUM(A$1:A$9)" }, B2: { formule: "=SUM(A$1:A$9)*2" } };
  maakRekenblad({ bladen: [{ naam: "Een", cellen }] }).lees("Een", "B1");
  const { getters } = laatste() as unknown as {
    getters: {
      getCell(p: object): { compiledFormula: { rangeDependencies: readonly object[] } };
      getEvaluatedCell(p: object): { value: unknown; formattedValue: string };
    };
  };
  const plek = (row: number) => ({ sheetId: "b0", col: 1, row });
  const bereik = (row: number) => getters.getCell(plek(row)).compiledFormula.rangeDependencies[0];
  expect(bereik(0)).toBe(bereik(1));
  const cel = getters.getEvaluatedCell(plek(1));
  expect(Object.keys(cel)).not.toContain("formattedValue");
  expect([cel.value, cel.formattedValue]).toEqual([2469, "2469"]);
});
