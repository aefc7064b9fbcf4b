import { zetBladen } from "../../src/browser/rooster/bladen";
import { nieuweBegroting } from "../../src/plans/begroting/begin";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { capaciteit } from "../../src/plans/capaciteit/plan";
import { plannen } from "../../src/plans/plannen";
import { regio } from "../../src/plans/regio/plan";
import { planformulier } from "../../src/taskpane/plan/formulier";
import { bereidVoor, knop, rust } from "../hulp/paneel";
import { openGebonden } from "../hulp/rekenwerkmap";

jest.setTimeout(120_000);
beforeAll(bereidVoor);

test("een blad dat later bij een begroting komt, volgt wat Uitgangspunten heeft; een kolom die daar niet staat, vult men hier in", async () => {
  const r = openGebonden([planformulier(capaciteit, plannen)], "capaciteit");
  // Van een jaar vraagt Regio alleen het jaartal; Capaciteit ook hoeveel er afloopt en nieuw is.
  zetBladen(r.rooster, maakBegroting(nieuweBegroting("Wmo-begroting 2027", 46388, [regio])));
  await rust();
  knop("Maak het blad").click();
  await rust();
  expect(r.titels()).toContain("Capaciteit");
  const blad = r.rooster.bladen().find((b) => b.naam === "Capaciteit");
  const vak = r.rooster.gebruikt(blad?.id ?? "");
  if (vak === undefined) throw new Error("het blad is leeg");
  const fouten = r.rooster
    .lees(vak)
    .flat()
    .map((cel) => cel.waarde)
    .filter((w) => typeof w === "object" && w !== null);
  expect(fouten).toEqual([]);
  expect(r.formuleVan("WMO_Capaciteit_jaren")).toContain("WMO_Jaren_jaren");
  expect(r.formuleVan("WMO_Capaciteit_nieuw")).toBeUndefined();
  r.wereld.stop();
});
