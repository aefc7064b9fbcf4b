import { besparing } from "../../../src/plans/besparing/plan";
import { voorbeeldBesparing } from "../../../src/plans/besparing/voorbeeld";
import { vraagDuiven } from "../../../src/plans/capaciteit/duiven";
import { capaciteit } from "../../../src/plans/capaciteit/plan";
import { duiven, verzonnen } from "../../../src/plans/begroting/voorbeelden";
import { beginvraag, deelbegin } from "../../../src/plans/opgave/begin";
import { planBlad } from "../../../src/plans/opgave/blad";
import { celnaam } from "../../../src/plans/opgave/namen";
import type { Rijformules } from "../../../src/plans/opgave/koppelingen";
import { leesPlan } from "../../../src/plans/opgave/lees";
import type { Plan } from "../../../src/plans/opgave/plan";
import type { Lijst, Waarde } from "../../../src/plans/opgave/veld";
import { deelVan, rijenVan, type Vraag, type Waarden } from "../../../src/plans/opgave/vraag";
import { plannen } from "../../../src/plans/plannen";
import { tariefopbouw } from "../../../src/plans/tariefopbouw/plan";
import { alsGewoneBladen } from "../../../src/sharing/gewoon";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import { adres, leesGebied } from "../../../src/formula/adres";
import type { Blad } from "../../../src/sheet/blad";
import { datum, invoer, rij } from "../../../src/sheet/cellen";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { herbereken } from "../../hulp/libreoffice";
import { bijNaam, gelezenUit } from "../../hulp/planproef";
import { vragen } from "../../hulp/planvragen";
import { proefplan, type Proefvraag } from "../../hulp/proefplan";
import { leesWaarden, type Gelezen } from "../../hulp/xlsx-lezen";

const PEILDATUM = datum("2026-01-01");

/** Van elk plan een vraag waaruit een leeg blad te vullen is. */
const VOORBEELDEN: readonly { readonly plan: Plan; readonly vraag: Vraag }[] = [
  // In een keten laten zij open wat de keten heeft.
  { plan: besparing, vraag: voorbeeldBesparing },
  { plan: capaciteit, vraag: vraagDuiven },
  ...duiven().delen,
  ...verzonnen().delen,
  // Een leeg blad heeft één regel voor de functiemix, en die is dan 100%.
  {
    plan: tariefopbouw,
    vraag: {
      ...vragen.tariefopbouw,
      functiemix: [{ product: "Hulp bij het huishouden", schaal: "Schaal A trede 3", aandeel: 1 }],
    } as unknown as Vraag,
  },
  ...plannen.map((plan) => ({ plan, vraag: vragen[plan.id] as Vraag })),
];

/** Een leeg vak dat gevuld moet worden, met de waarde die er komt. */
interface Vak {
  readonly naam: string;
  readonly rij: number;
  readonly waarde: Waarde;
}

/** Wat er op een leeg blad nog moet worden ingevuld, uit de opgave van het plan: elk verplicht veld en vak zonder begin. */
function legeVakken(plan: Plan, vraag: Vraag): Vak[] {
  const voorbeeld = VOORBEELDEN.find((v) => v.plan.id === plan.id)?.vraag as Vraag;
  const velden = plan.delen.flatMap((deel) => {
    const waarden = deelVan(vraag, deel);
    if (waarden === undefined) return [];
    return deel.velden
      .filter((v) => v.leegIs === undefined && waarden[v.sleutel] === undefined)
      .map((v) => ({ naam: v.naam, rij: 0, waarde: deelVan(voorbeeld, deel)?.[v.sleutel] as Waarde }));
  });
  const vakken = (lijst: Lijst, rij: Waarden, r: number): Vak[] =>
    lijst.kolommen
      .filter((k) => !k.magLeeg && rij[k.sleutel] === undefined)
      .map((k) => ({
        naam: k.naam,
        rij: r,
        waarde: rijenVan(voorbeeld, lijst)[r]?.[k.sleutel] as Waarde,
      }));
  return [
    ...velden,
    ...plan.lijsten.flatMap((lijst) => rijenVan(vraag, lijst).flatMap((rij, r) => vakken(lijst, rij, r))),
  ];
}

