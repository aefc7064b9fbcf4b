import { duiven, verzonnen } from "../../src/plans/begroting/voorbeelden";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { planBlad } from "../../src/plans/opgave/blad";
import { namenOm } from "../../src/plans/opgave/lees";
import { adviesaanvraag } from "../../src/plans/adviesaanvraag/plan";
import { bandbreedtes } from "../../src/plans/bandbreedtes/plan";
import { maakWerkmap } from "../../src/workbook/office";
import { maakOfficewereld, type Officewereld } from "../hulp/office";
import { roosters } from "../hulp/officeroosters";

const { delen } = verzonnen();
const [, maakRooster] = roosters.find(([naam]) => naam === "geheugen") as (typeof roosters)[number];
let wereld: Officewereld;
beforeEach(() => {
  wereld = maakOfficewereld(maakRooster());
  Object.assign(globalThis, { Excel: wereld.Excel, Office: wereld.Office });
});
afterEach(() => wereld.stop());

jest.setTimeout(60_000);

async function syncs<T>(doe: () => Promise<T>): Promise<[number, T]> {
  const voor = wereld.batches();
  const uit = await doe();
  return [wereld.batches() - voor, uit];
}

// De andere plannen gaan mee in de hele begroting hieronder; deze staan daar niet in.
test.each([bandbreedtes, adviesaanvraag])(
  "$titel: zetten is één keer lezen en één keer schrijven, teruglezen is één keer",
  async (plan) => {
    const deel = delen.find((d) => d.plan.id === plan.id);
    if (deel === undefined) throw new Error(`Geen voorbeeld heeft ${plan.titel}.`);
    const werkmap = maakWerkmap();
    const [gezet, uitslag] = await syncs(() => werkmap.zet([planBlad(deel.plan, deel.vraag)]));
    expect([gezet, "gezet" in uitslag]).toEqual([2, true]);
    const [gelezen] = await syncs(() => werkmap.leesNamen(namenOm(plan, 1)));
    expect(gelezen).toBe(1);
  },
);

test("een hele begroting zetten kost net zoveel als één blad, en terugzetten ook", async () => {
  const werkmap = maakWerkmap();
  const bladen = maakBegroting(duiven());
  const [gezet, uitslag] = await syncs(() => werkmap.zet(bladen));
  if (!("gezet" in uitslag)) throw new Error("bezwaren");
  expect([gezet, uitslag.gezet.length]).toEqual([2, bladen.length]);
  const [terug] = await syncs(() => werkmap.zetTerug(uitslag.terug));
  expect(terug).toBeLessThanOrEqual(2);
});
