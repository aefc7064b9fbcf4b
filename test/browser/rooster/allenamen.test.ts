import { zetBladen } from "../../../src/browser/rooster/bladen";
import { maakRooster } from "../../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../../src/browser/rooster/model";
import { installeer } from "../../../src/engine/installeer";
import { planBlad } from "../../../src/plans/opgave/blad";
import { plannen } from "../../../src/plans/plannen";
import { metUitkomsten } from "../../../src/sharing/uitkomsten";
import { bijNaam } from "../../hulp/planproef";
import { vragen } from "../../hulp/planvragen";

jest.setTimeout(60_000);
beforeAll(installeer);

test.each(plannen)(
  "$id: een blad dat net gezet is, heeft onder elke naam meteen de goede uitkomst",
  (plan) => {
    const vraag = vragen[plan.id];
    if (vraag === undefined) throw new Error(`geen vraag voor ${plan.id}`);
    const [blad] = metUitkomsten([planBlad(plan, vraag)]);
    if (blad === undefined) throw new Error(`geen blad ${plan.id}`);
    const rooster = maakRooster(maakRoostermodel());
    zetBladen(rooster, [planBlad(plan, vraag)]);
    const getallen = (rijen: readonly (readonly unknown[])[] | undefined) =>
      rijen?.flat().map((w) => (typeof w === "number" ? Number(w.toPrecision(9)) : typeof w));
    for (const { naam, vak } of rooster.namen().filter((n) => n.verborgen !== true))
      expect([
        naam,
        getallen(rooster.lees(vak).map((rij) => rij.map((cel) => cel.waarde ?? undefined))),
      ]).toEqual([naam, getallen(bijNaam(blad, naam)?.map((rij) => rij.map((w) => w ?? undefined)))]);
  },
);