/** Typt de waarden in de gele cellen. */
function gevuld(plan: Plan, blad: Blad, vakken: readonly Vak[]): Blad {
  const nieuw = new Map(
    vakken.map(({ naam, rij, waarde }) => {
      const bereik = blad.namen?.find((n) => n.naam === celnaam(plan, 1, naam))?.bereik ?? "";
      const { van } = leesGebied(bereik) ?? { van: { rij: 0, kolom: 0 } };
      return [adres({ rij: van.rij + rij, kolom: van.kolom }), waarde] as const;
    }),
  );
  return {
    ...blad,
    cellen: blad.cellen.map((c) => (nieuw.has(c.adres) ? { ...c, inhoud: nieuw.get(c.adres) } : c)),
  };
}

const LEEG = plannen.map((plan) => {
  const vraag = beginvraag(plan, PEILDATUM);
  return { plan, titel: plan.titel, vraag, blad: planBlad(plan, vraag), vakken: legeVakken(plan, vraag) };
});

const op = (plan: Plan, blad: Blad, naam: string) => bijNaam(blad, celnaam(plan, 1, naam))?.flat()[0];

const ontbreekt = (n: number) => (n === 1 ? "ontbreekt 1 gegeven" : `ontbreken ${n} gegevens`);

test.each(LEEG)(
  "$titel: een leeg blad telt elk verplicht leeg vak, en zegt dat in plaats van een antwoord",
  (leeg) => {
    const { plan, vraag, blad, vakken } = leeg;
    expect(vakken.length).toBeGreaterThan(0);
    expect(vakken.filter((v) => v.waarde === undefined)).toEqual([]);
    const [uit] = metUitkomsten([blad]) as [Blad];
    expect(op(plan, uit, "ontbreekt")).toBe(vakken.length);
    expect(op(plan, uit, "antwoord")).toMatch(
      new RegExp(`^Nog niet compleet: er ${ontbreekt(vakken.length)}\\. Begin met “[^”]+”\\.$`),
    );
    for (const naam of plan.bovenkant(vraag).zinnen) expect([naam, op(plan, uit, naam)]).toEqual([naam, ""]);
    expect(leesPlan(plan, gelezenUit(plan, uit))).toMatchObject({
      vraag,
      koppelingen: { velden: {}, lijsten: {} },
    });
    expect(leesPlan(plan, gelezenUit(plan, uit)).bezwaren).not.toEqual([]);
  },
);

test("LibreOffice telt op een leeg blad hetzelfde", () => {
  const gedrukt = LEEG.map(({ plan, blad }) => [plan.id, drukWerkmap(alsGewoneBladen([blad]))] as const);
  const terug = herbereken(Object.fromEntries(gedrukt));
  for (const { plan, titel, blad, vakken } of LEEG) {
    const cellen: Record<string, Gelezen> = leesWaarden(terug[plan.id] as Uint8Array)[titel] ?? {};
    const cel = (naam: string) =>
      cellen[blad.namen?.find((n) => n.naam === celnaam(plan, 1, naam))?.bereik ?? ""];
    expect([titel, cel("ontbreekt")]).toEqual([titel, vakken.length]);
    expect(cel("antwoord")).toContain(`er ${ontbreekt(vakken.length)}`);
  }
}, 180_000);

test.each(LEEG)(
  "$titel: met elk vak dat gevuld wordt ontbreekt er een minder, en daarna is er een antwoord",
  (leeg) => {
    const { plan, blad, vakken } = leeg;
    for (let gedaan = 1; gedaan <= vakken.length; gedaan++) {
      const [uit] = uitgerekend([gevuld(plan, blad, vakken.slice(0, gedaan))]) as [Blad];
      expect([gedaan, op(plan, uit, "ontbreekt")]).toEqual([gedaan, vakken.length - gedaan]);
      const compleet = gedaan === vakken.length;
      expect(/^Nog niet compleet: /.test(op(plan, uit, "antwoord") as string)).toBe(!compleet);
      // Wat het blad telt, zegt ook wie het blad leest.
      expect(leesPlan(plan, gelezenUit(plan, uit)).bezwaren.length === 0).toBe(compleet);
    }
  },
);

test("er ontbreekt 1 gegeven, in het enkelvoud", () => {
  const { plan, blad, vakken } = LEEG.find((l) => l.plan.id === "besparing") as (typeof LEEG)[number];
  const [uit] = uitgerekend([gevuld(plan, blad, vakken.slice(1))]) as [Blad];
  expect(op(plan, uit, "antwoord")).toBe("Nog niet compleet: er ontbreekt 1 gegeven. Begin met “Cliënten”.");
});

