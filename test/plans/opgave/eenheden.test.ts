import { besparing } from "../../../src/plans/besparing/plan";
import { voorbeeldBesparing } from "../../../src/plans/besparing/voorbeeld";
import { vraagDuiven as capaciteitDuiven } from "../../../src/plans/capaciteit/duiven";
import { capaciteit } from "../../../src/plans/capaciteit/plan";
import { duiven, verzonnen } from "../../../src/plans/begroting/voorbeelden";
import { opgave } from "../../../src/plans/opgave/opgave";
import { jaarblok, regels, type Regel } from "../../../src/plans/opgave/onderdeel";
import type { Plan } from "../../../src/plans/opgave/plan";
import { deel } from "../../../src/plans/opgave/vraagvan";
import { clienten, minutenNu, uurtarief, wekenPerJaar } from "../../../src/plans/velden";
import { eenheidsklachten, maatVan } from "../hulp/eenheden";

const VRAGEN: [string, Plan, object][] = [
  ["voorbeeld Besparing", besparing, voorbeeldBesparing],
  ["Capaciteit, alle delen", capaciteit, { ...capaciteitDuiven, looptijd: {}, licht: {}, voorraad: {} }],
  ...[...duiven().delen, ...verzonnen().delen].map(({ plan, vraag }): [string, Plan, object] => [
    plan.titel,
    plan,
    vraag,
  ]),
];

test.each(VRAGEN)(
  "%s: de eenheden in elke som passen bij elkaar en bij wat ernaast staat",
  (_, plan, vraag) => {
    expect(eenheidsklachten(plan, vraag)).toEqual([]);
  },
);

const basis = deel({
  naam: "basis",
  kop: "",
  uitleg: "",
  verplicht: true,
  velden: [clienten, minutenNu, uurtarief, wekenPerJaar],
});

/** Een plan met één uitkomst, op een regel of over de jaren. */
function met(som: string, eenheid: string, overJaren = false): Plan {
  const regel: Regel = { naam: "x", label: "X", eenheid, vorm: "getal0", som, hoe: "" };
  return opgave({
    id: "x",
    versie: 1,
    titel: "X",
    opschrift: "X",
    vraag: "X?",
    naam: "X",
    delen: [basis],
    lijsten: [],
    vorm: { laatsteKolom: "G", breedtes: {}, tabkleur: "000000" },
    antwoord: () => '""',
    kern: [],
    onderdelen: () => [overJaren ? jaarblok({ kop: "X", aantal: 2, rijen: [regel] }) : regels("X", [regel])],
  });
}

// Minuten per week x weken per jaar / 60 is uren per jaar; maal een tarief per uur is het euro per jaar.
test.each([
  ["clienten*minuten_nu/60*weken", "uren per jaar", []],
  ["clienten*minuten_nu/60*weken*uurtarief", "euro per jaar", []],
  [
    "clienten*minuten_nu*weken",
    "uren per jaar",
    ["x: de som geeft minuut jaar^-1, en er staat uren per jaar"],
  ],
  ["minuten_nu/60*uurtarief", "euro per jaar", ["x: de som geeft week^-1 euro, en er staat euro per jaar"]],
  ["minuten_nu+uurtarief", "minuten per week", ["x: minuut week^-1 + euro uur^-1"]],
  ["IF(clienten>0,minuten_nu,0)", "minuten per week", []],
  ["IF(clienten>0,minuten_nu,weken)", "minuten per week", ["x: minuut week^-1 IF week jaar^-1"]],
])("%s als %s", (som, eenheid, klachten) => {
  expect(eenheidsklachten(met(som, eenheid), { basis: {} })).toEqual(klachten);
});

test.each([
  ["IF({n}=1,minuten_nu,{x@-1})*clienten", "minuten per week", []],
  ["{x@-1}+uurtarief", "euro per jaar", ["x: euro jaar^-1 + euro uur^-1"]],
  [
    "CHOOSE(clienten,uurtarief,{x})",
    "euro per jaar",
    ["x: euro uur^-1 CHOOSE euro jaar^-1", "x: de som geeft euro uur^-1, en er staat euro per jaar"],
  ],
  ["MAX({x:},weken)", "euro", ["x: euro MAX week jaar^-1"]],
])("over de jaren: %s als %s", (som, eenheid, klachten) => {
  expect(eenheidsklachten(met(som, eenheid, true), { basis: {} })).toEqual(klachten);
});

test("een som over de bladen heen", () => {
  const buur = [met("clienten", "cliënten"), { basis: {} }] as const;
  expect(eenheidsklachten(met("WMO_X_minuten_nu/60", "uren per week"), { basis: {} }, [buur])).toEqual([]);
  expect(eenheidsklachten(met("WMO_X_minuten_nu*WMO_X_x", "uren per week"), { basis: {} }, [buur])).toEqual([
    "x: de som geeft minuut week^-1, en er staat uren per week",
  ]);
});

test("eenheden zoals zij op de bladen staan", () => {
  expect(maatVan("euro per maand per cliënt")).toEqual({ euro: 1, maand: -1 });
  expect(maatVan("fte")).toEqual({});
  expect(maatVan("per jaar")).toEqual({ jaar: -1 });
  expect(maatVan("weken per zaak")).toEqual({ week: 1 });
  expect(maatVan("uren per week")).toEqual({ uur: 1, week: -1 });
});
