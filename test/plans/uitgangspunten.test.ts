import fs from "node:fs";
import path from "node:path";
import { gedeeldeLijsten, gedeeldeVelden } from "../../src/plans/begroting/gedeeld";
import { uitgangspuntenplan, uitgangspuntenVan } from "../../src/plans/begroting/uitgangspunten";
import { verzonnen, duiven } from "../../src/plans/begroting/voorbeelden";
import { leesBegrotingstekst } from "../../src/plans/begroting/lees";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { planBlad } from "../../src/plans/opgave/blad";
import { leesBronnen } from "../../src/plans/opgave/bronnen";
import { leesPlan, namenOm } from "../../src/plans/opgave/lees";
import { allePlannen } from "../../src/plans/plannen";
import { veldgroepen } from "../../src/plans/velden";
import { uitgerekend } from "../../src/calc/rekenaar";
import type { Blad } from "../../src/sheet/blad";
import { bijNaam, gelezenUit } from "../hulp/planproef";

test("elk gedeeld veld hoort bij één groep op het blad Uitgangspunten", () => {
  const inGroepen = veldgroepen.flatMap((g) => g.gedeeld);
  expect([...inGroepen].sort()).toEqual([...gedeeldeVelden(allePlannen).keys()].sort());
});

test("het plan heeft precies wat de gekozen plannen delen, onder de gedeelde namen", () => {
  const plan = uitgangspuntenplan(allePlannen);
  const kolommen = [...gedeeldeLijsten(allePlannen)].flatMap(([naam, l]) =>
    l.kolommen.map((k) => `WMO_${naam}_${k.naam}`),
  );
  expect(namenOm(plan, 1).sort()).toEqual(
    ["WMO_Peildatum", ...[...gedeeldeVelden(allePlannen).keys()].map((n) => `WMO_${n}`), ...kolommen].sort(),
  );
});

test.each([
  ["Duiven", duiven()],
  ["verzonnen", verzonnen()],
])("het blad van %s leest terug als de vraag waar het van gemaakt is", (_, begroting) => {
  const { plan, vraag, bronnen } = uitgangspuntenVan(begroting);
  const [blad] = uitgerekend([planBlad(plan, vraag, { bronnen })]) as [Blad];
  const gelezen = leesPlan(plan, gelezenUit(plan, blad));
  const terug = { ...leesBronnen(plan, gelezen, gelezenUit(plan, blad), 1), ...gelezen.bronnen };
  const opnieuw = planBlad(plan, gelezen.vraag, { bronnen: terug });
  expect(opnieuw).toEqual(planBlad(plan, vraag, { bronnen }));
});

test("met alleen een peildatum telt het blad 0 gegevens die ontbreken, en geen ONWAAR", () => {
  const bestand = path.join(__dirname, "../../voorbeelden/adviesaanvraag-oldebroek-2019.json");
  const uit = leesBegrotingstekst(fs.readFileSync(bestand, "utf8"));
  if ("klachten" in uit) throw new Error(uit.klachten.map((k) => k.zin).join(" "));
  const blad = uitgerekend(maakBegroting(uit.begroting)).find((b) => b.id === "uitgangspunten") as Blad;
  expect(bijNaam(blad, "WMO_Ontbreekt")).toEqual([[0]]);
  expect(bijNaam(blad, "WMO_Antwoord")?.flat()[0]).not.toMatch(/Nog niet compleet/);
});
