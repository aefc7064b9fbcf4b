import { besparing } from "../../../src/plans/besparing/plan";
import { voorbeeldBesparing } from "../../../src/plans/besparing/voorbeeld";
import { vraagDuiven as capaciteitDuiven } from "../../../src/plans/capaciteit/duiven";
import { capaciteit } from "../../../src/plans/capaciteit/plan";
import { duiven, verzonnen } from "../../../src/plans/begroting/voorbeelden";
import { opgave } from "../../../src/plans/opgave/opgave";
import { regels, type Regel } from "../../../src/plans/opgave/onderdeel";
import type { Plan } from "../../../src/plans/opgave/plan";
import { deel } from "../../../src/plans/opgave/vraagvan";
import { clienten, minutenNu, uurtarief, wekenPerJaar } from "../../../src/plans/velden";
import { eenheidsklachten, maatVan } from "../hulp/eenheden";

const VRAGEN: [string, Plan, object][] = [
  ["voorbeeld Besparing", besparing, voorbeeldBesparing],
  ["Capaciteit, alle delen", capaciteit, { ...capaciteitDuiven, looptijd: {}, licht: {}, voorraad: {} }],
  ...[...duiven().delen, ...verzonnen().delen]
    .filter(({ plan }) => plan.onderdelen !== undefined)
    .map(({ plan, vraag }): [string, Plan, object] => [plan.titel, plan, vraag]),
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

/** Een plan met één uitkomst. */
function met(som: string, eenheid: string): Plan {
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
    onderdelen: () => [regels("X", [regel])],
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

test("eenheden zoals zij op de bladen staan", () => {
  expect(maatVan("euro per maand per cliënt")).toEqual({ euro: 1, maand: -1 });
  expect(maatVan("fte")).toEqual({});
  expect(maatVan("uren per week")).toEqual({ uur: 1, week: -1 });
});
