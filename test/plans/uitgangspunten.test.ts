import voorbeeld from "../../voorbeelden/duiven-2024.json";
import { leesBegroting } from "../../src/plans/begroting/lees";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { gedeeldeLijsten, gedeeldeVelden } from "../../src/plans/begroting/gedeeld";
import { uitgangspuntenplan, uitgangspuntenVan } from "../../src/plans/begroting/uitgangspunten";
import { verzonnen, duiven } from "../../src/plans/begroting/voorbeelden";
import { planBlad } from "../../src/plans/opgave/blad";
import { leesPlan, namenOm } from "../../src/plans/opgave/lees";
import { plannen } from "../../src/plans/plannen";
import { veldgroepen } from "../../src/plans/velden";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/sheet/blad";
import { bijNaam, gelezenUit } from "../hulp/planproef";

const namen = (blad: Blad) => (blad.namen ?? []).map((n) => n.naam);

test("elk gedeeld veld hoort bij één groep op het blad Uitgangspunten", () => {
  const inGroepen = veldgroepen.flatMap((g) => g.gedeeld);
  expect([...inGroepen].sort()).toEqual([...gedeeldeVelden(plannen).keys()].sort());
});

test("het plan heeft precies wat de gekozen plannen delen, onder de gedeelde namen", () => {
  const plan = uitgangspuntenplan(plannen);
  const kolommen = [...gedeeldeLijsten(plannen)].flatMap(([naam, l]) =>
    l.kolommen.map((k) => `WMO_${naam}_${k.naam}`),
  );
  expect(namenOm(plan, 1).sort()).toEqual(
    ["WMO_Peildatum", ...[...gedeeldeVelden(plannen).keys()].map((n) => `WMO_${n}`), ...kolommen].sort(),
  );
});

test.each([
  ["Duiven", duiven()],
  ["verzonnen", verzonnen()],
])("het blad van %s leest terug als de vraag waar het van gemaakt is", (_, begroting) => {
  const { plan, vraag, bronnen } = uitgangspuntenVan(begroting);
  const [blad] = metUitkomsten([planBlad(plan, vraag, { bronnen })]) as [Blad];
  const gelezen = leesPlan(plan, gelezenUit(plan, blad));
  const opnieuw = "vraag" in gelezen ? planBlad(plan, gelezen.vraag, { bronnen }) : gelezen;
  expect(opnieuw).toEqual(planBlad(plan, vraag, { bronnen }));
});

test("een gedeelde datum die leeg blijft, staat er met wat dan geldt: nergens staat een naam die niet bestaat", () => {
  const { Einde_oud_product: weg, ...rest } = voorbeeld.uitgangspunten;
  expect(weg).toBeDefined();
  const zonder = { ...voorbeeld, uitgangspunten: rest, nagerekend: undefined };
  const uitslag = leesBegroting(zonder);
  if (!("begroting" in uitslag)) throw new Error(JSON.stringify(uitslag.klachten));
  const bladen = metUitkomsten(maakBegroting(uitslag.begroting));
  const uit = bladen.find((b) => b.id === "uitgangspunten") as Blad;
  const overgang = bladen.find((b) => b.id === "overgang") as Blad;
  expect(namen(uit)).toContain("WMO_Einde_oud_product");
  // Het laatste jaar van de lijst van Duiven is 2027; 46753 is 1 januari 2028.
  expect(bijNaam(uit, "WMO_Einde_oud_product")).toEqual([[46753]]);
  expect(bijNaam(overgang, "WMO_Overgang_einde_product")).toEqual([[46753]]);
  expect(JSON.stringify(bladen)).not.toContain("#NAME?");
});