/** Een blad van de gebruiker: kosten in B1 en B2, en een lijst van groepen vanaf rij 4. */
const eigenBlad = (tarief: number | undefined, minuten: number | undefined): Blad => ({
  id: "mijnkosten",
  versie: 1,
  titel: "Mijn kosten",
  cellen: [
    ...rij("A1", invoer("Tarief"), invoer(tarief)),
    ...rij("A4", invoer(136), invoer(minuten), invoer(636)),
  ],
});

test.each<[string, Rijformules]>([
  [
    "cellen",
    [{ minutenNu: "'Mijn kosten'!A4", minutenStraks: "'Mijn kosten'!B4", aantal: "'Mijn kosten'!C4" }],
  ],
  [
    "bereiken",
    [
      {
        minutenNu: "INDEX('Mijn kosten'!$A$4:$A$4,1)",
        minutenStraks: "INDEX('Mijn kosten'!$B$4:$B$4,1)",
        aantal: "INDEX('Mijn kosten'!$C$4:$C$4,1)",
      },
    ],
  ],
])("een koppeling naar een lege cel telt als leeg, ook in een lijst uit %s", (_, groepen) => {
  const vraag: Proefvraag = {
    peildatum: PEILDATUM,
    tijd: { uurtarief: 0, wekenPerJaar: 52, manier: "ruim" },
    groepen: [{ minutenNu: 0, minutenStraks: 0, aantal: 0 }],
    posten: [],
  };
  const koppelingen = {
    velden: { uurtarief: { formule: "'Mijn kosten'!B1", van: "Mijn kosten, cel B1." } },
    lijsten: { groepen },
  };
  const ontbreekt = (eigen: Blad) => {
    const [, uit] = uitgerekend([eigen, planBlad(proefplan, vraag, { koppelingen })]) as [Blad, Blad];
    return bijNaam(uit, celnaam(proefplan, 1, "ontbreekt"))?.flat()[0];
  };
  expect(ontbreekt(eigenBlad(undefined, undefined))).toBe(2);
  expect(ontbreekt(eigenBlad(37.2, undefined))).toBe(1);
  expect(ontbreekt(eigenBlad(undefined, 125))).toBe(1);
  expect(ontbreekt(eigenBlad(37.2, 125))).toBe(0);
});

test("een lege rij in een lijst telt niet mee, een half gevulde rij per leeg vak, en één rij moet er zijn", () => {
  const ontbreekt = (groepen: readonly object[]) => {
    const vraag = {
      peildatum: PEILDATUM,
      tijd: { uurtarief: 1, wekenPerJaar: 52, manier: "ruim" },
      groepen,
      posten: [],
    };
    const [uit] = uitgerekend([planBlad(proefplan, vraag as unknown as Proefvraag)]) as [Blad];
    return bijNaam(uit, celnaam(proefplan, 1, "ontbreekt"))?.flat()[0];
  };
  const vol = { minutenNu: 136, minutenStraks: 125, aantal: 636 };
  expect(
    [[{}], [{}, {}], [vol, {}, vol], [vol, { minutenNu: 90 }], [{ aantal: 3 }, {}]].map(ontbreekt),
  ).toEqual([3, 3, 0, 2, 2]);
});

test.each(plannen)(
  "$titel: elk deel erbij of niet, en elke lijst die leeg mag zijn leeg of met een rij: er is een blad van te maken",
  (plan) => {
    const kies = <T>(uit: readonly T[]): T[][] =>
      uit.reduce<T[][]>((tot, x) => [...tot, ...tot.map((groep) => [...groep, x])], [[]]);
    const begin = beginvraag(plan, PEILDATUM);
    for (const delen of kies(plan.delen.filter((d) => !d.verplicht)))
      for (const lijsten of kies(plan.lijsten.filter((l) => l.minstens === 0))) {
        const vraag = {
          ...begin,
          ...Object.fromEntries(delen.map((d) => [d.naam, deelbegin(d, PEILDATUM)])),
          ...Object.fromEntries(
            plan.lijsten.map((l) => [l.naam, l.minstens > 0 || lijsten.includes(l) ? [{}] : []]),
          ),
        };
        expect(planBlad(plan, vraag).cellen.length).toBeGreaterThan(10);
      }
  },
);
