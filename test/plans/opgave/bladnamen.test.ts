import { beginvraag, deelbegin } from "../../../src/plans/opgave/begin";
import { planBlad } from "../../../src/plans/opgave/blad";
import { bladnamen } from "../../../src/plans/opgave/bladnamen";
import { leesPlan } from "../../../src/plans/opgave/lees";
import { celnaam } from "../../../src/plans/opgave/namen";
import { uitgangspuntenplan, uitgangspuntenVan } from "../../../src/plans/begroting/uitgangspunten";
import { duiven } from "../../../src/plans/begroting/voorbeelden";
import type { Vraag } from "../../../src/plans/opgave/vraag";
import { plannen } from "../../../src/plans/plannen";
import { uitgerekend } from "../../../src/calc/rekenaar";
import { gelezenUit } from "../../hulp/planproef";
import { vragen } from "../../hulp/planvragen";

test.each(plannen)("$id: alles wat het paneel van een gevuld blad toont, leest het ook", (plan) => {
  const { kern, zinnen, tabellen, grafiek } = plan.bovenkant(vragen[plan.id] as Vraag);
  const getoond = [
    ...kern.map((k) => k.naam),
    ...zinnen,
    ...tabellen.flatMap((t) => t.kolommen.map((k) => k.naam)),
    ...(grafiek === undefined ? [] : [grafiek.categorieen, ...grafiek.reeksen.map((r) => r.kolom)]),
  ];
  expect(bladnamen(plan, 1)).toEqual(expect.arrayContaining(getoond.map((n) => celnaam(plan, 1, n))));
});

test.each(
  plannen.flatMap((plan) => plan.delen.filter((d) => !d.verplicht).map((d) => [plan.id, d.naam] as const)),
)("%s: het deel %s kan op een leeg blad erbij", (id, naam) => {
  const plan = plannen.find((p) => p.id === id);
  const deel = plan?.delen.find((d) => d.naam === naam);
  if (plan === undefined || deel === undefined) throw new Error(`geen deel ${naam}`);
  const blad = planBlad(plan, { ...beginvraag(plan, 45474), [naam]: deelbegin(deel, 45474) });
  expect((blad.namen ?? []).map((n) => n.naam)).toContain(celnaam(plan, 1, deel.velden[0]?.naam ?? ""));
});

test("Uitgangspunten van een begroting met één plan vraagt niet om wat andere plannen nodig hebben", () => {
  const alle = duiven();
  const begroting = {
    ...alle,
    delen: alle.delen.filter((d) => d.plan.id === "capaciteit"),
    nagerekend: undefined,
  };
  const { plan, vraag } = uitgangspuntenVan(begroting);
  const [blad] = uitgerekend([planBlad(plan, vraag)]);
  if (blad === undefined) throw new Error("geen blad");
  const ruim = uitgangspuntenplan(plannen);
  expect(leesPlan(ruim, gelezenUit(ruim, blad)).bezwaren).toEqual([]);
});
