import { zetBladen } from "../../src/browser/rooster/bladen";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { duiven } from "../../src/plans/begroting/voorbeelden";
import { keten } from "../../src/plans/keten/keten";
import { samenvatting } from "../../src/plans/keten/samenvatting";
import { planformulier } from "../../src/taskpane/plan/formulier";
import { bereidVoor, plat, rust, vind } from "../hulp/paneel";
import { openGebonden } from "../hulp/rekenwerkmap";

jest.setTimeout(120_000);
beforeAll(bereidVoor);

test("op de Samenvatting staat het beleid naast elkaar, en wie daar kiest, kiest voor de hele begroting", async () => {
  const r = openGebonden([planformulier(samenvatting, keten)], "samenvatting");
  const begroting = duiven();
  const delen = begroting.delen.filter(({ plan }) => keten.some((k) => k.id === plan.id));
  zetBladen(r.rooster, maakBegroting({ ...begroting, delen, nagerekend: undefined }));
  await rust();
  const rijen = () =>
    [...document.querySelectorAll(".naast tbody tr")].map((tr) =>
      [...tr.children].map((e) => plat(e.textContent)),
    );
  // De grafiek heeft een staaf voor elk jaar, ook al staan de jaren op het blad naast elkaar.
  const bijDeStaven = [...document.querySelectorAll(".resultaat svg text")].map((e) => e.textContent);
  expect(bijDeStaven).toEqual(expect.arrayContaining(["2024", "2025", "2026", "2027"]));
  const lasten = (naam: string) => Math.round(Number(r.bijNaam(naam)));
  expect(rijen().map(([beleid]) => beleid)).toEqual([
    "Huidig beleid",
    "Zacht",
    "Hard zonder herindicatie",
    "Hard met herindicatie",
  ]);
  // Elke rij komt van het blad: eerst wat de hulp in het laatste jaar kost.
  expect(rijen()[0]?.[1]).toBe(`€ ${lasten("WMO_Samenvatting_beleid_lasten").toLocaleString("nl-NL")}`);
  const beleid = vind<HTMLSelectElement>("#samenvatting-beleid");
  expect([beleid.value, beleid.disabled, r.bijNaam("WMO_Beleid")]).toEqual(["zacht", false, "zacht"]);
  expect(plat(vind("#samenvatting-beleid-onder").textContent)).toBe(
    "Van het blad Uitgangspunten. Uw keuze geldt voor de hele begroting. Ga erheen",
  );
  const was = r.bijNaam("WMO_Samenvatting_antwoord");
  beleid.value = "huidig beleid";
  beleid.dispatchEvent(new Event("change"));
  await rust();
  // De keuze staat op Uitgangspunten; dit blad en het blad Overgang volgen haar nog.
  expect([r.bijNaam("WMO_Beleid"), r.bijNaam("WMO_Overgang_beleid_nr")]).toEqual(["huidig beleid", 1]);
  expect(r.formuleVan("WMO_Samenvatting_beleid")).toContain("WMO_Beleid");
  expect(r.bijNaam("WMO_Samenvatting_antwoord")).not.toBe(was);
  expect(plat(vind(".kort").textContent)).toContain("bij “huidig beleid”");
  r.wereld.stop();
});
